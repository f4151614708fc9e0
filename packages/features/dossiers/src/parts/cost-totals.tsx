import type { CostLine } from '@cau-noi/domain/dossier';
import { dossierTotals } from '@cau-noi/domain/dossier/totals';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import classes from './cost-totals.module.css';
import { partMessages } from './part.messages.ts';

export interface CostTotalsProps {
  readonly lines: readonly CostLine[];
}

const NO_OTHER_FIGURES = {
  startDate: null,
  endDate: null,
  members: [],
  stops: [],
  guests: [],
  participants: [],
} as const;

/** What each payer bears in each currency, and the own share of the whole. */
export function CostTotals({ lines }: CostTotalsProps) {
  const t = useMessages(partMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const totals = dossierTotals('OUTBOUND', { ...NO_OTHER_FIGURES, costLines: lines });
  if (!totals.ok) return <p role="alert">{t('overflow')}</p>;
  const { costs, shares } = totals.value;
  if (costs.length === 0) return <p className={classes.none}>{t('noCosts')}</p>;
  return (
    <div aria-live="polite">
      <table className={classes.totals}>
        <caption className={classes.caption}>{t('totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('payer')}</th>
            <th scope="col" className={classes.figure}>
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {costs.map(({ payer, amount }) => (
            <tr key={`${payer}-${amount.currency}`}>
              <th scope="row">{words(`funding.${payer}`)}</th>
              <td className={classes.figure}>{format.money(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shares.map(({ currency, ownShare }) =>
        ownShare === null ? null : (
          <p key={currency} className={classes.none}>
            {t('ownShare', { share: format.percent(ownShare), currency })}
          </p>
        ),
      )}
    </div>
  );
}
