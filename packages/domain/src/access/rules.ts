import { AGREEMENT_LIVES } from '../agreement/life.ts';
import { isEditable } from '../agreement/procedure.ts';
import { USER_ROLES, capacitiesOf, holdsRole } from '../actor/actor.ts';
import type { Actor, Capacity, Grant, UserRole } from '../actor/actor.ts';
import { canDecide, currentStep, seatsAt } from '../approval/decide.ts';
import { issue } from '../result.ts';
import { REVOCABLE_IN, WAIVER_ACT_STATES } from '../waiver/life.ts';
import {
  ALLOWED,
  notInState,
  notYourUnit,
  readOnlyUnit,
  refused,
  roleRequired,
} from './permission.ts';
import type { Permission } from './permission.ts';
import type {
  AgreementSubject,
  ConsentSubject,
  InformationSubject,
  MembershipSubject,
  OrganisationSubject,
  PartnerSubject,
  Place,
  ProposalSubject,
  ProjectSubject,
  RecordSubject,
  PersonalDataSubject,
  ResearchSubject,
  SpeechSubject,
  SubstitutionSubject,
  TrainingSubject,
  WaiverSubject,
} from './subject.ts';

/** What the policy asks of one action: the actor, and what it is done to. */
export type Rule<Subject> = (actor: Actor, subject: Subject) => Permission;

/** Roles of the federation itself: unified management, so they read every record. */
const FEDERATION_ROLES: readonly UserRole[] = ['FEDERATION_ADVISER', 'FEDERATION_LEADER'];
/** Who may take another's place or give up their own for a time: everybody who acts at all. */
const ACTING_ROLES = USER_ROLES.filter((role) => role !== 'AUDITOR');

/** How an agreement stands once it is signed. */
const SIGNED_LIVES = AGREEMENT_LIVES.filter((life) => life !== 'DRAFT' && life !== 'IN_PROCEDURE');

/** Whether one of the grants opens all records, wherever they are kept. */
export function readsEverything(grants: readonly Grant[]): boolean {
  return grants.some((grant) => FEDERATION_ROLES.includes(grant.role));
}

export function reaches(grants: readonly Grant[], organisationIds: readonly string[]): boolean {
  return grants.some((grant) => organisationIds.includes(grant.organisationId));
}

export function readIn(
  capacities: readonly Capacity[],
  reach: readonly string[],
  place: Place,
): Permission {
  const open = capacities.find(({ grants }) => readsEverything(grants) || reaches(grants, reach));
  if (open === undefined) return notYourUnit(place.organisationId);
  return { allowed: true, onBehalfOfId: open.onBehalfOf?.userId ?? null };
}

// Own unit and below, in one's own name or standing in; successors are part of the lineage.
export const readPlace: Rule<Place> = (actor, place) =>
  readIn(capacitiesOf(actor), place.lineage, place);

export const readRecord: Rule<RecordSubject> = (actor, record) =>
  readIn(capacitiesOf(actor), [...record.lineage, ...record.coOrganiserLineage], record);

// Names of unions and partners are open to everybody who has any role: they have to be chosen from.
export const readRegister: Rule<unknown> = (actor) =>
  capacitiesOf(actor).some(({ grants }) => grants.length > 0) ? ALLOWED : roleRequired(USER_ROLES);

// Whoever may nominate reads; who of others was nominated is left to the keeper.
export const readTraining: Rule<TrainingSubject> = (actor, training) =>
  training.openToAll
    ? readRegister(actor, training)
    : readIn(capacitiesOf(actor), [...training.lineage, ...training.invitedLineage], training);

/** Acting at one's own unit and at what it succeeded, in one's own name, in one of these roles. */
export function atOwnUnit(...roles: readonly UserRole[]): Rule<Place> {
  return (actor, { organisationId, successorIds, dissolved }) => {
    const grants = actor.grants.filter((grant) => roles.includes(grant.role));
    if (grants.length === 0) return roleRequired(roles);
    if (reaches(grants, successorIds)) return ALLOWED;
    if (!reaches(grants, [organisationId])) return notYourUnit(organisationId);
    return dissolved ? readOnlyUnit(organisationId) : ALLOWED;
  };
}

export const writeAtOwnUnit = atOwnUnit('OFFICER');

// A dissolved union gets no new record, not even from its successor.
export const create: Rule<OrganisationSubject> = (actor, place) => {
  const permission = writeAtOwnUnit(actor, place);
  return permission.allowed && place.dissolved ? readOnlyUnit(place.organisationId) : permission;
};

export function write(states: readonly string[]): Rule<Place & { readonly state: string }> {
  return (actor, record) => {
    const permission = writeAtOwnUnit(actor, record);
    if (!permission.allowed) return permission;
    return states.includes(record.state) ? ALLOWED : notInState(record.state, states);
  };
}

export function decide(states: readonly string[]): Rule<RecordSubject> {
  return (actor, { state, submission, involvement, organisationId, dissolved }) => {
    if (submission === null || !states.includes(state)) return notInState(state, states);
    const seat = canDecide(actor, submission, involvement);
    if (!seat.ok) return refused(seat.error);
    const atDissolved = dissolved && currentStep(submission)?.organisationId === organisationId;
    if (atDissolved) return readOnlyUnit(organisationId);
    return { allowed: true, onBehalfOfId: seat.value.onBehalfOfId };
  };
}

type Seated = Place & Pick<WaiverSubject, 'seat' | 'involvement'>;

const holdSeat: Rule<Seated> = (actor, { seat, involvement, organisationId, dissolved }) => {
  const seats = seatsAt(actor, seat, involvement);
  if (!seats.ok) return refused(seats.error);
  if (dissolved && seat.organisationId === organisationId) return readOnlyUnit(organisationId);
  return { allowed: true, onBehalfOfId: seats.value[0]?.onBehalfOf?.userId ?? null };
};

export const decideConsent: Rule<ConsentSubject> = (actor, consent) =>
  consent.state === 'REQUESTED'
    ? holdSeat(actor, consent)
    : notInState(consent.state, ['REQUESTED']);

export const decideWaiver: Rule<WaiverSubject> = (actor, waiver) =>
  WAIVER_ACT_STATES.GRANT.includes(waiver.state)
    ? holdSeat(actor, waiver)
    : notInState(waiver.state, WAIVER_ACT_STATES.GRANT);

// Who asked takes back what is not decided; who may grant takes back what was granted, until the
// record is approved on it.
export const withdrawWaiver: Rule<WaiverSubject> = (actor, waiver) => {
  const { state, recordState } = waiver;
  if (!WAIVER_ACT_STATES.WITHDRAW.includes(state)) {
    return notInState(state, WAIVER_ACT_STATES.WITHDRAW);
  }
  if (state === 'REQUESTED') return writeAtOwnUnit(actor, waiver);
  if (!REVOCABLE_IN.includes(recordState)) return notInState(recordState, REVOCABLE_IN);
  return holdSeat(actor, waiver);
};

// Further unions on our side, or that carry a project out, read what they are part of.
export const readTogether: Rule<AgreementSubject | ProjectSubject> = (actor, record) =>
  readIn(capacitiesOf(actor), [...record.lineage, ...record.coPartyLineage], record);

export const editAgreement: Rule<AgreementSubject> = (actor, agreement) => {
  const permission = writeAtOwnUnit(actor, agreement);
  const { life, open } = agreement;
  if (!permission.allowed || isEditable(life, open)) return permission;
  return notInState(open?.state ?? life, ['DRAFT', 'OPINIONS', 'EXPLANATION']);
};

// Consent is given by who manages the union's foreign affairs, and by nobody who wrote the agreement.
export const decideAgreement: Rule<AgreementSubject> = (actor, agreement) => {
  const { life, open } = agreement;
  if (open?.state === 'CONSENT') return holdSeat(actor, agreement);
  return notInState(open?.state ?? life, ['CONSENT']);
};

// What was signed before it was written here was consented to by nobody here: who would have, says that it stands.
export const recordSignedAgreement: Rule<AgreementSubject> = (actor, agreement) => {
  const { life, open } = agreement;
  if (life === 'DRAFT' && open === null) return holdSeat(actor, agreement);
  return notInState(open?.state ?? life, ['DRAFT']);
};

export const followAgreement: Rule<AgreementSubject> = (actor, agreement) => {
  const permission = writeAtOwnUnit(actor, agreement);
  const unsigned = agreement.life === 'DRAFT' || agreement.life === 'IN_PROCEDURE';
  return permission.allowed && unsigned ? notInState(agreement.life, SIGNED_LIVES) : permission;
};

/** Decided by whoever holds the seat that was fixed when it was asked for. */
export function review(
  states: readonly string[],
): Rule<MembershipSubject | ProposalSubject | SpeechSubject | InformationSubject> {
  return (actor, subject) =>
    states.includes(subject.state) ? holdSeat(actor, subject) : notInState(subject.state, states);
}

// What a union shares with all is there to be put to use by all.
export const readResearch: Rule<ResearchSubject> = (actor, note) =>
  note.visibility === 'ALL' ? readRegister(actor, note) : readPlace(actor, note);

// Administration is nobody's to hand on: only one's own grants count.
export const administer: Rule<Place> = (actor, { organisationId, lineage }) => {
  const grants = actor.grants.filter((grant) => grant.role === 'ADMINISTRATOR');
  if (grants.length === 0) return roleRequired(['ADMINISTRATOR']);
  return reaches(grants, lineage) ? ALLOWED : notYourUnit(organisationId);
};

export const editPerson: Rule<Place> = (actor, place) => {
  if (administer(actor, place).allowed) return ALLOWED;
  const permission = writeAtOwnUnit(actor, place);
  const noRole = !holdsRole(actor, 'OFFICER') && !holdsRole(actor, 'ADMINISTRATOR');
  return noRole ? roleRequired(['OFFICER', 'ADMINISTRATOR']) : permission;
};

/** Who reads what is of a person alone at their own unit: those who see to it, and decide on journeys. */
const PERSONAL_ROLES: readonly UserRole[] = ['OFFICER', 'UNIT_LEADER'];

// Day of birth and sex are for the age of retirement, which the server reckons: whoever merely meets
// somebody in a record, looks a union over from above or stands in for another has no use for them.
export const readPersonal: Rule<Place> = (actor, place) => {
  if (administer(actor, place).allowed) return ALLOWED;
  const roles = [...PERSONAL_ROLES, ...FEDERATION_ROLES];
  const grants = actor.grants.filter(({ role }) => roles.includes(role));
  if (grants.length === 0) return roleRequired([...roles, 'ADMINISTRATOR']);
  const own = [place.organisationId, ...place.successorIds];
  return readsEverything(grants) || reaches(grants, own)
    ? ALLOWED
    : notYourUnit(place.organisationId);
};

// What is kept of somebody is theirs to ask for, and for whoever looks after people there; nobody else's.
export const ownOrAdministered: Rule<PersonalDataSubject> = (actor, subject) =>
  subject.userId !== null && subject.userId === actor.userId ? ALLOWED : administer(actor, subject);

// Whoever may sign in and see anything may ask for it in their own words (docs/adr/0013): the answer
// holds no more than the screens do. A substitute without a role of their own has the screens.
export const explore: Rule<unknown> = (actor) =>
  actor.grants.length > 0 ? ALLOWED : roleRequired(USER_ROLES);

export function anywhere(roles: readonly UserRole[]): Rule<unknown> {
  return (actor) => (roles.some((role) => holdsRole(actor, role)) ? ALLOWED : roleRequired(roles));
}

/** Who writes about foreign bodies: whoever prepares activities with them, and who keeps the register. */
export const REGISTER_ROLES: readonly UserRole[] = [
  'OFFICER',
  'FEDERATION_ADVISER',
  'ADMINISTRATOR',
];
/** The federation's own word on the register is its advisers'. */
export const KEEPER_ROLES: readonly UserRole[] = ['FEDERATION_ADVISER'];

// An officer who added a partner mends it until the federation has verified it: from then on others
// rely on it, and a change is asked for.
export const editPartner: Rule<PartnerSubject> = (actor, { verified, addedByIds }) => {
  if (holdsRole(actor, 'FEDERATION_ADVISER') || holdsRole(actor, 'ADMINISTRATOR')) return ALLOWED;
  const officers = actor.grants.filter((grant) => grant.role === 'OFFICER');
  if (officers.length === 0) return roleRequired(REGISTER_ROLES);
  const own = !verified && reaches(officers, addedByIds);
  return own ? ALLOWED : roleRequired(KEEPER_ROLES);
};

/** What directs the work is kept by the federation's advisers, and at the unit whose own it is. */
export function keptByAdvisersOr(roles: readonly UserRole[]): Rule<Place> {
  const all: readonly UserRole[] = [...roles, 'FEDERATION_ADVISER'];
  return (actor, place) => {
    if (holdsRole(actor, 'FEDERATION_ADVISER')) return ALLOWED;
    return roles.some((role) => holdsRole(actor, role))
      ? atOwnUnit(...roles)(actor, place)
      : roleRequired(all);
  };
}

export const manageSubstitution: Rule<SubstitutionSubject> = (actor, { principalUserId }) => {
  const acting = anywhere(ACTING_ROLES)(actor, null);
  const mine = actor.userId === principalUserId || holdsRole(actor, 'ADMINISTRATOR');
  if (!acting.allowed || mine) return acting;
  return refused(issue('NOT_YOURS', { userId: principalUserId }));
};
