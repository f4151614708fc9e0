import { capacitiesOf } from '../actor/actor.ts';
import type { UserRole } from '../actor/actor.ts';
import { INSPECTION_ACT_STATES, TOLD_STATES } from '../inspection/life.ts';
import type { InspectionState } from '../inspection/inspection.ts';
import { issue } from '../result.ts';
import {
  ALLOWED,
  notInState,
  notYourUnit,
  readOnlyUnit,
  refused,
  roleRequired,
} from './permission.ts';
import { atOwnUnit, reaches, readIn, writeAtOwnUnit } from './rules.ts';
import type { Rule } from './rules.ts';
import type {
  InspectionSubject,
  OrganisationSubject,
  ProposalSubject,
  RemedySubject,
} from './subject.ts';

// Beside the sender and those above it: who seconds a proposal, and who has or had it.
export const readProposal: Rule<ProposalSubject> = (actor, proposal) =>
  readIn(capacitiesOf(actor), [...proposal.lineage, ...proposal.readerLineage], proposal);

/** Who deals with a proposal at the union that has it; its answer is the leader's. */
const HOLDER_ROLES: readonly UserRole[] = [
  'OFFICER',
  'UNIT_LEADER',
  'FEDERATION_ADVISER',
  'FEDERATION_LEADER',
];

/** Where the proposal lies, which its seat says. */
export function atHolder(states: readonly string[]): Rule<ProposalSubject> {
  return (actor, { state, seat }) => {
    const grants = actor.grants.filter(({ role }) => HOLDER_ROLES.includes(role));
    if (grants.length === 0) return roleRequired(HOLDER_ROLES);
    if (!reaches(grants, [seat.organisationId])) return notYourUnit(seat.organisationId);
    return states.includes(state) ? ALLOWED : notInState(state, states);
  };
}

// The inspected union sees it once there are conclusions; who inspects, and all above, from the start.
export const readInspection: Rule<InspectionSubject> = (actor, inspection) => {
  const told = TOLD_STATES.includes(inspection.state) ? inspection.inspected.lineage : [];
  return readIn(capacitiesOf(actor), [...inspection.lineage, ...told], inspection);
};

const inspector = atOwnUnit('OFFICER', 'FEDERATION_ADVISER');

export const createInspection: Rule<OrganisationSubject> = (actor, place) => {
  const permission = inspector(actor, place);
  return permission.allowed && place.dissolved ? readOnlyUnit(place.organisationId) : permission;
};

/** By the union that inspects, and by nobody who works for the one that is inspected. */
export function inspect(states: readonly InspectionState[]): Rule<InspectionSubject> {
  return (actor, inspection) => {
    const { state, inspected } = inspection;
    const permission = inspector(actor, inspection);
    if (!permission.allowed) return permission;
    const own = [inspected.organisationId, ...inspected.successorIds];
    if (reaches(actor.grants, own)) return refused(issue('SELF_APPROVAL'));
    return states.includes(state) ? ALLOWED : notInState(state, states);
  };
}

/** By the union that is inspected. */
export function atInspected(
  states: readonly InspectionState[],
): Rule<Pick<InspectionSubject, 'state' | 'inspected'>> {
  return (actor, { state, inspected }) => {
    const permission = writeAtOwnUnit(actor, inspected);
    if (!permission.allowed) return permission;
    return states.includes(state) ? ALLOWED : notInState(state, states);
  };
}

const remedying = atInspected(INSPECTION_ACT_STATES.REMEDY);

// The inspected union's own proof, until it reports the remedy: from then on it is what the inspectors look at.
export const proveRemedy: Rule<RemedySubject> = (actor, subject) => {
  const permission = remedying(actor, subject);
  if (!permission.allowed) return permission;
  return subject.remedy === 'OPEN' ? ALLOWED : notInState(subject.remedy, ['OPEN']);
};
