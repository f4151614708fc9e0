import type { Sourced } from './provenance.ts';

/** The same unions of codes as in the domain; a test hands these rows to the domain's functions. */
export type OrganisationKind =
  | 'FEDERATION'
  | 'SECTOR_UNION'
  | 'PROVINCIAL_UNION'
  | 'UPPER_LEVEL_UNION'
  | 'GRASSROOTS_UNION';

export type OrganisationLinkKind =
  | 'MERGE'
  | 'SPLIT'
  | 'RENAME'
  | 'ABSORB'
  | 'DISSOLVE'
  | 'TRANSFER';

export type OrganisationRoleKind = 'APPROVER' | 'ADVISORY_BODY' | 'REPORT_ADDRESSEE';

/** Days are 'YYYY-MM-DD', the last day included; `to` null while no end is known. */
export interface OrganisationVersionRow extends Sourced {
  readonly organisationId: string;
  readonly name: string;
  readonly shortName: string;
  /** A translation for English screens, not an official name. */
  readonly nameEn: string;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
  readonly from: string;
  readonly to: string | null;
  /** False where `from` is only the day from which the register shows the version. */
  readonly fromKnown: boolean;
}

export interface OrganisationLinkRow extends Sourced {
  readonly id: string;
  readonly kind: OrganisationLinkKind;
  readonly fromId: string;
  readonly toId: string | null;
  /** The first day of the new state. */
  readonly date: string;
  readonly decisionNumber: string | null;
}

export interface OrganisationRoleRow extends Sourced {
  readonly id: string;
  readonly kind: OrganisationRoleKind;
  readonly holderId: string;
  readonly scopeId: string;
  readonly unitName: string | null;
  readonly from: string;
  readonly to: string | null;
}

export const FEDERATION_ID = 'tong-lien-doan';

/**
 * The day on which the register begins where a founding day is not known. It lies before everything
 * that the unions' own reports speak of, and says nothing about when a union was founded.
 */
export const REGISTER_START = '2000-01-01';

/** A Vietnamese name in plain letters, as English texts write it. */
export function plainLetters(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

/** The stable id of a union from its name: 'Bà Rịa - Vũng Tàu' with 'ldld' is 'ldld-ba-ria-vung-tau'. */
export function unionId(prefix: string, name: string): string {
  const words = plainLetters(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  return [prefix, ...words].join('-');
}
