import { CheckPageContext } from '@cau-noi/portal/check-page';
import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconListCheck } from '@tabler/icons-react';
import { createElement } from 'react';

/** The addresses of the checks. */
export const checkPaths = {
  checks: definePath('/checks'),
  check: definePath('/checks/$checkId'),
} as const;

/** What a portal gives the checks: their addresses, and that of the register of exceptions. */
export interface ChecksOptions {
  readonly paths: typeof checkPaths & { readonly waivers: Path<'/waivers'> };
}

export const checksOptions = createFeatureOptions<ChecksOptions>('checks');

/** What each check asks, by which values and on what basis, and how often it fails. */
export function checks(options: ChecksOptions): Feature {
  const { paths } = options;
  const pageOf = (checkId: string) => paths.check({ checkId });
  return {
    id: 'checks',
    routes: [
      {
        path: paths.checks,
        page: () => import('./list/checks.page.tsx').then((m) => m.ChecksPage),
      },
      { path: paths.check, page: () => import('./check/check.page.tsx').then((m) => m.CheckPage) },
    ],
    navigation: [],
    account: [
      {
        to: paths.checks(),
        label: { vi: 'Điều kiểm tra', en: 'Checks' },
        icon: IconListCheck,
      },
    ],
    surround: checksOptions.provide(options),
    everywhere: (page) => createElement(CheckPageContext, { value: pageOf }, page),
  };
}
