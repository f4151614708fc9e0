import { readFragment } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { Tally_tally } from '../check-rows.ts';
import { checksMessages } from '../checks.messages.ts';
import type { CheckShown } from './check-asked.ts';
import { useTallyColumns } from './tally-columns.tsx';

export interface CheckTodayProps {
  readonly today: NonNullable<CheckShown['today']>;
  /** Whether it judges agreements, and not activities that are over. */
  readonly ofAgreements: boolean;
}

/** What it finds today of what is judged after the event, by year and by unit. */
export function CheckToday({ today, ofAgreements }: CheckTodayProps) {
  const t = useMessages(checksMessages);
  const format = useFormat();
  const of = ofAgreements ? 'agreements' : 'activities';
  const yearColumns = useTallyColumns(t('column.year'), t(`today.${of}.all`));
  const unitColumns = useTallyColumns(t('column.unit'), t(`today.${of}.all`));
  const byYear = today.years.map((row) => ({
    id: String(row.year),
    name: String(row.year),
    tally: readFragment(Tally_tally, row),
  }));
  const byUnit = today.units.map((row) => ({
    id: row.organisation.id,
    name: row.organisation.shortName,
    tally: readFragment(Tally_tally, row),
  }));
  const tables = [
    { caption: t('today.years'), columns: yearColumns, rows: byYear },
    { caption: t('today.units'), columns: unitColumns, rows: byUnit },
  ].filter(({ rows }) => rows.length > 0);
  const most = format.number(today.most);
  return (
    <PageSection title={t('today.title')} lead={t(`today.${of}.lead`)}>
      {today.more && <p>{t('today.more', { most })}</p>}
      {today.concerned === 0 ? (
        <EmptyState why={t(`today.${of}.none`)} />
      ) : (
        tables.map((table) => (
          <DataTable key={table.caption} captionShown rowKey={({ id }) => id} {...table} />
        ))
      )}
    </PageSection>
  );
}
