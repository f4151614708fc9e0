import { sameValue } from '@cau-noi/domain/difference';
import { RESEARCH_TOPICS } from '@cau-noi/domain/research';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { activeFilters, eachChosen } from '@cau-noi/portal/active-filters';
import type { FilterSaid } from '@cau-noi/portal/active-filters';
import { anyOf, idFilter, textFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink } from '@cau-noi/portal/link';
import { ExportButton } from '@cau-noi/portal/list-export';
import { useNames } from '@cau-noi/portal/names';
import { RecordList } from '@cau-noi/portal/record-list';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { SearchField } from '@cau-noi/portal/search-field';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import type { Column } from '@cau-noi/ui/data-table';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
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

// The totals, which are asked with the first page, count the whole list.
const pageOf = ({ research }: Answer) => ({
  ...research,
  totalCount: research.totals?.records ?? null,
  totalCountIsExact: true,
});
const rowKey = ({ key }: Row) => key;

const KINDS = ['NOTE', 'LESSON'] as const;
const filters = {
  q: textFilter,
  kind: anyOf(KINDS),
  topic: anyOf(RESEARCH_TOPICS),
  unit: idFilter,
};
type Asked = ReturnType<typeof useFilters<typeof filters>>[0];

const NO_FILTERS: Asked = { q: '', kind: [], topic: [], unit: null };

const whereOf = ({ q, kind, topic, unit }: Asked) => ({
  ...(q.trim() !== '' && { text: q.trim() }),
  ...(kind.length > 0 && { kind: [...kind] }),
  ...(topic.length > 0 && { topic: [...topic] }),
  ...(unit !== null && { organisationId: unit, subtree: true }),
});

const COLUMNS = ['title', 'kind', 'topic', 'tags', 'unit', 'day', 'visibility', 'appliers'];

/** Notes of research and lessons, with who puts them to use; a lesson becomes a note in one click. */
export function FindingsPage() {
  const t = useMessages(noteMessages);
  const { paths } = informationOptions.use();
  const [asked, change] = useFilters(filters);
  const where = useMemo(() => whereOf(asked), [asked]);
  const document = ResearchPageQuery;
  const list = usePages({ document, variables: { where }, pageOf, totals: true });
  const columns = useColumns();
  const shown = { list: 'research' as const, where, orderBy: 'DAY_DESC', columns: COLUMNS };
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
      said={{
        title: t('title'),
        lead: t('lead'),
        add: t('add'),
        none: t('none'),
        nothingFound: t('nothingFound'),
      }}
      newPath={paths.researchNew()}
      filters={
        <>
          <RegisterLinks />
          <Filters
            asked={asked}
            onChange={change}
            found={found}
            exportButton={<ExportButton shown={shown} />}
          />
        </>
      }
      list={list}
      columns={columns}
      rowKey={rowKey}
      onClear={sameValue(asked, NO_FILTERS) ? null : () => change(NO_FILTERS)}
    />
  );
}

interface FiltersProps {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
  readonly found: string;
  readonly exportButton: ReactNode;
}

function Filters({ asked, onChange, found, exportButton }: FiltersProps) {
  const shared = useMessages(recordMessages);
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  const { q, kind, topic, unit } = asked;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const said: readonly FilterSaid<Asked>[] = [
    ['q', q === '' ? null : `"${q}"`, { q: '' }],
    ...eachChosen(
      kind,
      (one) => words(`finding.${one}`),
      (rest) => ({ kind: rest }),
    ),
    ...eachChosen(
      topic,
      (one) => words(`topic.${one}`),
      (rest) => ({ topic: rest }),
    ),
    ['unit', unit === null ? null : (nameOf(unit) ?? '…'), { unit: null }],
  ];
  return (
    <FilterBar
      active={activeFilters(said, onChange)}
      onClear={() => onChange(NO_FILTERS)}
      found={found}
      actions={exportButton}
    >
      <SearchField
        label={shared('filter.text')}
        value={q}
        onChange={(text) => onChange({ q: text })}
      />
      <MultiSelectField
        path="filter.topic"
        label={both('topic')}
        value={topic}
        options={RESEARCH_TOPICS.map((value) => ({ value, label: words(`topic.${value}`) }))}
        onChange={(value) => onChange({ topic: value })}
      />
      <MultiSelectField
        path="filter.kind"
        label={shared('filter.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: words(`finding.${value}`) }))}
        onChange={(value) => onChange({ kind: value })}
      />
      <UnitChoice
        path="filter.unit"
        label={shared('filter.unit')}
        value={unit}
        onChange={(value) => onChange({ unit: value })}
      />
    </FilterBar>
  );
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
