import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import classes from '../plan-achieved/achieved-table.module.css';
import { savingsMessages } from './savings.messages.ts';
import { addedNorms } from './spending-rows.ts';
import type { Figure, SpendingLine } from './spending-rows.ts';

export interface NormSectionProps {
  /** All together. */
  readonly figures: readonly Figure[];
  readonly tables: readonly {
    /** Also the caption: by class, by kind, by year, by union. */
    readonly by: string;
    /** What the lines are. */
    readonly first: string;
    readonly lines: readonly SpendingLine[];
  }[];
}

/** Of how many activities norms are known, and of how many there are. */
function countOf(figures: readonly Figure[]) {
  return {
    known: figures.reduce((sum, { norms }) => sum + norms.activities, 0),
    all: figures.reduce((sum, { activities }) => sum + activities, 0),
  };
}

/** What was planned for lines that a norm limits, beside what the norm allows for just these. */
export function NormSection({ figures, tables }: NormSectionProps) {
  const t = useMessages(savingsMessages);
  return (
    <PageSection title={t('norms')} lead={t('normsLead')}>
      {countOf(figures).known === 0 ? (
        <EmptyState why={t('normsNone')} />
      ) : (
        tables.map(({ by, first, lines }) => (
          <NormTable key={by} by={by} first={first} lines={lines} all={figures} />
        ))
      )}
    </PageSection>
  );
}

type NormTableProps = NormSectionProps['tables'][number] & { readonly all: readonly Figure[] };

function NormTable({ by, first, lines, all }: NormTableProps) {
  const t = useMessages(savingsMessages);
  const columns = useColumns(first, all);
  return (
    <DataTable
      caption={t('normsCaption', { by })}
      captionShown
      columns={columns}
      rows={lines}
      rowKey={({ id }) => id}
    />
  );
}

const AMOUNTS = ['normPlanned', 'norm', 'belowNorm'] as const;

interface NormCellProps {
  readonly figures: readonly Figure[];
  readonly amount: (typeof AMOUNTS)[number];
}

/** One amount of figures, a line for each currency; in words where none is known, or no line has a norm. */
function NormCell({ figures, amount }: NormCellProps) {
  const t = useMessages(savingsMessages);
  const format = useFormat();
  if (countOf(figures).known === 0) return t('notReckoned');
  const sums = addedNorms(figures);
  if (sums.length === 0) return t('noMoney');
  return sums.map(({ currency, planned, norm }) => {
    const minor = { normPlanned: planned, norm, belowNorm: norm - planned }[amount];
    return (
      <span key={currency} className={classes.money}>
        {format.money({ minor, currency })}
      </span>
    );
  });
}

function useColumns(first: string, all: readonly Figure[]): readonly Column<SpendingLine>[] {
  const t = useMessages(savingsMessages);
  const format = useFormat();
  const knownText = (figures: readonly Figure[]): string => {
    const { known, all: activities } = countOf(figures);
    return t('knownOf', { known: format.number(known), all: format.number(activities) });
  };
  return [
    {
      id: 'name',
      header: first,
      phone: 'title',
      minWidth: '130px',
      cell: ({ name }) => name,
      foot: t('all'),
    },
    {
      id: 'known',
      header: t('column.known'),
      align: 'end',
      cell: ({ figures }) => knownText(figures),
      foot: knownText(all),
    },
    ...AMOUNTS.map((amount): Column<SpendingLine> => ({
      id: amount,
      header: t(`column.${amount}`),
      align: 'end',
      minWidth: '120px',
      cell: ({ figures }) => <NormCell figures={figures} amount={amount} />,
      foot: <NormCell figures={all} amount={amount} />,
    })),
  ];
}
