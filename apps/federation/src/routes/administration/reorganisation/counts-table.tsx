import { readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { ReorganisationCount_row } from './asked.ts';
import { openRecordMessages } from './open-record.messages.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

type Row = ResultOf<typeof ReorganisationCount_row>;

export interface CountsTableProps {
  readonly counts: readonly FragmentOf<typeof ReorganisationCount_row>[];
  /** When they were counted, in words; nothing where they are counted now. */
  readonly counted?: string;
  /** Why there are none, where that is not because nothing was made. */
  readonly none?: string;
}

/** What every union counts, as was and as is, before the decision and after it. */
export function CountsTable({ counts, counted, none }: CountsTableProps) {
  const t = useMessages(reorganisationMessages);
  const words = useMessages(openRecordMessages);
  const format = useFormat();
  const figure = (id: 'asWas' | 'asIsBefore' | 'asIsAfter', header: string): Column<Row> => ({
    id,
    header,
    align: 'end',
    cell: (row) => format.number(row[id]),
  });
  const columns: readonly Column<Row>[] = [
    {
      id: 'union',
      header: t('counts.union'),
      phone: 'title',
      cell: ({ union }) => union.shortName,
    },
    {
      id: 'counted',
      header: t('counts.counted'),
      cell: ({ counted }) => words(`counted.${counted}`),
    },
    figure('asWas', t('counts.asWas')),
    figure('asIsBefore', t('counts.before')),
    figure('asIsAfter', t('counts.after')),
  ];
  return (
    <PageSection
      title={t('counts.title')}
      lead={[t('counts.lead'), counted].filter(Boolean).join(' ')}
    >
      <DataTable
        caption={t('counts.title')}
        columns={columns}
        rows={readFragment(ReorganisationCount_row, counts)}
        rowKey={({ union, counted }) => `${union.id} ${counted}`}
        empty={<EmptyState why={none ?? t('counts.none')} />}
      />
    </PageSection>
  );
}
