import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_ACTS, PLAN_ACT_STATES, nextPlan } from './lifecycle.ts';
import type { PlanAct, PlanActKind } from './lifecycle.ts';
import { PLAN_STATES } from './plan.ts';
import type { PlanState } from './plan.ts';

const REASON = 'Đối tác đề nghị lùi thời gian';
function act(kind: PlanActKind, reason = REASON): PlanAct {
  if (kind === 'ADJUST') return { kind, reason };
  return kind === 'ABANDON' ? { kind, approved: true } : { kind };
}

const NO = 'STATE';
/** Every act in every state: the new state, or NO. */
const TABLE: Readonly<Record<PlanState, Readonly<Record<PlanActKind, PlanState | typeof NO>>>> = {
  DRAFT: {
    EDIT: 'DRAFT',
    SUBMIT: 'SUBMITTED',
    WITHDRAW: NO,
    RETURN: NO,
    APPROVE: NO,
    ADJUST: NO,
    ABANDON: 'APPROVED',
    ATTACH: 'DRAFT',
  },
  SUBMITTED: {
    EDIT: NO,
    SUBMIT: NO,
    WITHDRAW: 'DRAFT',
    RETURN: 'RETURNED',
    APPROVE: 'APPROVED',
    ADJUST: NO,
    ABANDON: NO,
    ATTACH: NO,
  },
  RETURNED: {
    EDIT: 'RETURNED',
    SUBMIT: 'SUBMITTED',
    WITHDRAW: NO,
    RETURN: NO,
    APPROVE: NO,
    ADJUST: NO,
    ABANDON: 'APPROVED',
    ATTACH: 'RETURNED',
  },
  APPROVED: {
    EDIT: NO,
    SUBMIT: NO,
    WITHDRAW: NO,
    RETURN: NO,
    APPROVE: NO,
    ADJUST: 'DRAFT',
    ABANDON: NO,
    ATTACH: 'APPROVED',
  },
};

const CASES = PLAN_STATES.flatMap((state) =>
  PLAN_ACTS.map((kind) => [state, kind, TABLE[state][kind]] as const),
);

describe('nextPlan', () => {
  it.each(CASES)('%s, %s: %s', (state, kind, expected) => {
    const next = nextPlan(state, act(kind));
    if (expected === NO) {
      expect(next).toEqual({
        ok: false,
        error: {
          code: NO,
          path: [],
          data: { act: kind, state, allowed: PLAN_ACT_STATES[kind].join(',') },
        },
      });
    } else {
      expect(next).toMatchObject({ ok: true, value: { state: expected } });
    }
    expect(PLAN_ACT_STATES[kind].includes(state)).toBe(expected !== NO);
  });

  it('says what becomes of the submission', () => {
    expect(nextPlan('DRAFT', act('SUBMIT'))).toMatchObject({ value: { submission: 'PENDING' } });
    expect(nextPlan('SUBMITTED', act('WITHDRAW'))).toMatchObject({
      value: { submission: 'WITHDRAWN' },
    });
    expect(nextPlan('APPROVED', act('ADJUST'))).toMatchObject({ value: { submission: null } });
    expect(nextPlan('RETURNED', act('ABANDON'))).toMatchObject({ value: { submission: null } });
  });

  it('wants a reason for an adjustment', () => {
    expect(nextPlan('APPROVED', act('ADJUST', ' '))).toEqual({
      ok: false,
      error: { code: 'REASON_REQUIRED', path: ['reason'], data: {} },
    });
  });

  it('gives up an adjustment only, never the first version', () => {
    for (const state of ['DRAFT', 'RETURNED'] as const) {
      expect(nextPlan(state, { kind: 'ABANDON', approved: false })).toEqual({
        ok: false,
        error: { code: 'NOT_ADJUSTING', path: [], data: {} },
      });
    }
  });

  it('comes to APPROVED first out of SUBMITTED, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLAN_ACTS)), (kinds) => {
        let state: PlanState = 'DRAFT';
        let approved = false;
        for (const kind of kinds) {
          const next = nextPlan(state, kind === 'ABANDON' ? { kind, approved } : act(kind));
          const after: PlanState = next.ok ? next.value.state : state;
          if (after === 'APPROVED' && !approved) expect(state).toBe('SUBMITTED');
          approved ||= after === 'APPROVED';
          state = after;
        }
      }),
    );
  });
});
