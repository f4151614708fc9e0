import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { DOSSIER_STATES } from './dossier.ts';
import type { DossierState, StopReason } from './dossier.ts';
import { DOSSIER_ACTS, DOSSIER_ACT_STATES, nextDossier, writingAct } from './lifecycle.ts';
import type { DossierAct, DossierActKind } from './lifecycle.ts';

const END = isoDate('2027-03-16');

function act(kind: DossierActKind): DossierAct {
  switch (kind) {
    case 'CANCEL':
    case 'POSTPONE':
      return { kind, reason: 'PARTNER_REQUEST', text: 'Bạn bận đại hội' };
    case 'CLOSE_FIGURES':
      return { kind, endDate: END, today: END };
    case 'CORRECT_FIGURES':
      return { kind, reason: 'Ghi nhầm số người' };
    default:
      return { kind };
  }
}

/** Every act in every state: the new state. What is not listed is not possible. */
const TABLE: Readonly<
  Record<DossierState, Readonly<Partial<Record<DossierActKind, DossierState>>>>
> = {
  DRAFT: { EDIT: 'DRAFT', SUBMIT: 'SUBMITTED', CANCEL: 'CANCELLED', ATTACH: 'DRAFT' },
  SUBMITTED: {
    WITHDRAW: 'DRAFT',
    RETURN: 'RETURNED',
    APPROVE: 'APPROVED',
    CANCEL: 'CANCELLED',
    POSTPONE: 'POSTPONED',
  },
  RETURNED: { EDIT: 'RETURNED', SUBMIT: 'SUBMITTED', CANCEL: 'CANCELLED', ATTACH: 'RETURNED' },
  APPROVED: {
    REOPEN: 'DRAFT',
    CANCEL: 'CANCELLED',
    POSTPONE: 'POSTPONED',
    CLOSE_FIGURES: 'COMPLETED',
    REPORT: 'APPROVED',
    ATTACH: 'APPROVED',
  },
  COMPLETED: {
    CORRECT_FIGURES: 'COMPLETED',
    UNDO_FIGURES: 'APPROVED',
    REPORT: 'COMPLETED',
    ATTACH: 'COMPLETED',
  },
  POSTPONED: { REOPEN: 'DRAFT', CANCEL: 'CANCELLED', ATTACH: 'POSTPONED' },
  CANCELLED: {},
};

const CASES = DOSSIER_STATES.flatMap((state) =>
  DOSSIER_ACTS.map((kind) => [state, kind, TABLE[state][kind] ?? 'STATE'] as const),
);

describe('nextDossier', () => {
  it.each(CASES)('%s, %s: %s', (state, kind, expected) => {
    const next = nextDossier(state, act(kind));
    if (expected === 'STATE') {
      expect(next).toEqual({
        ok: false,
        error: {
          code: 'STATE',
          path: [],
          data: { act: kind, state, allowed: DOSSIER_ACT_STATES[kind].join(',') },
        },
      });
    } else {
      expect(next).toMatchObject({ ok: true, value: { state: expected } });
    }
    expect(DOSSIER_ACT_STATES[kind].includes(state)).toBe(expected !== 'STATE');
  });

  it.each([
    ['DRAFT', 'SUBMIT', 'PENDING'],
    ['SUBMITTED', 'WITHDRAW', 'WITHDRAWN'],
    ['SUBMITTED', 'CANCEL', 'WITHDRAWN'],
    ['SUBMITTED', 'POSTPONE', 'WITHDRAWN'],
    ['APPROVED', 'POSTPONE', 'VOIDED'],
    ['APPROVED', 'REOPEN', 'VOIDED'],
    ['POSTPONED', 'REOPEN', null],
    ['APPROVED', 'CANCEL', null],
    ['APPROVED', 'CLOSE_FIGURES', null],
    ['COMPLETED', 'UNDO_FIGURES', null],
  ] as const)('%s, %s: the submission becomes %s', (state, kind, submission) => {
    expect(nextDossier(state, act(kind))).toMatchObject({ value: { submission } });
  });

  it('counts the writers anew exactly where an approval becomes void', () => {
    const resets = CASES.flatMap(([state, kind]) => {
      const next = nextDossier(state, act(kind));
      return next.ok && next.value.authors === 'RESET' ? [`${state} ${kind}`] : [];
    });
    expect(resets).toEqual(['APPROVED POSTPONE', 'APPROVED REOPEN']);
  });

  it.each([
    ['DRAFT', true, 'EDIT'],
    ['RETURNED', false, 'EDIT'],
    ['SUBMITTED', true, 'EDIT'],
    ['APPROVED', true, 'REOPEN'],
    ['APPROVED', false, 'EDIT'],
    ['POSTPONED', true, 'REOPEN'],
    ['COMPLETED', true, 'EDIT'],
  ] as const)(
    'writing in %s, wanting to void an approval: %s, is %s',
    (state, wanted, expected) => {
      expect(writingAct(state, wanted)).toBe(expected);
    },
  );

  it.each([
    [{ kind: 'POSTPONE', reason: 'VISA', text: ' ' }, 'REQUIRED', 'text'],
    [{ kind: 'CANCEL', reason: 'OTHER', text: '' }, 'REQUIRED', 'text'],
    [{ kind: 'CANCEL', reason: 'MOOD' as StopReason, text: 'x' }, 'UNKNOWN_VALUE', 'reason'],
    [{ kind: 'CLOSE_FIGURES', endDate: END, today: isoDate('2027-03-15') }, 'NOT_ENDED', 'endDate'],
  ] satisfies readonly (readonly [DossierAct, string, string])[])(
    '%o: %s',
    (wrong, code, field) => {
      expect(nextDossier('APPROVED', wrong)).toMatchObject({
        ok: false,
        error: { code, path: [field] },
      });
    },
  );

  it('cancels with a coded reason alone, and corrects figures only with words', () => {
    const cancel = { kind: 'CANCEL', reason: 'FORCE_MAJEURE', text: '' } as const;
    expect(nextDossier('APPROVED', cancel)).toMatchObject({ value: { state: 'CANCELLED' } });
    const correct = { kind: 'CORRECT_FIGURES', reason: '' } as const;
    expect(nextDossier('COMPLETED', correct)).toMatchObject({ error: { code: 'REQUIRED' } });
  });

  it('is approved only by a decision or by taking figures back, completed only out of APPROVED, and never after its end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DOSSIER_ACTS), { maxLength: 30 }), (kinds) => {
        let state: DossierState = 'DRAFT';
        for (const kind of kinds) {
          const next = nextDossier(state, act(kind));
          const after: DossierState = next.ok ? next.value.state : state;
          if (after === 'APPROVED' && kind !== 'UNDO_FIGURES')
            expect(['APPROVED', 'SUBMITTED']).toContain(state);
          if (after === 'COMPLETED') expect(['APPROVED', 'COMPLETED']).toContain(state);
          if (state === 'CANCELLED') expect(next.ok).toBe(false);
          state = after;
        }
      }),
    );
  });
});
