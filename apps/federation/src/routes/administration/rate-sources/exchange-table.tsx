import { readExchangeTable } from '@cau-noi/domain/money/exchange-import';
import type { ReadExchangeRow } from '@cau-noi/domain/money/exchange-import';
import { RATE_DECIMALS } from '@cau-noi/domain/money/fraction';
import type { IsoDate } from '@cau-noi/domain/period';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { DateField } from '@cau-noi/ui/date-field';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo, useState } from 'react';
import { WrittenForm } from '../written-form.tsx';
import { sourcesMessages } from './sources.messages.ts';
import { useExchangeTable } from './use-exchange-table.ts';

/** Writes down the rates of a whole table that was copied: tried row by row, then written at once. */
export function ExchangeTable({ again }: { readonly again: () => void }) {
  const t = useMessages(sourcesMessages);
  const { may } = useViewer();
  const [text, setText] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [reason, setReason] = useState('');
  const rows = useMemo(
    () => readExchangeTable(text, { date: date as IsoDate | null, source, to: 'VND' }),
    [text, date, source],
  );
  const { read, refused, write, wrong, busy } = useExchangeTable(rows, () => {
    setText('');
    again();
  });
  const columns = useColumns();
  return (
    <PageSection title={t('table.title')} lead={t('table.lead')}>
      <WrittenForm
        label={t('table.title')}
        act={t('table.write', { count: read })}
        permission={may.configure}
        notNow={refused > 0 ? t('table.mend') : read === 0 ? t('table.nothing') : null}
        busy={busy}
        onSubmit={() => void write(reason)}
      >
        <DateField path="tableDate" label={t('table.date')} value={date} onChange={setDate} />
        <TextField
          path="tableSource"
          label={t('table.source')}
          value={source}
          onChange={setSource}
        />
        <TextField
          path="table"
          label={t('table.text')}
          help={t('table.help')}
          lines={4}
          value={text}
          error={wrong('rows')}
          onChange={setText}
        />
        {rows.length > 0 && (
          <>
            <p role="status">
              {t('table.counts', { read, refused, skipped: rows.length - read - refused })}
            </p>
            <DataTable
              caption={t('table.rows')}
              columns={columns}
              rows={rows}
              rowKey={({ line }) => String(line)}
              rowTone={({ status }) => (status === 'REFUSED' ? 'stop' : undefined)}
            />
          </>
        )}
        <TextField
          path="tableReason"
          label={t('field.reason')}
          required
          lines={2}
          value={reason}
          error={wrong('reason')}
          onChange={setReason}
        />
      </WrittenForm>
    </PageSection>
  );
}

function useColumns(): readonly Column<ReadExchangeRow>[] {
  const t = useMessages(sourcesMessages);
  const { language } = useLanguage();
  const format = useFormat();
  return [
    { id: 'line', header: t('table.line'), width: '80px', cell: ({ line }) => line },
    {
      id: 'pair',
      header: t('column.pair'),
      phone: 'title',
      cell: ({ rate, cells }) =>
        rate === null
          ? cells.join(' ')
          : t('exchange.pair', {
              from: rate.from,
              to: rate.to,
              value: format.number(rate.numerator / rate.denominator, RATE_DECIMALS),
            }),
    },
    {
      id: 'date',
      header: t('column.date'),
      width: '130px',
      cell: ({ rate }) => rate && format.date(rate.date),
    },
    {
      id: 'status',
      header: t('table.status'),
      minWidth: '180px',
      cell: ({ status, issues }) =>
        issues.length > 0
          ? issues.map((issue) => normIssueText(issue, language)).join(' ')
          : t(`table.become.${status}`),
    },
  ];
}
