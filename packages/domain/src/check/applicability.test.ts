import { expect, it } from 'vitest';
import { row } from '../assessment/assessment.examples.ts';
import { SUBJECT } from '../savings/savings.examples.ts';
import { applicabilityOf } from './applicability.ts';

it('tells the row by which a finding was made, and of whom it was asked', () => {
  const rows = [row('TK01', {}), { ...row('TK03', {}), kinds: ['OUTBOUND'] as const }];
  expect(applicabilityOf({ parameterId: 'TK03/1' }, rows, SUBJECT)).toEqual({
    subject: SUBJECT,
    row: { from: '2019-01-01', to: null, kinds: ['OUTBOUND'], levels: null, planned: null },
  });
});

it('tells of no row where none was applied', () => {
  expect(applicabilityOf({ parameterId: null }, [row('TK01', {})], SUBJECT).row).toBeNull();
});
