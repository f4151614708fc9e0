import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconFolders } from '@tabler/icons-react';

/** The addresses of dossiers. */
export const dossierPaths = {
  dossiers: definePath('/dossiers'),
  dossierNew: definePath('/dossiers/new'),
  dossier: definePath('/dossiers/$dossierId'),
  dossierEdit: definePath('/dossiers/$dossierId/edit'),
  dossierFigures: definePath('/dossiers/$dossierId/figures'),
  dossierReport: definePath('/dossiers/$dossierId/report'),
} as const;

/**
 * What a portal gives the dossiers: their addresses, those of the plans, of a rate, of the register
 * of exceptions and of a suspension, and where a submission is decided.
 */
export interface DossiersOptions {
  readonly paths: typeof dossierPaths & {
    readonly plans: Path<'/plans'>;
    readonly rate: Path<'/norms/rates/$item/$rateId'>;
    readonly waivers: Path<'/waivers'>;
    readonly suspension: Path<'/suspensions/$suspensionId'>;
  };
  /** The page on which a submission is decided; without it the record does not lead there. */
  readonly decide?: (submissionId: string) => string;
}

export const dossiersOptions = createFeatureOptions<DossiersOptions>('dossiers');

/** The list of dossiers, the record with its acts, the form in steps, the figures and the report. */
export function dossiers(options: DossiersOptions): Feature {
  const { paths } = options;
  return {
    id: 'dossiers',
    routes: [
      {
        path: paths.dossiers,
        page: () => import('./list/dossier-list.page.tsx').then((page) => page.DossierListPage),
      },
      {
        path: paths.dossierNew,
        page: () => import('./create/dossier-new.page.tsx').then((page) => page.DossierNewPage),
      },
      {
        path: paths.dossier,
        page: () => import('./record/dossier.page.tsx').then((page) => page.DossierPage),
        question: () => import('./record/dossier.page.tsx').then((page) => page.dossierQuestion),
      },
      {
        path: paths.dossierEdit,
        page: () => import('./edit/dossier-edit.page.tsx').then((page) => page.DossierEditPage),
      },
      {
        path: paths.dossierFigures,
        page: () => import('./after/figures.page.tsx').then((page) => page.FiguresPage),
      },
      {
        path: paths.dossierReport,
        page: () => import('./after/report.page.tsx').then((page) => page.ReportPage),
      },
    ],
    navigation: [
      { to: paths.dossiers(), label: { vi: 'Hồ sơ', en: 'Dossiers' }, icon: IconFolders },
    ],
    surround: dossiersOptions.provide(options),
  };
}
