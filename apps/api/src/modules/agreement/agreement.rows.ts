import type { AgreementContent, DatePrecision } from '@cau-noi/domain/agreement';
import type { AgreementCommitment, AgreementProgress } from '@cau-noi/domain/agreement/commitment';
import type { Procedure, ProcedureStep } from '@cau-noi/domain/agreement/procedure';
import type { Verification } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';

/** Who wrote an entry, and when (ISO date-time); nobody for what came with the program. */
export type Recorded = {
  readonly id: string;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
};

export type StepEntry = ProcedureStep & Recorded & { readonly onBehalfOf: string | null };

/** A procedure with its steps in the order in which they were taken. */
export type ProcedureEntry = Procedure & {
  readonly id: string;
  readonly pathReason: string;
  readonly beganAt: string;
  readonly steps: readonly StepEntry[];
};

/** A commitment with all that was said of it, in the order in which it was written. */
export type CommitmentEntry = AgreementCommitment & {
  readonly id: string;
  readonly progress: readonly (AgreementProgress & Recorded)[];
};

/** That the partner was told who has succeeded a party. */
export type NoticeEntry = Recorded & {
  readonly successorId: string;
  readonly on: IsoDate;
  readonly text: string;
  readonly fileId: string | null;
};

/** A dossier under an agreement. */
export type UnderEntry = {
  readonly dossierId: string;
  /** The first day on which it took place; null while it has not. */
  readonly day: IsoDate | null;
  /** Whether it names the agreement; else it is of the same union with the same partner. */
  readonly linked: boolean;
};

/** An agreement as it is read, with all that hangs on it. Times are ISO text. */
export type AgreementRecord = AgreementContent & {
  readonly __typename: 'Agreement';
  readonly id: string;
  readonly number: number;
  readonly organisationId: string;
  readonly signedOn: IsoDate | null;
  readonly signedPrecision: DatePrecision;
  /** How much of the first and the last day is known. */
  readonly periodPrecision: DatePrecision;
  readonly suspendedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly source: string | null;
  readonly verification: Verification;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The latest first. */
  readonly procedures: readonly ProcedureEntry[];
  readonly commitments: readonly CommitmentEntry[];
  readonly notices: readonly NoticeEntry[];
  /** Those that took place, and all that name the agreement; the latest first. */
  readonly under: readonly UnderEntry[];
  readonly authorUserIds: readonly string[];
};
