import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconInbox, IconShieldOff, IconUserShare } from '@tabler/icons-react';

/** The addresses of the approvals. */
export const approvalPaths = {
  inbox: definePath('/inbox'),
  decision: definePath('/inbox/$submissionId'),
  substitutions: definePath('/substitutions'),
  waivers: definePath('/waivers'),
} as const;

/** What a portal gives the approvals: their addresses, and those of the records. */
export interface ApprovalsOptions {
  readonly paths: typeof approvalPaths & {
    readonly plan: Path<'/plans/$planId'>;
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly dossiers: Path<'/dossiers'>;
  };
}

export const approvalsOptions = createFeatureOptions<ApprovalsOptions>('approvals');

/**
 * The inbox of whoever decides, the page on which they decide, the register of exceptions, and who
 * decides in their place.
 */
export function approvals(options: ApprovalsOptions): Feature {
  const { paths } = options;
  return {
    id: 'approvals',
    routes: [
      {
        path: paths.inbox,
        page: () => import('./inbox/inbox.page.tsx').then((page) => page.InboxPage),
      },
      {
        path: paths.decision,
        page: () => import('./decision/decision.page.tsx').then((page) => page.DecisionPage),
        question: () =>
          import('./decision/decision.page.tsx').then((page) => page.decisionQuestion),
      },
      {
        path: paths.substitutions,
        page: () =>
          import('./substitutions/substitutions.page.tsx').then((page) => page.SubstitutionsPage),
      },
      {
        path: paths.waivers,
        page: () => import('./waivers/waivers.page.tsx').then((page) => page.WaiversPage),
      },
    ],
    navigation: [
      {
        to: paths.inbox(),
        label: { vi: 'Hộp duyệt', en: 'Inbox' },
        icon: IconInbox,
        onPhone: true,
      },
    ],
    account: [
      {
        to: paths.waivers(),
        label: { vi: 'Sổ ngoại lệ', en: 'Exceptions' },
        icon: IconShieldOff,
      },
      {
        to: paths.substitutions(),
        label: { vi: 'Uỷ quyền', en: 'Substitutes' },
        icon: IconUserShare,
      },
    ],
    surround: approvalsOptions.provide(options),
  };
}
