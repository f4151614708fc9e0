import { describe, expect, it } from 'vitest';
import {
  FEDERATION,
  NOBODY_INVOLVED,
  SUBMITTED_AT,
  UNIT,
  sampleActor,
  sampleSubmission,
} from './approval.sample.ts';
import { decide } from './decide.ts';
import { holderOf } from './holder.ts';

const RECORD = { organisationId: UNIT, since: '2027-01-05T00:00:00.000Z', finished: false };
const SUBMISSION = sampleSubmission(['UNIT_LEADER', 'FEDERATION_ADVISER', 'FEDERATION_LEADER']);
const WRITER = { by: 'WRITER', organisationId: UNIT, since: RECORD.since };

describe('holderOf', () => {
  it('is the writer before anything is submitted, and after a return', () => {
    expect(holderOf(RECORD, null)).toEqual(WRITER);
    expect(holderOf(RECORD, { ...SUBMISSION, state: 'RETURNED' })).toEqual(WRITER);
  });

  it('is the current step, with what comes next', () => {
    expect(holderOf(RECORD, SUBMISSION)).toEqual({
      by: 'APPROVER',
      role: 'UNIT_LEADER',
      organisationId: UNIT,
      since: SUBMITTED_AT,
      position: 1,
      stepCount: 3,
      coming: [
        { role: 'FEDERATION_ADVISER', organisationId: FEDERATION },
        { role: 'FEDERATION_LEADER', organisationId: FEDERATION },
      ],
    });
  });

  it('moves on with every approval', () => {
    const at = '2027-01-12T03:00:00.000Z';
    const decided = decide(sampleActor('leader', ['UNIT_LEADER']), SUBMISSION, NOBODY_INVOLVED, {
      decision: { kind: 'APPROVE', note: null },
      version: 1,
      at,
    });
    const { state, steps } = decided.ok ? decided.value : expect.unreachable();
    expect(holderOf(RECORD, { state, version: 2, steps })).toMatchObject({
      role: 'FEDERATION_ADVISER',
      since: at,
      position: 2,
      coming: [{ role: 'FEDERATION_LEADER' }],
    });
  });

  it('is nobody once nothing is left to do', () => {
    const finished = { ...RECORD, finished: true };
    expect(holderOf(finished, { ...SUBMISSION, state: 'APPROVED' })).toEqual({
      by: 'NOBODY',
      since: RECORD.since,
    });
  });
});
