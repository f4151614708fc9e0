import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { normMessages } from '../norms.messages.ts';
import { useRateWords } from '../use-rate-words.ts';
import { useInForceText } from './instrument-parts.tsx';
import type { WrittenRow } from './instruments-asked.ts';

/** What was written at one time, beside what it put right; nothing for what was written first. */
interface HistoricRow {
  readonly row: WrittenRow;
  readonly before: WrittenRow | null;
}

export interface InstrumentHistoryProps {
  /** All that was written of an instrument, the latest first. */
  readonly written: readonly WrittenRow[];
}

/** Each time something was written of an instrument: what was put right, by whom, when and why. */
export function InstrumentHistory({ written }: InstrumentHistoryProps) {
  const t = useMessages(normMessages);
  const columns = useColumns();
  return (
    <PageSection title={t('instrument.history')} lead={t('instrument.historyLead')}>
      <DataTable
        caption={t('instrument.history')}
        columns={columns}
        rows={written.map((row, at) => ({ row, before: written[at + 1] ?? null }))}
        rowKey={({ row }) => row.id}
      />
    </PageSection>
  );
}

/** All that is said of an instrument, in words, each under its name. */
function useSaid(): (row: WrittenRow) => readonly (readonly [string, string])[] {
  const t = useMessages(normMessages);
  const marks = useMessages(approvalWords);
  const format = useFormat();
  const inForce = useInForceText();
  const { instrument } = useRateWords();
  return (row) => [
    [t('instrument.number'), row.number ?? t('instrument.unseen')],
    [t('column.subject'), row.subject],
    [t('column.issuer'), row.issuer],
    [
      t('instrument.signedOn'),
      row.signedOn === null ? t('instrument.unseen') : format.date(row.signedOn),
    ],
    [t('instrument.inForce'), inForce(row)],
    [
      t('instrument.replaces'),
      row.replaces.map((one) => instrument(one)).join('; ') || t('instrument.none'),
    ],
    [t('instrument.source'), row.source],
    [t('instrument.verification'), marks(`verification.${row.verification}`)],
  ];
}

function ChangesCell({ row, before }: HistoricRow) {
  const t = useMessages(normMessages);
  const said = useSaid();
  if (before === null) return t('instrument.first');
  const earlier = said(before);
  const changes = said(row).flatMap(([what, after], at) => {
    const was = earlier[at]?.[1] ?? '';
    return was === after ? [] : [t('instrument.change', { what, before: was, after })];
  });
  if (changes.length === 0) return t('instrument.unchanged');
  return changes.map((change) => (
    <div key={change} lang="vi">
      {change}
    </div>
  ));
}

function useColumns(): readonly Column<HistoricRow>[] {
  const t = useMessages(normMessages);
  const format = useFormat();
  return [
    {
      id: 'changed',
      header: t('instrument.changed'),
      phone: 'title',
      minWidth: '220px',
      cell: (changed) => <ChangesCell {...changed} />,
    },
    {
      id: 'added',
      header: t('column.added'),
      minWidth: '130px',
      cell: ({ row: { addedBy, addedAt } }) =>
        addedAt === null
          ? t('rate.program')
          : t('rate.addedBy', {
              name: addedBy ?? t('rate.somebody'),
              at: format.dateTime(addedAt),
            }),
    },
    {
      id: 'reason',
      header: t('column.reason'),
      minWidth: '150px',
      cell: ({ row: { reason } }) => <span lang="vi">{reason}</span>,
      filled: ({ row: { reason } }) => reason !== null,
    },
  ];
}
