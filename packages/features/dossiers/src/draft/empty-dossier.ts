import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { reportingClassesOf } from '@cau-noi/domain/activity/kind';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import { isBlank } from '@cau-noi/domain/limits';
import { newItemId } from './item-id.ts';

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
export interface PlannedActivity {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly purposeKind: DossierContent['purposeKind'];
  readonly purpose: string;
  readonly expectedResult: string;
  readonly resultTarget: number | null;
  readonly resultUnit: string | null;
  readonly partner: { readonly id: string } | null;
  readonly coOrganisers: readonly { readonly id: string }[];
}

/** A dossier of a plan line: what was planned is not typed again. */
export function dossierOfLine(line: PlannedActivity, organisationId: string): DossierContent {
  const { expectedResult, resultTarget: target, resultUnit: unit } = line;
  return {
    ...emptyDossier(line.kind, organisationId),
    planLineId: line.id,
    title: line.title,
    purposeKind: line.purposeKind,
    purpose: line.purpose,
    partnerId: line.partner?.id ?? null,
    coOrganiserIds: line.coOrganisers.map(({ id }) => id),
    objectives: isBlank(expectedResult)
      ? []
      : [{ id: newItemId(), text: expectedResult, target, unit }],
  };
}
