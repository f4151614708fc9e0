import { RESEARCH_TOPICS } from '@cau-noi/domain/research';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { informationWords } from '@cau-noi/i18n/information-words';
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
import { informationMessages } from '../information.messages.ts';
import { informationOptions } from '../information.routes.ts';
import { RegisterLinks } from '../register-links.tsx';
import { LessonNote } from './lesson-note.tsx';
import { noteMessages } from './note.messages.ts';

const ResearchPageQuery = graphql(`
  query ResearchPageQuery($where: ResearchWhere, $after: String, $totals: Boolean!) {
    research(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        notes
        lessons
      }
      nodes {
        key
        kind
        noteId
        dossierId
        commitmentId
        title
        topic
        tags
        visibility
        writtenOn
        organisation {
          id
          shortName
        }
        appliers {
          organisation {
            id
            shortName
          }
          places
        }
        mayNote {
          allowed
          code
          data
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof ResearchPageQuery>;
type Row = Answer['research']['nodes'][number];

const pageOf = ({ research }: Answer) => countedByTotals(research);
const rowKey = ({ key }: Row) => key;

const KINDS = ['NOTE', 'LESSON'] as const;
const filters = {
  q: textFilter,
  kind: anyOf(KINDS),
  topic: anyOf(RESEARCH_TOPICS),
  unit: idFilter,
};
type Asked = AskedBy<typeof filters>;

const whereOf = ({ q, kind, topic, unit }: Asked) =>
  narrowedBy({ text: q, kind, topic, organisationId: unit, subtree: unit !== null });

const FILE = {
  list: 'research',
  orderBy: 'DAY_DESC',
  columns: ['title', 'kind', 'topic', 'tags', 'unit', 'day', 'visibility', 'appliers'],
} as const;

/** Notes of research and lessons, with who puts them to use; a lesson becomes a note in one click. */
export function FindingsPage() {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const narrowing = useNarrowing(filters, whereOf);
  const list = usePages({
    document: ResearchPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.research.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        notes: totals.notes,
        lessons: totals.lessons,
      })
    : '';
  return (
    <RecordList
      said={t}
      newPath={paths.researchNew()}
      links={<RegisterLinks />}
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
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  return {
    q: textField(shared('filter.text')),
    topic: codesField(both('topic'), RESEARCH_TOPICS, (one) => words(`topic.${one}`)),
    kind: codesField(shared('filter.kind'), KINDS, (one) => words(`finding.${one}`)),
    unit: unitField(shared('filter.unit')),
  };
}

/** The note, or the dossier whose report tells the lesson. */
function Title({ row: { noteId, dossierId, title } }: { readonly row: Row }) {
  const { paths } = informationOptions.use();
  if (noteId !== null) return <PortalLink to={paths.researchNote({ noteId })}>{title}</PortalLink>;
  if (dossierId === null) return title;
  return <PortalLink to={paths.dossier({ dossierId })}>{title}</PortalLink>;
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(noteMessages);
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  const format = useFormat();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '34%',
      cell: (row) => <Title row={row} />,
    },
    {
      id: 'topic',
      header: both('topic'),
      filled: ({ topic }) => topic !== null,
      cell: ({ topic }) => (topic === null ? '' : words(`topic.${topic}`)),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '14%',
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'appliers',
      header: t('column.appliers'),
      cell: ({ appliers }) =>
        appliers.length === 0
          ? t('noneYet')
          : format.list(
              appliers.map(({ organisation, places }) =>
                [organisation?.shortName, ...places].filter((name) => name).join(', '),
              ),
            ),
    },
    {
      id: 'when',
      header: t('column.when'),
      align: 'end',
      cell: ({ writtenOn }) => format.date(writtenOn),
    },
    {
      id: 'note',
      header: t('column.note'),
      cell: ({ kind, visibility, dossierId, commitmentId, mayNote }) =>
        kind === 'NOTE' || dossierId === null || commitmentId === null ? (
          words(`visibility.${visibility}`)
        ) : (
          <LessonNote dossierId={dossierId} commitmentId={commitmentId} permission={mayNote} />
        ),
    },
  ];
}
