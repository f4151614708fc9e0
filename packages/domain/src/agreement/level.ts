import type { OrganisationKind } from '../organisation/organisation.ts';

/** The two levels of an organisation for which the law lays down a path to signing. */
export const AGREEMENT_LEVELS = ['CENTRAL', 'PROVINCIAL'] as const;
export type AgreementLevel = (typeof AGREEMENT_LEVELS)[number];

/**
 * At which level a union signs: the federation is the "central body of the organisation" (Luật 70/2020, Đ.21),
 * a provincial union its "body of provincial level" (NĐ 64/2021, Đ.8). Of all other unions the law is silent:
 * null, which is an open point and never a default.
 */
export function levelOf(kind: OrganisationKind): AgreementLevel | null {
  switch (kind) {
    case 'FEDERATION':
      return 'CENTRAL';
    case 'PROVINCIAL_UNION':
      return 'PROVINCIAL';
    case 'SECTOR_UNION':
    case 'UPPER_LEVEL_UNION':
    case 'GRASSROOTS_UNION':
      return null;
  }
}

/**
 * Where what was read of the law gives no answer.
 *
 * SIGNING_LEVEL  (a) who signs for a union that is neither the central nor a provincial body
 * SUCCESSION     (b) what becomes of the agreement of a union that was merged: the nearest rule is to tell the
 *                partner and to amend the party's name (NĐ 64/2021, Đ.13)
 * CUT_ARTICLES   (c) some articles of NĐ 64/2021 were cut by NĐ 177/2025; which parts exactly was not seen
 */
export const OPEN_POINTS = ['SIGNING_LEVEL', 'SUCCESSION', 'CUT_ARTICLES'] as const;
export type OpenPoint = (typeof OPEN_POINTS)[number];

/**
 * The open points that an agreement touches.
 *
 * @param succeeded whether the union that signed it lives on in another
 * @param changing whether it is being amended, extended, suspended or ended
 */
export function openPointsOf(
  kind: OrganisationKind,
  { succeeded, changing }: { readonly succeeded: boolean; readonly changing: boolean },
): readonly OpenPoint[] {
  return [
    ...(levelOf(kind) === null ? (['SIGNING_LEVEL'] as const) : []),
    ...(succeeded ? (['SUCCESSION'] as const) : []),
    ...(changing ? (['CUT_ARTICLES'] as const) : []),
  ];
}
