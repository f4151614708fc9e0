import { describe, expect, it } from 'vitest';
import { FEDERATION, UNIT, sampleActor } from '../approval/approval.sample.ts';
import { AID_STATES } from '../aid/aid.ts';
import { MEMBERSHIP_STATES } from '../membership/membership.ts';
import { SPEECH_STATES } from '../speech/speech.ts';
import { can } from './policy.ts';
import { INFORMATION_STATES } from '../information/information.ts';
import { aid, information, membership, research, speech } from './policy.cases.ts';

const officer = sampleActor('user', ['OFFICER']);
const leader = sampleActor('user', ['UNIT_LEADER']);
const atFederation = {
  ...leader,
  grants: [{ role: 'FEDERATION_LEADER', organisationId: FEDERATION }],
} as const;
const seat = { role: 'FEDERATION_LEADER', organisationId: FEDERATION } as const;
const own = { authorUserIds: ['user'], travellerPersonIds: [] };

const allowedIn = <State extends string>(
  states: readonly State[],
  may: (state: State) => { readonly allowed: boolean },
) => states.filter((state) => may(state).allowed);

describe('what is written down of aid, memberships and speeches', () => {
  it('is changed in some states only', () => {
    expect(allowedIn(AID_STATES, (state) => can(officer, 'aid.edit', aid(state)))).toEqual([
      'PLANNED',
    ]);
    expect(
      allowedIn(MEMBERSHIP_STATES, (state) => can(officer, 'membership.edit', membership(state))),
    ).toEqual(['PROPOSED', 'REFUSED']);
    expect(allowedIn(SPEECH_STATES, (state) => can(officer, 'speech.edit', speech(state)))).toEqual(
      ['DRAFT', 'RETURNED'],
    );
  });

  it('is decided once it is asked for, by the holder of its seat, and never by its author', () => {
    expect(
      allowedIn(MEMBERSHIP_STATES, (state) => can(leader, 'membership.decide', membership(state))),
    ).toEqual(['REQUESTED']);
    expect(
      allowedIn(SPEECH_STATES, (state) => can(leader, 'speech.decide', speech(state))),
    ).toEqual(['SUBMITTED']);
    expect(can(leader, 'membership.decide', membership('REQUESTED', { seat }))).toMatchObject({
      code: 'NOT_HOLDER',
    });
    expect(can(atFederation, 'membership.decide', membership('REQUESTED', { seat }))).toMatchObject(
      {
        allowed: true,
      },
    );
    expect(can(leader, 'speech.decide', speech('SUBMITTED', { involvement: own }))).toMatchObject({
      code: 'SELF_APPROVAL',
    });
  });

  it('is not begun without being asked whether it may: the domain says what is missing', () => {
    expect(can(officer, 'membership.join', membership('PROPOSED')).allowed).toBe(true);
    expect(can(officer, 'speech.give', speech('DRAFT')).allowed).toBe(true);
    expect(can(officer, 'membership.join', membership('MEMBER'))).toMatchObject({ code: 'STATE' });
  });

  it('lets external information go the way of speeches', () => {
    expect(
      allowedIn(INFORMATION_STATES, (state) =>
        can(leader, 'information.decide', information(state)),
      ),
    ).toEqual(['SUBMITTED']);
    expect(
      can(leader, 'information.decide', information('SUBMITTED', { involvement: own })),
    ).toMatchObject({ code: 'SELF_APPROVAL' });
    expect(can(officer, 'information.publish', information('PLANNED')).allowed).toBe(true);
    expect(can(officer, 'information.retract', information('SUBMITTED')).allowed).toBe(false);
  });

  it('opens to all unions the notes that are shared with all, to read and not to change', () => {
    const elsewhere = { organisationId: 'union-2', lineage: ['union-2', FEDERATION] };
    const own = { ...research('OWN'), ...elsewhere };
    const shared = { ...research('ALL'), ...elsewhere };
    expect(can(officer, 'research.read', own)).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect(can(officer, 'research.read', shared).allowed).toBe(true);
    expect(can(officer, 'research.edit', shared)).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect(can({ ...officer, grants: [] }, 'research.read', shared).allowed).toBe(false);
  });

  it('is nobody else’s to write', () => {
    const elsewhere = { organisationId: 'union-2', lineage: ['union-2', FEDERATION] };
    expect(can(officer, 'aid.edit', { ...aid('PLANNED'), ...elsewhere })).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
    expect(can(officer, 'aid.read', { ...aid('PLANNED'), ...elsewhere })).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
    expect(officer.grants.every(({ organisationId }) => organisationId === UNIT)).toBe(true);
  });
});
