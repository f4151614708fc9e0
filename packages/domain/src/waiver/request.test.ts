import { describe, expect, it } from 'vitest';
import { over } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import { DOSSIER_STATES } from '../dossier/dossier.ts';
import { PLAN_STATES } from '../plan/plan.ts';
import { afterAct, endingOf, planEndingOf, WAIVER_ACTS } from './life.ts';
import { requestWaiver, WAIVER_TEXT } from './request.ts';
import type { Waiver } from './waiver.ts';

const STOP: Finding = {
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_PERSONS',
  data: {},
  missing: [],
  measure: over(10, 12, 'PERSONS'),
  path: ['members'],
  about: null,
  basis: null,
  parameterId: 'tk03',
  rateId: null,
};
const KEY = 'TK03.TOO_MANY_PERSONS';
const ROWS = [
  { id: 'tk03', waivedBy: 'FEDERATION_LEADER' },
  { id: 'tk05', waivedBy: null },
] as const;

const waiver = (state: Waiver['state'], actual = 12): Waiver => ({
  checkId: 'TK03',
  reason: 'TOO_MANY_PERSONS',
  about: null,
  data: {},
  measure: over(10, actual, 'PERSONS'),
  id: 'w1',
  state,
  version: 1,
  requestedAt: '2026-03-01T02:00:00.000Z',
});

const issuesOf = (
  verdict: readonly Finding[],
  waivers: readonly Waiver[] = [],
  text = 'Hội nghị yêu cầu đủ thành phần',
) => {
  const asked = requestWaiver({ findingKey: KEY, text }, verdict, ROWS, waivers);
  return asked.ok ? [] : asked.error.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('an exception is asked for', () => {
  it('from a failure that stops, and the row says of whom', () => {
    const asked = requestWaiver({ findingKey: KEY, text: 'Cần' }, [STOP], ROWS, []);
    expect(asked).toEqual({ ok: true, value: { finding: STOP, role: 'FEDERATION_LEADER' } });
  });

  it.each<[string, readonly Finding[], readonly Waiver[], readonly string[]]>([
    ['what is not found', [], [], ['FINDING_GONE findingKey']],
    ['what passes', [{ ...STOP, status: 'PASS' }], [], ['FINDING_GONE findingKey']],
    ['what is justified', [{ ...STOP, severity: 'JUSTIFY' }], [], ['NOT_A_STOP findingKey']],
    ['what nobody waives', [{ ...STOP, parameterId: 'tk05' }], [], ['NOT_WAIVABLE findingKey']],
    ['a row that is not there', [{ ...STOP, parameterId: null }], [], ['NOT_WAIVABLE findingKey']],
    ['what waits', [STOP], [waiver('REQUESTED')], ['WAIVER_REQUESTED findingKey']],
    ['what waits for less', [STOP], [waiver('REQUESTED', 11)], ['WAIVER_REQUESTED findingKey']],
    ['what is granted', [STOP], [waiver('GRANTED')], ['WAIVER_GRANTED findingKey']],
    ['what is granted too narrowly', [STOP], [waiver('GRANTED', 11)], []],
    ['what was refused', [STOP], [waiver('REFUSED')], []],
    ['what was taken back', [STOP], [waiver('WITHDRAWN')], []],
    ['what has ended', [STOP], [waiver('EXPIRED')], []],
  ])('of %s', (_name, verdict, waivers, expected) => {
    expect(issuesOf(verdict, waivers)).toEqual(expected);
  });

  it('with a reason that is not blank and not too long', () => {
    expect(issuesOf([STOP], [], ' ')).toEqual(['REQUIRED text']);
    expect(issuesOf([STOP], [], 'a'.repeat(WAIVER_TEXT))).toEqual([]);
    expect(issuesOf([STOP], [], 'a'.repeat(WAIVER_TEXT + 1))).toEqual(['TOO_LONG text']);
    expect(issuesOf([STOP], [waiver('REQUESTED')], '')).toEqual([
      'WAIVER_REQUESTED findingKey',
      'REQUIRED text',
    ]);
  });
});

describe('an exception ends', () => {
  it('as it is decided', () => {
    expect(WAIVER_ACTS.map((act) => [act, afterAct(act)])).toEqual([
      ['GRANT', 'GRANTED'],
      ['REFUSE', 'REFUSED'],
      ['WITHDRAW', 'WITHDRAWN'],
    ]);
  });

  it('with its record, and outlives a return', () => {
    const endings = DOSSIER_STATES.flatMap((from) =>
      DOSSIER_STATES.flatMap((to) => {
        const ending = endingOf(from, to);
        return ending === null || to === 'CANCELLED' || to === 'POSTPONED'
          ? []
          : [`${from} → ${to}: ${ending}`];
      }),
    );
    expect(endings).toEqual([
      'DRAFT → COMPLETED: CLOSED',
      'SUBMITTED → DRAFT: WITHDRAWN',
      'SUBMITTED → COMPLETED: CLOSED',
      'RETURNED → COMPLETED: CLOSED',
      'APPROVED → DRAFT: REOPENED',
      'APPROVED → COMPLETED: CLOSED',
      'COMPLETED → COMPLETED: CLOSED',
      'POSTPONED → DRAFT: REOPENED',
      'POSTPONED → COMPLETED: CLOSED',
      'CANCELLED → COMPLETED: CLOSED',
    ]);
    for (const from of DOSSIER_STATES) {
      expect(endingOf(from, 'CANCELLED')).toBe('CANCELLED');
      expect(endingOf(from, 'POSTPONED')).toBe('POSTPONED');
      expect(endingOf(from, 'RETURNED')).toBeNull();
    }
  });

  it('of a plan only as a submission is taken back: an adjustment goes on from it', () => {
    const endings = PLAN_STATES.flatMap((from) =>
      PLAN_STATES.flatMap((to) => {
        const ending = planEndingOf(from, to);
        return ending === null ? [] : [`${from} → ${to}: ${ending}`];
      }),
    );
    expect(endings).toEqual(['SUBMITTED → DRAFT: WITHDRAWN']);
  });
});
