import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { isTravelling } from '@cau-noi/domain/activity/kind';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';

/** The steps in which a dossier is written, in their order. */
export const STEPS = [
  'plan',
  'general',
  'people',
  'itinerary',
  'money',
  'objectives',
  'files',
  'review',
] as const;
export type Step = (typeof STEPS)[number];

/** The step in which each field of the content is written. */
const STEP_OF_FIELD: Readonly<Record<keyof DossierContent, Step>> = {
  kind: 'plan',
  reportingClass: 'plan',
  organisationId: 'plan',
  coOrganiserIds: 'plan',
  planLineId: 'plan',
  unplannedReason: 'plan',
  title: 'general',
  partnerId: 'general',
  purposeKind: 'general',
  topic: 'general',
  purpose: 'general',
  startDate: 'general',
  endDate: 'general',
  invitation: 'general',
  eventMode: 'general',
  venue: 'general',
  members: 'people',
  relatives: 'people',
  guests: 'people',
  guestRank: 'people',
  foreignShare: 'people',
  hosts: 'people',
  reciprocity: 'people',
  safetyPlan: 'people',
  sponsors: 'people',
  participants: 'people',
  stops: 'itinerary',
  programme: 'itinerary',
  costLines: 'money',
  objectives: 'objectives',
  onlineAlternative: 'objectives',
};

/** The step that holds a field, by its path joined by points: `members.7f3c.role` is in `people`. */
export function stepOf(path: string): Step {
  const [field = ''] = path.split('.');
  return STEP_OF_FIELD[field as keyof DossierContent] ?? 'review';
}

/** What a step is called: the same step holds other sections for other kinds. */
export type StepName = Step | 'members' | 'reception' | 'participants' | 'programme';

/** The name of a step for a kind: members where ours travel, reception where guests come. */
export function stepName(step: Step, kind: ActivityKind): StepName {
  if (step === 'itinerary') return isTravelling(kind) ? 'itinerary' : 'programme';
  if (step !== 'people') return step;
  if (hasSection(kind, 'members')) return 'members';
  return hasSection(kind, 'guests') ? 'reception' : 'participants';
}
