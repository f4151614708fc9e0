import { definePath } from '@cau-noi/portal/path';
import { statisticsOptions, statisticsPaths } from './statistics.routes.ts';

/** The addresses of the tests, as a portal gives them. */
export const testOptions = (units: 'any' | 'own' = 'any') =>
  statisticsOptions.provide({
    paths: {
      ...statisticsPaths,
      dossiers: definePath('/dossiers'),
    },
    units,
    label: { vi: 'Thống kê', en: 'Statistics' },
  });

/** A figure with the filter that the API would give it. */
export function figure(indicator: string, value: number, about = 'class=DELEGATION_OUT') {
  return {
    indicator,
    value,
    filter: `organisation=u1&structure=AS_WAS&years=2015-2019&${about}`,
  };
}

const ratio = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  percent: denominator === 0 ? null : (100 * numerator) / denominator,
});

/** How far a plan of 20 lines was carried out when force majeure stopped one of them. */
export function achieved(kind: string | null) {
  return {
    kind,
    activities: ratio(19, 20),
    activitiesExcludingForceMajeure: ratio(19, 19),
    people: ratio(90, 100),
    money: [{ currency: 'VND', ...ratio(1_200_000, 1_500_000) }],
    unplanned: 3,
    filter: `organisation=u1&structure=AS_WAS&years=2026-2026${kind === null ? '' : `&kind=${kind}`}&planned=true`,
  };
}
