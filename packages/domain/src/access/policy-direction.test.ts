import { describe, expect, it } from 'vitest';
import { FEDERATION, UNIT, sampleActor } from '../approval/approval.sample.ts';
import { INSPECTION_STATES } from '../inspection/inspection.ts';
import { can } from './policy.ts';
import { inspection, proposal, remedy } from './policy-direction.cases.ts';

const officer = sampleActor('user', ['OFFICER']);
const grantedAt = (organisationId: string, role: 'OFFICER' | 'UNIT_LEADER' = 'OFFICER') => ({
  ...officer,
  grants: [{ role, organisationId }],
});

describe('a proposal', () => {
  const seat = { role: 'UNIT_LEADER', organisationId: 'above' } as const;
  const sent = proposal('RECEIVED', { seat, readerLineage: ['above', 'seconder'] });

  it('is read by its sender, those above, who seconds it and who has it, and by nobody else', () => {
    const readers = [UNIT, FEDERATION, 'above', 'seconder', 'other'].filter(
      (id) => can(grantedAt(id), 'proposal.read', sent).allowed,
    );
    expect(readers).toEqual([UNIT, FEDERATION, 'above', 'seconder']);
  });

  it('is answered where it lies, and never by its author', () => {
    const leader = grantedAt('above', 'UNIT_LEADER');
    expect(can(leader, 'proposal.decide', sent).allowed).toBe(true);
    expect(can(grantedAt(UNIT, 'UNIT_LEADER'), 'proposal.decide', sent)).toMatchObject({
      code: 'NOT_HOLDER',
    });
    const own = { authorUserIds: ['user'], travellerPersonIds: [] };
    expect(can(leader, 'proposal.decide', { ...sent, involvement: own })).toMatchObject({
      code: 'SELF_APPROVAL',
    });
    expect(can(officer, 'proposal.receive', { ...sent, state: 'SENT' })).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
  });
});

describe('an inspection', () => {
  it('is seen by the inspected union from its conclusions on', () => {
    const told = INSPECTION_STATES.filter(
      (state) => can(grantedAt('inspected'), 'inspection.read', inspection(state)).allowed,
    );
    expect(told).toEqual(['CONCLUDED', 'REMEDIED', 'CLOSED']);
  });

  it('is nobody’s who works for the inspected union', () => {
    const both = {
      ...officer,
      grants: [...officer.grants, { role: 'UNIT_LEADER' as const, organisationId: 'inspected' }],
    };
    expect(can(officer, 'inspection.accept', inspection('CONCLUDED')).allowed).toBe(true);
    expect(can(both, 'inspection.accept', inspection('CONCLUDED'))).toMatchObject({
      code: 'SELF_APPROVAL',
    });
    expect(can(officer, 'inspection.remedy', inspection('CONCLUDED'))).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
    expect(can(grantedAt('inspected'), 'inspection.remedy', inspection('CONCLUDED')).allowed).toBe(
      true,
    );
  });
});

describe('the proof of a remedy', () => {
  const theirs = grantedAt('inspected');

  it('is the inspected union’s alone, and its inspectors’ papers are not theirs', () => {
    expect(can(theirs, 'remedy.attachFile', remedy('OPEN')).allowed).toBe(true);
    expect(can(officer, 'remedy.attachFile', remedy('OPEN'))).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
    expect(can(grantedAt('inspected', 'UNIT_LEADER'), 'remedy.attachFile', remedy('OPEN'))).toEqual(
      { allowed: false, code: 'ROLE_REQUIRED', data: { roles: 'OFFICER' } },
    );
    expect(can(theirs, 'inspection.attachFile', inspection('CONCLUDED'))).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
  });

  it('is changed as long as the remedy is open, and the inspection concluded', () => {
    const open = INSPECTION_STATES.filter(
      (state) => can(theirs, 'remedy.attachFile', remedy('OPEN', { state })).allowed,
    );
    expect(open).toEqual(['CONCLUDED']);
    for (const state of ['DONE', 'ACCEPTED'] as const) {
      expect(can(theirs, 'remedy.attachFile', remedy(state))).toMatchObject({
        code: 'STATE',
        data: { state, allowed: 'OPEN', of: 'remedy' },
      });
    }
  });
});
