import type { AgreementLife } from '../agreement/life.ts';
import type { Procedure } from '../agreement/procedure.ts';
import type { AidState } from '../aid/aid.ts';
import type { Involvement } from '../approval/approval.ts';
import type { SubmissionFacts } from '../approval/decide.ts';
import type { DossierState } from '../dossier/dossier.ts';
import type { InformationState } from '../information/information.ts';
import type { MembershipState } from '../membership/membership.ts';
import type { PlanState } from '../plan/plan.ts';
import type { ResearchVisibility } from '../research/research.ts';
import type { InspectionState, RemedyState } from '../inspection/inspection.ts';
import type { ProposalState } from '../proposal/proposal.ts';
import type { ProjectState } from '../project/project.ts';
import type { ConsentState } from '../suspension/suspension.ts';
import type { SpeechState } from '../speech/speech.ts';
import type { TrainingState } from '../training/training.ts';
import type { WaiverSeat, WaiverState } from '../waiver/waiver.ts';
import type { Action } from './actions.ts';

/** A union as it stands today, as far as permissions go. All are organisation ids. */
export type Place = {
  readonly organisationId: string;
  /**
   * The unions whose grants reach it: itself, all above it, and, once it is dissolved, its
   * successors and all above them.
   */
  readonly lineage: readonly string[];
  /** Who answers for it once it is dissolved; empty while it stands. */
  readonly successorIds: readonly string[];
  readonly dissolved: boolean;
};

type Recorded = Place & {
  /** The lineages of all co-organising unions: they may read. */
  readonly coOrganiserLineage: readonly string[];
  readonly involvement: Involvement;
  /** The latest submission, or null before the first. */
  readonly submission: SubmissionFacts | null;
};

export type PlanSubject = Recorded & { readonly type: 'PLAN'; readonly state: PlanState };
export type DossierSubject = Recorded & { readonly type: 'DOSSIER'; readonly state: DossierState };
export type RecordSubject = PlanSubject | DossierSubject;

/** An exception of a dossier or a plan; the place is that of the record. */
export type WaiverSubject = Place & {
  readonly type: 'WAIVER';
  readonly state: WaiverState;
  readonly recordState: DossierState | PlanState;
  readonly seat: WaiverSeat;
  /** Who wrote the record, asked for the exception or travels. */
  readonly involvement: Involvement;
};

/** An agreement; the place is that of the union that keeps it. */
export type AgreementSubject = Place & {
  readonly type: 'AGREEMENT';
  readonly life: AgreementLife;
  /** The procedure that goes on; null where none does. */
  readonly open: Pick<Procedure, 'kind' | 'state'> | null;
  /** The lineages of the further unions on our side: they may read. */
  readonly coPartyLineage: readonly string[];
  /** Who gives the consent of the managing body. */
  readonly seat: WaiverSeat;
  readonly involvement: Involvement;
};

/** The consent to a dossier during a suspension; the place is that of the dossier. */
export type ConsentSubject = Place & {
  readonly type: 'CONSENT';
  readonly state: ConsentState;
  readonly seat: WaiverSeat;
  readonly involvement: Involvement;
};

/** Aid received or given; the place is that of the union that receives or gives. */
export type AidSubject = Place & { readonly type: 'AID'; readonly state: AidState };

/** A programme or project; the place is that of the union that leads it. */
export type ProjectSubject = Place & {
  readonly type: 'PROJECT';
  readonly state: ProjectState;
  /** The lineages of the further unions that carry it out: they may read. */
  readonly coPartyLineage: readonly string[];
};

/** What the federation decides upon: where, by whom, and who may not as it is their own. */
type Reviewed = Place & { readonly seat: WaiverSeat; readonly involvement: Involvement };

/** A union's membership in an international body. */
export type MembershipSubject = Reviewed & {
  readonly type: 'MEMBERSHIP';
  readonly state: MembershipState;
};

/** A speech, paper or statement to be given abroad. */
export type SpeechSubject = Reviewed & { readonly type: 'SPEECH'; readonly state: SpeechState };

/** A product of external information. */
export type InformationSubject = Reviewed & {
  readonly type: 'INFORMATION';
  readonly state: InformationState;
};

/** A note of research or a lesson; the place is that of the union that keeps it. */
export type ResearchSubject = Place & {
  readonly type: 'RESEARCH';
  readonly visibility: ResearchVisibility;
};

/** A proposal from below; the place is that of its sender, or of the union that is to second it. */
export type ProposalSubject = Reviewed & {
  readonly type: 'PROPOSAL';
  readonly state: ProposalState;
  /** The lineages of the unions that second it, and of those that have or had it. */
  readonly readerLineage: readonly string[];
};

/** An inspection; the place is that of the union that inspects. */
export type InspectionSubject = Place & {
  readonly type: 'INSPECTION';
  readonly state: InspectionState;
  readonly inspected: Place;
};

/** The remedy of something that an inspection found; the place is that of the union that inspects. */
export type RemedySubject = Omit<InspectionSubject, 'type'> & {
  readonly type: 'REMEDY';
  readonly remedy: RemedyState;
};

/**
 * A training of foreign-affairs staff. The place is that of the union that keeps it; of a nomination, that
 * of the union that nominates.
 */
export type TrainingSubject = Place & {
  readonly type: 'TRAINING';
  readonly state: TrainingState;
  /** Every union may read it, since every union may nominate. */
  readonly openToAll: boolean;
  /** The lineages of the unions that are invited or have participants: they may read. */
  readonly invitedLineage: readonly string[];
};

/** A union: for its own record, and for what is kept or made at it (persons, users, new records). */
export type OrganisationSubject = Place & { readonly type: 'ORGANISATION' };

/** What is kept of a person; the place is that of a union where they hold or held a post. */
export type PersonalDataSubject = Place & {
  readonly type: 'PERSONAL_DATA';
  /** The person's own account; null where they have none. */
  readonly userId: string | null;
};

/** The register of partners belongs to nobody in particular. */
export type RegisterSubject = { readonly type: 'REGISTER' };

/** One entry of it: the federation answers for what it has verified, who added it until then. */
export type PartnerSubject = {
  readonly type: 'PARTNER';
  readonly verified: boolean;
  /** The union whose officer added it, and those that succeeded it; empty for what came with the program. */
  readonly addedByIds: readonly string[];
};

/** The API itself: what is asked of it in words of one's own. */
export type ApiSubject = { readonly type: 'API' };

/** The user whose place is to be taken. */
export type SubstitutionSubject = {
  readonly type: 'SUBSTITUTION';
  readonly principalUserId: string;
};

type SubjectByGroup = {
  readonly plan: PlanSubject;
  readonly dossier: DossierSubject;
  readonly exchange: OrganisationSubject;
  readonly consent: ConsentSubject;
  readonly directive: OrganisationSubject;
  readonly suspension: OrganisationSubject;
  readonly waiver: WaiverSubject;
  readonly agreement: AgreementSubject;
  readonly aid: AidSubject;
  readonly membership: MembershipSubject;
  readonly proposal: ProposalSubject;
  readonly inspection: InspectionSubject;
  readonly remedy: RemedySubject;
  readonly speech: SpeechSubject;
  readonly information: InformationSubject;
  readonly research: ResearchSubject;
  readonly training: TrainingSubject;
  readonly organisation: OrganisationSubject;
  readonly person: OrganisationSubject;
  readonly staff: OrganisationSubject;
  readonly collaborator: OrganisationSubject;
  /** The union that keeps the passport. */
  readonly passport: OrganisationSubject;
  readonly personalData: PersonalDataSubject;
  readonly partner: RegisterSubject;
  readonly project: ProjectSubject;
  /** The union that declares what foreign investors there are where it works. */
  readonly investment: OrganisationSubject;
  readonly statistics: OrganisationSubject;
  readonly user: OrganisationSubject;
  readonly substitution: SubstitutionSubject;
  readonly configuration: OrganisationSubject;
  readonly api: ApiSubject;
};

type GroupOf<A extends Action> = A extends `${infer Group}.${string}`
  ? Group & keyof SubjectByGroup
  : never;

/** What an action is done to. A record that is to be made has only its union. */
export type SubjectOf<A extends Action> =
  A extends Exclude<Extract<Action, `${string}.create`>, 'partner.create'>
    ? OrganisationSubject
    : A extends 'partner.edit'
      ? PartnerSubject
      : A extends 'information.setTargets' | 'research.apply' | 'partner.keepContact'
        ? OrganisationSubject
        : SubjectByGroup[GroupOf<A>];
