import { formatFilter, parseFilter } from '@cau-noi/domain/statistics/filter';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { Format } from '@cau-noi/i18n/format';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import type { ReactNode } from 'react';
import { FigureLink } from '../figure/figure-link.tsx';
import { achievedMessages } from './achieved.messages.ts';
import classes from './achieved-table.module.css';

export const AchievedTable_achieved = graphql(`
  fragment AchievedTable_achieved on PlanAchieved {
    kind
    activities {
      numerator
      denominator
      percent
    }
    activitiesExcludingForceMajeure {
      numerator
      denominator
      percent
    }
    people {
      numerator
      denominator
      percent
    }
    money {
      currency
      numerator
      denominator
      percent
    }
    unplanned
    filter
  }
`);

export type Achieved = ResultOf<typeof AchievedTable_achieved>;
type Ratio = Achieved['activities'];

/**
 * The filter of what was done of a plan, turned to what was done outside it (false), or to all that
 * was done (null); null for a text that is no filter.
 */
export function filterOfDone(filter: string, baseline: false | null): string | null {
  const parsed = parseFilter(filter);
  return parsed.ok ? formatFilter({ ...parsed.value, baseline }) : null;
}

/** "12/15 (80%)"; without a share where nothing was planned. */
export function useRatioText(): (ratio: Ratio) => string {
  const t = useMessages(achievedMessages);
  const format = useFormat();
  return ({ numerator, denominator, percent }) => {
    const counts = { done: format.number(numerator), planned: format.number(denominator) };
    return percent === null
      ? t('bare', counts)
      : t('ratio', { ...counts, share: format.percent(percent / 100) });
  };
}

export interface AchievedTableProps {
  /** Of all kinds together first, then of each kind, as the API gives them. */
  readonly achieved: readonly FragmentOf<typeof AchievedTable_achieved>[];
  readonly years: string;
}

/** How far plans were carried out, three ways and on both bases, by kind of activity. */
export function AchievedTable({ achieved, years }: AchievedTableProps) {
  const t = useMessages(achievedMessages);
  const rows = achieved.map((row) => readFragment(AchievedTable_achieved, row));
  const total = rows.find(({ kind }) => kind === null);
  const byKind = rows.filter(({ kind }) => kind !== null);
  const columns = useColumns(total);
  return (
    <>
      <DataTable
        caption={t('caption', { years })}
        rows={byKind}
        rowKey={({ kind }) => String(kind)}
        columns={columns}
        empty={<EmptyState why={t('none')} />}
      />
      {byKind.length > 0 && <p className={classes.note}>{t('note')}</p>}
    </>
  );
}

function useColumns(total: Achieved | undefined): readonly Column<Achieved>[] {
  const t = useMessages(achievedMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const ratioText = useRatioText();
  const kindName = ({ kind }: Achieved) => (kind === null ? t('all') : words(`kind.${kind}`));
  const column = (
    id: 'activities' | 'withoutForceMajeure' | 'people' | 'money' | 'unplanned',
    cell: (row: Achieved) => ReactNode,
  ): Column<Achieved> => ({
    id,
    header: t(id),
    align: 'end',
    cell,
    ...(total && { foot: cell(total) }),
  });
  const done = (row: Achieved) => {
    const text = ratioText(row.activities);
    if (row.activities.numerator === 0) return text;
    const label = t('doneLabel', { done: text, kind: kindName(row) });
    return (
      <FigureLink filter={row.filter} label={label}>
        {text}
      </FigureLink>
    );
  };
  const unplanned = (row: Achieved) => {
    const filter = filterOfDone(row.filter, false);
    const number = format.number(row.unplanned);
    if (filter === null || row.unplanned === 0) return number;
    const label = t('unplannedLabel', { count: row.unplanned, kind: kindName(row) });
    return (
      <FigureLink filter={filter} label={label}>
        {number}
      </FigureLink>
    );
  };
  return [
    { id: 'kind', header: t('kind'), phone: 'title', cell: kindName, foot: t('all') },
    column('activities', done),
    column('withoutForceMajeure', (row) => ratioText(row.activitiesExcludingForceMajeure)),
    column('people', (row) => ratioText(row.people)),
    column('money', (row) => <MoneyRatios money={row.money} format={format} />),
    column('unplanned', unplanned),
  ];
}

interface MoneyRatiosProps {
  readonly money: Achieved['money'];
  readonly format: Format;
}

function MoneyRatios({ money, format }: MoneyRatiosProps) {
  return money.map(({ currency, numerator, denominator, percent }) => (
    <span key={currency} className={classes.money}>
      {`${format.money({ minor: numerator, currency })} / ${format.money({ minor: denominator, currency })}`}
      {percent !== null && ` (${format.percent(percent / 100)})`}
    </span>
  ));
}
