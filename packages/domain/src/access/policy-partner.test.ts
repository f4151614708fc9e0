import { expect, it } from 'vitest';
import type { Actor, UserRole } from '../actor/actor.ts';
import { UNIT, sampleActor } from '../approval/approval.sample.ts';
import { can } from './policy.ts';
import { partner } from './policy.cases.ts';
import { ORGANISATION } from './policy.sample.ts';

const at = (role: UserRole, organisationId: string): Actor => ({
  ...sampleActor('user', []),
  grants: [{ role, organisationId }],
});

const VERIFIED = { verified: true };
const OF_OTHERS = { addedByIds: ['union-2'] };
const OF_THE_PROGRAM = { addedByIds: [] };

it.each([
  ['OFFICER', {}, 'yes'],
  ['OFFICER', { addedByIds: ['union-2', UNIT] }, 'yes'],
  ['OFFICER', VERIFIED, 'ROLE_REQUIRED'],
  ['OFFICER', OF_OTHERS, 'ROLE_REQUIRED'],
  ['OFFICER', OF_THE_PROGRAM, 'ROLE_REQUIRED'],
  ['FEDERATION_ADVISER', VERIFIED, 'yes'],
  ['FEDERATION_ADVISER', OF_OTHERS, 'yes'],
  ['ADMINISTRATOR', { ...VERIFIED, ...OF_OTHERS }, 'yes'],
  ['UNIT_LEADER', {}, 'ROLE_REQUIRED'],
  ['FEDERATION_LEADER', {}, 'ROLE_REQUIRED'],
  ['AUDITOR', {}, 'ROLE_REQUIRED'],
] as const)('%s writes about %j: %s', (role, change, expected) => {
  const permission = can(at(role, UNIT), 'partner.edit', partner(change));
  expect(permission.allowed ? 'yes' : permission.code).toBe(expected);
});

it('tells an officer who else may once it is verified', () => {
  expect(can(at('OFFICER', UNIT), 'partner.edit', partner(VERIFIED))).toMatchObject({
    data: { roles: 'FEDERATION_ADVISER' },
  });
});

const DISSOLVED = { dissolved: true, successorIds: ['union-2'] };

it.each([
  ['OFFICER', UNIT, {}, 'yes'],
  ['OFFICER', 'union-2', {}, 'NOT_YOUR_UNIT'],
  ['OFFICER', 'union-2', DISSOLVED, 'yes'],
  ['OFFICER', UNIT, DISSOLVED, 'READ_ONLY_UNIT'],
  ['UNIT_LEADER', UNIT, {}, 'ROLE_REQUIRED'],
  ['FEDERATION_ADVISER', 'union-2', {}, 'yes'],
] as const)(
  '%s at %s says who keeps a contact for a union %j: %s',
  (role, where, change, expected) => {
    const permission = can(at(role, where), 'partner.keepContact', { ...ORGANISATION, ...change });
    expect(permission.allowed ? 'yes' : permission.code).toBe(expected);
  },
);
