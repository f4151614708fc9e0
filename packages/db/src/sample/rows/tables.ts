import type {
  Account,
  Agreement,
  AgreementAuthor,
  AgreementCommitment,
  AgreementPartner,
  AgreementProcedure,
  AgreementProgress,
  AgreementStep,
  Aid,
  AidItem,
  ApprovalStep,
  ApprovedPlanLine,
  AuditEntry,
  Booking,
  Collaborator,
  CollaboratorLanguage,
  CollaboratorPeriod,
  Commitment,
  CommitmentProgress,
  Dossier,
  DossierAuthor,
  DossierCoOrganiser,
  DossierCostLine,
  DossierGuest,
  DossierMember,
  DossierObjective,
  DossierParticipantGroup,
  DossierProgrammeItem,
  DossierSponsor,
  DossierStop,
  Exchange,
  Grant,
  InformationProduct,
  Inspection,
  InspectionFinding,
  InspectionMember,
  Justification,
  Membership,
  MembershipFee,
  MembershipPost,
  MembershipVote,
  ObjectiveResult,
  PartnerContact,
  OutcomeReport,
  Passport,
  PassportHandOut,
  Person,
  PersonLanguage,
  PersonPost,
  Plan,
  PlanAuthor,
  PlanLine,
  PlanLineCoOrganiser,
  PlanLineFunding,
  InformationItem,
  InformationTarget,
  InformationYear,
  ResearchApplication,
  ResearchNote,
  Proposal,
  ProposalHop,
  ProposalSecond,
  Project,
  ProjectUnion,
  ProjectDonor,
  ProjectBudgetLine,
  ProjectPayment,
  ProjectIndicator,
  ProjectIndicatorValue,
  ProjectEvaluation,
  ProjectFollowOn,
  ProjectReport,
  Speech,
  StaffAssignment,
  StoredFile,
  SettledVerdict,
  Submission,
  Substitution,
  Training,
  TrainingAttendance,
  TrainingParticipant,
  TrainingSession,
  TurnRecord,
  User,
  SuspensionConsent,
  Waiver,
} from '../../generated/client.ts';

type StoredValue<V> = V extends Date | Uint8Array ? string : V extends bigint ? number : V;

/** A row as it goes to the database: days, instants and bytes as text, whole numbers as numbers, JSON as it is. */
export type Stored<Row, Json extends keyof Row = never> = {
  readonly [Column in keyof Row]: Column extends Json ? unknown : StoredValue<Row[Column]>;
};

/** The tables that the sample fills, in an order in which every reference finds its row. */
export interface Tables {
  /** The database numbers them. */
  readonly person: Stored<Omit<Person, 'number'>>;
  readonly person_post: Stored<PersonPost>;
  readonly person_language: Stored<PersonLanguage>;
  readonly user: Stored<User>;
  readonly account: Stored<Account>;
  readonly grant: Stored<Grant>;
  readonly substitution: Stored<Substitution>;
  readonly project: Stored<Omit<Project, 'number'>>;
  readonly exchange: Stored<Exchange>;
  readonly turn_record: Stored<TurnRecord>;
  readonly plan: Stored<Omit<Plan, 'baselineSubmissionId' | 'approvedSubmissionId'>>;
  readonly plan_line: Stored<PlanLine>;
  readonly plan_line_funding: Stored<PlanLineFunding>;
  readonly plan_line_co_organiser: Stored<PlanLineCoOrganiser>;
  readonly plan_author: Stored<PlanAuthor>;
  readonly dossier: Stored<Dossier>;
  readonly dossier_co_organiser: Stored<DossierCoOrganiser>;
  readonly dossier_member: Stored<DossierMember>;
  readonly dossier_stop: Stored<DossierStop>;
  readonly dossier_programme_item: Stored<DossierProgrammeItem>;
  readonly dossier_cost_line: Stored<DossierCostLine>;
  readonly dossier_objective: Stored<DossierObjective>;
  readonly dossier_guest: Stored<DossierGuest>;
  readonly dossier_sponsor: Stored<DossierSponsor>;
  readonly dossier_participant_group: Stored<DossierParticipantGroup>;
  readonly dossier_author: Stored<DossierAuthor>;
  readonly outcome_report: Stored<OutcomeReport>;
  readonly objective_result: Stored<ObjectiveResult>;
  readonly commitment: Stored<Commitment>;
  readonly information_product: Stored<InformationProduct>;
  readonly stored_file: Stored<StoredFile>;
  readonly commitment_progress: Stored<CommitmentProgress>;
  readonly submission: Stored<
    Submission,
    'content' | 'parameters' | 'facts' | 'verdict' | 'normTotals' | 'justifications'
  >;
  readonly approval_step: Stored<ApprovalStep, 'returnFields'>;
  readonly approved_plan_line: Stored<ApprovedPlanLine, 'funding'>;
  readonly justification: Stored<Justification>;
  readonly waiver: Stored<Waiver, 'finding'>;
  readonly settled_verdict: Stored<
    SettledVerdict,
    'parameters' | 'facts' | 'verdict' | 'approved' | 'texts'
  >;
  /** The database numbers them. */
  readonly agreement: Stored<Omit<Agreement, 'number'>, 'texts'>;
  readonly agreement_partner: Stored<AgreementPartner>;
  readonly agreement_author: Stored<AgreementAuthor>;
  readonly agreement_procedure: Stored<AgreementProcedure>;
  readonly agreement_step: Stored<AgreementStep>;
  readonly agreement_commitment: Stored<AgreementCommitment>;
  readonly agreement_progress: Stored<AgreementProgress>;
  readonly suspension_consent: Stored<SuspensionConsent>;
  readonly aid: Stored<Aid>;
  readonly aid_item: Stored<AidItem>;
  readonly membership: Stored<Membership>;
  readonly membership_fee: Stored<MembershipFee>;
  readonly membership_post: Stored<MembershipPost>;
  readonly membership_vote: Stored<MembershipVote>;
  readonly speech: Stored<Speech>;
  readonly information_item: Stored<InformationItem>;
  readonly information_year: Stored<InformationYear>;
  readonly information_target: Stored<InformationTarget>;
  readonly research_note: Stored<ResearchNote>;
  readonly research_application: Stored<ResearchApplication>;
  /** The database numbers them. */
  readonly proposal: Stored<Omit<Proposal, 'number'>>;
  readonly proposal_hop: Stored<ProposalHop>;
  readonly proposal_second: Stored<ProposalSecond>;
  /** The database numbers them. */
  readonly inspection: Stored<Omit<Inspection, 'number'>>;
  readonly inspection_member: Stored<InspectionMember>;
  readonly inspection_finding: Stored<InspectionFinding>;
  readonly project_union: Stored<ProjectUnion>;
  readonly project_donor: Stored<ProjectDonor>;
  readonly project_budget_line: Stored<ProjectBudgetLine>;
  readonly project_payment: Stored<ProjectPayment>;
  readonly project_indicator: Stored<ProjectIndicator>;
  readonly project_indicator_value: Stored<ProjectIndicatorValue>;
  readonly project_evaluation: Stored<ProjectEvaluation, 'scores'>;
  readonly project_follow_on: Stored<ProjectFollowOn>;
  readonly project_report: Stored<ProjectReport>;
  readonly staff_assignment: Stored<StaffAssignment>;
  readonly partner_contact: Stored<PartnerContact>;
  readonly training: Stored<Training>;
  readonly training_session: Stored<TrainingSession>;
  readonly training_participant: Stored<TrainingParticipant>;
  readonly training_attendance: Stored<TrainingAttendance>;
  readonly collaborator: Stored<Collaborator>;
  readonly collaborator_language: Stored<CollaboratorLanguage>;
  readonly collaborator_period: Stored<CollaboratorPeriod>;
  readonly booking: Stored<Booking>;
  readonly passport: Stored<Passport>;
  readonly passport_hand_out: Stored<PassportHandOut>;
  readonly audit_entry: Stored<AuditEntry, 'data'>;
}

export type Rows = { readonly [Table in keyof Tables]: Tables[Table][] };

/** No rows yet, in the order in which they are to be inserted. */
export function noRows(): Rows {
  return {
    person: [],
    person_post: [],
    person_language: [],
    user: [],
    account: [],
    grant: [],
    substitution: [],
    project: [],
    exchange: [],
    turn_record: [],
    plan: [],
    plan_line: [],
    plan_line_funding: [],
    plan_line_co_organiser: [],
    plan_author: [],
    dossier: [],
    dossier_co_organiser: [],
    dossier_member: [],
    dossier_stop: [],
    dossier_programme_item: [],
    dossier_cost_line: [],
    dossier_objective: [],
    dossier_guest: [],
    dossier_sponsor: [],
    dossier_participant_group: [],
    dossier_author: [],
    outcome_report: [],
    objective_result: [],
    commitment: [],
    information_product: [],
    stored_file: [],
    commitment_progress: [],
    submission: [],
    approval_step: [],
    approved_plan_line: [],
    justification: [],
    waiver: [],
    settled_verdict: [],
    agreement: [],
    agreement_partner: [],
    agreement_author: [],
    agreement_procedure: [],
    agreement_step: [],
    agreement_commitment: [],
    agreement_progress: [],
    suspension_consent: [],
    aid: [],
    aid_item: [],
    membership: [],
    membership_fee: [],
    membership_post: [],
    membership_vote: [],
    speech: [],
    information_item: [],
    information_year: [],
    information_target: [],
    research_note: [],
    research_application: [],
    proposal: [],
    proposal_hop: [],
    proposal_second: [],
    inspection: [],
    inspection_member: [],
    inspection_finding: [],
    project_union: [],
    project_donor: [],
    project_budget_line: [],
    project_payment: [],
    project_indicator: [],
    project_indicator_value: [],
    project_evaluation: [],
    project_follow_on: [],
    project_report: [],
    staff_assignment: [],
    partner_contact: [],
    training: [],
    training_session: [],
    training_participant: [],
    training_attendance: [],
    collaborator: [],
    collaborator_language: [],
    collaborator_period: [],
    booking: [],
    passport: [],
    passport_hand_out: [],
    audit_entry: [],
  };
}
