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
} as const;

/** What a portal gives: the addresses, and that of a dossier. */
export interface DirectionOptions {
  readonly paths: typeof directionPaths & {
    readonly dossier: Path<'/dossiers/$dossierId'>;
    readonly plan: Path<'/plans/$planId'>;
  };
}

export const directionOptions = createFeatureOptions<DirectionOptions>('direction');

/** Documents that direct the work, and the times in which it is suspended. */
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
    ],
    navigation: [],
    account: [
      {
        to: paths.directives(),
        label: { vi: 'Chỉ đạo, tạm dừng', en: 'Directives, suspensions' },
        icon: IconGavel,
      },
    ],
    surround: directionOptions.provide(options),
  };
}
