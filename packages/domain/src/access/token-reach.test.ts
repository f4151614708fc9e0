import { describe, expect, it } from 'vitest';
import type { Actor, TokenScope } from '../actor/actor.ts';
import { USER_ROLES } from '../actor/actor.ts';
import { sampleActor } from '../approval/approval.sample.ts';
import { ACTIONS } from './actions.ts';
import type { Action } from './actions.ts';
import { SUBJECTS } from './policy.cases.ts';
import { can } from './policy.ts';
import { withheldOperation } from './token-reach.ts';

const by = (actor: Actor, ...tokenScopes: readonly TokenScope[]): Actor => ({
  ...actor,
  tokenScopes,
});

function allowed<A extends Action>(actor: Actor, action: A): boolean {
  return can(actor, action, SUBJECTS[action]).allowed;
}
const allowedTo = (actor: Actor) => ACTIONS.filter((action) => allowed(actor, action));

const everybody = sampleActor('user', USER_ROLES);
const HANDING_ON = [
  'passport.readNumber',
  'personalData.request',
  'personalData.export',
  'personalData.erase',
  'user.manage',
  'substitution.manage',
  'api.createToken',
];

describe('by a token', () => {
  it('that reads, everything is read and nothing else is done', () => {
    const reading = ACTIONS.filter(
      (action) => action.includes('.read') && action !== 'passport.readNumber',
    );
    expect(allowedTo(by(everybody, 'READ'))).toEqual([...reading, 'api.explore']);
  });

  it('that writes too, all is done but what is kept for who is signed in', () => {
    const rest = allowedTo(everybody).filter((action) => !HANDING_ON.includes(action));
    expect(allowedTo(by(everybody, 'READ', 'WRITE'))).toEqual(rest);
  });

  it('without scopes nothing is', () => {
    expect(allowedTo(by(everybody))).toEqual([]);
  });

  it.each(USER_ROLES)('%s may never do more than signed in', (role) => {
    const owner = sampleActor('user', [role]);
    const more = allowedTo(by(owner, 'READ', 'WRITE')).filter((action) => !allowed(owner, action));
    expect(more).toEqual([]);
  });

  it('one decides in another’s place as one does signed in', () => {
    const leader = sampleActor('leader', ['UNIT_LEADER']);
    const substitute = by(sampleActor('user', [], [leader]), 'READ', 'WRITE');
    expect(can(substitute, 'dossier.decide', SUBJECTS['dossier.decide'])).toEqual({
      allowed: true,
      onBehalfOfId: 'leader',
    });
  });
});

describe('the refusal', () => {
  it('says which scope is missing, or that no token is enough', () => {
    const reader = by(everybody, 'READ');
    expect(can(reader, 'plan.edit', SUBJECTS['plan.edit'])).toEqual({
      allowed: false,
      code: 'TOKEN_SCOPE',
      data: { scope: 'WRITE' },
    });
    const manage = can(by(everybody, 'READ', 'WRITE'), 'user.manage', SUBJECTS['user.manage']);
    expect(manage).toMatchObject({ allowed: false, code: 'SESSION_REQUIRED' });
  });
});

describe('an operation', () => {
  it.each([
    [null, null, null],
    [['READ'], null, 'TOKEN_SCOPE'],
    [['READ', 'WRITE'], null, null],
    [[], 'TOKEN_SCOPE', 'TOKEN_SCOPE'],
  ] as const)('with %j', (tokenScopes, asking, changing) => {
    const actor = { ...everybody, tokenScopes };
    const codeOf = (operation: 'ASK' | 'CHANGE') => {
      const withheld = withheldOperation(actor, operation);
      return withheld === null || withheld.allowed ? null : withheld.code;
    };
    expect([codeOf('ASK'), codeOf('CHANGE')]).toEqual([asking, changing]);
  });
});
