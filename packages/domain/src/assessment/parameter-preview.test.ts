import { describe, expect, it } from 'vitest';
import type { CheckParameter } from '../check/check.ts';
import { sampleLine } from '../plan/plan.sample.ts';
import { isoDate, isoMonth } from '../period/period.ts';
import { PARAMETERS } from './assessment.examples.ts';
import { CONTENT as DOSSIER, LOOKUPS, START } from './dossier.examples.ts';
import {
  changedFindings,
  concernedBy,
  findingsOfCheck,
  isOtherVerdict,
  judgedByAnother,
  judgesPlans,
  linesFound,
  OPEN_STATES,
  planFindingsOfCheck,
  rowsWith,
} from './parameter-preview.ts';
import type { ParameterChange } from './parameter-preview.ts';

const tk03 = PARAMETERS.find(({ checkId }) => checkId === 'TK03') as CheckParameter;

type Replacing = Extract<ParameterChange, { readonly act: 'REPLACE' }>;

const next = (change: Partial<Replacing> = {}): Replacing => ({
  act: 'REPLACE',
  row: tk03,
  from: START,
  severity: 'JUSTIFY',
  values: { maxPersons: 0, maxDays: null, maxCountries: null },
  ...change,
});

describe('the rows with a next one', () => {
  it('end the row that is replaced on the day before and leave all others', () => {
    const rows = rowsWith(PARAMETERS, next({ from: isoDate('2026-05-01') }));
    expect(rows).toHaveLength(PARAMETERS.length + 1);
    expect(rows.find(({ id }) => id === tk03.id)?.to).toBe('2026-04-30');
    expect(rows.at(-1)).toMatchObject({ from: '2026-05-01', to: null, severity: 'JUSTIFY' });
    const others = rows.filter(({ checkId }) => checkId !== 'TK03');
    expect(others).toEqual(PARAMETERS.filter(({ checkId }) => checkId !== 'TK03'));
  });
});

describe('the rows with one for some beside the general one', () => {
  const scope = { kinds: tk03.kinds, levels: ['FEDERATION'], planned: null } as const;
  const { from, severity, values } = next();
  const narrow: ParameterChange = { act: 'NARROW', row: tk03, scope, from, severity, values };

  it('leave the general one as it is', () => {
    const rows = rowsWith(PARAMETERS, narrow);
    expect(rows.slice(0, -1)).toEqual(PARAMETERS);
    expect(rows.at(-1)).toMatchObject({ checkId: 'TK03', ...scope, from, to: null, values });
    expect(concernedBy(narrow)).toBe(scope);
  });

  it('are back as before from the day on which that one ends', () => {
    const rows = rowsWith(PARAMETERS, narrow);
    const row = rows.at(-1) as CheckParameter;
    const end: ParameterChange = { act: 'END', row, from: isoDate('2027-01-01') };
    const after = rowsWith(rows, end);
    expect(after.slice(0, -1)).toEqual(PARAMETERS);
    expect(after.at(-1)).toEqual({ ...row, to: '2026-12-31' });
    expect(concernedBy(end)).toBe(row);
  });
});

describe('whether a dossier is judged by another row', () => {
  const level = LOOKUPS.level;
  const judged = (change: ParameterChange, parameters = PARAMETERS) => {
    const after = rowsWith(parameters, change);
    return judgedByAnother(DOSSIER, { ...LOOKUPS, parameters }, after, 'TK03');
  };
  const narrow = (scope: object): ParameterChange => ({
    ...next(),
    act: 'NARROW',
    scope: { kinds: null, levels: null, planned: null, ...scope },
  });

  it('hangs on its norm day: the first day is in, the day before is out', () => {
    expect(judged(next())).toBe(true);
    expect(judged(next({ from: isoDate('2099-01-01') }))).toBe(false);
  });

  it('and on whom the row is for', () => {
    expect(judged(narrow({ kinds: ['INBOUND'] }))).toBe(false);
    expect(judged(narrow({ levels: [level] }))).toBe(true);
    expect(judged(narrow({ levels: ['GRASSROOTS_UNION'] }))).toBe(false);
  });

  it('and it is, where the row that counts for it ends', () => {
    const rows = rowsWith(PARAMETERS, narrow({ levels: [level] }));
    const row = rows.at(-1) as CheckParameter;
    // From the day after on it is the general one's again.
    expect(judged({ act: 'END', row, from: START }, rows)).toBe(true);
    expect(judged({ act: 'END', row, from: isoDate('2099-01-01') }, rows)).toBe(false);
  });
});

describe('what the check finds before and after', () => {
  const found = (parameters: readonly CheckParameter[]) =>
    findingsOfCheck('TK03', DOSSIER, { ...LOOKUPS, parameters });

  it('is of that check alone', () => {
    expect(found(PARAMETERS).map(({ checkId }) => checkId)).toEqual(['TK03']);
    const hq01 = findingsOfCheck('HQ01', DOSSIER, { ...LOOKUPS, parameters: PARAMETERS });
    expect(new Set(hq01.map(({ checkId }) => checkId))).toEqual(new Set(['HQ01']));
  });

  it('differs where it means something else, and not where only the limit moved', () => {
    const before = found(PARAMETERS);
    expect(isOtherVerdict(before, before)).toBe(false);
    expect(isOtherVerdict(before, found(rowsWith(PARAMETERS, next())))).toBe(true);
    const wider = next({
      severity: 'STOP',
      values: { maxPersons: 99, maxDays: 99, maxCountries: 9 },
    });
    expect(isOtherVerdict(before, found(rowsWith(PARAMETERS, wider)))).toBe(false);
  });

  it('differs where a failure only weighs otherwise', () => {
    const failing = { ...tk03, values: { maxPersons: 0, maxDays: null, maxCountries: null } };
    const lighter = { ...failing, severity: 'NOTE' } as const;
    expect(isOtherVerdict(found([failing]), found([lighter]))).toBe(true);
  });
});

describe('what the check finds of a plan', () => {
  const content = {
    organisationId: 'da-nang',
    year: 2026,
    adjustmentReason: null,
    lines: [5, 8].map((days, place) =>
      sampleLine({ id: `l${place}`, kind: 'OUTBOUND', days, fromMonth: isoMonth('2026-06') }),
    ),
  };
  const found = (parameters: readonly CheckParameter[]) =>
    planFindingsOfCheck('TK03', content, {
      level: 'PROVINCIAL_UNION',
      parameters,
      missions: [],
      previousResult: null,
      exchanges: null,
    });

  it('is of that check alone, and only what changes is told of many lines', () => {
    const shorter = { maxPersons: null, maxDays: 6, maxCountries: null };
    const [before, after] = [
      found(PARAMETERS),
      found(rowsWith(PARAMETERS, next({ values: shorter }))),
    ];
    expect(before.map(({ checkId, about }) => [checkId, about])).toEqual([
      ['TK03', 'l0'],
      ['TK03', 'l1'],
    ]);
    const changed = changedFindings(before, after);
    expect(changed.before.map(({ about, status }) => [about, status])).toEqual([['l1', 'PASS']]);
    expect(changed.after.map(({ about, status }) => [about, status])).toEqual([['l1', 'FAIL']]);
    expect(changedFindings(before, before)).toEqual({ before: [], after: [] });
    const { title } = sampleLine({});
    expect(linesFound(content, changed.after)).toEqual([{ lineId: 'l1', number: 2, title }]);
    expect(linesFound(content, after).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('names no line for what is found of the plan as a whole, or of another list', () => {
    const [one] = found(PARAMETERS);
    if (one === undefined) throw new Error('nothing found');
    expect(linesFound(content, [{ ...one, path: ['lines'] }])).toEqual([]);
    expect(linesFound(content, [{ ...one, path: ['members', 'l1'] }])).toEqual([]);
  });

  it.each([
    ['TK03', true],
    ['TK06', true],
    ['HQ01', true],
    ['HQ04', true],
    ['TK02', false],
    ['HQ09', false],
  ])('of %s: %s', (checkId, expected) => {
    expect(judgesPlans(checkId)).toBe(expected);
  });
});

it('is never of what was decided', () => {
  expect(OPEN_STATES).toEqual(['DRAFT', 'RETURNED', 'SUBMITTED']);
});
