import { isForOthers } from '@cau-noi/domain/access/permission';
import { SIDES } from '@cau-noi/domain/exchange';
import type { Side } from '@cau-noi/domain/exchange';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { ReportingGrid } from '@cau-noi/ui/reporting-grid';
import type { ReportingTone } from '@cau-noi/ui/reporting-grid';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useState } from 'react';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';
import { TONES } from '../tones.ts';
import { RecordDialog } from './record-dialog.tsx';
import type { ExchangeTarget, Turn } from './turn.ts';

const GRID_TONES: Readonly<Record<Turn['state'], ReportingTone>> = {
  DONE: 'done',
  DUE: 'waiting',
  COMING: 'draft',
  OVERDUE: 'late',
  DEFERRED: 'returned',
  LAPSED: 'none',
};

export interface TurnsSectionProps {
  readonly exchange: ExchangeTarget;
  readonly turns: readonly Turn[];
  /** Asks for the ledger again. */
  readonly onChanged: () => void;
}

/** Year by year who goes and how it stands: as a picture, and as a table with what was said. */
export function TurnsSection({ exchange, turns, onChanged }: TurnsSectionProps) {
  const t = useMessages(exchangesMessages);
  const [recorded, setRecorded] = useState<Turn | null>(null);
  const columns = useColumns(exchange, setRecorded);
  return (
    <PageSection title={t('ledger.title')}>
      <Strip turns={turns} />
      <DataTable
        caption={t('ledger.table')}
        columns={columns}
        rows={turns}
        rowKey={({ year }) => String(year)}
        rowTone={({ state }) => (state === 'OVERDUE' ? 'justify' : undefined)}
      />
      {recorded !== null && (
        <RecordDialog
          exchange={exchange}
          turn={recorded}
          onClose={() => setRecorded(null)}
          onChanged={onChanged}
        />
      )}
    </PageSection>
  );
}

/** Two rows, one for each side; the state stands in the row of whose turn it is. */
function Strip({ turns }: Pick<TurnsSectionProps, 'turns'>) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  return (
    <ReportingGrid<Side>
      caption={t('ledger.grid')}
      rows={SIDES}
      rowKey={(side) => side}
      rowLabel={(side) => words(`side.${side}`)}
      periods={turns.map(({ year }) => ({ id: String(year), label: String(year) }))}
      cell={(side, period) => {
        const turn = turns.find(({ year }) => String(year) === period);
        if (turn === undefined || turn.side !== side) {
          return { tone: 'none', label: t('ledger.empty') };
        }
        const state = words(`state.${turn.state}`);
        const label = turn.swapped ? `${state}, ${t('swapped')}` : state;
        return { tone: GRID_TONES[turn.state], label };
      }}
    />
  );
}

/** What was said of a turn, in a line each. */
function useSaid(): (turn: Turn) => readonly string[] {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const format = useFormat();
  return ({ records }) =>
    records.map(({ kind, toYear, reason, text, visit }) => {
      const named = words(`kind.${kind}`);
      if (visit !== null)
        return t('ledger.saidDone', { what: named, day: format.date(visit.date) });
      const what =
        toYear === null ? named : `${named}, ${t('ledger.deferredTo', { year: String(toYear) })}`;
      return reason === null
        ? t('ledger.saidPlain', { what, text })
        : t('ledger.saidBy', { what, reason: words(`reason.${reason}`), text });
    });
}

/** The plan line and the dossiers of a turn. */
function WorkOf({ turn: { year, line, dossiers } }: { readonly turn: Turn }) {
  const t = useMessages(exchangesMessages);
  const states = useMessages(dossierWords);
  const { paths } = exchangesOptions.use();
  return (
    <>
      {line !== null && (
        <div>
          <PortalLink to={paths.plan({ planId: line.planId })}>
            {t('ledger.line', { year: String(year) })}
          </PortalLink>
        </div>
      )}
      {dossiers.map(({ id, number, state }) => {
        const name = t('ledger.dossier', {
          number: String(number),
          state: states(`state.${state}`),
        });
        return (
          <div key={number}>
            {id === null ? (
              name
            ) : (
              <PortalLink to={paths.dossier({ dossierId: id })}>{name}</PortalLink>
            )}
          </div>
        );
      })}
    </>
  );
}

function useColumns(
  exchange: ExchangeTarget,
  onRecord: (turn: Turn) => void,
): readonly Column<Turn>[] {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const format = useFormat();
  const saidOf = useSaid();
  const { holders } = exchange;
  // The year in which another union took the exchange over says so.
  const heldIn = ({ year, holder }: Turn): string => {
    const place = holders.findIndex(({ since }) => since?.startsWith(String(year)) === true);
    const [before, after] = [holders[place - 1], holders[place]];
    if (before === undefined || after === undefined || after.since === null)
      return holder.shortName;
    return t('ledger.change', {
      before: before.organisation.shortName,
      day: format.date(after.since),
      unit: after.organisation.shortName,
    });
  };
  const act: Column<Turn> = {
    id: 'act',
    header: t('column.act'),
    width: '10%',
    cell: (turn) => (
      <MayButton
        size="xs"
        variant="default"
        permission={exchange.may}
        aria-label={t('ledger.recordNamed', { year: String(turn.year) })}
        onClick={() => onRecord(turn)}
      >
        {t('ledger.record')}
      </MayButton>
    ),
  };
  return [
    {
      id: 'year',
      header: t('column.year'),
      phone: 'title',
      width: '6%',
      cell: ({ year }) => year,
    },
    {
      id: 'side',
      header: t('column.side'),
      width: '11%',
      cell: ({ side, swapped }) =>
        swapped ? `${words(`side.${side}`)} (${t('swapped')})` : words(`side.${side}`),
    },
    {
      id: 'window',
      header: t('column.window'),
      width: '15%',
      cell: ({ from, to }) => format.dateRange(from, to),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '12%',
      cell: ({ state }) => <StateBadge tone={TONES[state]} label={words(`state.${state}`)} />,
    },
    {
      id: 'holder',
      header: t('column.holder'),
      width: '14%',
      cell: heldIn,
    },
    {
      id: 'work',
      header: t('column.work'),
      width: '16%',
      cell: (turn) => <WorkOf turn={turn} />,
      filled: ({ line, dossiers }) => line !== null || dossiers.length > 0,
    },
    {
      id: 'said',
      header: t('column.said'),
      cell: (turn) => saidOf(turn).map((line) => <div key={line}>{line}</div>),
      filled: ({ records }) => records.length > 0,
    },
    // Who can never act has no use for a grey button in every row; who cannot act now is told why.
    ...(isForOthers(exchange.may.code) ? [] : [act]),
  ];
}
