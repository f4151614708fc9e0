import { expect, it } from 'vitest';
import type { Severity } from './check.ts';
import { outcomesOf } from './outcome.ts';
import type { Finding, FindingStatus } from './run.ts';

const found = (
  checkId: string,
  status: FindingStatus,
  severity: Severity | null = null,
): Finding => ({
  checkId,
  status,
  severity,
  reason: null,
  data: {},
  missing: [],
  measure: null,
  path: [],
  about: null,
  basis: null,
  parameterId: null,
  rateId: null,
});

const STOP = found('A', 'FAIL', 'STOP');
const JUSTIFY = found('A', 'FAIL', 'JUSTIFY');
const NOTE = found('A', 'FAIL', 'NOTE');
const UNKNOWN = found('A', 'CANNOT_TELL');
const KEPT = found('A', 'PASS');

it.each([
  [[KEPT, UNKNOWN, NOTE, JUSTIFY, STOP], 'STOP'],
  [[JUSTIFY, KEPT, NOTE, UNKNOWN], 'JUSTIFY'],
  [[UNKNOWN, NOTE, KEPT], 'NOTE'],
  [[KEPT, UNKNOWN], 'UNKNOWN'],
  [[KEPT], 'KEPT'],
  [[found('A', 'NOT_APPLICABLE')], undefined],
  [[found('A', 'FAIL')], 'NOTE'],
] as const)('of several findings of a check the most pressing counts: %#', (verdict, expected) => {
  expect(outcomesOf(verdict).get('A')).toBe(expected);
});

it('tells of each check by itself', () => {
  const all = outcomesOf([STOP, found('B', 'PASS')]);
  expect([...all]).toEqual([
    ['A', 'STOP'],
    ['B', 'KEPT'],
  ]);
});
