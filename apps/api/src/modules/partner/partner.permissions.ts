import type { Permission } from '@cau-noi/domain/access/permission';
import { can } from '@cau-noi/domain/access/policy';
import type { PartnerSubject } from '@cau-noi/domain/access/subject';
import type { Verification } from '@cau-noi/domain/check';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { organisationSubject } from '../access/place.ts';

/** As much of an entry as says who may write about it. */
export interface PartnerHeld {
  readonly verification: Verification;
  readonly verifiedAt: string | Date | null;
  readonly addedById: string | null;
}

/** Verified by the federation, or known from a source that was read. */
export function isVerified({ verification, verifiedAt }: PartnerHeld): boolean {
  return verifiedAt !== null || verification !== 'UNVERIFIED';
}

/** An entry as the policy sees it today. */
export function partnerSubject(context: Context, held: PartnerHeld): PartnerSubject {
  const { addedById } = held;
  const place =
    addedById === null ? null : context.register.structure.placeOn(addedById, context.today);
  return {
    type: 'PARTNER',
    verified: isVerified(held),
    addedByIds: addedById === null ? [] : [addedById, ...(place?.successorIds ?? [])],
  };
}

/** Whether the viewer may say who keeps a contact that is kept for a union, or, with null, for none yet. */
export function keepingPermission(context: Context, organisationId: string | null): Permission {
  const { actor } = viewerOf(context);
  return organisationId === null
    ? can(actor, 'partner.writeContacts', { type: 'REGISTER' })
    : can(actor, 'partner.keepContact', organisationSubject(context, organisationId));
}
