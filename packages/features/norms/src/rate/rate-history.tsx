import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import type { ReactNode } from 'react';
import { normMessages } from '../norms.messages.ts';
import classes from '../norms.module.css';
import { normsOptions } from '../norms.routes.ts';
import { BasisCell, LimitCell } from '../rate-parts.tsx';
import { useRateWords } from '../use-rate-words.ts';
import { CorrectRate } from '../writing-acts.tsx';
import type { HistoricRate } from './rate-asked.ts';

export interface RateHistoryProps {
  /** The rows of one item and scope, the latest first. */
  readonly rows: readonly HistoricRate[];
}

/** Each row with when it held, on what basis, who wrote it and why; what was put right is struck. */
export function RateHistory({ rows }: RateHistoryProps) {
  const t = useMessages(normMessages);
  const columns = useColumns();
  return (
    <DataTable
      caption={t('rate.history')}
      columns={columns}
      rows={rows}
      rowKey={({ rate }) => rate.id}
    />
  );
}

/** A row that was put right is struck: it counts for nothing. */
function Struck({ row, children }: { readonly row: HistoricRate; readonly children: ReactNode }) {
  return row.correctedBy === null ? children : <del>{children}</del>;
}

interface Standing {
  /** Null for what is over: it needs no mark. */
  readonly tone: StateTone | null;
  readonly label: string;
}

function useStanding(): (row: HistoricRate) => Standing {
  const t = useMessages(normMessages);
  const format = useFormat();
  const { today } = useViewer();
  return ({ rate, correctedBy, takenOverBy }) => {
    if (correctedBy !== null) return { tone: 'stopped', label: t('rate.corrected') };
    if (rate.validFrom > today) return { tone: 'waiting', label: t('rate.later') };
    if (takenOverBy !== null && takenOverBy.validFrom <= today)
      return {
        tone: null,
        label: t('rate.takenOver', { from: format.date(takenOverBy.validFrom) }),
      };
    if (rate.validTo !== null && rate.validTo < today)
      return { tone: null, label: t('rate.ended') };
    return { tone: 'done', label: t('rate.holds') };
  };
}

function SpanCell({ row }: { readonly row: HistoricRate }) {
  const t = useMessages(normMessages);
  const words = useMessages(normWords);
  const { span } = useRateWords();
  const { tone, label } = useStanding()(row);
  const { rate, corrects } = row;
  return (
    <>
      <Struck row={row}>{span(rate)}</Struck>
      {tone === null ? (
        <span className={classes.below}>{label}</span>
      ) : (
        <div>
          <StateBadge tone={tone} label={label} />
        </div>
      )}
      {corrects !== null && <span className={classes.below}>{t('rate.corrects')}</span>}
      {rate.exceptional && <span className={classes.below}>{words('exceptional')}</span>}
    </>
  );
}

function useColumns(): readonly Column<HistoricRate>[] {
  const t = useMessages(normMessages);
  const format = useFormat();
  const { rateNew } = normsOptions.use().paths;
  const act: readonly Column<HistoricRate>[] =
    rateNew === undefined
      ? []
      : [
          {
            id: 'act',
            header: t('rate.correct'),
            cell: ({ rate, correctedBy }) => correctedBy === null && <CorrectRate rate={rate} />,
            filled: ({ correctedBy }) => correctedBy === null,
          },
        ];
  return [
    {
      id: 'span',
      header: t('column.since'),
      phone: 'title',
      width: '22%',
      minWidth: '150px',
      cell: (row) => <SpanCell row={row} />,
    },
    {
      id: 'limit',
      header: t('column.limit'),
      align: 'end',
      minWidth: '130px',
      cell: (row) => (
        <Struck row={row}>
          <LimitCell rate={row.rate} />
        </Struck>
      ),
    },
    {
      id: 'basis',
      header: t('column.basis'),
      minWidth: '160px',
      cell: ({ rate }) => <BasisCell rate={rate} />,
    },
    {
      id: 'added',
      header: t('column.added'),
      minWidth: '130px',
      cell: ({ addedBy, addedAt }) =>
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
      cell: ({ reason, rate }) => (
        <span lang="vi">{[reason, rate.note].filter((text) => text).join(' ')}</span>
      ),
      filled: ({ reason, rate }) => reason !== null || rate.note !== '',
    },
    ...act,
  ];
}
