import { expect, it } from 'vitest';
import { parameterIssues } from './parameter-issues.ts';

const BEFORE = { maxPersons: 10, maxDays: 10, maxCountries: 3 };
const issuesOf = (values: object) => parameterIssues('TK03', { ...values }, BEFORE);

it('lets values of the right shape through, and a limit that is not set', () => {
  expect(issuesOf({ maxPersons: 8, maxDays: null, maxCountries: 2 })).toEqual([]);
});

it.each([
  ['a wrong type', { ...BEFORE, maxDays: 'mười' }, ['maxDays']],
  ['two of them', { ...BEFORE, maxDays: -1, maxPersons: 1.5 }, ['maxPersons', 'maxDays']],
  ['a missing one', { maxPersons: 8, maxDays: 7 }, ['maxCountries']],
  ['one too many', { ...BEFORE, maxPeople: 3 }, ['maxPeople']],
])('names %s', (_what, values, names) => {
  expect(issuesOf(values)).toEqual(
    names.map((name) => ({ code: 'VALUE_SHAPE', path: ['values', name], data: { name } })),
  );
});

it('knows no other checks', () => {
  expect(parameterIssues('TK99', {}, {})).toMatchObject([{ code: 'UNKNOWN_CHECK' }]);
});
