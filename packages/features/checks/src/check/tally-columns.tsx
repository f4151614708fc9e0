import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { Column } from '@cau-noi/ui/data-table';
import type { Tally } from '../check-rows.ts';
import { allOf } from '../check-rows.ts';
import { checksMessages } from '../checks.messages.ts';

export interface TallyRow {
  readonly id: string;
  readonly name: string;
  readonly tally: Tally;
}

/** A tally: of what, how many in all, and how they were found. */
export function useTallyColumns(first: string, all: string): readonly Column<TallyRow>[] {
  const t = useMessages(checksMessages);
  const format = useFormat();
  const outcome = (id: keyof Tally): Column<TallyRow> => ({
    id,
    header: t(`column.${id}`),
    align: 'end',
    cell: ({ tally }) => format.number(tally[id]),
    filled: ({ tally }) => tally[id] > 0,
  });
  return [
    { id: 'name', header: first, phone: 'title', cell: ({ name }) => name },
    {
      id: 'all',
      header: all,
      align: 'end',
      cell: ({ tally }) => format.number(allOf(tally)),
    },
    outcome('kept'),
    outcome('noted'),
    outcome('toJustify'),
    outcome('stopped'),
    outcome('unknown'),
  ];
}
