import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { normMessages } from '../norms.messages.ts';
import classes from '../norms.module.css';
import type { RateRow } from '../rate-row.ts';
import type { ComparisonRow } from './comparison-asked.ts';

/** What stands beside the word, so that the change is seen at a glance without colour. */
const SIGNS: Readonly<Record<ComparisonRow['change'], string>> = {
  ADDED: '+',
  REMOVED: '−',
  RAISED: '↑',
  LOWERED: '↓',
  RESTATED: '≠',
  SAME: '=',
};

function ceilingOf(rate: RateRow | null) {
  return rate?.limit.__typename === 'RateAmount' ? rate.limit.ceiling : null;
}

/** How much the ceiling moved, where both days have one in the same currency; else null. */
function movedBy({ before, after }: ComparisonRow) {
  const [from, to] = [ceilingOf(before), ceilingOf(after)];
  if (from === null || to === null || from.currency !== to.currency) return null;
  if (from.minor === to.minor || from.minor === 0) return null;
  const { currency } = to;
  const minor = to.minor - from.minor;
  return { sign: minor > 0 ? '+' : '−', minor: Math.abs(minor), currency, of: from.minor };
}

/** The change by a sign and a word, and by how much. */
export function ChangeCell({ row }: { readonly row: ComparisonRow }) {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const format = useFormat();
  const moved = movedBy(row);
  return (
    <>
      <strong>
        <span aria-hidden>{SIGNS[row.change]} </span>
        {words(`change.${row.change}`)}
      </strong>
      {moved !== null && (
        <span className={classes.below}>
          {t('comparison.by', {
            sign: moved.sign,
            amount: format.money({ minor: moved.minor, currency: moved.currency }),
            share: `${moved.sign}${format.percent(moved.minor / moved.of)}`,
          })}
        </span>
      )}
    </>
  );
}
