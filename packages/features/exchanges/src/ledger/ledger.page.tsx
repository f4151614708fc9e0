import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';
import { AboutExchange, AboutExchange_exchange } from './about-exchange.tsx';
import { BalanceSection, BalanceSection_balance } from './balance-section.tsx';
import { HolderNotice, HolderNotice_exchange } from './holder-notice.tsx';
import { LedgerTimeline, LedgerTimeline_entry } from './ledger-timeline.tsx';
import { NextTurn } from './next-turn.tsx';
import { Turn_turn } from './turn.ts';
import { TurnsSection } from './turns-section.tsx';

const Ledger_exchange = graphql(
  `
    fragment Ledger_exchange on Exchange {
      id
      version
      partner {
        id
        name
      }
      next {
        year
      }
      holders {
        organisation {
          id
          shortName
        }
        since
      }
      turns {
        ...Turn_turn
      }
      balance {
        ...BalanceSection_balance
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
      }
      timeline(first: 30) {
        nodes {
          ...LedgerTimeline_entry
        }
      }
      ...AboutExchange_exchange
      ...HolderNotice_exchange
    }
  `,
  [
    Turn_turn,
    BalanceSection_balance,
    LedgerTimeline_entry,
    AboutExchange_exchange,
    HolderNotice_exchange,
  ],
);

const LedgerPageQuery = graphql(
  `
    query LedgerPageQuery($id: ID!) {
      exchange(id: $id) {
        ...Ledger_exchange
      }
    }
  `,
  [Ledger_exchange],
);

export const ledgerQuestion = pageQuestion(LedgerPageQuery, ({ param }) => ({
  id: param('exchangeId'),
}));

/** The ledger of one exchange: turn by turn, both ways in balance, and what becomes of the next. */
export function LedgerPage() {
  const t = useMessages(exchangesMessages);
  const { paths } = exchangesOptions.use();
  const [{ data, error }, ask] = useQuery(usePageQuestion(ledgerQuestion));
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page>
        <Skeleton shape="record" label={t('loading')} />
      </Page>
    );
  }
  if (data.exchange === null) {
    return (
      <Page>
        <EmptyState
          page
          why={t('gone')}
          action={<PortalLink to={paths.exchanges()}>{t('back')}</PortalLink>}
        />
      </Page>
    );
  }
  return <Ledger exchange={data.exchange} onChanged={again} />;
}

interface LedgerProps {
  readonly exchange: FragmentOf<typeof Ledger_exchange>;
  readonly onChanged: () => void;
}

function Ledger({ exchange: given, onChanged }: LedgerProps) {
  const t = useMessages(exchangesMessages);
  const { paths } = exchangesOptions.use();
  const go = useGo();
  const exchange = readFragment(Ledger_exchange, given);
  const { id, version, partner, next, holders, balance, viewerMay, timeline } = exchange;
  const turns = readFragment(Turn_turn, exchange.turns);
  const target = { id, version, partner, holders, may: viewerMay.edit };
  usePageTitle(partner.name);
  return (
    <Page>
      <PageHeader
        kind={t('kind')}
        title={partner.name}
        trail={<PortalLink to={paths.exchanges()}>{t('title')}</PortalLink>}
        actions={
          <MayButton
            permission={viewerMay.edit}
            variant="default"
            onClick={() => go(paths.exchangeEdit({ exchangeId: id }))}
          >
            {t('edit')}
          </MayButton>
        }
      />
      <NextTurn
        exchange={target}
        turn={turns.find(({ year }) => year === next?.year) ?? null}
        onChanged={onChanged}
      />
      <HolderNotice target={target} exchange={exchange} onChanged={onChanged} />
      <TurnsSection exchange={target} turns={turns} onChanged={onChanged} />
      <BalanceSection balance={balance} />
      <AboutExchange exchange={exchange} />
      <LedgerTimeline entries={timeline.nodes} />
    </Page>
  );
}
