import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { CheckField } from '@cau-noi/ui/check-field';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo, useState } from 'react';
import { WrittenForm } from '../written-form.tsx';
import { importMessages } from './import.messages.ts';
import { useImportWords } from './import-words.ts';
import { countOf } from './use-import.ts';
import type { TriedRow } from './use-import.ts';

export interface TriedRowsProps {
  readonly rows: readonly TriedRow[];
  readonly busy: boolean;
  readonly wrong: (path: string) => string | undefined;
  readonly onWrite: (reason: string) => void;
}

/** What would become of each row of a file, and the way to write them where nothing stands against one. */
export function TriedRows({ rows, busy, wrong, onWrite }: TriedRowsProps) {
  const t = useMessages(importMessages);
  const format = useFormat();
  const { may } = useViewer();
  const [reason, setReason] = useState('');
  const [onlyWrong, setOnlyWrong] = useState(false);
  const columns = useColumns();
  const [added, unchanged, refused] = [
    countOf(rows, 'ADDED'),
    countOf(rows, 'UNCHANGED'),
    countOf(rows, 'REFUSED'),
  ];
  const shown = useMemo(
    () => (onlyWrong ? rows.filter(({ status }) => status === 'REFUSED') : rows),
    [rows, onlyWrong],
  );
  const counts = {
    added: format.number(added),
    unchanged: format.number(unchanged),
    refused: format.number(refused),
  };
  return (
    <PageSection title={t('result')}>
      <p role="status">{t('counts', counts)}</p>
      {refused > 0 && <p>{t('mend')}</p>}
      {refused === 0 && added === 0 && <p>{t('nothingNew')}</p>}
      {refused > 0 && refused < rows.length && (
        <CheckField
          path="onlyWrong"
          label={t('onlyWrong')}
          checked={onlyWrong}
          onChange={setOnlyWrong}
        />
      )}
      <DataTable
        caption={t('result')}
        columns={columns}
        rows={shown}
        rowKey={({ line }) => String(line)}
        rowTone={({ status }) => (status === 'REFUSED' ? 'stop' : undefined)}
      />
      {refused === 0 && added > 0 && (
        <WrittenForm
          label={t('title')}
          act={t('write', { count: added })}
          permission={may.configure}
          busy={busy}
          onSubmit={() => onWrite(reason)}
        >
          <TextField
            path="reason"
            label={t('reason')}
            required
            lines={2}
            value={reason}
            error={wrong('reason')}
            onChange={setReason}
          />
        </WrittenForm>
      )}
    </PageSection>
  );
}

function useColumns(): readonly Column<TriedRow>[] {
  const t = useMessages(importMessages);
  const words = useImportWords();
  return [
    { id: 'line', header: t('column.line'), width: '80px', cell: ({ line }) => line },
    {
      id: 'what',
      header: t('column.what'),
      phone: 'title',
      minWidth: '260px',
      cell: ({ rate }) => (rate === null ? t('unread') : words.rate(rate)),
    },
    {
      id: 'status',
      header: t('column.status'),
      width: '130px',
      cell: ({ status }) => t(`status.${status}`),
    },
    {
      id: 'problems',
      header: t('column.problems'),
      minWidth: '260px',
      filled: ({ problems }) => problems.length > 0,
      cell: ({ problems }) => problems.map(words.problem).join(' '),
    },
  ];
}
