/** Why an activity is undertaken. `STUDY` is the one on which the repeat and retirement checks press hardest. */
export const PURPOSE_KINDS = [
  'EXCHANGE',
  'STUDY',
  'NEGOTIATION',
  'CONGRESS',
  'CONFERENCE',
  'TRAINING',
  'PROJECT',
  'COURTESY',
  'AID',
  'OTHER',
] as const;
export type PurposeKind = (typeof PURPOSE_KINDS)[number];

/** How important an activity is: rule S-R8 lets only important events be attended. */
export const PRIORITIES = ['HIGH', 'NORMAL', 'LOW'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** The level of the person who leads the party. */
export const HEAD_LEVELS = [
  'FEDERATION_LEADER',
  'UNIT_LEADER',
  'DEPARTMENT_LEADER',
  'OFFICER',
  'GRASSROOTS',
] as const;
export type HeadLevel = (typeof HEAD_LEVELS)[number];
