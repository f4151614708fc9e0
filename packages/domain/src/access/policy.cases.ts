import { USER_ROLES } from '../actor/actor.ts';
import type { UserRole } from '../actor/actor.ts';
import {
  FEDERATION,
  NOBODY_INVOLVED,
  UNIT,
  sampleSubmission,
} from '../approval/approval.sample.ts';
import type { AidState } from '../aid/aid.ts';
import type { DossierState } from '../dossier/dossier.ts';
import type { MembershipState } from '../membership/membership.ts';
import type { PlanState } from '../plan/plan.ts';
import type { SpeechState } from '../speech/speech.ts';
import type { Action } from './actions.ts';
import type {
  AgreementSubject,
  ConsentSubject,
  AidSubject,
  DossierSubject,
  MembershipSubject,
  OrganisationSubject,
  PartnerSubject,
  Place,
  PlanSubject,
  SpeechSubject,
  SubjectOf,
  SubstitutionSubject,
  WaiverSubject,
} from './subject.ts';

const PLACE: Place = {
  organisationId: UNIT,
  lineage: [UNIT, FEDERATION],
  successorIds: [],
  dissolved: false,
};
const RECORD = {
  ...PLACE,
  coOrganiserLineage: [],
  involvement: NOBODY_INVOLVED,
  submission: sampleSubmission(['UNIT_LEADER']),
};
export const ORGANISATION: OrganisationSubject = { type: 'ORGANISATION', ...PLACE };
const REGISTER = { type: 'REGISTER' } as const;
export const partner = (change: Partial<PartnerSubject> = {}): PartnerSubject => ({
  type: 'PARTNER',
  verified: false,
  addedByIds: [UNIT],
  ...change,
});
const API = { type: 'API' } as const;
const OWN_SUBSTITUTION: SubstitutionSubject = { type: 'SUBSTITUTION', principalUserId: 'user' };

export const plan = (state: PlanState, change: Partial<PlanSubject> = {}): PlanSubject => ({
  type: 'PLAN',
  state,
  ...RECORD,
  ...change,
});
export const dossier = (
  state: DossierState,
  change: Partial<DossierSubject> = {},
): DossierSubject => ({
  type: 'DOSSIER',
  state,
  ...RECORD,
  ...change,
});

export const waiver = (change: Partial<WaiverSubject> = {}): WaiverSubject => ({
  type: 'WAIVER',
  ...PLACE,
  state: 'REQUESTED',
  recordState: 'DRAFT',
  seat: { role: 'UNIT_LEADER', organisationId: UNIT },
  involvement: NOBODY_INVOLVED,
  ...change,
});

export const agreement = (change: Partial<AgreementSubject> = {}): AgreementSubject => ({
  type: 'AGREEMENT',
  ...PLACE,
  life: 'IN_PROCEDURE',
  open: { kind: 'SIGN', state: 'OPINIONS' },
  coPartyLineage: [],
  seat: { role: 'UNIT_LEADER', organisationId: UNIT },
  involvement: NOBODY_INVOLVED,
  ...change,
});

export const consent = (change: Partial<ConsentSubject> = {}): ConsentSubject => ({
  type: 'CONSENT',
  ...PLACE,
  state: 'REQUESTED',
  seat: { role: 'UNIT_LEADER', organisationId: UNIT },
  involvement: NOBODY_INVOLVED,
  ...change,
});

export const aid = (state: AidState): AidSubject => ({ type: 'AID', ...PLACE, state });

const REVIEWED = {
  ...PLACE,
  seat: { role: 'UNIT_LEADER', organisationId: UNIT },
  involvement: NOBODY_INVOLVED,
} as const;

export const membership = (
  state: MembershipState,
  change: Partial<MembershipSubject> = {},
): MembershipSubject => ({ type: 'MEMBERSHIP', ...REVIEWED, state, ...change });

export const speech = (state: SpeechState, change: Partial<SpeechSubject> = {}): SpeechSubject => ({
  type: 'SPEECH',
  ...REVIEWED,
  state,
  ...change,
});

/** For every action a subject of the actor's own unit, in a state that allows it. */
export const SUBJECTS: { readonly [A in Action]: SubjectOf<A> } = {
  'plan.read': plan('DRAFT'),
  'plan.create': ORGANISATION,
  'plan.edit': plan('DRAFT'),
  'plan.submit': plan('RETURNED'),
  'plan.withdraw': plan('SUBMITTED'),
  'plan.decide': plan('SUBMITTED'),
  'plan.adjust': plan('APPROVED'),
  'plan.abandonAdjustment': plan('RETURNED'),
  'plan.attachFile': plan('DRAFT'),
  'dossier.read': dossier('CANCELLED'),
  'dossier.create': ORGANISATION,
  'dossier.edit': dossier('RETURNED'),
  'dossier.submit': dossier('DRAFT'),
  'dossier.withdraw': dossier('SUBMITTED'),
  'dossier.decide': dossier('SUBMITTED'),
  'dossier.cancel': dossier('APPROVED'),
  'dossier.postpone': dossier('APPROVED'),
  'dossier.reopen': dossier('POSTPONED'),
  'dossier.closeFigures': dossier('APPROVED'),
  'dossier.report': dossier('COMPLETED'),
  'dossier.attachFile': dossier('COMPLETED'),
  'exchange.read': ORGANISATION,
  'exchange.create': ORGANISATION,
  'exchange.edit': ORGANISATION,
  'consent.decide': consent(),
  'directive.read': ORGANISATION,
  'directive.edit': ORGANISATION,
  'suspension.edit': ORGANISATION,
  'waiver.decide': waiver(),
  'waiver.withdraw': waiver(),
  'agreement.read': agreement(),
  'agreement.create': ORGANISATION,
  'agreement.edit': agreement(),
  'agreement.proceed': agreement(),
  'agreement.decide': agreement({ open: { kind: 'SIGN', state: 'CONSENT' } }),
  'agreement.recordSigned': agreement({ life: 'DRAFT', open: null }),
  'agreement.follow': agreement({ life: 'IN_FORCE', open: null }),
  'agreement.attachFile': agreement(),
  'aid.read': aid('CANCELLED'),
  'aid.create': ORGANISATION,
  'aid.edit': aid('PLANNED'),
  'aid.carryOut': aid('PLANNED'),
  'aid.cancel': aid('PLANNED'),
  'aid.attachFile': aid('DONE'),
  'membership.read': membership('ENDED'),
  'membership.create': ORGANISATION,
  'membership.edit': membership('REFUSED'),
  'membership.request': membership('PROPOSED'),
  'membership.withdraw': membership('REQUESTED'),
  'membership.decide': membership('REQUESTED'),
  'membership.join': membership('CONSENTED'),
  'membership.record': membership('ENDED'),
  'membership.end': membership('MEMBER'),
  'membership.attachFile': membership('MEMBER'),
  'speech.read': speech('GIVEN'),
  'speech.create': ORGANISATION,
  'speech.edit': speech('RETURNED'),
  'speech.submit': speech('DRAFT'),
  'speech.withdraw': speech('SUBMITTED'),
  'speech.decide': speech('SUBMITTED'),
  'speech.give': speech('CLEARED'),
  'speech.attachFile': speech('GIVEN'),
  'organisation.read': ORGANISATION,
  'organisation.edit': ORGANISATION,
  'person.read': ORGANISATION,
  'person.readPersonal': ORGANISATION,
  'person.edit': ORGANISATION,
  'staff.read': ORGANISATION,
  'staff.edit': ORGANISATION,
  'staff.handOver': ORGANISATION,
  'collaborator.edit': ORGANISATION,
  'collaborator.book': ORGANISATION,
  'partner.read': REGISTER,
  'partner.create': REGISTER,
  'partner.edit': partner(),
  'partner.verify': REGISTER,
  'partner.merge': REGISTER,
  'partner.readContacts': REGISTER,
  'partner.writeContacts': REGISTER,
  'partner.attachFile': REGISTER,
  'investment.declare': ORGANISATION,
  'statistics.read': ORGANISATION,
  'user.manage': ORGANISATION,
  'substitution.manage': OWN_SUBSTITUTION,
  'configuration.edit': ORGANISATION,
  'api.explore': API,
  'api.createToken': API,
};

const OFFICER_ONLY: readonly UserRole[] = ['OFFICER'];
const ADMINISTRATOR_ONLY: readonly UserRole[] = ['ADMINISTRATOR'];

/** Which roles may do what at their own unit; the others are told ROLE_REQUIRED or NOT_HOLDER. */
export const WHO_MAY: Readonly<Record<Action, readonly UserRole[]>> = {
  'plan.read': USER_ROLES,
  'plan.create': OFFICER_ONLY,
  'plan.edit': OFFICER_ONLY,
  'plan.submit': OFFICER_ONLY,
  'plan.withdraw': OFFICER_ONLY,
  'plan.decide': ['UNIT_LEADER'],
  'plan.adjust': OFFICER_ONLY,
  'plan.abandonAdjustment': OFFICER_ONLY,
  'plan.attachFile': OFFICER_ONLY,
  'dossier.read': USER_ROLES,
  'dossier.create': OFFICER_ONLY,
  'dossier.edit': OFFICER_ONLY,
  'dossier.submit': OFFICER_ONLY,
  'dossier.withdraw': OFFICER_ONLY,
  'dossier.decide': ['UNIT_LEADER'],
  'dossier.cancel': OFFICER_ONLY,
  'dossier.postpone': OFFICER_ONLY,
  'dossier.reopen': OFFICER_ONLY,
  'dossier.closeFigures': OFFICER_ONLY,
  'dossier.report': OFFICER_ONLY,
  'dossier.attachFile': OFFICER_ONLY,
  'exchange.read': USER_ROLES,
  'exchange.create': OFFICER_ONLY,
  'exchange.edit': OFFICER_ONLY,
  'consent.decide': ['UNIT_LEADER'],
  'directive.read': USER_ROLES,
  'directive.edit': ['OFFICER', 'FEDERATION_ADVISER', 'ADMINISTRATOR'],
  'suspension.edit': ['FEDERATION_ADVISER', 'ADMINISTRATOR'],
  'waiver.decide': ['UNIT_LEADER'],
  'waiver.withdraw': OFFICER_ONLY,
  'agreement.read': USER_ROLES,
  'agreement.create': OFFICER_ONLY,
  'agreement.edit': OFFICER_ONLY,
  'agreement.proceed': OFFICER_ONLY,
  'agreement.decide': ['UNIT_LEADER'],
  'agreement.recordSigned': ['UNIT_LEADER'],
  'agreement.follow': OFFICER_ONLY,
  'agreement.attachFile': OFFICER_ONLY,
  'aid.read': USER_ROLES,
  'aid.create': OFFICER_ONLY,
  'aid.edit': OFFICER_ONLY,
  'aid.carryOut': OFFICER_ONLY,
  'aid.cancel': OFFICER_ONLY,
  'aid.attachFile': OFFICER_ONLY,
  'membership.read': USER_ROLES,
  'membership.create': OFFICER_ONLY,
  'membership.edit': OFFICER_ONLY,
  'membership.request': OFFICER_ONLY,
  'membership.withdraw': OFFICER_ONLY,
  'membership.decide': ['UNIT_LEADER'],
  'membership.join': OFFICER_ONLY,
  'membership.record': OFFICER_ONLY,
  'membership.end': OFFICER_ONLY,
  'membership.attachFile': OFFICER_ONLY,
  'speech.read': USER_ROLES,
  'speech.create': OFFICER_ONLY,
  'speech.edit': OFFICER_ONLY,
  'speech.submit': OFFICER_ONLY,
  'speech.withdraw': OFFICER_ONLY,
  'speech.decide': ['UNIT_LEADER'],
  'speech.give': OFFICER_ONLY,
  'speech.attachFile': OFFICER_ONLY,
  'organisation.read': USER_ROLES,
  'organisation.edit': ADMINISTRATOR_ONLY,
  'person.read': USER_ROLES,
  'person.readPersonal': USER_ROLES.filter((role) => role !== 'AUDITOR'),
  'person.edit': ['OFFICER', 'ADMINISTRATOR'],
  'staff.read': USER_ROLES,
  'staff.edit': ['OFFICER', 'ADMINISTRATOR'],
  'staff.handOver': ['OFFICER', 'ADMINISTRATOR'],
  'collaborator.edit': ['OFFICER', 'ADMINISTRATOR'],
  'collaborator.book': OFFICER_ONLY,
  'partner.read': USER_ROLES,
  'partner.create': ['OFFICER', 'FEDERATION_ADVISER', 'ADMINISTRATOR'],
  'partner.edit': ['OFFICER', 'FEDERATION_ADVISER', 'ADMINISTRATOR'],
  'partner.verify': ['FEDERATION_ADVISER'],
  'partner.merge': ['FEDERATION_ADVISER'],
  'partner.readContacts': ['OFFICER', 'UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER'],
  'partner.writeContacts': ['OFFICER', 'FEDERATION_ADVISER'],
  'partner.attachFile': ['OFFICER', 'FEDERATION_ADVISER'],
  'investment.declare': OFFICER_ONLY,
  'statistics.read': USER_ROLES,
  'user.manage': ADMINISTRATOR_ONLY,
  'substitution.manage': USER_ROLES.filter((role) => role !== 'AUDITOR'),
  'configuration.edit': ADMINISTRATOR_ONLY,
  'api.explore': USER_ROLES,
  'api.createToken': USER_ROLES,
};
