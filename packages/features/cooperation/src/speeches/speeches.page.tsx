import { SPEECH_KINDS, SPEECH_STATES } from '@cau-noi/domain/speech';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { codesField, textField, unitField } from '@cau-noi/portal/filter-fields';
import type { FilterFields } from '@cau-noi/portal/filter-fields';
import { anyOf, idFilter, textFilter } from '@cau-noi/portal/filters';
import type { AskedBy } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { narrowedBy, useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { cooperationOptions } from '../cooperation.routes.ts';
import { SPEECH_TONES } from './speech-state.ts';
import { speechMessages } from './speech.messages.ts';

const SpeechesPageQuery = graphql(`
  query SpeechesPageQuery($where: SpeechWhere, $after: String, $totals: Boolean!) {
    speeches(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        submitted
        given
      }
      nodes {
        id
        title
        kind
        state
        event
        plannedOn
        givenOn
        organisation {
          id
          shortName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof SpeechesPageQuery>;
type Row = Answer['speeches']['nodes'][number];

const pageOf = ({ speeches }: Answer) => countedByTotals(speeches);
const rowKey = ({ id }: Row) => id;

const filters = {
  q: textFilter,
  state: anyOf(SPEECH_STATES),
  kind: anyOf(SPEECH_KINDS),
  unit: idFilter,
};
type Asked = AskedBy<typeof filters>;

const whereOf = ({ q, state, kind, unit }: Asked) =>
  narrowedBy({ text: q, state, kind, organisationId: unit, subtree: unit !== null });

const FILE = {
  list: 'speeches',
  orderBy: 'DAY_DESC',
  columns: [
    'title',
    'kind',
    'state',
    'unit',
    'event',
    'speaker',
    'plannedOn',
    'reviewedOn',
    'review',
    'givenOn',
  ],
} as const;

/** What is said and published abroad in a union's name. */
export function SpeechesPage() {
  const t = useMessages(speechMessages);
  const { paths } = cooperationOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: SpeechesPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.speeches.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        submitted: totals.submitted,
        given: totals.given,
      })
    : '';
  return (
    <RecordList
      said={t}
      newPath={paths.speechNew()}
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
    q: textField(shared('filter.text')),
    state: codesField(shared('filter.state'), SPEECH_STATES, (one) => words(`speech.state.${one}`)),
    kind: codesField(shared('filter.kind'), SPEECH_KINDS, (one) => words(`speech.kind.${one}`)),
    unit: unitField(shared('filter.unit')),
  };
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(speechMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '32%',
      cell: ({ id, title }) => <PortalLink to={paths.speech({ speechId: id })}>{title}</PortalLink>,
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '16%',
      cell: ({ organisation }) => organisation.shortName,
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => words(`speech.kind.${kind}`) },
    { id: 'event', header: t('column.event'), cell: ({ event }) => event },
    {
      id: 'when',
      header: t('column.when'),
      align: 'end',
      filled: ({ givenOn, plannedOn }) => (givenOn ?? plannedOn) !== null,
      cell: ({ givenOn, plannedOn }) => {
        const day = givenOn ?? plannedOn;
        return day === null ? '' : format.date(day);
      },
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => (
        <StateBadge tone={SPEECH_TONES[state]} label={words(`speech.state.${state}`)} />
      ),
    },
  ];
}
