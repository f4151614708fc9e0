import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconChartBar } from '@tabler/icons-react';

/** The addresses of the statistics. */
export const statisticsPaths = {
  statistics: definePath('/statistics'),
  termReport: definePath('/statistics/term'),
  savings: definePath('/statistics/savings'),
} as const;

/** What a portal gives the statistics. */
export interface StatisticsOptions {
  readonly paths: typeof statisticsPaths & {
    /** The list that a figure opens, given the figure's filter as `statistic`. */
    readonly dossiers: Path<'/dossiers'>;
  };
  /** Whose figures are read: those of any union, or of the reader's own and all below it. */
  readonly units: 'any' | 'own';
  readonly label: { readonly vi: string; readonly en: string };
}

export const statisticsOptions = createFeatureOptions<StatisticsOptions>('statistics');

/** The dashboard of figures, the report of a term, and what was saved. */
export function statistics(options: StatisticsOptions): Feature {
  const { paths, label } = options;
  return {
    id: 'statistics',
    routes: [
      {
        path: paths.statistics,
        page: () => import('./dashboard/dashboard.page.tsx').then((page) => page.DashboardPage),
      },
      {
        path: paths.termReport,
        page: () => import('./term/term-report.page.tsx').then((page) => page.TermReportPage),
      },
      {
        path: paths.savings,
        page: () => import('./savings/savings.page.tsx').then((page) => page.SavingsPage),
      },
    ],
    navigation: [{ to: paths.statistics(), label, icon: IconChartBar }],
    surround: statisticsOptions.provide(options),
  };
}
