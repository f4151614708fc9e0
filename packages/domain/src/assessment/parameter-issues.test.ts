import { describe, expect, it } from 'vitest';
import type { CheckParameter } from '../check/check.ts';
import type { ParameterScope } from '../check/scope.ts';
import { isoDate } from '../period/period.ts';
import { row } from './assessment.examples.ts';
import { endingIssues, generalOf, narrowingIssues, parameterIssues } from './parameter-issues.ts';

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

const ANY = { kinds: null, levels: null, planned: null } as const;
const ABROAD: CheckParameter = {
  ...row('TK03', BEFORE),
  ...ANY,
  id: 'abroad',
  kinds: ['OUTBOUND', 'EVENT_ABROAD'],
  from: isoDate('2020-01-01'),
};
const PROVINCES: CheckParameter = {
  ...ABROAD,
  id: 'provinces',
  levels: ['PROVINCIAL_UNION'],
  from: isoDate('2026-01-01'),
};
const DECIDED = isoDate('2026-06-14');

describe('a row for some, beside a general one', () => {
  const issuesOf = (
    scope: Partial<ParameterScope>,
    { from = '2026-06-15', general = ABROAD, rows = [ABROAD] as readonly CheckParameter[] } = {},
  ) => {
    const asked = { general, scope: { ...ABROAD, ...scope }, from: isoDate(from) };
    return narrowingIssues(asked, rows, DECIDED).map(({ code, path, data }) => ({
      code,
      path: path.join('.'),
      data,
    }));
  };
  const said = (code: string, path: string, data: object = {}) => [{ code, path, data }];

  it.each([
    [{ levels: ['PROVINCIAL_UNION'] }],
    [{ kinds: ['OUTBOUND'] }],
    [{ planned: false }],
    [{ kinds: ['OUTBOUND'], levels: ['FEDERATION', 'SECTOR_UNION'], planned: true }],
  ] as const)('may be for %o', (scope) => {
    expect(issuesOf(scope)).toEqual([]);
  });

  it('is for nobody else, told at the field', () => {
    expect(issuesOf({ kinds: ['OUTBOUND', 'INBOUND'] })).toEqual(said('OUTSIDE_GENERAL', 'kinds'));
    const of = { general: PROVINCES, rows: [ABROAD, PROVINCES] };
    expect(issuesOf({ levels: ['FEDERATION'], planned: true }, of)).toEqual(
      said('OUTSIDE_GENERAL', 'levels'),
    );
    const planned = { ...ABROAD, planned: true };
    expect(issuesOf({ planned: false }, { general: planned, rows: [planned] })).toEqual(
      said('OUTSIDE_GENERAL', 'planned'),
    );
  });

  it('is not for all of them', () => {
    expect(issuesOf({})).toEqual(said('NOT_NARROWER', 'levels'));
  });

  it('is not for the same as another that holds then or is to hold', () => {
    const scope = { levels: ['PROVINCIAL_UNION'] } as const;
    const taken = said('SCOPE_TAKEN', 'levels', { from: '2026-01-01' });
    expect(issuesOf(scope, { rows: [ABROAD, PROVINCES] })).toEqual(taken);
    const ended = { ...PROVINCES, to: isoDate('2026-06-15') };
    expect(issuesOf(scope, { rows: [ABROAD, ended] })).toEqual(taken);
    expect(issuesOf(scope, { rows: [ABROAD, ended], from: '2026-06-16' })).toEqual([]);
    const coming = { ...PROVINCES, from: isoDate('2030-01-01') };
    expect(issuesOf(scope, { rows: [ABROAD, coming] })).toEqual(
      said('SCOPE_TAKEN', 'levels', { from: '2030-01-01' }),
    );
    const ofAnother = { ...PROVINCES, checkId: 'TK04' };
    expect(issuesOf(scope, { rows: [ABROAD, ofAnother] })).toEqual([]);
  });

  it('may lie within another narrower one, or around it, and not across', () => {
    const rows = [ABROAD, PROVINCES];
    expect(issuesOf({ levels: ['PROVINCIAL_UNION'], planned: true }, { rows })).toEqual([]);
    expect(issuesOf({ levels: ['PROVINCIAL_UNION', 'FEDERATION'] }, { rows })).toEqual([]);
    expect(issuesOf({ levels: ['FEDERATION'] }, { rows })).toEqual([]);
    expect(issuesOf({ kinds: ['OUTBOUND'] }, { rows })).toEqual(
      said('SCOPE_CROSSES', 'levels', { from: '2026-01-01' }),
    );
    const outbound = { ...PROVINCES, kinds: ['OUTBOUND'], planned: true } as const;
    expect(
      issuesOf(
        { levels: ['PROVINCIAL_UNION', 'FEDERATION'], planned: true },
        {
          rows: [ABROAD, outbound],
        },
      ),
    ).toEqual([]);
    expect(issuesOf({ kinds: ['EVENT_ABROAD'] }, { rows: [ABROAD, outbound] })).toEqual([]);
    expect(
      issuesOf(
        { levels: ['PROVINCIAL_UNION'], kinds: ['OUTBOUND'] },
        {
          rows: [ABROAD, { ...outbound, kinds: ABROAD.kinds }],
        },
      ),
    ).toEqual(said('SCOPE_CROSSES', 'planned', { from: '2026-01-01' }));
  });

  it('begins after the last day that was decided, while the general one holds', () => {
    const scope = { planned: true };
    expect(issuesOf(scope, { from: '2026-06-14' })).toEqual(
      said('DAY_DECIDED', 'validFrom', { until: '2026-06-14' }),
    );
    const begins = { ...ABROAD, from: isoDate('2027-01-01') };
    expect(issuesOf(scope, { general: begins, rows: [begins], from: '2026-12-31' })).toEqual(
      said('BEFORE_GENERAL', 'validFrom', { from: '2027-01-01' }),
    );
    expect(issuesOf(scope, { general: begins, rows: [begins], from: '2027-01-01' })).toEqual([]);
    const before = { ...ABROAD, id: 'before', to: isoDate('2026-12-31') };
    expect(
      issuesOf(scope, { general: begins, rows: [before, begins], from: '2026-12-31' }),
    ).toEqual([]);
  });

  it('stands beside none that is over', () => {
    const over = { ...ABROAD, to: isoDate('2026-12-31') };
    expect(issuesOf({ planned: true }, { general: over, rows: [over] })).toEqual(
      said('SUPERSEDED', '', { until: '2026-12-31' }),
    );
  });

  it.each(['HQ04', 'HQ05'])('is by level alone of %s, which judges no activities', (checkId) => {
    const general = { ...ABROAD, ...ANY, checkId };
    const of = { general, rows: [general] };
    expect(issuesOf({ ...ANY, kinds: ['OUTBOUND'], planned: true }, of)).toEqual([
      ...said('NOT_OF_ACTIVITIES', 'kinds'),
      ...said('NOT_OF_ACTIVITIES', 'planned'),
    ]);
    expect(issuesOf({ ...ANY, levels: ['FEDERATION'] }, of)).toEqual([]);
  });
});

describe('a row that ends so that the general one counts again', () => {
  const codesOf = (of: CheckParameter, from: string, rows: readonly CheckParameter[]) =>
    endingIssues({ row: of, from: isoDate(from) }, rows, DECIDED).map(({ code }) => code);

  it('does so after the last day that was decided', () => {
    expect(codesOf(PROVINCES, '2026-06-15', [ABROAD, PROVINCES])).toEqual([]);
    expect(codesOf(PROVINCES, '2026-06-14', [ABROAD, PROVINCES])).toEqual(['DAY_DECIDED']);
    expect(codesOf(PROVINCES, '2026-01-01', [ABROAD, PROVINCES])).toEqual(['NOT_LATER']);
  });

  it('does not where nothing is for all of them then', () => {
    const over = { ...ABROAD, to: isoDate('2026-12-31') };
    const again = { ...ABROAD, id: 'again', from: isoDate('2027-02-01') };
    expect(codesOf(ABROAD, '2026-06-15', [ABROAD, PROVINCES])).toEqual(['NO_GENERAL']);
    expect(codesOf(PROVINCES, '2027-01-31', [over, PROVINCES])).toEqual(['NO_GENERAL']);
    expect(codesOf(PROVINCES, '2027-01-31', [over, again, PROVINCES])).toEqual(['BEFORE_GENERAL']);
    expect(codesOf(PROVINCES, '2026-12-31', [over, again, PROVINCES])).toEqual([]);
    expect(codesOf(PROVINCES, '2027-02-01', [over, again, PROVINCES])).toEqual([]);
  });

  it('ends once', () => {
    const ended = { ...PROVINCES, to: isoDate('2026-12-31') };
    expect(codesOf(ended, '2027-01-01', [ABROAD, ended])).toEqual(['SUPERSEDED']);
  });

  it('gives way to the narrowest of those around it', () => {
    const planned = { ...PROVINCES, id: 'planned', planned: true };
    const rows = [ABROAD, PROVINCES, planned, { ...PROVINCES, checkId: 'TK04', id: 'other' }];
    expect(generalOf(planned, rows)?.id).toBe('provinces');
    expect(generalOf(planned, rows.toReversed())?.id).toBe('provinces');
    expect(generalOf(PROVINCES, rows)?.id).toBe('abroad');
    expect(generalOf(ABROAD, rows)).toBeNull();
  });
});
