import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { spendingWords } from '@cau-noi/i18n/spending-words';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { FigureLink } from '../figure/figure-link.tsx';
import { savingsMessages } from './savings.messages.ts';

export const Lessons_row = graphql(`
  fragment Lessons_row on LessonRow {
    figures {
      lessonClass
      lessons
      activities
      filter
    }
  }
`);

type RowFragment = FragmentOf<typeof Lessons_row>;
type Figure = ResultOf<typeof Lessons_row>['figures'][number];

export interface LessonsSectionProps {
  readonly total: RowFragment;
  readonly byYear: readonly (RowFragment & { readonly year: number | null })[];
  readonly byOrganisation: readonly (RowFragment & {
    readonly organisation: { readonly id: string; readonly shortName: string } | null;
  })[];
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
}

const lineOf = (id: string, name: string, row: RowFragment): Line => ({
  id,
  name,
  figures: readFragment(Lessons_row, row).figures,
});

/** Lessons of outcome reports that were put to use at a named union, of all that were promised. */
export function LessonsSection({ total, byYear, byOrganisation }: LessonsSectionProps) {
  const t = useMessages(savingsMessages);
  const all = lineOf('all', t('all'), total);
  const years = byYear.map((row) => lineOf(String(row.year), String(row.year), row));
  const unions = byOrganisation
    .flatMap((row) =>
      row.organisation === null ? [] : lineOf(row.organisation.id, row.organisation.shortName, row),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  return (
    <PageSection title={t('lessons')} lead={t('lessonsLead')}>
      {all.figures.length === 0 ? (
        <p>{t('lessonsNone')}</p>
      ) : (
        <>
          <LessonsTable by={t('byYear')} first={t('column.year')} lines={years} all={all} />
          <LessonsTable by={t('byUnit')} first={t('column.unit')} lines={unions} all={all} />
        </>
      )}
    </PageSection>
  );
}

interface LessonsTableProps {
  readonly by: string;
  readonly first: string;
  readonly lines: readonly Line[];
  readonly all: Line;
}

function LessonsTable({ by, first, lines, all }: LessonsTableProps) {
  const t = useMessages(savingsMessages);
  const columns = useColumns(first, all);
  return (
    <DataTable
      caption={t('lessonsCaption', { by })}
      captionShown
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
    />
  );
}

const sumOf = ({ figures }: Line): number => figures.reduce((sum, { lessons }) => sum + lessons, 0);

interface CountProps {
  readonly line: Line;
  readonly of: Figure['lessonClass'];
}

/** How many of one class, as the link to the activities that hold them. */
function Count({ line, of }: CountProps) {
  const t = useMessages(savingsMessages);
  const words = useMessages(spendingWords);
  const format = useFormat();
  const figure = line.figures.find(({ lessonClass }) => lessonClass === of);
  if (figure === undefined) return '0';
  const lesson = words(`lesson.${of}`);
  const label = t('lessonLabel', { count: figure.lessons, lesson, whose: line.name });
  return (
    <FigureLink filter={figure.filter} label={label}>
      {format.number(figure.lessons)}
    </FigureLink>
  );
}

function useColumns(first: string, all: Line): readonly Column<Line>[] {
  const t = useMessages(savingsMessages);
  const words = useMessages(spendingWords);
  const format = useFormat();
  const shareOf = (line: Line): string => {
    const applied = line.figures.find(({ lessonClass }) => lessonClass === 'APPLIED');
    return format.percent((applied?.lessons ?? 0) / sumOf(line));
  };
  const column = (of: Figure['lessonClass']): Column<Line> => ({
    id: of,
    header: words(`lesson.${of}`),
    align: 'end',
    cell: (line) => <Count line={line} of={of} />,
    foot: <Count line={all} of={of} />,
  });
  return [
    {
      id: 'name',
      header: first,
      phone: 'title',
      minWidth: '130px',
      cell: ({ name }) => name,
      foot: t('all'),
    },
    column('APPLIED'),
    column('OPEN'),
    {
      id: 'share',
      header: t('column.applied'),
      align: 'end',
      cell: shareOf,
      foot: shareOf(all),
    },
  ];
}
