import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconHome } from '@tabler/icons-react';

/** The address of the home page. */
export const homePaths = {
  home: definePath('/'),
} as const;

/** What a portal gives the home page: its own address, and those of what waits and what is counted. */
export interface HomeOptions {
  readonly paths: typeof homePaths & {
    readonly inbox: Path<'/inbox'>;
    readonly decision: Path<'/inbox/$submissionId'>;
    readonly waivers: Path<'/waivers'>;
    readonly agreement: Path<'/agreements/$agreementId'>;
    readonly project: Path<'/projects/$projectId'>;
    readonly projects: Path<'/projects'>;
    readonly plans: Path<'/plans'>;
    readonly plan: Path<'/plans/$planId'>;
    readonly planEdit: Path<'/plans/$planId/edit'>;
    readonly dossiers: Path<'/dossiers'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly dossierNew: Path<'/dossiers/new'>;
    readonly dossierEdit: Path<'/dossiers/$dossierId/edit'>;
    readonly dossierReport: Path<'/dossiers/$dossierId/report'>;
    readonly agreements: Path<'/agreements'>;
    readonly exchange: Path<'/exchanges/$exchangeId'>;
    readonly proposal: Path<'/proposals/$proposalId'>;
    readonly inspection: Path<'/inspections/$inspectionId'>;
    readonly membership: Path<'/memberships/$membershipId'>;
    readonly speech: Path<'/speeches/$speechId'>;
    readonly informationItem: Path<'/information/$itemId'>;
    readonly training: Path<'/people/trainings/$trainingId'>;
    readonly people: Path<'/people'>;
    readonly person: Path<'/people/$personId'>;
    readonly statistics: Path<'/statistics'>;
  };
}

export const homeOptions = createFeatureOptions<HomeOptions>('home');

/** The page to start on: what waits, what is due, what changed, and a few figures. */
export function home(options: HomeOptions): Feature {
  const { paths } = options;
  return {
    id: 'home',
    routes: [
      { path: paths.home, page: () => import('./home.page.tsx').then((page) => page.HomePage) },
    ],
    navigation: [
      { to: paths.home(), label: { vi: 'Trang chủ', en: 'Home' }, icon: IconHome, onPhone: true },
    ],
    surround: homeOptions.provide(options),
  };
}
