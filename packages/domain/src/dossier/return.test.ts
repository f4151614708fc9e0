import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import type { DossierState } from './dossier.ts';
import { handsPassportsBack, recordReturn, returnedOn, returnIssues } from './return.ts';
import type { DoneAfterReturn, ReturningDossier } from './return.ts';

const TODAY = isoDate('2026-06-15');
const BACK = isoDate('2026-06-10');

const dossier = (changed: Partial<ReturningDossier> = {}): ReturningDossier => ({
  kind: 'OUTBOUND',
  state: 'COMPLETED',
  endDate: BACK,
  actualEndDate: null,
  today: TODAY,
  ...changed,
});

const done = (settledOn: string | null, passportsReturnedOn: string | null): DoneAfterReturn => ({
  settledOn: settledOn === null ? null : isoDate(settledOn),
  passportsReturnedOn: passportsReturnedOn === null ? null : isoDate(passportsReturnedOn),
});

describe('the return', () => {
  const [before, after] = [isoDate('2026-06-14'), isoDate('2026-06-16')];
  it.each([
    ['APPROVED', before, null, before],
    ['APPROVED', TODAY, null, TODAY],
    ['APPROVED', after, null, null],
    ['APPROVED', null, null, null],
    ['APPROVED', before, after, null],
    ['COMPLETED', after, before, before],
    ['CANCELLED', before, before, null],
    ['POSTPONED', before, null, null],
    ['SUBMITTED', before, null, null],
  ] as const)(
    'of %s, planned %s, actual %s, was on %s',
    (state: DossierState, endDate, actualEndDate, expected) => {
      expect(returnedOn(endDate, { state, actualEndDate, today: TODAY })).toBe(expected);
    },
  );
});

describe('what is written of the return', () => {
  it.each([
    done(null, null),
    done('2026-06-10', '2026-06-10'),
    done('2026-06-15', '2026-06-15'),
    done('2026-06-12', null),
  ])('stands as it is given: %o', (given) => {
    expect(recordReturn(dossier(), given)).toEqual({ ok: true, value: given });
  });

  it('is no settlement while the figures are open; passports are handed back all the same', () => {
    const open = dossier({ state: 'APPROVED' });
    expect(recordReturn(open, done('2026-06-12', null))).toEqual({
      ok: false,
      error: {
        is: 'content',
        issues: [{ code: 'FIGURES_OPEN', path: ['settledOn'], data: { state: 'APPROVED' } }],
      },
    });
    const given = done(null, '2026-06-12');
    expect(recordReturn(open, given)).toEqual({ ok: true, value: given });
  });

  it('is nothing before the return, by the last day as it was', () => {
    const early = dossier({ actualEndDate: isoDate('2026-06-16') });
    expect(recordReturn(early, done(null, null))).toMatchObject({
      error: {
        is: 'state',
        issue: { code: 'NOT_ENDED', data: { endDate: '2026-06-16', today: '2026-06-15' } },
      },
    });
    expect(
      recordReturn(dossier({ endDate: isoDate('2026-06-16') }), done(null, null)),
    ).toMatchObject({
      error: { issue: { code: 'NOT_ENDED', data: { endDate: '2026-06-16' } } },
    });
  });

  it('is nothing of an activity that does not take place', () => {
    expect(recordReturn(dossier({ state: 'CANCELLED' }), done(null, null))).toEqual({
      ok: false,
      error: {
        is: 'state',
        issue: {
          code: 'STATE',
          path: [],
          data: { act: 'RECORD_RETURN', state: 'CANCELLED', allowed: 'APPROVED,COMPLETED' },
        },
      },
    });
  });

  it('names every day that is wrong, and why', () => {
    const refused = recordReturn(dossier(), done('2026-06-09', '2026-06-16'));
    expect(refused).toEqual({
      ok: false,
      error: {
        is: 'content',
        issues: [
          {
            code: 'DAY_BEFORE_RETURN',
            path: ['settledOn'],
            data: { day: '2026-06-09', returnedOn: '2026-06-10' },
          },
          {
            code: 'DAY_IN_FUTURE',
            path: ['passportsReturnedOn'],
            data: { day: '2026-06-16', today: '2026-06-15' },
          },
        ],
      },
    });
    const notReal = '2026-02-30' as typeof TODAY;
    expect(
      returnIssues(dossier(), BACK, { settledOn: notReal, passportsReturnedOn: null }),
    ).toMatchObject([{ code: 'DATE_NOT_REAL', path: ['settledOn'] }]);
  });

  it('is no passport where nobody travels abroad', () => {
    expect([handsPassportsBack('EVENT_ABROAD'), handsPassportsBack('INBOUND')]).toEqual([
      true,
      false,
    ]);
    expect(
      recordReturn(dossier({ kind: 'INBOUND' }), done('2026-06-12', '2026-06-12')),
    ).toMatchObject({
      error: {
        issues: [
          { code: 'NO_PASSPORTS', path: ['passportsReturnedOn'], data: { kind: 'INBOUND' } },
        ],
      },
    });
    expect(recordReturn(dossier({ kind: 'INBOUND' }), done('2026-06-12', null)).ok).toBe(true);
  });
});
