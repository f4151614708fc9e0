import type { UserRole } from '../actor/actor.ts';
import { USER_ROLES } from '../actor/actor.ts';
import { FEDERATION, UNIT } from '../approval/approval.sample.ts';
import type { InspectionState, RemedyState } from '../inspection/inspection.ts';
import type { ProposalState } from '../proposal/proposal.ts';
import type { Action } from './actions.ts';
import { ORGANISATION, PLACE, REVIEWED } from './policy.sample.ts';
import type {
  InspectionSubject,
  Place,
  ProposalSubject,
  RemedySubject,
  SubjectOf,
} from './subject.ts';

type DirectionAction = Extract<
  Action,
  `proposal.${string}` | `inspection.${string}` | `remedy.${string}`
>;

export const proposal = (
  state: ProposalState,
  change: Partial<ProposalSubject> = {},
): ProposalSubject => ({ type: 'PROPOSAL', ...REVIEWED, readerLineage: [], state, ...change });

const INSPECTED: Place = { ...PLACE, organisationId: 'inspected', lineage: ['inspected', UNIT] };

export const inspection = (
  state: InspectionState,
  change: Partial<InspectionSubject> = {},
): InspectionSubject => ({ type: 'INSPECTION', ...PLACE, inspected: INSPECTED, state, ...change });

export const remedy = (
  state: RemedyState,
  change: Partial<InspectionSubject> = {},
): RemedySubject => ({ ...inspection('CONCLUDED', change), type: 'REMEDY', remedy: state });

/** For every action a subject of the actor's own unit, in a state that allows it. */
export const DIRECTION_SUBJECTS: { readonly [A in DirectionAction]: SubjectOf<A> } = {
  'proposal.read': proposal('DONE'),
  'proposal.create': ORGANISATION,
  'proposal.edit': proposal('DRAFT'),
  'proposal.send': proposal('DRAFT'),
  'proposal.withdraw': proposal('SENT'),
  'proposal.receive': proposal('SENT'),
  'proposal.decide': proposal('RECEIVED'),
  'proposal.carryOut': proposal('ANSWERED'),
  'proposal.rate': proposal('ANSWERED'),
  'proposal.second': proposal('SENT'),
  'proposal.attachFile': proposal('SENT'),
  'inspection.read': inspection('PLANNED'),
  'inspection.create': ORGANISATION,
  'inspection.edit': inspection('PLANNED'),
  'inspection.begin': inspection('PLANNED'),
  'inspection.find': inspection('UNDER_WAY'),
  'inspection.conclude': inspection('UNDER_WAY'),
  'inspection.explain': inspection('CONCLUDED', { inspected: PLACE, organisationId: FEDERATION }),
  'inspection.remedy': inspection('CONCLUDED', { inspected: PLACE, organisationId: FEDERATION }),
  'inspection.accept': inspection('CONCLUDED'),
  'inspection.close': inspection('REMEDIED'),
  'inspection.attachFile': inspection('CONCLUDED'),
  'remedy.attachFile': remedy('OPEN', { inspected: PLACE, organisationId: FEDERATION }),
};

const OFFICER_ONLY: readonly UserRole[] = ['OFFICER'];
const INSPECTORS: readonly UserRole[] = ['OFFICER'];
const AT_HOLDER: readonly UserRole[] = ['OFFICER', 'UNIT_LEADER'];

/** Which roles may do what at their own unit. */
export const DIRECTION_WHO_MAY: Readonly<Record<DirectionAction, readonly UserRole[]>> = {
  'proposal.read': USER_ROLES,
  'proposal.create': OFFICER_ONLY,
  'proposal.edit': OFFICER_ONLY,
  'proposal.send': OFFICER_ONLY,
  'proposal.withdraw': OFFICER_ONLY,
  'proposal.receive': AT_HOLDER,
  'proposal.decide': ['UNIT_LEADER'],
  'proposal.carryOut': AT_HOLDER,
  'proposal.rate': OFFICER_ONLY,
  'proposal.second': OFFICER_ONLY,
  'proposal.attachFile': OFFICER_ONLY,
  'inspection.read': USER_ROLES,
  'inspection.create': INSPECTORS,
  'inspection.edit': INSPECTORS,
  'inspection.begin': INSPECTORS,
  'inspection.find': INSPECTORS,
  'inspection.conclude': INSPECTORS,
  'inspection.explain': OFFICER_ONLY,
  'inspection.remedy': OFFICER_ONLY,
  'inspection.accept': INSPECTORS,
  'inspection.close': INSPECTORS,
  'inspection.attachFile': INSPECTORS,
  'remedy.attachFile': OFFICER_ONLY,
};

const FEDERATION_ONLY: readonly UserRole[] = ['FEDERATION_ADVISER', 'FEDERATION_LEADER'];

/** Roles that may at the federation itself, and at no other union. */
export const ONLY_AT_FEDERATION: Readonly<Partial<Record<Action, readonly UserRole[]>>> = {
  'proposal.receive': FEDERATION_ONLY,
  'proposal.carryOut': FEDERATION_ONLY,
  'inspection.create': ['FEDERATION_ADVISER'],
  'inspection.edit': ['FEDERATION_ADVISER'],
  'inspection.begin': ['FEDERATION_ADVISER'],
  'inspection.find': ['FEDERATION_ADVISER'],
  'inspection.conclude': ['FEDERATION_ADVISER'],
  'inspection.accept': ['FEDERATION_ADVISER'],
  'inspection.close': ['FEDERATION_ADVISER'],
  'inspection.attachFile': ['FEDERATION_ADVISER'],
};
