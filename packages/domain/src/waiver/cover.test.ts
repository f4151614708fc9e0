import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { over, under } from '../check/check.ts';
import { findingKey } from '../check/run.ts';
import type { Finding } from '../check/run.ts';
import { covers, holdingDespite, unwaivedStops, waiverOf } from './cover.ts';
import { COVER_CASES } from './waiver.cases.ts';
import { WAIVER_STATES } from './waiver.ts';
import type { WaivedFailure, Waiver } from './waiver.ts';

const waiver = (failure: WaivedFailure, change: Partial<Waiver> = {}): Waiver => ({
  ...failure,
  id: 'w1',
  state: 'GRANTED',
  version: 2,
  requestedAt: '2026-03-01T02:00:00.000Z',
  ...change,
});

const PERSONS: WaivedFailure = {
  checkId: 'TK03',
  reason: 'TOO_MANY_PERSONS',
  about: null,
  data: {},
  measure: over(10, 11, 'PERSONS'),
};

const found = (failure: WaivedFailure, severity: Finding['severity'] = 'STOP'): Finding => ({
  status: 'FAIL',
  severity,
  missing: [],
  path: [],
  basis: null,
  parameterId: 'row',
  rateId: null,
  ...failure,
});

describe('a granted exception', () => {
  it.each(COVER_CASES)('%s', (_name, granted, now, expected) => {
    expect(covers(waiver(granted), now)).toBe(expected);
  });

  it.each(WAIVER_STATES.filter((state) => state !== 'GRANTED'))(
    'covers nothing once it is not, as when %s',
    (state) => {
      expect(covers(waiver(PERSONS, { state }), PERSONS)).toBe(false);
    },
  );

  const amounts = fc.integer({ min: 1, max: 1_000 });
  const make = { over, under } as const;

  it('never covers what is worse than what was granted, and always what is not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('over' as const, 'under' as const),
        amounts,
        amounts,
        fc.integer({ min: 0, max: 50 }),
        (way, limit, beyond, more) => {
          const sign = way === 'over' ? 1 : -1;
          const actual = limit + sign * beyond;
          const granted = waiver({ ...PERSONS, measure: make[way](limit, actual, 'DAYS') });
          const now = (value: number) => ({
            ...PERSONS,
            measure: make[way](limit, value, 'DAYS'),
          });
          expect(covers(granted, now(actual + sign * more))).toBe(more === 0);
          // Nearer to the limit, and still on the wrong side of it.
          const better = Math.min(more, beyond - 1);
          expect(covers(granted, now(actual - sign * better))).toBe(true);
        },
      ),
    );
  });

  it('goes on covering when less is found: what passes for much passes for less', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (granted, now, less) => {
        const of = (actual: number) => ({ ...PERSONS, measure: over(0, actual, 'PERSONS') });
        const passes = covers(waiver(of(granted)), of(now));
        if (passes) expect(covers(waiver(of(granted)), of(Math.min(now, less)))).toBe(true);
      }),
    );
  });

  it('of another failure never helps, whatever its measure', () => {
    const others = fc.constantFrom<Partial<WaivedFailure>>(
      { checkId: 'TK05' },
      { reason: 'TOO_MANY_DAYS' },
      { about: 'person-1' },
    );
    fc.assert(
      fc.property(others, amounts, (other, actual) => {
        const wide = waiver({ ...PERSONS, ...other, measure: over(10, 10 + actual, 'PERSONS') });
        expect(covers(wide, PERSONS)).toBe(false);
      }),
    );
  });
});

describe('what holds a record back', () => {
  const stop = found(PERSONS);
  const justify = found({ ...PERSONS, checkId: 'TK04', reason: 'TOO_MANY_TRIPS' }, 'JUSTIFY');
  const note = found({ ...PERSONS, checkId: 'TK13', reason: 'NEAR' }, 'NOTE');
  const verdict = [stop, justify, note];
  const all = [PERSONS, { ...PERSONS, checkId: 'TK04', reason: 'TOO_MANY_TRIPS' }].map((failure) =>
    waiver(failure),
  );

  it('is the stop until it is waived, and the text until it is written, exception or not', () => {
    expect(holdingDespite(verdict, {}, [])).toEqual([stop, justify]);
    expect(holdingDespite(verdict, {}, all)).toEqual([justify]);
    expect(holdingDespite(verdict, { [findingKey(justify)]: 'Cần' }, [])).toEqual([stop]);
    expect(holdingDespite(verdict, { [findingKey(justify)]: 'Cần' }, all)).toEqual([]);
  });

  it('is every stop of its own: one exception does not let another failure pass', () => {
    const days = found({ ...PERSONS, reason: 'TOO_MANY_DAYS' });
    expect(unwaivedStops([stop, days, justify], all)).toEqual([days]);
    expect(unwaivedStops([stop, days], [])).toEqual([stop, days]);
  });
});

describe('the exception to speak of beside a finding', () => {
  const at = (day: number) => `2026-03-0${day}T02:00:00.000Z`;
  const narrow = waiver(PERSONS, { id: 'narrow', requestedAt: at(1) });
  const refused = waiver(PERSONS, { id: 'refused', state: 'REFUSED', requestedAt: at(2) });
  const asked = waiver(PERSONS, { id: 'asked', state: 'REQUESTED', requestedAt: at(1) });
  const withdrawn = waiver(PERSONS, { id: 'withdrawn', state: 'WITHDRAWN', requestedAt: at(2) });
  const wider = { ...PERSONS, measure: over(10, 12, 'PERSONS') };

  it.each([
    ['the one that covers it', [refused, asked, narrow], PERSONS, 'narrow'],
    ['else the one that waits', [refused, asked, narrow], wider, 'asked'],
    ['else the latest', [narrow, refused], wider, 'refused'],
    ['of the same moment the greater id', [refused, withdrawn], wider, 'withdrawn'],
    ['none of another failure', [narrow], { ...PERSONS, about: 'x' }, undefined],
  ])('is %s', (_name, waivers, finding, id) => {
    expect(waiverOf(finding, waivers)?.id).toBe(id);
    expect(waiverOf(finding, waivers.toReversed())?.id).toBe(id);
  });
});
