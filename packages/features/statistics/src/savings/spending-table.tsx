import { SPENDING_CLASSES } from '@cau-noi/domain/statistics/spending';
import type { SpendingClass } from '@cau-noi/domain/statistics/spending';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { spendingWords } from '@cau-noi/i18n/spending-words';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { FigureLink } from '../figure/figure-link.tsx';
import classes from '../plan-achieved/achieved-table.module.css';
import { savingsMessages } from './savings.messages.ts';
import { addedUp } from './spending-rows.ts';
import type { Amount, Figure, SpendingLine } from './spending-rows.ts';

export interface MoneyCellProps {
  readonly figures: readonly Figure[];
  readonly amount: Amount;
}

/** An amount of figures, a line for each currency. */
export function MoneyCell({ figures, amount }: MoneyCellProps) {
  const t = useMessages(savingsMessages);
  const format = useFormat();
  const sums = addedUp(figures).filter((money) => money[amount] !== 0);
  if (sums.length === 0) return t('noMoney');
  return sums.map(({ currency, [amount]: minor }) => (
    <span key={currency} className={classes.money}>
      {format.money({ minor, currency })}
    </span>
  ));
}

export interface CountProps {
  readonly figure: Figure | undefined;
  /** The kind, year or union: for readers. */
  readonly whose: string;
}

/** How many activities, as the link to just these; nought has none. */
export function Count({ figure, whose }: CountProps) {
  const t = useMessages(savingsMessages);
  const words = useMessages(spendingWords);
  const format = useFormat();
  if (figure === undefined) return format.number(0);
  const { activities: count, filter, spendingClass } = figure;
  const label = t('figureLabel', { count, spending: words(`spending.${spendingClass}`), whose });
  return (
    <FigureLink filter={filter} label={label}>
      {format.number(count)}
    </FigureLink>
  );
}

export interface SpendingTableProps {
  readonly caption: string;
  /** What the lines are: kinds, years, unions. */
  readonly first: string;
  readonly lines: readonly SpendingLine[];
}

/** How many activities spent how, with what was planned, spent and saved. */
export function SpendingTable({ caption, first, lines }: SpendingTableProps) {
  const columns = useColumns(first);
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />;
}

function useColumns(first: string): readonly Column<SpendingLine>[] {
  const t = useMessages(savingsMessages);
  const words = useMessages(spendingWords);
  const counted = (spendingClass: SpendingClass): Column<SpendingLine> => {
    const figureOf = ({ figures }: SpendingLine) =>
      figures.find((figure) => figure.spendingClass === spendingClass);
    return {
      id: spendingClass,
      header: words(`spending.${spendingClass}`),
      align: 'end',
      cell: (line) => <Count figure={figureOf(line)} whose={line.name} />,
      filled: (line) => figureOf(line) !== undefined,
    };
  };
  const money = (amount: Amount): Column<SpendingLine> => ({
    id: amount,
    header: t(`column.${amount}`),
    align: 'end',
    minWidth: '120px',
    cell: ({ figures }) => <MoneyCell figures={figures} amount={amount} />,
  });
  return [
    { id: 'name', header: first, phone: 'title', minWidth: '120px', cell: ({ name }) => name },
    ...SPENDING_CLASSES.map(counted),
    money('planned'),
    money('spent'),
    money('saved'),
  ];
}
