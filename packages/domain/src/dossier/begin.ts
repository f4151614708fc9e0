import type { ActivityKind } from '../activity/kind.ts';
import { reportingClassesOf } from '../activity/kind.ts';
import { isOnSide } from '../agreement/carrying-out.ts';
import type { LineAgreement } from '../agreement/carrying-out.ts';
import { isBlank } from '../limits/limits.ts';
import type { PlanLine } from '../plan/plan.ts';
import type { DossierContent } from './dossier.ts';
import { hasSection } from './sections.ts';

/** A dossier of which only its union and kind are known. */
export function emptyDossier(kind: ActivityKind, organisationId: string): DossierContent {
  return {
    kind,
    reportingClass: reportingClassesOf(kind)[0],
    organisationId,
    coOrganiserIds: [],
    title: '',
    planLineId: null,
    unplannedReason: null,
    partnerId: null,
    purposeKind: null,
    topic: '',
    purpose: '',
    startDate: null,
    endDate: null,
    invitation: null,
    onlineAlternative: null,
    objectives: [],
    members: [],
    relatives: null,
    stops: [],
    programme: [],
    costLines: [],
    guests: [],
    guestRank: null,
    foreignShare: null,
    hosts: '',
    reciprocity: '',
    safetyPlan: '',
    eventMode: kind === 'EVENT_ONLINE' && hasSection(kind, 'eventMode') ? 'ONLINE' : null,
    venue: '',
    sponsors: [],
    participants: [],
  };
}

/** What a plan line says that a dossier begins with. */
export type PlannedActivity = Pick<
  PlanLine,
  | 'id'
  | 'kind'
  | 'title'
  | 'purposeKind'
  | 'purpose'
  | 'expectedResult'
  | 'resultTarget'
  | 'resultUnit'
  | 'partnerId'
  | 'coOrganiserIds'
>;

/** A dossier of a plan line: what was planned is not typed again. */
export function dossierOfLine(
  line: PlannedActivity,
  organisationId: string,
  objectiveId: string,
): DossierContent {
  const { expectedResult, resultTarget: target, resultUnit: unit } = line;
  return {
    ...emptyDossier(line.kind, organisationId),
    planLineId: line.id,
    title: line.title,
    purposeKind: line.purposeKind,
    purpose: line.purpose,
    partnerId: line.partnerId,
    coOrganiserIds: line.coOrganiserIds,
    objectives: isBlank(expectedResult)
      ? []
      : [{ id: objectiveId, text: expectedResult, target, unit }],
  };
}

/**
 * Under which agreement a dossier of a line begins: the one that the line names. A union that is named on
 * the line as co-organiser, and is on no side of it, carries out the line without it.
 */
export function agreementOfBegun(
  agreement: Pick<LineAgreement, 'id' | 'sideIds'> | null,
  organisationId: string,
): string | null {
  return agreement !== null && isOnSide(agreement, organisationId) ? agreement.id : null;
}
