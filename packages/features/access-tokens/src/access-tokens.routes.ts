import { createFeatureOptions } from '@cau-noi/portal/feature';
import type { Feature } from '@cau-noi/portal/feature';
import { definePath } from '@cau-noi/portal/path';
import type { Path } from '@cau-noi/portal/path';
import { IconKey } from '@tabler/icons-react';

/** The address of the access tokens. */
export const accessTokenPaths = {
  accessTokens: definePath('/access-tokens'),
} as const;

/** What a portal gives the access tokens: their address, and the page that the account leads back to. */
export interface AccessTokensOptions {
  readonly paths: typeof accessTokenPaths & { readonly home: Path<'/'> };
}

export const accessTokensOptions = createFeatureOptions<AccessTokensOptions>('access-tokens');

/** The tokens by which the viewer's programs ask the API. */
export function accessTokens(options: AccessTokensOptions): Feature {
  const { paths } = options;
  return {
    id: 'access-tokens',
    routes: [
      {
        path: paths.accessTokens,
        page: () => import('./access-tokens.page.tsx').then((page) => page.AccessTokensPage),
      },
    ],
    navigation: [],
    account: [
      {
        to: paths.accessTokens(),
        label: { vi: 'Mã truy cập API', en: 'Access tokens' },
        icon: IconKey,
      },
    ],
    surround: accessTokensOptions.provide(options),
  };
}
