import type { ApprovalSubjectKind } from '@cau-noi/domain/approval';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { IdKind } from '../../ids.ts';
import { writeId } from '../../ids.ts';
import type { SubjectContent } from './changes.ts';

/**
 * Contents with the ids that clients know: those of other records are opaque, those of the content's
 * own items stay. Checks run on these, so that browser and server find the same findings under the
 * same keys.
 */

const optional = (kind: IdKind, id: string | null): string | null =>
  id === null ? null : writeId(kind, id);

const organisation = (id: string): string => writeId('Organisation', id);

/** A dossier's content with opaque ids. */
export function opaqueDossierContent(content: DossierContent): DossierContent {
  return {
    ...content,
    organisationId: organisation(content.organisationId),
    coOrganiserIds: content.coOrganiserIds.map(organisation),
    planLineId: optional('PlanLine', content.planLineId),
    partnerId: optional('Partner', content.partnerId),
    sponsors: content.sponsors.map((sponsor) => ({
      ...sponsor,
      partnerId: writeId('Partner', sponsor.partnerId),
    })),
    costLines: content.costLines.map((line) => ({
      ...line,
      paidById: optional('Organisation', line.paidById),
    })),
    members: opaqueMembers(content.members),
    participants: opaqueParticipants(content.participants),
  };
}

/** A plan's content with opaque ids; a line keeps its own id, which clients make. */
export function opaquePlanContent(content: PlanContent): PlanContent {
  return {
    ...content,
    organisationId: organisation(content.organisationId),
    lines: content.lines.map((line) => ({
      ...line,
      partnerId: optional('Partner', line.partnerId),
      agreementId: optional('Agreement', line.agreementId),
      coOrganiserIds: line.coOrganiserIds.map(organisation),
    })),
  };
}

/** A content as the input that would write it: what a snapshot and a conflict show. */
export function contentAsInput(kind: ApprovalSubjectKind, content: SubjectContent): object {
  if (kind === 'DOSSIER') return opaqueDossierContent(content as DossierContent);
  const { lines, ...plan } = opaquePlanContent(content as PlanContent);
  return { ...plan, lines: lines.map(({ id, ...line }) => ({ lineId: id, ...line })) };
}

function opaqueMembers(members: DossierContent['members']): DossierContent['members'] {
  return members.map((member) => ({ ...member, personId: writeId('Person', member.personId) }));
}

function opaqueParticipants(
  participants: DossierContent['participants'],
): DossierContent['participants'] {
  return participants.map((group) => ({
    ...group,
    organisationId: optional('Organisation', group.organisationId),
  }));
}
