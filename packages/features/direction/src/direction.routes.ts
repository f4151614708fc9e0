import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconGavel } from '@tabler/icons-react';

/** The addresses of what directs the work. */
export const directionPaths = {
  directives: definePath('/directives'),
  directiveNew: definePath('/directives/new'),
  directive: definePath('/directives/$directiveId'),
  directiveEdit: definePath('/directives/$directiveId/edit'),
  suspensions: definePath('/suspensions'),
  suspensionNew: definePath('/suspensions/new'),
  suspension: definePath('/suspensions/$suspensionId'),
  suspensionEdit: definePath('/suspensions/$suspensionId/edit'),
  proposals: definePath('/proposals'),
  proposalNew: definePath('/proposals/new'),
  proposal: definePath('/proposals/$proposalId'),
  proposalEdit: definePath('/proposals/$proposalId/edit'),
  inspections: definePath('/inspections'),
  inspectionNew: definePath('/inspections/new'),
  inspection: definePath('/inspections/$inspectionId'),
  inspectionEdit: definePath('/inspections/$inspectionId/edit'),
  inspectionFindings: definePath('/inspections/$inspectionId/findings'),
} as const;

/** What a portal gives: the addresses, and that of a dossier. */
export interface DirectionOptions {
  readonly paths: typeof directionPaths & {
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly plan: Path<'/plans/$planId'>;
  };
}

export const directionOptions = createFeatureOptions<DirectionOptions>('direction');

/** The pages of proposals from below and of inspections. */
function registerRoutes(paths: typeof directionPaths): Feature['routes'] {
  return [
    {
      path: paths.proposals,
      page: () => import('./proposals/proposals.page.tsx').then((page) => page.ProposalsPage),
    },
    {
      path: paths.proposalNew,
      page: () => import('./proposals/proposal-new.page.tsx').then((page) => page.ProposalNewPage),
    },
    {
      path: paths.proposal,
      page: () => import('./proposals/proposal.page.tsx').then((page) => page.ProposalPage),
      question: () => import('./proposals/proposal.page.tsx').then((page) => page.proposalQuestion),
    },
    {
      path: paths.proposalEdit,
      page: () =>
        import('./proposals/proposal-edit.page.tsx').then((page) => page.ProposalEditPage),
    },
    {
      path: paths.inspections,
      page: () => import('./inspections/inspections.page.tsx').then((page) => page.InspectionsPage),
    },
    {
      path: paths.inspectionNew,
      page: () =>
        import('./inspections/inspection-new.page.tsx').then((page) => page.InspectionNewPage),
    },
    {
      path: paths.inspection,
      page: () => import('./inspections/inspection.page.tsx').then((page) => page.InspectionPage),
      question: () =>
        import('./inspections/inspection.page.tsx').then((page) => page.inspectionQuestion),
    },
    {
      path: paths.inspectionEdit,
      page: () =>
        import('./inspections/inspection-edit.page.tsx').then((page) => page.InspectionEditPage),
    },
    {
      path: paths.inspectionFindings,
      page: () =>
        import('./inspections/inspection-findings.page.tsx').then(
          (page) => page.InspectionFindingsPage,
        ),
    },
  ];
}

/** Documents that direct the work, the times in which it is suspended, proposals and inspections. */
export function direction(options: DirectionOptions): Feature {
  const { paths } = options;
  return {
    id: 'direction',
    routes: [
      {
        path: paths.directives,
        page: () => import('./directives/directives.page.tsx').then((page) => page.DirectivesPage),
      },
      {
        path: paths.directiveNew,
        page: () =>
          import('./directives/directive-new.page.tsx').then((page) => page.DirectiveNewPage),
      },
      {
        path: paths.directive,
        page: () => import('./directives/directive.page.tsx').then((page) => page.DirectivePage),
      },
      {
        path: paths.directiveEdit,
        page: () =>
          import('./directives/directive-edit.page.tsx').then((page) => page.DirectiveEditPage),
      },
      {
        path: paths.suspensions,
        page: () =>
          import('./suspensions/suspensions.page.tsx').then((page) => page.SuspensionsPage),
      },
      {
        path: paths.suspensionNew,
        page: () =>
          import('./suspensions/suspension-new.page.tsx').then((page) => page.SuspensionNewPage),
      },
      {
        path: paths.suspension,
        page: () => import('./suspensions/suspension.page.tsx').then((page) => page.SuspensionPage),
      },
      {
        path: paths.suspensionEdit,
        page: () =>
          import('./suspensions/suspension-edit.page.tsx').then((page) => page.SuspensionEditPage),
      },
      ...registerRoutes(paths),
    ],
    navigation: [],
    account: [
      {
        to: paths.directives(),
        label: { vi: 'Chỉ đạo, kiến nghị', en: 'Direction, proposals' },
        icon: IconGavel,
        also: [paths.suspensions(), paths.proposals(), paths.inspections()],
      },
    ],
    surround: directionOptions.provide(options),
  };
}
