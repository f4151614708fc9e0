import { createFeatureOptions, type Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconArrowMerge, IconClipboardList } from '@tabler/icons-react';

/** The addresses of plans. */
export const planPaths = {
  plans: definePath('/plans'),
  plan: definePath('/plans/$planId'),
  planEdit: definePath('/plans/$planId/edit'),
  collisions: definePath('/collisions'),
} as const;

/** What a portal gives: the addresses of plans, and the way to what other features show. */
export interface PlansOptions {
  readonly paths: typeof planPaths & {
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly agreement: Path<'/agreements/$agreementId'>;
    readonly suspension: Path<'/suspensions/$suspensionId'>;
    /** Where a dossier is begun from a plan line (`?line=`); a portal that begins none leaves it out. */
    readonly dossierNew?: Path<'/dossiers/new'>;
  };
  /** The page on which a submission is decided; without it the plan does not lead there. */
  readonly decide?: (submissionId: string) => string;
}

export const plansOptions = createFeatureOptions<PlansOptions>('plans');

/** Yearly plans: the list, a plan, the writing of it, and where plans of several unions collide. */
export function plans(options: PlansOptions): Feature {
  const { paths } = options;
  return {
    id: 'plans',
    routes: [
      {
        path: paths.plans,
        page: () => import('./list/plan-list.page.tsx').then((page) => page.PlanListPage),
      },
      {
        path: paths.plan,
        page: () => import('./record/plan.page.tsx').then((page) => page.PlanPage),
        question: () => import('./record/plan.page.tsx').then((page) => page.planQuestion),
      },
      {
        path: paths.planEdit,
        page: () => import('./builder/plan-builder.page.tsx').then((page) => page.PlanBuilderPage),
      },
      {
        path: paths.collisions,
        page: () => import('./collisions/collisions.page.tsx').then((page) => page.CollisionsPage),
      },
    ],
    navigation: [
      {
        to: paths.plans(),
        label: { vi: 'Kế hoạch', en: 'Plans' },
        icon: IconClipboardList,
      },
    ],
    account: [
      {
        to: paths.collisions(),
        label: { vi: 'Trùng lịch', en: 'Collisions' },
        icon: IconArrowMerge,
      },
    ],
    surround: plansOptions.provide(options),
  };
}
