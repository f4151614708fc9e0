import { MEMBER_KINDS, MEMBERSHIP_STATES } from '@cau-noi/domain/membership';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { codesField, unitField } from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, idFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { narrowedBy, useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { cooperationOptions } from '../cooperation.routes.ts';
import { MEMBERSHIP_TONES } from './membership-state.ts';
import { membershipMessages } from './membership.messages.ts';

const MembershipsPageQuery = graphql(`
  query MembershipsPageQuery($where: MembershipWhere, $after: String, $totals: Boolean!) {
    memberships(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        requested
        member
      }
      nodes {
        id
        kind
        state
        consentNumber
        consentOn
        since
        organisation {
          id
          shortName
        }
        partner {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof MembershipsPageQuery>;
type Row = Answer['memberships']['nodes'][number];

const pageOf = ({ memberships }: Answer) => countedByTotals(memberships);
const rowKey = ({ id }: Row) => id;

const filters = {
  state: anyOf(MEMBERSHIP_STATES),
  kind: anyOf(MEMBER_KINDS),
  unit: idFilter,
};
type Asked = AskedBy<typeof filters>;

const whereOf = ({ state, kind, unit }: Asked) =>
  narrowedBy({ state, kind, organisationId: unit, subtree: unit !== null });

const FILE = {
  list: 'memberships',
  orderBy: 'BODY',
  columns: [
    'body',
    'unit',
    'kind',
    'state',
    'consent',
    'since',
    'until',
    'purpose',
    'posts',
    'fee',
    'source',
  ],
} as const;

/** Memberships in international bodies. */
export function MembershipsPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: MembershipsPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.memberships.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        member: totals.member,
        requested: totals.requested,
      })
    : '';
  return (
    <RecordList
      said={t}
      newPath={paths.membershipNew()}
      narrowing={narrowing}
      filters={useFields()}
      found={found}
      file={FILE}
      list={list}
      columns={useColumns()}
      rowKey={rowKey}
    />
  );
}

function useFields(): FilterFields<Asked> {
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  return {
    state: codesField(shared('filter.state'), MEMBERSHIP_STATES, (one) =>
      words(`membership.state.${one}`),
    ),
    kind: codesField(shared('filter.kind'), MEMBER_KINDS, (one) => words(`membership.kind.${one}`)),
    unit: unitField(shared('filter.unit')),
  };
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(membershipMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  return [
    {
      id: 'body',
      header: t('column.body'),
      phone: 'title',
      width: '32%',
      cell: ({ id, partner }) => (
        <PortalLink to={paths.membership({ membershipId: id })}>{partner.name}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '16%',
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'kind',
      header: t('column.kind'),
      cell: ({ kind }) => words(`membership.kind.${kind}`),
    },
    {
      id: 'consent',
      header: t('column.consent'),
      filled: ({ consentOn }) => consentOn !== null,
      cell: ({ consentNumber, consentOn }) =>
        consentOn === null || consentNumber === null
          ? ''
          : t('document', { number: consentNumber, day: format.date(consentOn) }),
    },
    {
      id: 'since',
      header: t('column.since'),
      align: 'end',
      filled: ({ since }) => since !== null,
      cell: ({ since }) => (since === null ? '' : format.date(since)),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={MEMBERSHIP_TONES[state]} label={words(`membership.state.${state}`)} />
      ),
    },
  ];
}
