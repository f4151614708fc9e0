import { readFragment } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import type { Tally } from '../check-rows.ts';
import { allOf, failedOf, Tally_tally } from '../check-rows.ts';
import { checksMessages } from '../checks.messages.ts';
import type { CheckShown } from './check-asked.ts';

/** As many units as the API tells of. */
const MOST_UNITS = 100;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly tally: Tally;
}

export interface CheckOftenProps {
  readonly statistics: CheckShown['statistics'];
}

/** How often it failed in what was handed in, by year and by unit. */
export function CheckOften({ statistics: { years, units } }: CheckOftenProps) {
  const t = useMessages(checksMessages);
  const byYear = years
    .map((row) => ({
      id: String(row.year),
      name: String(row.year),
      tally: readFragment(Tally_tally, row),
    }))
    .filter(({ tally }) => allOf(tally) > 0);
  const byUnit = units
    .map((row) => ({
      id: row.organisation.id,
      name: row.organisation.shortName,
      tally: readFragment(Tally_tally, row),
    }))
    .filter(({ tally }) => failedOf(tally) + tally.unknown > 0);
  const yearColumns = useColumns(t('column.year'));
  const unitColumns = useColumns(t('column.unit'));
  const tables = [
    { caption: t('often.years'), columns: yearColumns, rows: byYear },
    {
      caption: t(byUnit.length < MOST_UNITS ? 'often.units' : 'often.unitsMost'),
      columns: unitColumns,
      rows: byUnit,
      empty: <EmptyState why={t('often.allKept')} />,
    },
  ];
  return (
    <PageSection title={t('often.title')} lead={t('often.lead')}>
      {byYear.length === 0 ? (
        <EmptyState why={t('often.none')} />
      ) : (
        tables.map((table) => (
          <DataTable key={table.caption} captionShown rowKey={({ id }) => id} {...table} />
        ))
      )}
    </PageSection>
  );
}

function useColumns(first: string): readonly Column<Row>[] {
  const t = useMessages(checksMessages);
  const format = useFormat();
  const outcome = (id: keyof Tally): Column<Row> => ({
    id,
    header: t(`column.${id}`),
    align: 'end',
    cell: ({ tally }) => format.number(tally[id]),
    filled: ({ tally }) => tally[id] > 0,
  });
  return [
    { id: 'name', header: first, phone: 'title', cell: ({ name }) => name },
    {
      id: 'all',
      header: t('column.all'),
      align: 'end',
      cell: ({ tally }) => format.number(allOf(tally)),
    },
    outcome('kept'),
    outcome('noted'),
    outcome('toJustify'),
    outcome('stopped'),
    outcome('unknown'),
  ];
}
