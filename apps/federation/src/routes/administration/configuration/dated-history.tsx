import { useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { useSpanText } from '../use-span-text.ts';
import { useWrittenBy } from '../use-written-by.ts';
import { configurationMessages } from './configuration.messages.ts';
import type { Deadline } from './configuration.ts';
import { useRowWords } from './row-words.ts';

/** A dated row with who wrote it and why. */
export type Historic = Pick<
  Deadline,
  'id' | 'validFrom' | 'validTo' | 'basis' | 'note' | 'addedBy' | 'addedAt'
>;

export interface DatedHistoryProps<Row extends Historic> {
  /** The same setting at different times, the latest first. */
  readonly rows: readonly Row[];
  /** What was set. */
  readonly columns: readonly Column<Row>[];
}

/** What held from when to when, on what basis, who wrote it and why. */
export function DatedHistory<Row extends Historic>({ rows, columns }: DatedHistoryProps<Row>) {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const spanText = useSpanText();
  const writtenBy = useWrittenBy();
  const common: readonly Column<Row>[] = [
    { id: 'source', header: t('column.source'), cell: words.source },
    { id: 'note', header: t('column.note'), cell: ({ note }) => note ?? '' },
    { id: 'added', header: t('column.added'), width: '15%', cell: writtenBy },
  ];
  return (
    <PageSection title={t('history')}>
      <DataTable
        caption={t('history')}
        columns={[
          {
            id: 'span',
            header: t('column.span'),
            phone: 'title',
            width: '13%',
            cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
          },
          ...columns,
          ...common,
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </PageSection>
  );
}
