import type { IsoDate } from '../period/period.ts';

/** What unions ask those above them about: the difficulties that they name. */
export const PROPOSAL_TOPICS = [
  'FUNDS',
  'SPECIAL_CASES',
  'STAFF',
  'LANGUAGES',
  'TRAINING',
  'GRASSROOTS',
  'SPONSORS',
  'OTHER',
] as const;
export type ProposalTopic = (typeof PROPOSAL_TOPICS)[number];

/**
 * DRAFT      written down, not sent
 * SENT       with a union above, which has not said that it has it
 * RECEIVED   that union has it and is to answer
 * ANSWERED   answered
 * DONE       what was accepted is done, with its proof
 * WITHDRAWN  taken back by its sender before an answer
 */
export const PROPOSAL_STATES = [
  'DRAFT',
  'SENT',
  'RECEIVED',
  'ANSWERED',
  'DONE',
  'WITHDRAWN',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** PASSED_ON: it is for a higher level to say, and goes there. */
export const PROPOSAL_ANSWERS = ['ACCEPTED', 'PARTLY', 'REFUSED', 'PASSED_ON'] as const;
export type ProposalAnswer = (typeof PROPOSAL_ANSWERS)[number];

/** What is written of a proposal before it is sent. */
export type ProposalContent = {
  /** The union above that is asked. */
  readonly addresseeId: string | null;
  readonly topic: ProposalTopic;
  readonly title: string;
  readonly text: string;
  /** What the union above is asked to do. */
  readonly asked: string;
  /** What it is about, where it is about something: a check, a directive, a dossier. */
  readonly checkId: string | null;
  readonly directiveId: string | null;
  readonly dossierId: string | null;
};

/** An answer as it is given; `passOnToId` where it is passed on. */
export type AnswerGiven = {
  readonly answer: ProposalAnswer;
  readonly text: string;
  readonly passOnToId: string | null;
};

/** A union that has or had a proposal, in the order in which it went from one to the next. */
export type ProposalHop = {
  readonly organisationId: string;
  readonly arrivedOn: IsoDate;
  /** By when it is to answer; null where no rule says. */
  readonly dueOn: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly answer: ProposalAnswer | null;
};
