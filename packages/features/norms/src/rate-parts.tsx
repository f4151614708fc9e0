import { isVerified } from '@cau-noi/i18n/basis-text';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { PortalLink } from '@cau-noi/portal/link';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { normMessages } from './norms.messages.ts';
import classes from './norms.module.css';
import { normsOptions } from './norms.routes.ts';
import type { RateRow } from './rate-row.ts';
import { useRateWords } from './use-rate-words.ts';

interface RateProps {
  readonly rate: RateRow;
}

/** The item, leading to the history of the row; what must be known of it below. */
export function ItemCell({ rate }: RateProps) {
  const words = useMessages(normWords);
  const { paths } = normsOptions.use();
  const { id, item, exceptional, note } = rate;
  return (
    <>
      <PortalLink to={paths.rate({ item, rateId: id })}>{words(`item.${item}`)}</PortalLink>
      {exceptional && <span className={classes.below}>{words('exceptional')}</span>}
      {note !== '' && (
        <span className={classes.below} lang="vi">
          {note}
        </span>
      )}
    </>
  );
}

/** To what it applies, a line for each thing that it depends on. */
export function ScopeCell({ rate }: RateProps) {
  const t = useMessages(normMessages);
  const { scopeParts } = useRateWords();
  const parts = scopeParts(rate.scope);
  if (parts.length === 0) return t('anyScope');
  return parts.map((part) => <div key={part}>{part}</div>);
}

/** How much, for what; of a rate that nobody found, what is missing. */
export function LimitCell({ rate }: RateProps) {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const say = useRateWords();
  const { limit, unit } = rate;
  const below =
    limit.__typename === 'RateUnknown'
      ? t('missing', {
          currency: limit.currency,
          instrument: say.instrument(rate.instrument),
        })
      : words(`unit.${unit}`);
  return (
    <>
      {say.limit(limit)}
      <span className={classes.below}>{below}</span>
    </>
  );
}

/** The instrument and article, with how far it was verified. */
export function BasisCell({ rate }: RateProps) {
  const { basis } = useRateWords();
  const { paths } = normsOptions.use();
  return (
    <>
      <PortalLink to={paths.instrument({ instrumentId: rate.instrument.id })}>
        {basis(rate)}
      </PortalLink>
      <VerificationMark verification={rate.verification} />
    </>
  );
}

/** How far something was verified; what was not carries the mark. */
export function VerificationMark({ verification }: Pick<RateRow, 'verification'>) {
  const t = useMessages(normMessages);
  const marks = useMessages(approvalWords);
  const how = marks(`verification.${verification}`);
  if (isVerified({ verification })) return <span className={classes.below}>{how}</span>;
  const mark = t('unverified');
  return (
    <div>
      <StateBadge tone="late" label={mark} />
      {how !== mark && <span className={classes.below}>{how}</span>}
    </div>
  );
}
