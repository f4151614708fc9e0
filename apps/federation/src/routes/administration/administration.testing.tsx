import { renderPage } from '@cau-noi/portal/testing';
import type { RenderPageOptions } from '@cau-noi/portal/testing';
import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { administrationOptions } from './administration.routes.ts';

/** A page of the administration with the portal's addresses. */
export function renderAdministration(page: ReactNode, options: RenderPageOptions) {
  return renderPage(page, { surround: administrationOptions.provide({ paths }), ...options });
}

export const ALLOWED = { allowed: true, code: null, data: {} };

/** Only an administrator may: what the API says to everybody else. */
export const REFUSED = {
  allowed: false,
  code: 'ROLE_REQUIRED',
  data: { roles: 'ADMINISTRATOR' },
};
