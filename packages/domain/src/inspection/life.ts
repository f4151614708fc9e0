import { required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { InspectionState, RemedyStanding, RemedyState } from './inspection.ts';

/** What is done about an inspection that is written down. */
export const INSPECTION_ACTS = [
  'EDIT',
  'BEGIN',
  'FIND',
  'CONCLUDE',
  'EXPLAIN',
  'REMEDY',
  'ACCEPT',
  'CLOSE',
  'ATTACH',
] as const;
export type InspectionAct = (typeof INSPECTION_ACTS)[number];

/** The states in which each act is possible. */
export const INSPECTION_ACT_STATES: Readonly<Record<InspectionAct, readonly InspectionState[]>> = {
  EDIT: ['PLANNED'],
  BEGIN: ['PLANNED'],
  FIND: ['UNDER_WAY'],
  CONCLUDE: ['UNDER_WAY'],
  EXPLAIN: ['CONCLUDED'],
  REMEDY: ['CONCLUDED'],
  ACCEPT: ['CONCLUDED'],
  CLOSE: ['REMEDIED'],
  ATTACH: ['PLANNED', 'UNDER_WAY', 'CONCLUDED', 'REMEDIED'],
};

/** The states in which the inspected union sees an inspection of itself. */
export const TOLD_STATES: readonly InspectionState[] = ['CONCLUDED', 'REMEDIED', 'CLOSED'];

/** Where a concluded inspection stands by its remedies: remedied as soon as none is open. */
export function stateByRemedies(
  remedies: readonly Pick<RemedyStanding, 'state'>[],
): 'CONCLUDED' | 'REMEDIED' {
  return remedies.every(({ state }) => state === 'ACCEPTED') ? 'REMEDIED' : 'CONCLUDED';
}

/** Whether a remedy that the inspected union has not reported is past its day. */
export function isRemedyOverdue({ state, dueOn }: RemedyStanding, today: IsoDate): boolean {
  return state === 'OPEN' && dueOn !== null && today > dueOn;
}

/**
 * DAY_TO_COME       the day has not come
 * BEFORE_BEGINNING  {on}: before the inspection began, or was concluded
 * NO_REMEDY         a finding has no remedy, nobody who sees to it, or no day
 * DUE_BEFORE        {number}: its remedy would be due before the inspection is concluded
 * REMEDY_STATE      {state}: the remedy does not stand so that this could be done
 * OWN_REMEDY        who reported a remedy does not accept it
 */
export type InspectionLifeIssue =
  | Issue<
      | 'DAY_TO_COME'
      | 'BEFORE_BEGINNING'
      | 'NO_REMEDY'
      | 'DUE_BEFORE'
      | 'REMEDY_STATE'
      | 'OWN_REMEDY'
    >
  | LimitIssue;

const TEXT = 5_000;

/** What is against a day on which something happened, after what went before. */
export function dayIssues(
  on: IsoDate,
  after: IsoDate | null,
  today: IsoDate,
): readonly InspectionLifeIssue[] {
  if (on > today) return [issue('DAY_TO_COME', {}, ['on'])];
  return after !== null && on < after ? [issue('BEFORE_BEGINNING', { on: after }, ['on'])] : [];
}

/** What is against concluding: every finding has a remedy that somebody sees to by a day to come. */
export function concludeIssues(
  findings: readonly {
    readonly remedy: string;
    readonly responsible: string;
    readonly dueOn: IsoDate | null;
  }[],
  { on, text }: { readonly on: IsoDate; readonly text: string },
  { begunOn, today }: { readonly begunOn: IsoDate | null; readonly today: IsoDate },
): readonly InspectionLifeIssue[] {
  return [
    ...required(['text'], text),
    ...textWithin(['text'], text, TEXT),
    ...dayIssues(on, begunOn, today),
    ...findings.flatMap(({ remedy, responsible, dueOn }, index): InspectionLifeIssue[] => {
      const number = index + 1;
      if (remedy.trim() === '' || responsible.trim() === '' || dueOn === null) {
        return [issue('NO_REMEDY', { number }, ['findings', index])];
      }
      return dueOn < on ? [issue('DUE_BEFORE', { number }, ['findings', index])] : [];
    }),
  ];
}

/** What is against reporting that a remedy is done. */
export function remedyIssues(
  state: RemedyState,
  { on, proof }: { readonly on: IsoDate; readonly proof: string },
  { concludedOn, today }: { readonly concludedOn: IsoDate | null; readonly today: IsoDate },
): readonly InspectionLifeIssue[] {
  if (state !== 'OPEN') return [issue('REMEDY_STATE', { state }, ['findingId'])];
  return [
    ...dayIssues(on, concludedOn, today),
    ...required(['proof'], proof),
    ...textWithin(['proof'], proof, TEXT),
  ];
}

/** What is against accepting a remedy, or giving it back, which says why. */
export function acceptIssues(
  { state, doneById }: { readonly state: RemedyState; readonly doneById: string | null },
  {
    accepted,
    text,
    userId,
  }: {
    readonly accepted: boolean;
    readonly text: string;
    readonly userId: string;
  },
): readonly InspectionLifeIssue[] {
  if (state !== 'DONE') return [issue('REMEDY_STATE', { state }, ['findingId'])];
  if (doneById === userId) return [issue('OWN_REMEDY', {}, ['findingId'])];
  return [...(accepted ? [] : required(['text'], text)), ...textWithin(['text'], text, TEXT)];
}
