import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import { PageSection } from '@cau-noi/ui/page';
import { exchangesMessages } from '../exchanges.messages.ts';

export const BalanceSection_balance = graphql(`
  fragment BalanceSection_balance on ExchangeBalance {
    owedBy
    owed
    sides {
      side
      visits
      persons
      personDays
      personsUnknown
      personDaysUnknown
      costsUnknown
      costs {
        minor
        currency
      }
    }
  }
`);
type Balance = ResultOf<typeof BalanceSection_balance>;
type SideBalance = Balance['sides'][number];

const FIGURES = ['visits', 'persons', 'personDays'] as const;

const unknownOf = (side: SideBalance): number =>
  Math.max(side.personsUnknown, side.personDaysUnknown, side.costsUnknown);

/** What has gone either way beside each other; nothing is netted and no currency added to another. */
export function BalanceSection(props: {
  readonly balance: FragmentOf<typeof BalanceSection_balance>;
}) {
  const t = useMessages(exchangesMessages);
  const format = useFormat();
  const { owedBy, owed, sides } = readFragment(BalanceSection_balance, props.balance);
  const [ours, theirs] = sides;
  if (ours === undefined || theirs === undefined) return null;
  if (ours.visits + theirs.visits === 0) {
    return <PageSection title={t('balance.title')}>{t('balance.none')}</PageSection>;
  }
  const heads = { plan: t('balance.ours'), done: t('balance.theirs') };
  const unknown = unknownOf(ours) + unknownOf(theirs);
  return (
    <PageSection title={t('balance.title')} lead={t('balance.lead')}>
      <p>{owedBy === null ? t('balance.even') : `${t(`owes.${owedBy}`, { count: owed })}.`}</p>
      <BarPairs
        caption={t('balance.caption')}
        heads={heads}
        write={format.number}
        pairs={FIGURES.map((figure) => ({
          id: figure,
          label: t(`balance.${figure}`),
          plan: ours[figure],
          done: theirs[figure],
        }))}
      />
      {currenciesOf(sides).map((currency) => (
        <BarPairs
          key={currency}
          caption={t('balance.costs', { currency })}
          heads={heads}
          write={(minor) => format.money({ minor, currency })}
          pairs={[
            {
              id: currency,
              label: currency,
              plan: spentIn(ours, currency),
              done: spentIn(theirs, currency),
              series: 2,
            },
          ]}
        />
      ))}
      {unknown > 0 && <p>{t('balance.unknown', { count: unknown })}</p>}
    </PageSection>
  );
}

function currenciesOf(sides: readonly SideBalance[]): readonly string[] {
  const found = sides.flatMap(({ costs }) => (costs ?? []).map(({ currency }) => currency));
  return [...new Set(found)].toSorted();
}

function spentIn({ costs }: SideBalance, wanted: string): number {
  return costs?.find(({ currency }) => currency === wanted)?.minor ?? 0;
}
