import { expect, test } from 'vitest';
import { stripOf } from './strip.ts';
import type { ApprovalStepFacts, StripFacts } from './strip.ts';

const step = (change: Partial<ApprovalStepFacts>): ApprovalStepFacts => ({
  position: 1,
  role: 'UNIT_LEADER',
  state: 'APPROVED',
  organisation: { shortName: 'CĐ Mẫu' },
  holders: [],
  since: null,
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  ...change,
});
const facts: StripFacts = {
  state: 'DRAFT',
  unit: 'CĐ Mẫu',
  updatedAt: '2026-03-01T02:00:00Z',
  endDate: '2026-05-10',
  today: '2026-03-05',
  returnedAt: null,
  steps: [],
  report: 'NONE',
  reportDueDate: null,
};
const places = (change: Partial<StripFacts>) =>
  stripOf({ ...facts, ...change }).map(({ is, place }) => `${is} ${place}`);

test('a draft is with its unit, and is submitted next', () => {
  expect(places({})).toEqual(['WRITE current', 'SUBMIT next']);
  const returned = stripOf({ ...facts, state: 'RETURNED', returnedAt: '2026-03-04T02:00:00Z' });
  expect(returned[0]).toMatchObject({ is: 'REWRITE', at: '2026-03-04T02:00:00Z' });
});

test('while it is decided, each step says where it stands', () => {
  const steps = [
    step({}),
    step({ position: 2, role: 'FEDERATION_ADVISER', state: 'CURRENT' }),
    step({ position: 3, role: 'FEDERATION_LEADER', state: 'WAITING' }),
  ];
  expect(places({ state: 'SUBMITTED', steps })).toEqual([
    'APPROVAL done',
    'APPROVAL current',
    'APPROVAL next',
  ]);
});

test('after approval come the journey, the figures and the report, one after the other', () => {
  const approved = { state: 'APPROVED', steps: [step({})] } as const;
  expect(places(approved)).toEqual([
    'APPROVAL done',
    'TRAVEL current',
    'FIGURES next',
    'REPORT next',
  ]);
  expect(places({ ...approved, today: '2026-05-10' }).slice(1)).toEqual([
    'TRAVEL done',
    'FIGURES current',
    'REPORT next',
  ]);
  const completed = { ...approved, state: 'COMPLETED', today: '2026-05-12' } as const;
  expect(places(completed).slice(2)).toEqual(['FIGURES done', 'REPORT current']);
  expect(places({ ...completed, report: 'SUBMITTED' }).at(-1)).toBe('REPORT done');
});

test('what is cancelled waits for nothing', () => {
  expect(places({ state: 'CANCELLED' })).toEqual(['STOPPED done']);
});
