import { describe, expect, expectTypeOf, it } from 'vitest';
import { CHECKS } from './catalogue.ts';
import { judgesAfterwards } from './check-group.ts';
import type { CheckReasonCode, CheckReasonData, MissingFactCode } from './catalogue.ts';

describe('the catalogue', () => {
  it('has each check once, with a code that no other check has', () => {
    const ids = CHECKS.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([
      'TK01',
      'TK02',
      'TK03',
      'TK04',
      'TK05',
      'TK06',
      'TK07',
      'TK08',
      'TK09',
      'TK10',
      'TK11',
      'TK12',
      'TK13',
      'TK14',
      'TK15',
      'TK16',
      'TK17',
      'HQ01',
      'HQ02',
      'HQ03',
      'HQ06',
      'HQ07',
      'HQ08',
      'HQ09',
      'HQ10',
      'HQ04',
      'HQ05',
    ]);
  });

  it('tells which checks speak of what follows an activity', () => {
    expect(CHECKS.filter(judgesAfterwards).map(({ id }) => id)).toEqual([
      'TK15',
      'TK16',
      'HQ02',
      'HQ03',
      'HQ07',
      'HQ08',
      'HQ10',
    ]);
  });

  it('is a record, by type, of every sentence that is needed', () => {
    expectTypeOf<'TK03.TOO_MANY_PERSONS'>().toExtend<CheckReasonCode>();
    expectTypeOf<'HQ02.PREVIOUS_REPORT_OVERDUE'>().toExtend<CheckReasonCode>();
    expectTypeOf<'TK03.TOO_MANY'>().not.toExtend<CheckReasonCode>();
    expectTypeOf<'TK03.TWO_KEY_LEADERS'>().not.toExtend<CheckReasonCode>();
    expectTypeOf<'TRIPS_OF_YEAR' | 'PARAMETER' | 'RATE'>().toExtend<MissingFactCode>();
    expectTypeOf<'ANYTHING'>().not.toExtend<MissingFactCode>();
    expectTypeOf<keyof CheckReasonData['HQ01.NOT_MEASURABLE']>().toEqualTypeOf<
      'hasTarget' | 'hasUnit'
    >();
    expectTypeOf<keyof CheckReasonData['TK03.TOO_MANY_DAYS']>().toEqualTypeOf<never>();
  });
});
