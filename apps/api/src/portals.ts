import type { OrganisationKind } from '@cau-noi/domain/organisation';

/** The portals, each served under its name. */
export const PORTALS = ['federation', 'sector', 'province'] as const;
export type Portal = (typeof PORTALS)[number];

const PORTAL_OF: Readonly<Partial<Record<OrganisationKind, Portal>>> = {
  FEDERATION: 'federation',
  SECTOR_UNION: 'sector',
  PROVINCIAL_UNION: 'province',
};

/** The portal that is made for the people of such a union; null where there is none of its own. */
export function portalOf(kind: OrganisationKind): Portal | null {
  return PORTAL_OF[kind] ?? null;
}
