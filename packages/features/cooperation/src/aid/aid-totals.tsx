import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { Stat, StatRow } from '@cau-noi/ui/stat';
import { aidMessages } from './aid.messages.ts';

export const AidTotals_totals = graphql(`
  fragment AidTotals_totals on AidTotals {
    direction
    records
    planned
    cash {
      minor
      currency
    }
    valued {
      minor
      currency
    }
    unvalued
    inKind {
      name
      unit
      quantity
    }
  }
`);

export interface AidTotalsProps {
  readonly totals: readonly FragmentOf<typeof AidTotals_totals>[];
}

/** What was received and what was given, beside each other and never set off. */
export function AidTotals({ totals }: AidTotalsProps) {
  const t = useMessages(aidMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  return (
    <StatRow>
      {readFragment(AidTotals_totals, totals).map((total) => {
        const { direction, records, planned, cash, valued, unvalued, inKind } = total;
        const money = cash.map((one) => format.money(one)).join(' + ');
        const things = inKind.map(({ name, unit, quantity }) =>
          t('inKind', { name, unit, quantity: format.number(quantity) }),
        );
        const worth = valued.map((one) => format.money(one)).join(' + ');
        return (
          <Stat
            key={direction}
            label={words(`aid.direction.${direction}`)}
            value={money === '' ? t('noCash') : money}
            unit={t('times', { count: records })}
            comparison={[
              ...things,
              ...(worth === '' ? [] : [t('valued', { money: worth })]),
              ...(unvalued === 0 ? [] : [t('unvalued', { count: unvalued })]),
              ...(planned === 0 ? [] : [t('planned', { count: planned })]),
            ].join(' · ')}
          />
        );
      })}
    </StatRow>
  );
}
