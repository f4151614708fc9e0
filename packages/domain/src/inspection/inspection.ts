import type { IsoDate } from '../period/period.ts';

/**
 * PLANNED    written down for a year
 * UNDER_WAY  the team is at work
 * CONCLUDED  the inspected union has the conclusions and mends what was found
 * REMEDIED   every remedy was accepted
 * CLOSED     nothing is left to do
 */
export const INSPECTION_STATES = [
  'PLANNED',
  'UNDER_WAY',
  'CONCLUDED',
  'REMEDIED',
  'CLOSED',
] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

/** What a finding is about where it is about no check of the program. */
export const FINDING_TOPICS = [
  'PLANNING',
  'PROCEDURE',
  'MONEY',
  'PEOPLE',
  'REPORTING',
  'RECORDS',
  'OTHER',
] as const;
export type FindingTopic = (typeof FINDING_TOPICS)[number];

export const FINDING_SEVERITIES = ['NOTE', 'SHORTCOMING', 'VIOLATION'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** OPEN to be done · DONE says the inspected union · ACCEPTED says the inspector */
export const REMEDY_STATES = ['OPEN', 'DONE', 'ACCEPTED'] as const;
export type RemedyState = (typeof REMEDY_STATES)[number];

/** What is written of an inspection before it begins. */
export type InspectionContent = {
  readonly inspectedId: string | null;
  readonly year: number;
  readonly title: string;
  /** What is looked at, of which time. */
  readonly scope: string;
  readonly plannedFrom: IsoDate | null;
  readonly plannedTo: IsoDate | null;
  readonly headId: string | null;
  readonly memberIds: readonly string[];
};

/** One thing that was found, and what is to be done about it. */
export type FindingContent = {
  /** A check's id, or else null and a topic. */
  readonly checkId: string | null;
  readonly topic: FindingTopic | null;
  readonly severity: FindingSeverity;
  /** The activity at which it was found. */
  readonly dossierId: string | null;
  readonly text: string;
  readonly remedy: string;
  /** Who at the inspected union sees to it. */
  readonly responsible: string;
  readonly dueOn: IsoDate | null;
};

/** How the remedy of a finding stands. */
export type RemedyStanding = { readonly state: RemedyState; readonly dueOn: IsoDate | null };
