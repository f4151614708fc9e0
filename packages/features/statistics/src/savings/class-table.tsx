import { useMessages } from '@cau-noi/i18n/language';
import { spendingWords } from '@cau-noi/i18n/spending-words';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { savingsMessages } from './savings.messages.ts';
import type { Amount, Figure } from './spending-rows.ts';
import { savings } from './spending-rows.ts';
import { Count, MoneyCell } from './spending-table.tsx';

export interface ClassTableProps {
  readonly years: string;
  readonly figures: readonly Figure[];
}

/** Each way of spending: how many, what it comes to, and by what rule it counts so. */
export function ClassTable({ years, figures }: ClassTableProps) {
  const t = useMessages(savingsMessages);
  const columns = useColumns(years, figures);
  return (
    <DataTable
      caption={t('classesCaption', { years })}
      columns={columns}
      rows={figures}
      rowKey={({ spendingClass }) => spendingClass}
    />
  );
}

function useColumns(years: string, all: readonly Figure[]): readonly Column<Figure>[] {
  const t = useMessages(savingsMessages);
  const words = useMessages(spendingWords);
  const money = (amount: Amount): Column<Figure> => ({
    id: amount,
    header: t(`column.${amount}`),
    align: 'end',
    minWidth: '120px',
    cell: (figure) => <MoneyCell figures={[figure]} amount={amount} />,
    foot: <MoneyCell figures={amount === 'saved' ? savings(all) : all} amount={amount} />,
  });
  return [
    {
      id: 'class',
      header: t('column.class'),
      phone: 'title',
      minWidth: '130px',
      cell: ({ spendingClass }) => words(`spending.${spendingClass}`),
      foot: t('all'),
    },
    {
      id: 'activities',
      header: t('column.activities'),
      align: 'end',
      cell: (figure) => <Count figure={figure} whose={years} />,
    },
    money('planned'),
    money('spent'),
    money('saved'),
    {
      id: 'rule',
      header: t('column.rule'),
      width: '36%',
      minWidth: '220px',
      cell: ({ spendingClass }) => words(`rule.${spendingClass}`),
    },
  ];
}
