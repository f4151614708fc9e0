import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconScale } from '@tabler/icons-react';

/** The addresses of the rate book. */
export const normPaths = {
  norms: definePath('/norms'),
  normComparison: definePath('/norms/compare'),
  instruments: definePath('/norms/instruments'),
  instrument: definePath('/norms/instruments/$instrumentId'),
  rate: definePath('/norms/rates/$item/$rateId'),
} as const;

/** What a portal gives the rate book. */
export interface NormsOptions {
  readonly paths: typeof normPaths & {
    /** Where a rate is written: a new one, or one that `corrects` another of its `item`. */
    readonly rateNew?: Path<'/administration/rates/new'>;
    /** Where rates come in from a workbook. */
    readonly rateImport?: Path<'/administration/rates/import'>;
    /** Where an instrument is written down: a new one, or what `corrects` another. */
    readonly instrumentNew?: Path<'/administration/instruments/new'>;
  };
}

export const normsOptions = createFeatureOptions<NormsOptions>('norms');

/** What the State allows on a day, how it changed, and which instruments say so. */
export function norms(options: NormsOptions): Feature {
  const { paths } = options;
  return {
    id: 'norms',
    routes: [
      { path: paths.norms, page: () => import('./book/norms.page.tsx').then((m) => m.NormsPage) },
      {
        path: paths.normComparison,
        page: () => import('./comparison/comparison.page.tsx').then((m) => m.ComparisonPage),
      },
      {
        path: paths.instruments,
        page: () => import('./instruments/instruments.page.tsx').then((m) => m.InstrumentsPage),
      },
      {
        path: paths.instrument,
        page: () => import('./instruments/instrument.page.tsx').then((m) => m.InstrumentPage),
      },
      { path: paths.rate, page: () => import('./rate/rate.page.tsx').then((m) => m.RatePage) },
    ],
    navigation: [{ to: paths.norms(), label: { vi: 'Định mức', en: 'Rates' }, icon: IconScale }],
    surround: normsOptions.provide(options),
  };
}
