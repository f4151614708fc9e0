import type { AidRule } from '@cau-noi/domain/aid/rule';
import type { Verification } from '@cau-noi/domain/check';
import type { ExchangeRate } from '@cau-noi/domain/money/exchange';
import type {
  BudgetLine,
  Indicator,
  Payment,
  ProjectKind,
  ProjectState,
  ProjectTopic,
  YearValue,
} from '@cau-noi/domain/project';
import type { Evaluation, FollowOn } from '@cau-noi/domain/project/evaluation';
import type { ProjectReportRule, ReportSent } from '@cau-noi/domain/project/reports';
import type { DossierState } from '@cau-noi/domain/dossier';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PartialDate } from '@cau-noi/domain/period/partial-date';
import type { TrainingState } from '@cau-noi/domain/training';

/** A partner by its name. */
export type NamedPartner = { readonly id: string; readonly name: string };

export type PaymentEntry = Payment & {
  readonly id: string;
  /** Why it is void; null for one that counts. */
  readonly voidText: string | null;
};

/** An indicator that is saved, with what came of it. */
export type IndicatorEntry = Indicator & {
  readonly id: string;
  readonly actuals: readonly YearValue[];
};

/** A dossier of the project, as far as the viewer may see it. */
export type ActivityEntry = {
  readonly id: string;
  readonly number: number;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly state: DossierState;
  readonly startDate: IsoDate | null;
};

/** A training of the project, as far as the viewer may see it. */
export type TrainingEntry = {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly state: TrainingState;
  readonly startDate: IsoDate | null;
};

/** A project with all that is kept of it. */
export type ProjectRecord = {
  readonly __typename: 'Project';
  readonly id: string;
  readonly number: number;
  readonly organisationId: string;
  readonly unionIds: readonly string[];
  readonly kind: ProjectKind;
  readonly state: ProjectState;
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly donors: readonly NamedPartner[];
  readonly channel: NamedPartner | null;
  readonly places: readonly string[];
  readonly topics: readonly ProjectTopic[];
  readonly periodFrom: PartialDate | null;
  readonly periodTo: PartialDate | null;
  readonly need: string;
  readonly goal: string;
  readonly note: string | null;
  readonly submittedOn: IsoDate | null;
  readonly approvalNumber: string | null;
  readonly approvedOn: IsoDate | null;
  readonly approvedBy: string | null;
  readonly decisionText: string | null;
  readonly startedOn: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly source: string | null;
  readonly verification: Verification;
  readonly version: number;
  readonly budget: readonly BudgetLine[];
  readonly payments: readonly PaymentEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly evaluations: readonly (Evaluation & { readonly id: string })[];
  readonly followOns: readonly (FollowOn & { readonly id: string })[];
  readonly reports: readonly (ReportSent & { readonly note: string | null })[];
  readonly activities: readonly ActivityEntry[];
  readonly trainings: readonly TrainingEntry[];
};

/** What projects are judged by: the dated rows, and what currencies are worth today. */
export type ProjectRules = {
  readonly yearly: readonly ProjectReportRule[];
  readonly aid: readonly AidRule[];
  readonly rates: readonly ExchangeRate[];
};
