import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { boardOptions } from '../board/board.routes.ts';
import { linesMessages } from './lines.messages.ts';
import { sumsOf } from './plan-lines.ts';
import type { UnionLine } from './plan-lines.ts';

const rowKey = ({ id }: UnionLine) => id;

export interface LineTableProps {
  readonly caption: string;
  readonly lines: readonly UnionLine[];
  readonly loading: boolean;
  readonly empty: ReactNode;
}

/** The lines one by one, each leading to its plan; the sums stand at the foot. */
export function LineTable({ caption, lines, loading, empty }: LineTableProps) {
  const columns = useLineColumns(lines);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={lines}
      rowKey={rowKey}
      loading={loading}
      density="compact"
      empty={empty}
    />
  );
}

function useLineColumns(lines: readonly UnionLine[]): readonly Column<UnionLine>[] {
  const t = useMessages(linesMessages);
  const kinds = useMessages(activityWords);
  const states = useMessages(planWords);
  const format = useFormat();
  const { paths } = boardOptions.use();
  return useMemo(() => {
    const sums = sumsOf(lines);
    const months = ({ fromMonth, toMonth }: UnionLine) =>
      [...new Set([fromMonth, toMonth])]
        .filter((month) => month !== null)
        .map(format.month)
        .join(' – ');
    const money = (line: UnionLine) => sumsOf([line]).money.map(format.money).join('; ');
    return [
      {
        id: 'title',
        header: t('column.title'),
        phone: 'title',
        width: '24%',
        cell: ({ planId, title, state }) => (
          <>
            <PortalLink to={paths.plan({ planId })}>{title}</PortalLink>
            {state !== 'APPROVED' && ` (${states(`state.${state}`)})`}
          </>
        ),
        foot: t('found', { count: sums.lines }),
      },
      { id: 'unit', header: t('column.unit'), width: '13%', cell: ({ unit }) => unit.name },
      {
        id: 'kind',
        header: t('column.kind'),
        width: '13%',
        cell: ({ kind }) => kinds(`kind.${kind}`),
      },
      {
        id: 'partner',
        header: t('column.partner'),
        width: '15%',
        cell: ({ partner }) => partner?.name ?? '',
      },
      {
        id: 'countries',
        header: t('column.countries'),
        cell: ({ countries }) => format.list(countries.map(format.country)),
      },
      { id: 'months', header: t('column.months'), width: '108px', cell: months },
      {
        id: 'persons',
        header: t('column.persons'),
        align: 'end',
        cell: ({ persons }) => (persons === null ? '' : format.number(persons)),
        foot: format.number(sums.persons),
      },
      {
        id: 'days',
        header: t('column.days'),
        align: 'end',
        cell: ({ days }) => (days === null ? '' : format.number(days)),
      },
      {
        id: 'money',
        header: t('column.money'),
        align: 'end',
        cell: money,
        foot: sums.money.map(format.money).join('; '),
      },
    ];
  }, [lines, t, kinds, states, format, paths]);
}
