import type { PlanLine } from '@cau-noi/domain/plan';
import { planTotals } from '@cau-noi/domain/plan/totals';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { plansMessages } from '../plans.messages.ts';
import classes from './plan-totals.module.css';

export interface PlanTotalsProps {
  readonly lines: readonly PlanLine[];
}

/** What the lines add up to now: lines, persons, person-days, by kind, money by source. */
export function PlanTotals({ lines }: PlanTotalsProps) {
  const t = useMessages(plansMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const totals = planTotals(lines);
  if (!totals.ok) return <p role="status">{t('totals.overflow')}</p>;
  const { all, kinds } = totals.value;
  return (
    <section className={classes.totals} aria-label={t('totals.label')}>
      <dl className={`${classes.figures ?? ''} ui-figures`}>
        <div>
          <dt>{t('totals.lines')}</dt>
          <dd>{format.number(all.lines)}</dd>
        </div>
        <div>
          <dt>{t('totals.persons')}</dt>
          <dd>{format.persons(all.persons)}</dd>
          {all.linesWithoutPersons > 0 && (
            <dd className={classes.note}>
              {t('totals.withoutPersons', { count: all.linesWithoutPersons })}
            </dd>
          )}
        </div>
        <div>
          <dt>{t('totals.personDays')}</dt>
          <dd>{format.number(all.personDays)}</dd>
        </div>
      </dl>
      <table className={classes.kinds}>
        <caption>{t('totals.byKind')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('totals.kind')}</th>
            <th scope="col">{t('totals.lines')}</th>
            <th scope="col">{t('totals.persons')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds
            .filter((kind) => kind.lines > 0)
            .map((kind) => (
              <tr key={kind.kind}>
                <th scope="row">{words(`kind.${kind.kind}`)}</th>
                <td>{format.number(kind.lines)}</td>
                <td>{format.number(kind.persons)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <div className={classes.money}>
        <h3>{t('totals.money')}</h3>
        {all.money.length === 0 && <p className={classes.note}>{t('totals.noMoney')}</p>}
        <dl className="ui-figures">
          {all.money.map(({ source, amount }) => (
            <div key={`${source} ${amount.currency}`}>
              <dt>{words(`funding.${source}`)}</dt>
              <dd>{format.money(amount)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
