import type { StructureView } from '../organisation/successors.ts';
import { countedFor } from '../organisation/successors.ts';
import type { OrganisationHistory } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** What may be open at a union when something is decided about it. A new kind is added here first. */
export const OPEN_RECORD_KINDS = [
  'PLAN',
  'DOSSIER',
  'PROJECT',
  'WAIVER',
  'APPROVAL_STEP',
  'AGREEMENT',
  'EXCHANGE',
  'MEMBERSHIP',
  'AID',
  'SPEECH',
  'INFORMATION_ITEM',
  'RESEARCH_NOTE',
  'TRAINING',
  'PROPOSAL',
  'PROPOSAL_TO_ANSWER',
  'INSPECTION',
  'INSPECTED',
  'PASSPORT',
  'GRANT',
  'SUBSTITUTION',
  'POST',
  'STAFF_ASSIGNMENT',
  'COLLABORATOR',
  'BOOKING',
  'DIRECTIVE',
  'SUSPENSION',
  'OWN_CEILING',
  'ROLE',
] as const;
export type OpenRecordKind = (typeof OPEN_RECORD_KINDS)[number];

/**
 * What becomes of it.
 * - INHERIT: the successor carries it on.
 * - RENEGOTIATE: the successor carries it on, but not as it is: what was handed in goes back to draft.
 * - END: it ends with the union.
 */
export const RECORD_CHOICES = ['INHERIT', 'RENEGOTIATE', 'END'] as const;
export type RecordChoice = (typeof RECORD_CHOICES)[number];

/** What can be chosen for each kind where there is a successor; the first is taken unless another is. */
export const CHOICES_OF: Readonly<Record<OpenRecordKind, readonly RecordChoice[]>> = {
  // A plan is a record of its year; it has no end of its own.
  PLAN: ['INHERIT', 'RENEGOTIATE'],
  DOSSIER: ['INHERIT', 'RENEGOTIATE', 'END'],
  PROJECT: ['INHERIT', 'END'],
  WAIVER: ['INHERIT', 'END'],
  // Somebody has to decide on what was handed in: only the successor's leader can.
  APPROVAL_STEP: ['INHERIT'],
  AGREEMENT: ['INHERIT', 'RENEGOTIATE', 'END'],
  // Whose turn it is follows from what was agreed on: who wants it otherwise ends it and agrees anew.
  EXCHANGE: ['INHERIT', 'END'],
  MEMBERSHIP: ['INHERIT', 'RENEGOTIATE', 'END'],
  AID: ['INHERIT', 'END'],
  // What was said, or is to be, has no end of its own.
  SPEECH: ['INHERIT', 'RENEGOTIATE'],
  INFORMATION_ITEM: ['INHERIT', 'END'],
  // What a union wrote for itself is nobody's to publish; whoever follows it reads it.
  RESEARCH_NOTE: ['INHERIT'],
  TRAINING: ['INHERIT', 'END'],
  PROPOSAL: ['INHERIT', 'END'],
  // Somebody below waits for an answer, which only the successor can give.
  PROPOSAL_TO_ANSWER: ['INHERIT'],
  INSPECTION: ['INHERIT', 'END'],
  INSPECTED: ['INHERIT', 'END'],
  // It is out and comes back, to whoever keeps the passports then.
  PASSPORT: ['INHERIT'],
  GRANT: ['INHERIT', 'END'],
  SUBSTITUTION: ['INHERIT', 'END'],
  POST: ['INHERIT', 'END'],
  STAFF_ASSIGNMENT: ['INHERIT', 'END'],
  COLLABORATOR: ['INHERIT', 'END'],
  BOOKING: ['INHERIT', 'END'],
  DIRECTIVE: ['INHERIT', 'END'],
  SUSPENSION: ['INHERIT', 'END'],
  OWN_CEILING: ['END', 'INHERIT'],
  ROLE: ['INHERIT', 'END'],
};

/**
 * The kinds that know days: they are written with the day of the decision, past or future. The others
 * are what they are at the moment, so they are changed when the day has come.
 */
export const DATED_KINDS: readonly OpenRecordKind[] = [
  'GRANT',
  'SUBSTITUTION',
  'POST',
  'STAFF_ASSIGNMENT',
  'OWN_CEILING',
  'ROLE',
];

/** What may be chosen for a kind; without a successor everything ends. */
export function choicesFor(
  kind: OpenRecordKind,
  heirIds: readonly string[],
): readonly RecordChoice[] {
  return heirIds.length > 0 ? CHOICES_OF[kind] : ['END'];
}

/** What was chosen for one record, or, with `recordId` null, for all others of its kind. */
export type ChosenFor = {
  readonly kind: OpenRecordKind;
  readonly recordId: string | null;
  readonly choice: RecordChoice;
  /** Who carries it on; null for the first successor. */
  readonly heirId: string | null;
  /** Why, in words. */
  readonly reason: string;
};

/**
 * CHOICE_NOT_FOR_KIND  {kind, choice}
 * NOT_AN_HEIR          {organisationId}
 */
export type ChoiceIssue = Issue<'CHOICE_NOT_FOR_KIND' | 'NOT_AN_HEIR'>;

/** What is wrong with choices, for a decision with these successors. */
export function choiceIssues(
  chosen: readonly ChosenFor[],
  heirIds: readonly string[],
): readonly ChoiceIssue[] {
  return chosen.flatMap(({ kind, choice, heirId }, index) => [
    ...(choicesFor(kind, heirIds).includes(choice)
      ? []
      : [issue('CHOICE_NOT_FOR_KIND', { kind, choice }, ['choices', index, 'choice'] as const)]),
    ...(heirId === null || heirIds.includes(heirId)
      ? []
      : [issue('NOT_AN_HEIR', { organisationId: heirId }, ['choices', index, 'heirId'] as const)]),
  ]);
}

/**
 * Every kind is given what was said of it, else what is usual, with a reason: its own, or that of the
 * whole. Kept with a decision, so that what is usual later does not change what was decided.
 *
 * @param reason for the whole, in words
 */
export function completeChoices(
  said: readonly ChosenFor[],
  heirIds: readonly string[],
  reason: string,
): readonly ChosenFor[] {
  const usual = OPEN_RECORD_KINDS.filter(
    (kind) => !said.some((one) => one.kind === kind && one.recordId === null),
  ).map((kind): ChosenFor => {
    const choice = choicesFor(kind, heirIds)[0] ?? 'END';
    return { kind, recordId: null, choice, heirId: null, reason };
  });
  const own = said.map((one) => (one.reason.trim() === '' ? { ...one, reason } : one));
  return [...own, ...usual];
}

/** What is done with a record: what was said of it, else of its kind, else what is usual. */
export function choiceFor(
  chosen: readonly ChosenFor[],
  record: { readonly kind: OpenRecordKind; readonly id: string },
  heirIds: readonly string[],
): {
  readonly choice: RecordChoice;
  readonly heirId: string | null;
  readonly reason: string;
} {
  const ofKind = chosen.filter(({ kind }) => kind === record.kind);
  const said =
    ofKind.find(({ recordId }) => recordId === record.id) ??
    ofKind.find(({ recordId }) => recordId === null);
  const choice = said?.choice ?? choicesFor(record.kind, heirIds)[0] ?? 'END';
  return {
    choice,
    heirId: choice === 'END' ? null : (said?.heirId ?? heirIds[0] ?? null),
    reason: said?.reason ?? '',
  };
}

/** What is counted of each union beside a decision. A new kind is added here first. */
export const COUNTED_RECORDS = [
  'PLANS',
  'DOSSIERS',
  'ACTIVITIES',
  'DECLARED_FIGURES',
  'AGREEMENTS',
  'EXCHANGES',
  'MEMBERSHIPS',
  'AIDS',
  'SPEECHES',
  'PROJECTS',
  'TRAININGS',
  'PROPOSALS',
  'INSPECTIONS',
  'INFORMATION_ITEMS',
  'RESEARCH_NOTES',
] as const;
export type CountedRecords = (typeof COUNTED_RECORDS)[number];

/** How many of something were made by each union. */
export type CountOf = { readonly organisationId: string; readonly count: number };

/**
 * What the counts come to in a view of the structure. As was, a record counts for the union that made
 * it; as is, for whoever has succeeded it on the day. The sums of both are the same wherever no union
 * was split, since one that was counts for each part.
 */
export function countsIn(
  history: OrganisationHistory,
  view: StructureView,
  counts: readonly CountOf[],
  day: IsoDate,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { organisationId, count } of counts) {
    for (const id of countedFor(history, view, organisationId, day)) {
      sums.set(id, (sums.get(id) ?? 0) + count);
    }
  }
  return sums;
}
