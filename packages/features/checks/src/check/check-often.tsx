import { readFragment } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { allOf, failedOf, Tally_tally } from '../check-rows.ts';
import { checksMessages } from '../checks.messages.ts';
import type { CheckShown } from './check-asked.ts';
import { useTallyColumns } from './tally-columns.tsx';

/** As many units as the API tells of. */
const MOST_UNITS = 100;

export interface CheckOftenProps {
  readonly statistics: CheckShown['statistics'];
  /** It is judged after the event, which another section tells of. */
  readonly later: boolean;
}

/** How often it failed in what was handed in, by year and by unit. */
export function CheckOften({ statistics: { years, units }, later }: CheckOftenProps) {
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
  const yearColumns = useTallyColumns(t('column.year'), t('column.all'));
  const unitColumns = useTallyColumns(t('column.unit'), t('column.all'));
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
        <EmptyState why={t(later ? 'often.later' : 'often.none')} />
      ) : (
        tables.map((table) => (
          <DataTable key={table.caption} captionShown rowKey={({ id }) => id} {...table} />
        ))
      )}
    </PageSection>
  );
}
