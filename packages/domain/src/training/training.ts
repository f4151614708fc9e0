import type { EventMode } from '../dossier/dossier.ts';
import type { Money } from '../money/money.ts';
import type { IsoDate } from '../period/period.ts';
import type { LanguageLevel } from '../person/person.ts';
import type { StaffRole } from '../staff/staff.ts';

/**
 * PLANNED    a line of the yearly training plan
 * OPEN       unions nominate, who keeps it accepts or refuses
 * HELD       it takes place or did: attendance and results are written down
 * CLOSED     everything of it is written down
 * CANCELLED  it does not take place
 */
export const TRAINING_STATES = ['PLANNED', 'OPEN', 'HELD', 'CLOSED', 'CANCELLED'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

/** What is done about a training that is written down. */
export const TRAINING_ACTS = [
  'EDIT',
  'OPEN',
  'NOMINATE',
  'ADMIT',
  'HOLD',
  'RECORD',
  'FEEDBACK',
  'CLOSE',
  'CANCEL',
  'ATTACH',
] as const;
export type TrainingAct = (typeof TRAINING_ACTS)[number];

/** The states in which each act is possible; taking a nomination back goes with nominating. */
export const TRAINING_ACT_STATES: Readonly<Record<TrainingAct, readonly TrainingState[]>> = {
  EDIT: ['PLANNED', 'OPEN'],
  OPEN: ['PLANNED'],
  NOMINATE: ['OPEN'],
  ADMIT: ['OPEN'],
  HOLD: ['OPEN'],
  RECORD: ['HELD'],
  FEEDBACK: ['HELD', 'CLOSED'],
  CLOSE: ['HELD'],
  CANCEL: ['PLANNED', 'OPEN'],
  ATTACH: ['PLANNED', 'OPEN', 'HELD', 'CLOSED'],
};

/** Who holds it: the union that keeps the record, the federation, a partner, or a body in words. */
export const ORGANISER_KINDS = ['UNION', 'FEDERATION', 'PARTNER', 'BODY'] as const;
export type OrganiserKind = (typeof ORGANISER_KINDS)[number];

/** Who may nominate: every union, or the keeper and those that are invited. */
export const OPEN_TO = ['ALL', 'INVITED'] as const;
export type OpenTo = (typeof OPEN_TO)[number];

/** NOMINATED by a union, ACCEPTED or REFUSED by who keeps the training, WITHDRAWN by the union. */
export const PARTICIPANT_STATES = ['NOMINATED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type ParticipantState = (typeof PARTICIPANT_STATES)[number];

/** PASSED what was examined, ATTENDED where nothing was, or did not complete it. */
export const TRAINING_RESULTS = ['PASSED', 'ATTENDED', 'NOT_COMPLETED'] as const;
export type TrainingResult = (typeof TRAINING_RESULTS)[number];

/** What a participant is asked afterwards, each answered from 1 (poor) to 5 (very good). */
export const FEEDBACK_QUESTIONS = ['CONTENT', 'TRAINERS', 'ORGANISATION', 'USE'] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];
export const FEEDBACK_SCALE = { minimum: 1, maximum: 5 } as const;

/** The audience of a training, as far as it is limited. */
export type TrainingAudience = {
  /** For these roles in the foreign-affairs work; empty for any. */
  readonly roles: readonly StaffRole[];
  /** For this trade, in words; null for any. */
  readonly trade: string | null;
  /** ISO 639-1; null where none is asked for. */
  readonly language: string | null;
  readonly minLevel: LanguageLevel | null;
};

/** One part of a training, on one day. */
export type TrainingSession = {
  readonly on: IsoDate;
  readonly minutes: number;
  readonly subject: string;
  /** One of ours; null for somebody else, in words. */
  readonly trainerId: string | null;
  readonly trainerText: string | null;
};

/** Everything that is written about a training. */
export type TrainingContent = TrainingAudience & {
  readonly title: string;
  readonly topic: string;
  readonly organiserKind: OrganiserKind;
  readonly organiserPartnerId: string | null;
  readonly organiserText: string | null;
  readonly mode: EventMode;
  readonly place: string | null;
  /** In which year's training plan it stands. */
  readonly year: number;
  /** 1 to 4; null while it is not known. */
  readonly quarter: number | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** Last day on which unions nominate. */
  readonly closesOn: IsoDate | null;
  readonly places: number | null;
  readonly openTo: OpenTo;
  readonly invitedIds: readonly string[];
  readonly cost: Money | null;
  readonly sponsorId: string | null;
  readonly dossierId: string | null;
  /** The programme or project of which it is a part. */
  readonly projectId: string | null;
  /** The training that this one came of, and who attended it and teaches here. */
  readonly cascadeOfId: string | null;
  readonly cascadeTrainerId: string | null;
  readonly note: string | null;
  readonly sessions: readonly TrainingSession[];
};

/** What is written down of one participant once the training takes place. */
export type ParticipantEntry = {
  readonly participantId: string;
  readonly sessionIds: readonly string[];
  readonly result: TrainingResult | null;
  readonly certificateNumber: string | null;
  readonly certificateOn: IsoDate | null;
};

/** What a participant says afterwards. */
export type TrainingFeedback = Readonly<Record<FeedbackQuestion, number | null>> & {
  readonly words: string | null;
};

/** The quarter of the year in which a day lies, 1 to 4. */
export function quarterOf(day: IsoDate): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
