import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { dayOrMonth } from '@cau-noi/i18n/cooperation-text';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { cooperationOptions } from '../cooperation.routes.ts';
import { AID_TONES } from './aid-state.ts';
import { AidTotals, AidTotals_totals } from './aid-totals.tsx';
import { aidMessages } from './aid.messages.ts';
import { filters, useLedgerFields, whereOf } from './ledger-filters.ts';

const AidLedgerPageQuery = graphql(
  `
    query AidLedgerPageQuery($where: AidWhere, $after: String, $totals: Boolean!) {
      aid(where: $where, first: 50, after: $after) {
        totalCount
        totalCountIsExact
        totals @include(if: $totals) {
          ...AidTotals_totals
        }
        nodes {
          id
          title
          direction
          form
          state
          happenedOn
          organisation {
            id
            shortName
          }
          partner {
            id
            name
          }
          channel {
            id
            name
          }
          cash {
            minor
            currency
          }
          items {
            name
            quantity
            unit
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [AidTotals_totals],
);

type Answer = ResultOf<typeof AidLedgerPageQuery>;
type Row = Answer['aid']['nodes'][number];

const pageOf = ({ aid }: Answer) => aid;
const rowKey = ({ id }: Row) => id;

const FILE = {
  list: 'aid',
  orderBy: 'HAPPENED_DESC',
  columns: [
    'title',
    'direction',
    'form',
    'state',
    'unit',
    'partner',
    'channel',
    'reason',
    'occasion',
    'cash',
    'items',
    'approval',
    'happenedOn',
    'source',
  ],
} as const;

/** The ledger of aid, both ways. */
export function LedgerPage() {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: AidLedgerPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.aid.totals;
  return (
    <RecordList
      said={t}
      newPath={paths.aidNew()}
      narrowing={narrowing}
      filters={useLedgerFields()}
      found={list.total === null ? '' : t('found', { count: list.total })}
      totals={totals && <AidTotals totals={totals} />}
      file={FILE}
      list={list}
      columns={useColumns()}
      rowKey={rowKey}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(aidMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { paths } = cooperationOptions.use();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '24%',
      cell: ({ id, title }) => <PortalLink to={paths.aid({ aidId: id })}>{title}</PortalLink>,
    },
    {
      id: 'direction',
      header: t('column.direction'),
      width: '11%',
      cell: ({ direction }) => words(`aid.direction.${direction}`),
    },
    {
      id: 'partner',
      header: t('column.partner'),
      width: '20%',
      cell: ({ partner, channel }) =>
        channel === null
          ? partner.name
          : t('through', { partner: partner.name, channel: channel.name }),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '14%',
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'what',
      header: t('column.what'),
      cell: ({ cash, items }) =>
        cash === null
          ? items
              .map(({ name, unit, quantity }) =>
                t('inKind', { name, unit, quantity: format.number(quantity) }),
              )
              .join('; ')
          : format.money(cash),
    },
    {
      id: 'when',
      header: t('column.when'),
      align: 'end',
      filled: ({ happenedOn }) => happenedOn !== null,
      cell: ({ happenedOn }) => (happenedOn === null ? '' : dayOrMonth(happenedOn, language)),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={AID_TONES[state]} label={words(`aid.state.${state}`)} />
      ),
    },
  ];
}
