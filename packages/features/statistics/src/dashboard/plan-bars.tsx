import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { seriesOfKind } from '@cau-noi/portal/kind-series';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import type { BarPair, PairPart } from '@cau-noi/ui/bar-pairs';
import type { ReactNode } from 'react';
import { FigureLink } from '../figure/figure-link.tsx';
import { achievedMessages } from '../plan-achieved/achieved.messages.ts';
import type { Achieved } from '../plan-achieved/achieved-table.tsx';
import { filterOfDone } from '../plan-achieved/achieved-table.tsx';
import { dashboardMessages } from './dashboard.messages.ts';

export interface PlanBarsProps {
  readonly achieved: readonly Achieved[];
  readonly years: string;
}

type OfKind = Achieved & { readonly kind: ActivityKind };

/** Planned lines against what was done, by kind; what stood in no plan is hatched. */
export function PlanBars({ achieved, years }: PlanBarsProps) {
  const t = useMessages(dashboardMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const shares = useMessages(achievedMessages);
  const byKind = achieved.filter((row): row is OfKind => row.kind !== null);
  if (byKind.length === 0) return null;
  const link = (pair: BarPair, part: PairPart, figure: ReactNode) => {
    const row = byKind.find(({ kind }) => kind === pair.id);
    // Lines of plans are no dossiers: only what was done has a list of them.
    if (row === undefined || part === 'plan') return figure;
    const count = part === 'unplanned' ? row.unplanned : pair.done;
    const filter = filterOfDone(row.filter, part === 'unplanned' ? false : null);
    if (filter === null || count === 0) return figure;
    const said = { count, kind: pair.label };
    const label =
      part === 'unplanned' ? shares('unplannedLabel', said) : t('byKind.doneLabel', said);
    return (
      <FigureLink filter={filter} label={label}>
        {figure}
      </FigureLink>
    );
  };
  return (
    <BarPairs
      caption={t('byKind.bars', { years })}
      write={(value) => format.number(value)}
      pairs={byKind.map(({ kind, activities, unplanned }) => ({
        id: kind,
        label: words(`kind.${kind}`),
        plan: activities.denominator,
        done: activities.numerator + unplanned,
        unplanned,
        series: seriesOfKind(kind),
      }))}
      link={link}
    />
  );
}
