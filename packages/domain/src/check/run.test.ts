import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { defineCheck, failure, judged, lacking, over, PASS } from './check.ts';
import type { CheckParameter, CheckSubject, Failure } from './check.ts';
import {
  findingKey,
  generalParameterOn,
  holding,
  justifiable,
  parameterApplies,
  parameterFor,
  run,
  stops,
} from './run.ts';
import { atLeastOne, count, oneOf, orNull, percent, valuesOf } from './values.ts';

type Facts = { readonly cups: number | null };

const teaValues = valuesOf({ max: count });
const TEA = defineCheck<Facts>()({
  id: 'TEA',
  reasons: { TOO_MANY: ['cups'], NONE: [] },
  missing: ['CUPS'],
  parseValues: teaValues,
  evaluate: ({ cups }, { max }) => {
    if (cups === null) return judged([], [lacking('CUPS', ['cups'])]);
    if (cups === 0) return judged([failure('NONE', {}, { severity: 'NOTE' })], []);
    return cups > max
      ? judged([failure('TOO_MANY', { cups }, { measure: over(max, cups, 'PERSONS') })], [])
      : PASS;
  },
});

const ROW: CheckParameter = {
  id: 'tea-1',
  checkId: 'TEA',
  from: isoDate('2026-01-01'),
  to: isoDate('2026-12-31'),
  kinds: null,
  levels: null,
  planned: null,
  severity: 'STOP',
  waivedBy: null,
  values: { max: 2 },
  basis: { citation: '1/QĐ-MẪU', article: null, verification: 'UNVERIFIED' },
};

const SUBJECT: CheckSubject = {
  kind: 'OUTBOUND',
  level: 'SECTOR_UNION',
  planned: true,
  normDay: isoDate('2026-05-12'),
};

const verdict = (cups: number | null, row: Partial<CheckParameter> = {}, subject = SUBJECT) =>
  run([TEA], [{ ...ROW, ...row }], subject, { cups });

describe('run', () => {
  it('passes with the basis and the row it was judged by', () => {
    expect(verdict(2)).toStrictEqual([
      {
        checkId: 'TEA',
        status: 'PASS',
        severity: null,
        reason: null,
        data: {},
        missing: [],
        measure: null,
        path: [],
        about: null,
        rateId: null,
        basis: ROW.basis,
        parameterId: 'tea-1',
      },
    ]);
  });

  it('fails with the severity of the row, or with its own', () => {
    expect(verdict(3)).toMatchObject([{ reason: 'TOO_MANY', severity: 'STOP', data: { cups: 3 } }]);
    expect(verdict(0)).toMatchObject([{ reason: 'NONE', severity: 'NOTE' }]);
  });

  it('cannot tell when a fact is missing', () => {
    expect(verdict(null)).toMatchObject([
      { status: 'CANNOT_TELL', missing: ['CUPS'], path: ['cups'], severity: null },
    ]);
  });

  it('cannot tell by a row whose values are not of the right shape', () => {
    expect(verdict(2, { values: { max: '2' } })).toMatchObject([
      { status: 'CANNOT_TELL', missing: ['PARAMETER_VALUES'], parameterId: 'tea-1' },
    ]);
  });

  it('cannot tell by a rate that nobody has found', () => {
    const basis = { ...ROW.basis, verification: 'RATE_UNKNOWN' } as const;
    expect(verdict(2, { basis })).toMatchObject([
      { status: 'CANNOT_TELL', missing: ['RATE'], basis },
    ]);
  });

  it('does not apply to subjects that the rows of the day leave out', () => {
    for (const row of [
      { kinds: ['INBOUND'] },
      { levels: ['FEDERATION'] },
      { planned: false },
    ] as const)
      expect(verdict(9, row)).toMatchObject([
        { checkId: 'TEA', status: 'NOT_APPLICABLE', basis: null, parameterId: null },
      ]);
    expect(verdict(9, { kinds: ['OUTBOUND'] }, { ...SUBJECT, kind: null })).toMatchObject([
      { status: 'NOT_APPLICABLE' },
    ]);
  });

  it.each(['2025-12-31', '2027-01-01'])('cannot tell on %s, when no row is in force', (day) => {
    expect(verdict(9, {}, { ...SUBJECT, normDay: isoDate(day) })).toMatchObject([
      { status: 'CANNOT_TELL', missing: ['PARAMETER'], parameterId: null },
    ]);
  });

  it('cannot tell where rows are in force for other checks alone', () => {
    expect(verdict(9, { checkId: 'COFFEE' })).toMatchObject([
      { checkId: 'TEA', status: 'CANNOT_TELL', missing: ['PARAMETER'] },
    ]);
  });

  it.each(['2026-01-01', '2026-12-31'])('judges on %s, the first or last day of the row', (day) => {
    expect(verdict(9, {}, { ...SUBJECT, normDay: isoDate(day) })).toMatchObject([
      { status: 'FAIL' },
    ]);
  });
});

describe('the row that counts', () => {
  const general: CheckParameter = { ...ROW, id: 'general' };
  const narrow: CheckParameter = { ...ROW, id: 'narrow', levels: ['SECTOR_UNION'] };
  const byKind: CheckParameter = { ...narrow, levels: null, kinds: ['OUTBOUND'] };
  const byPlan: CheckParameter = { ...narrow, levels: null, planned: true };
  const LATER = isoDate('2026-03-01');
  const later: CheckParameter = { ...ROW, id: 'later', from: LATER };
  const kinds: CheckParameter = { ...ROW, id: 'kinds', kinds: ['OUTBOUND', 'EVENT_ABROAD'] };
  const within: CheckParameter = { ...kinds, id: 'within', kinds: ['OUTBOUND'] };

  it.each([
    ['the narrower one', [general, narrow, later], 'narrow'],
    ['the one that names the kind', [byKind, later], 'narrow'],
    ['the one that names planned or not', [byPlan, later], 'narrow'],
    [
      'the one within another, although that began later',
      [within, { ...kinds, from: LATER }],
      'within',
    ],
    ['else the later one', [general, later], 'later'],
    ['else the first by id', [{ ...general, id: 'z' }, general], 'general'],
  ])('is %s, in whatever order they come', (_, rows, id) => {
    expect(parameterFor('TEA', rows, SUBJECT)?.id).toBe(id);
    expect(parameterFor('TEA', rows.toReversed(), SUBJECT)?.id).toBe(id);
  });

  it('is none of another check, nor one that does not apply', () => {
    expect(parameterFor('COFFEE', [general], SUBJECT)).toBeUndefined();
    expect(parameterApplies({ ...narrow, levels: ['FEDERATION'] }, SUBJECT)).toBe(false);
  });
});

describe('the row for most', () => {
  const narrow: CheckParameter = { ...ROW, id: 'narrow', levels: ['SECTOR_UNION'] };
  const later: CheckParameter = { ...ROW, id: 'later', from: isoDate('2026-03-01') };
  const found = (rows: readonly CheckParameter[], day: string) =>
    generalParameterOn('TEA', rows, isoDate(day))?.id;

  it('is not the narrower one, however late that began', () => {
    expect(found([{ ...narrow, from: isoDate('2026-04-01') }, ROW], '2026-05-12')).toBe('tea-1');
  });

  it('is the later of two that are for as many, from its day on', () => {
    expect(found([ROW, later], '2026-03-01')).toBe('later');
    expect(found([ROW, later], '2026-02-28')).toBe('tea-1');
  });

  it('is none of another check or another time', () => {
    expect(found([{ ...ROW, checkId: 'COFFEE' }], '2026-05-12')).toBeUndefined();
    expect(found([ROW], '2027-01-01')).toBeUndefined();
  });
});

describe('a verdict', () => {
  it('tells what stops, and what must be justified', () => {
    const stopping = verdict(3);
    const justified = verdict(3, { severity: 'JUSTIFY' });
    const all = [...stopping, ...justified, ...verdict(0), ...verdict(null), ...verdict(1)];
    expect(stops(all)).toEqual(stopping);
    expect(justifiable(all)).toEqual(justified);
  });

  it('is held back by what stops, and by what is not justified in words', () => {
    const [stopping, justified] = [verdict(3), verdict(3, { severity: 'JUSTIFY' })];
    const all = [...stopping, ...justified, ...verdict(3, { severity: 'NOTE' }), ...verdict(null)];
    expect(holding(all, {})).toEqual([...stopping, ...justified]);
    expect(holding(all, { 'TEA.TOO_MANY': ' ' })).toEqual([...stopping, ...justified]);
    expect(holding(justified, { 'TEA.TOO_MANY': 'guests' })).toEqual([]);
    expect(holding(stopping, { 'TEA.TOO_MANY': 'guests' })).toEqual(stopping);
  });

  it('has findings that are known again by their key', () => {
    expect(verdict(3).map(findingKey)).toEqual(['TEA.TOO_MANY']);
    expect(verdict(null).map(findingKey)).toEqual(['TEA.CUPS']);
    expect(verdict(1).map(findingKey)).toEqual(['TEA']);
    const [found] = verdict(3);
    expect(found && findingKey({ ...found, about: 'a', path: ['x'] })).toBe('TEA.TOO_MANY.a');
  });
});

describe('judged', () => {
  it('tells a certain failure together with what is missing', () => {
    const wrong = failure('NONE', {});
    const missing = lacking('CUPS');
    expect(wrong).toStrictEqual({
      reason: 'NONE',
      data: {},
      measure: null,
      path: [],
      about: null,
      severity: null,
      basis: null,
      rateId: null,
    });
    expect(judged([wrong], [missing])).toEqual({
      status: 'FAIL',
      failures: [wrong],
      missing: [missing],
    });
    expect(judged([], [missing])).toEqual({ status: 'CANNOT_TELL', missing: [missing] });
    expect(judged([], [])).toBe(PASS);
  });
});

describe('declared reasons', () => {
  it('are the only ones that compile, with the data they name', () => {
    type Given = Extract<ReturnType<typeof TEA.evaluate>, { status: 'FAIL' }>['failures'][number];
    expectTypeOf<Failure<'TOO_MANY', 'cups'>>().toExtend<Given>();
    expectTypeOf<Failure<'TOO_MANY', never>>().not.toExtend<Given>();
    expectTypeOf<Failure<'TOO_MANY', 'pots'>>().not.toExtend<Given>();
    expectTypeOf<Failure<'COLD', 'cups'>>().not.toExtend<Given>();
  });
});

describe('valuesOf', () => {
  const read = valuesOf({
    max: orNull(count),
    share: percent,
    who: oneOf(['ALL', 'NONE']),
    seats: atLeastOne,
  });
  const good = { max: 3, share: 99.5, who: 'ALL', seats: 1 };

  it('reads what is of the right shape', () => {
    expect(read(good)).toEqual(good);
    for (const change of [{ max: null, share: 0 }, { max: 0, share: 100 }, { seats: 9 }])
      expect(read({ ...good, ...change })).toEqual({ ...good, ...change });
    expectTypeOf(read(good)).toEqualTypeOf<{
      readonly max: number | null;
      readonly share: number;
      readonly who: 'ALL' | 'NONE';
      readonly seats: number;
    } | null>();
  });

  it.each([
    { max: -1 },
    { max: 1.5 },
    { max: '3' },
    { max: Number.MAX_VALUE },
    { max: undefined },
    { seats: 0 },
    { seats: null },
    { share: -1 },
    { share: 100.5 },
    { share: null },
    { share: Number.NaN },
    { who: 'SOME' },
    { who: null },
    { whom: 'ALL' },
  ])('refuses %o', (wrong) => {
    expect(read({ ...good, ...wrong })).toBeNull();
  });

  it('refuses whatever else comes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (values) => {
        expect(read(values)).toBeNull();
      }),
    );
  });
});
