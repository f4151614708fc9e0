import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { IdKind } from '../../ids.ts';
import { writeId } from '../../ids.ts';

/**
 * Contents as clients know them: the ids of other records are opaque, those of the content's own
 * items stay. Checks run on these, so that browser and server find the same findings under the
 * same keys.
 */

const optional = (kind: IdKind, id: string | null): string | null =>
  id === null ? null : writeId(kind, id);

const organisation = (id: string): string => writeId('Organisation', id);

/** A dossier's content with opaque ids. */
export function dossierContentForClients(content: DossierContent): DossierContent {
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
    members: membersForClients(content.members),
    participants: participantsForClients(content.participants),
  };
}

/** Real figures with opaque ids. */
export function actualFiguresForClients(actual: ActualFigures): ActualFigures {
  return {
    ...actual,
    members: membersForClients(actual.members),
    participants: participantsForClients(actual.participants),
  };
}

/** A plan's content with opaque ids; a line keeps its own id, which clients make. */
export function planContentForClients(content: PlanContent): PlanContent {
  return {
    ...content,
    organisationId: organisation(content.organisationId),
    lines: content.lines.map((line) => ({
      ...line,
      partnerId: optional('Partner', line.partnerId),
      coOrganiserIds: line.coOrganiserIds.map(organisation),
    })),
  };
}

function membersForClients(members: DossierContent['members']): DossierContent['members'] {
  return members.map((member) => ({ ...member, personId: writeId('Person', member.personId) }));
}

function participantsForClients(
  participants: DossierContent['participants'],
): DossierContent['participants'] {
  return participants.map((group) => ({
    ...group,
    organisationId: optional('Organisation', group.organisationId),
  }));
}
