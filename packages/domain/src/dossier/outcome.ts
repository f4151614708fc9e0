import type { IsoDate } from '../period/period.ts';
import type { CostLine, Guest, Member, ParticipantGroup, Stop } from './dossier.ts';

/** What really happened: the figures that statistics count. */
export type ActualFigures = {
  readonly startDate: IsoDate;
  readonly endDate: IsoDate;
  readonly members: readonly Member[];
  readonly stops: readonly Stop[];
  readonly guests: readonly Guest[];
  readonly participants: readonly ParticipantGroup[];
  readonly costLines: readonly CostLine[];
  /** Required where the figures differ from the approved ones (rule S-R5). */
  readonly deviationReason: string | null;
};

/** What was reached of one objective. */
export type ObjectiveResult = {
  readonly objectiveId: string;
  readonly achieved: number | null;
  readonly text: string;
};

/** Something promised by either side, with an owner and a day. */
export type Commitment = {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly dueDate: IsoDate | null;
};

/** The outcome report (báo cáo kết quả). */
export type OutcomeReport = {
  readonly summary: string;
  readonly results: readonly ObjectiveResult[];
  readonly commitments: readonly Commitment[];
  readonly lessons: string;
  readonly recommendations: string;
  readonly contacts: string;
};
