import { describe, expect, it } from 'vitest';
import { USER_ROLES } from '../actor/actor.ts';
import type { Actor, Grant, UserRole } from '../actor/actor.ts';
import { FEDERATION, UNIT, sampleActor, sampleSubmission } from '../approval/approval.sample.ts';
import { ACTIONS } from './actions.ts';
import type { Action } from './actions.ts';
import { can } from './policy.ts';
import { ONLY_AT_FEDERATION } from './policy-direction.cases.ts';
import { ORGANISATION } from './policy.sample.ts';
import { SUBJECTS, WHO_MAY, agreement, dossier, plan, waiver } from './policy.cases.ts';
import type { DossierSubject } from './subject.ts';

function permissionOf<A extends Action>(
  actor: Actor,
  action: A,
  subject = SUBJECTS[action],
): string {
  const permission = can(actor, action, subject);
  return permission.allowed ? 'yes' : permission.code;
}

/** What is done from a seat: by its holder, or by who stands in for them. */
const DECIDING = /\.(decide|recordSigned)$/u;

const EVERY = USER_ROLES.flatMap((role) => ACTIONS.map((action) => [role, action] as const));

describe('every role and every action, at their own unit', () => {
  it.each(EVERY)('%s: %s', (role, action) => {
    const refused = DECIDING.test(action) ? 'NOT_HOLDER' : 'ROLE_REQUIRED';
    const no = ONLY_AT_FEDERATION[action]?.includes(role) ? 'NOT_YOUR_UNIT' : refused;
    const expected = WHO_MAY[action].includes(role) ? 'yes' : no;
    expect(permissionOf(sampleActor('user', [role]), action)).toBe(expected);
  });

  it('is refused to who has no role at all', () => {
    const stranger = sampleActor('user', []);
    expect(ACTIONS.filter((action) => permissionOf(stranger, action) === 'yes')).toEqual([]);
  });
});

describe('the federation’s own steps', () => {
  it.each(['FEDERATION_ADVISER', 'FEDERATION_LEADER'] as const)('are decided by %s', (role) => {
    const subject = dossier('SUBMITTED', { submission: sampleSubmission([role]) });
    const deciders = USER_ROLES.filter(
      (other) => permissionOf(sampleActor('user', [other]), 'dossier.decide', subject) === 'yes',
    );
    expect(deciders).toEqual([role]);
  });
});

const at = (organisationId: string, ...roles: readonly UserRole[]): Actor => ({
  ...sampleActor('user', []),
  grants: roles.map((role): Grant => ({ role, organisationId })),
});

const OTHER = 'union-2';
const DISSOLVED = {
  successorIds: [OTHER],
  dissolved: true,
  lineage: [UNIT, OTHER, FEDERATION],
};

const WHERE: readonly (readonly [string, Actor, DossierSubject, string, string])[] = [
  [
    'an officer above reads and does not write',
    at(FEDERATION, 'OFFICER'),
    dossier('DRAFT'),
    'yes',
    'NOT_YOUR_UNIT',
  ],
  [
    'an officer elsewhere does neither',
    at(OTHER, 'OFFICER'),
    dossier('DRAFT'),
    'NOT_YOUR_UNIT',
    'NOT_YOUR_UNIT',
  ],
  [
    'an auditor elsewhere does neither',
    at(OTHER, 'AUDITOR'),
    dossier('DRAFT'),
    'NOT_YOUR_UNIT',
    'ROLE_REQUIRED',
  ],
  [
    'a co-organiser reads and does not write',
    at(OTHER, 'OFFICER'),
    dossier('DRAFT', { coOrganiserLineage: [OTHER, FEDERATION] }),
    'yes',
    'NOT_YOUR_UNIT',
  ],
  [
    'the successor reads and writes',
    at(OTHER, 'OFFICER'),
    dossier('DRAFT', DISSOLVED),
    'yes',
    'yes',
  ],
  [
    'the leader of the successor reads',
    at(OTHER, 'UNIT_LEADER'),
    dossier('DRAFT', DISSOLVED),
    'yes',
    'ROLE_REQUIRED',
  ],
  [
    'who stayed at the dissolved union reads',
    at(UNIT, 'OFFICER'),
    dossier('DRAFT', DISSOLVED),
    'yes',
    'READ_ONLY_UNIT',
  ],
  [
    'the federation’s adviser reads whatever the lineage',
    at(OTHER, 'FEDERATION_ADVISER'),
    dossier('DRAFT', { lineage: [UNIT] }),
    'yes',
    'ROLE_REQUIRED',
  ],
  ['nobody edits what is submitted', at(UNIT, 'OFFICER'), dossier('SUBMITTED'), 'yes', 'STATE'],
];

describe('where', () => {
  it.each(WHERE)('%s', (_name, actor, subject, read, edit) => {
    expect(permissionOf(actor, 'dossier.read', subject)).toBe(read);
    expect(permissionOf(actor, 'dossier.edit', subject)).toBe(edit);
  });

  it('makes no new record for a dissolved union', () => {
    const place = { ...ORGANISATION, ...DISSOLVED };
    expect(permissionOf(at(OTHER, 'OFFICER'), 'dossier.create', place)).toBe('READ_ONLY_UNIT');
    expect(permissionOf(at(UNIT, 'OFFICER'), 'plan.create', place)).toBe('READ_ONLY_UNIT');
  });

  it('decides nothing at a dissolved union', () => {
    const subject = dossier('SUBMITTED', DISSOLVED);
    expect(permissionOf(at(UNIT, 'UNIT_LEADER'), 'dossier.decide', subject)).toBe('READ_ONLY_UNIT');
  });

  it('lets an administrator work only below their grant', () => {
    expect(permissionOf(at(OTHER, 'ADMINISTRATOR'), 'user.manage')).toBe('NOT_YOUR_UNIT');
    expect(permissionOf(at(FEDERATION, 'ADMINISTRATOR'), 'user.manage')).toBe('yes');
    expect(permissionOf(at(FEDERATION, 'ADMINISTRATOR'), 'person.edit')).toBe('yes');
    expect(permissionOf(at(OTHER, 'OFFICER'), 'person.edit')).toBe('NOT_YOUR_UNIT');
  });

  it('shows what is of a person alone to their own unit and to the federation, not to all who see it', () => {
    expect(permissionOf(at(UNIT, 'OFFICER'), 'person.readPersonal')).toBe('yes');
    expect(permissionOf(at(UNIT, 'UNIT_LEADER'), 'person.readPersonal')).toBe('yes');
    expect(permissionOf(at(FEDERATION, 'FEDERATION_ADVISER'), 'person.readPersonal')).toBe('yes');
    expect(permissionOf(at(FEDERATION, 'ADMINISTRATOR'), 'person.readPersonal')).toBe('yes');
    expect(permissionOf(at(FEDERATION, 'OFFICER'), 'person.readPersonal')).toBe('NOT_YOUR_UNIT');
    expect(permissionOf(at(OTHER, 'OFFICER'), 'person.readPersonal')).toBe('NOT_YOUR_UNIT');
    expect(permissionOf(at(UNIT, 'AUDITOR'), 'person.readPersonal')).toBe('ROLE_REQUIRED');
  });
});

describe('refusals carry what a sentence needs', () => {
  it.each([
    [can(at(UNIT, 'AUDITOR'), 'plan.edit', plan('DRAFT')), 'ROLE_REQUIRED', { roles: 'OFFICER' }],
    [
      can(at(OTHER, 'OFFICER'), 'plan.edit', plan('DRAFT')),
      'NOT_YOUR_UNIT',
      { organisationId: UNIT },
    ],
    [
      can(at(UNIT, 'OFFICER'), 'plan.edit', plan('APPROVED')),
      'STATE',
      { state: 'APPROVED', allowed: 'DRAFT,RETURNED', of: 'plan' },
    ],
    [
      can(at(UNIT, 'OFFICER'), 'dossier.decide', dossier('SUBMITTED')),
      'NOT_HOLDER',
      { role: 'UNIT_LEADER', organisationId: UNIT },
    ],
    [
      can(at(UNIT, 'UNIT_LEADER'), 'dossier.decide', dossier('DRAFT', { submission: null })),
      'STATE',
      { state: 'DRAFT', allowed: 'SUBMITTED', of: 'dossier' },
    ],
    [
      can(sampleActor('user', ['OFFICER']), 'substitution.manage', {
        type: 'SUBSTITUTION',
        principalUserId: 'other',
      }),
      'NOT_YOURS',
      { userId: 'other' },
    ],
  ])('%o: %s', (permission, code, data) => {
    expect(permission).toEqual({ allowed: false, code, data });
  });

  it('keeps own work apart from its approval, as the decision itself does', () => {
    const involvement = { authorUserIds: ['user'], travellerPersonIds: [] };
    const subject = dossier('SUBMITTED', { involvement });
    expect(permissionOf(at(UNIT, 'UNIT_LEADER'), 'dossier.decide', subject)).toBe('SELF_APPROVAL');
  });
});

describe('standing in', () => {
  const leader = sampleActor('leader', ['UNIT_LEADER', 'OFFICER', 'ADMINISTRATOR']);
  const substitute = sampleActor('user', [], [leader]);

  it('is for reading and deciding, and says for whom', () => {
    const onBehalf = { allowed: true, onBehalfOfId: 'leader' };
    expect(can(substitute, 'dossier.read', dossier('DRAFT'))).toEqual(onBehalf);
    expect(can(substitute, 'dossier.decide', dossier('SUBMITTED'))).toEqual(onBehalf);
    expect(can(leader, 'dossier.decide', dossier('SUBMITTED'))).toEqual({
      allowed: true,
      onBehalfOfId: null,
    });
  });

  it('is neither for writing nor for administration', () => {
    const allowed = ACTIONS.filter((action) => permissionOf(substitute, action) === 'yes');
    const neither = allowed.filter((action) => !action.endsWith('.read') && !DECIDING.test(action));
    expect(neither).toEqual([]);
  });
});

describe('an exception', () => {
  const leader = at(UNIT, 'UNIT_LEADER');
  const officer = at(UNIT, 'OFFICER');
  const granted = waiver({ state: 'GRANTED', recordState: 'SUBMITTED' });

  it('is decided by the role that its check names, at the place it was fixed to', () => {
    const seat = { role: 'FEDERATION_LEADER', organisationId: FEDERATION } as const;
    const ofFederation = waiver({ seat });
    expect(permissionOf(leader, 'waiver.decide', ofFederation)).toBe('NOT_HOLDER');
    expect(permissionOf(at(UNIT, 'FEDERATION_LEADER'), 'waiver.decide', ofFederation)).toBe(
      'NOT_HOLDER',
    );
    expect(permissionOf(at(FEDERATION, 'FEDERATION_LEADER'), 'waiver.decide', ofFederation)).toBe(
      'yes',
    );
  });

  it('is never decided by its author, a traveller, or who stands in for one', () => {
    const author = waiver({ involvement: { authorUserIds: ['user'], travellerPersonIds: [] } });
    const traveller = waiver({
      involvement: { authorUserIds: [], travellerPersonIds: ['person-of-user'] },
    });
    expect(permissionOf(leader, 'waiver.decide', author)).toBe('SELF_APPROVAL');
    expect(permissionOf(leader, 'waiver.decide', traveller)).toBe('SELF_APPROVAL');
    const writer = sampleActor('writer', ['OFFICER']);
    const substitute = sampleActor('user', ['UNIT_LEADER'], [writer]);
    const theirs = waiver({ involvement: { authorUserIds: ['writer'], travellerPersonIds: [] } });
    expect(permissionOf(substitute, 'waiver.decide', theirs)).toBe('SUBSTITUTE_OF_AUTHOR');
    const standIn = sampleActor('user', [], [sampleActor('boss', ['UNIT_LEADER'])]);
    expect(can(standIn, 'waiver.decide', waiver())).toEqual({
      allowed: true,
      onBehalfOfId: 'boss',
    });
  });

  it('is decided once, and not at a dissolved union', () => {
    for (const state of ['GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'] as const) {
      expect(permissionOf(leader, 'waiver.decide', waiver({ state }))).toBe('STATE');
    }
    expect(permissionOf(leader, 'waiver.decide', waiver(DISSOLVED))).toBe('READ_ONLY_UNIT');
  });

  it('is taken back by the unit before it is decided, by who may grant it before the approval', () => {
    expect(permissionOf(officer, 'waiver.withdraw', waiver())).toBe('yes');
    expect(permissionOf(leader, 'waiver.withdraw', waiver())).toBe('ROLE_REQUIRED');
    expect(permissionOf(officer, 'waiver.withdraw', granted)).toBe('NOT_HOLDER');
    expect(permissionOf(leader, 'waiver.withdraw', granted)).toBe('yes');
    const approved = { ...granted, recordState: 'APPROVED' } as const;
    expect(can(leader, 'waiver.withdraw', approved)).toMatchObject({
      code: 'STATE',
      data: { state: 'APPROVED' },
    });
    const refusedOne = waiver({ state: 'REFUSED' });
    expect(permissionOf(officer, 'waiver.withdraw', refusedOne)).toBe('STATE');
  });
});

describe('an agreement', () => {
  const consent = { kind: 'SIGN', state: 'CONSENT' } as const;

  it('is consented to by nobody who wrote it, and only when it is asked for', () => {
    const leader = at(UNIT, 'UNIT_LEADER');
    const involvement = { authorUserIds: ['user'], travellerPersonIds: [] };
    const own = agreement({ open: consent, involvement });
    expect(permissionOf(leader, 'agreement.decide', own)).toBe('SELF_APPROVAL');
    expect(permissionOf(leader, 'agreement.decide', agreement())).toBe('STATE');
  });

  it('is read by the other unions on our side, and written by the one that keeps it', () => {
    const shared = agreement({ coPartyLineage: [OTHER, FEDERATION] });
    expect(permissionOf(at(OTHER, 'OFFICER'), 'agreement.read', shared)).toBe('yes');
    expect(permissionOf(at(OTHER, 'OFFICER'), 'agreement.edit', shared)).toBe('NOT_YOUR_UNIT');
  });

  it('that was signed long ago is recorded while it is a draft, by nobody who wrote it', () => {
    const leader = at(UNIT, 'UNIT_LEADER');
    const draft = { life: 'DRAFT', open: null } as const;
    const involvement = { authorUserIds: ['user'], travellerPersonIds: [] };
    const own = agreement({ ...draft, involvement });
    expect(permissionOf(leader, 'agreement.recordSigned', own)).toBe('SELF_APPROVAL');
    expect(permissionOf(leader, 'agreement.recordSigned', agreement(draft))).toBe('yes');
    expect(permissionOf(leader, 'agreement.recordSigned', agreement())).toBe('STATE');
  });

  it('passes to the successor, with its duties', () => {
    const life = { life: 'IN_FORCE', open: null } as const;
    const passed = agreement({ ...DISSOLVED, ...life });
    expect(permissionOf(at(OTHER, 'OFFICER'), 'agreement.follow', passed)).toBe('yes');
    expect(permissionOf(at(UNIT, 'OFFICER'), 'agreement.follow', passed)).toBe('READ_ONLY_UNIT');
  });

  it.each([
    [{ life: 'DRAFT', open: null }, 'yes'],
    [{ life: 'IN_PROCEDURE', open: consent }, 'STATE'],
    [{ life: 'IN_FORCE', open: null }, 'STATE'],
    [{ life: 'IN_FORCE', open: { kind: 'AMEND', state: 'COMPLETED' } }, 'yes'],
    [{ life: 'IN_FORCE', open: { kind: 'AMEND', state: 'CONSENTED' } }, 'STATE'],
  ] as const)('is written in while %o: %s', (standing, expected) => {
    const subject = agreement(standing);
    expect(permissionOf(at(UNIT, 'OFFICER'), 'agreement.edit', subject)).toBe(expected);
    expect(
      permissionOf(at(UNIT, 'OFFICER'), 'agreement.follow', agreement({ life: 'DRAFT' })),
    ).toBe('STATE');
  });
});
