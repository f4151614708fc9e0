import type { OrganisationKind, OrganisationLinkKind } from '@cau-noi/domain/organisation';
import type { OrganisationRoleKind } from '@cau-noi/domain/organisation/roles';
import { isoDate } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import type { Sourced, Verification } from './provenance.ts';

/** The last day is included; `to` null while no end is known. */
export interface OrganisationVersionRow extends Sourced {
  readonly organisationId: string;
  readonly name: string;
  readonly shortName: string;
  /** A translation for English screens, not an official name. */
  readonly nameEn: string | null;
  readonly kind: OrganisationKind;
  readonly parentId: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  /** False where `from` is only the day from which the register shows the version. */
  readonly fromKnown: boolean;
}

export interface OrganisationLinkRow extends Sourced {
  readonly id: string;
  readonly kind: OrganisationLinkKind;
  readonly fromId: string;
  readonly toId: string | null;
  /** The first day of the new state. */
  readonly date: IsoDate;
  readonly decisionNumber: string | null;
}

/**
 * A decision about unions that is known from elsewhere. The register is what the domain makes of it;
 * what is open at the unions is dealt with by the same way as after a decision that is taken here.
 */
export interface DecisionRow {
  readonly id: string;
  readonly decided: Reorganisation & { readonly source: string };
  readonly verification: Verification;
  /** Why what is open is dealt with as it is, in words: nobody chose anything. */
  readonly reason: string;
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
export const REGISTER_START = isoDate('2000-01-01');

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
