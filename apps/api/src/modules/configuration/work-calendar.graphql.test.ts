import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const DAYS = `year known days { day working holiday inPlaceOf decided note addedBy
  basis { citation verification } }`;

interface Calendar {
  readonly year: number;
  readonly known: boolean;
  readonly days: readonly { readonly day: string; readonly decided: boolean }[];
}

async function calendar(year: number) {
  const document = `query ($year: Int!) { workCalendar(year: $year) { ${DAYS} } }`;
  const { data, errors, statements } = await api.run<{ workCalendar: Calendar }>(
    'officer',
    document,
    {
      year,
    },
  );
  expect(errors).toEqual([]);
  return { ...data.workCalendar, statements };
}

const dayOf = async (day: string) =>
  (await calendar(Number(day.slice(0, 4)))).days.find((one) => one.day === day);

let keys = 0;
async function act(by: string, mutation: 'workDayDecide' | 'workDayTakeBack', given: object) {
  keys += 1;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
    ... on WorkCalendarPayload { calendar { ${DAYS} } }
    ... on BusinessError { code path data }
    ... on ValidationError { issues { code path data } } } }`;
  const input = { idempotencyKey: `k${keys}`, ...given };
  const { data, errors } = await api.run<{ answer: object }>(by, document, { input });
  expect(errors).toEqual([]);
  return data.answer;
}

const OFF = {
  day: '2026-01-02',
  working: false,
  source: { citation: 'Thông báo mẫu số 1', article: null, verification: 'PUBLIC_PAGE' },
  reason: 'Hoán đổi ngày làm việc',
};

describe('the working calendar of a year', () => {
  it('has the days off by law, with basis and mark, and those in place of weekends', async () => {
    const { year, known, days } = await calendar(2026);
    expect({ year, known, count: days.length }).toEqual({ year: 2026, known: true, count: 12 });
    expect(await dayOf('2026-04-27')).toEqual({
      day: '2026-04-27',
      working: false,
      holiday: 'HUNG_KINGS',
      inPlaceOf: '2026-04-26',
      decided: false,
      note: null,
      addedBy: null,
      basis: { citation: 'Quy định mẫu để thử', verification: 'UNVERIFIED' },
    });
  });

  it('is not known before the rules hold, and refused out of all bounds', async () => {
    expect((await calendar(1995)).known).toBe(false);
    const { errors } = await api.run('officer', '{ workCalendar(year: 9999) { year } }', {});
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_FILTER']);
  });

  it('is read in one turn', async () => {
    expect((await calendar(2026)).statements).toHaveLength(2);
  });
});

describe('a decision of a day', () => {
  it('is written by an administrator alone', async () => {
    expect(await act('adviser', 'workDayDecide', OFF)).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await act('officer', 'workDayTakeBack', { day: OFF.day, reason: 'x' })).toMatchObject({
      code: 'ROLE_REQUIRED',
    });
  });

  it.each([
    ['a day that is off already', { day: '2026-01-01' }, { code: 'NO_DIFFERENCE', path: ['day'] }],
    ['a weekend', { day: '2026-01-03' }, { code: 'NO_DIFFERENCE', path: ['day'] }],
    ['a day out of all bounds', { day: '1900-01-02' }, { code: 'OUT_OF_RANGE', path: ['day'] }],
    ['no reason', { reason: ' ' }, { code: 'REQUIRED', path: ['reason'] }],
    [
      'no source',
      { source: { ...OFF.source, citation: '' } },
      { code: 'REQUIRED', path: ['citation'] },
    ],
  ])('is not written of %s', async (_what, change, issue) => {
    expect(await act('administrator', 'workDayDecide', { ...OFF, ...change })).toMatchObject({
      __typename: 'ValidationError',
      issues: [issue],
    });
  });

  it('prevails over the law, once for one key, and is told with who wrote it and why', async () => {
    const once = { ...OFF, idempotencyKey: 'the-same' };
    expect(await act('administrator', 'workDayDecide', once)).toMatchObject({
      __typename: 'WorkCalendarPayload',
      calendar: { year: 2026 },
    });
    expect(await act('administrator', 'workDayDecide', once)).toMatchObject({
      __typename: 'WorkCalendarPayload',
    });
    expect(await dayOf(OFF.day)).toMatchObject({
      working: false,
      holiday: null,
      decided: true,
      note: 'Hoán đổi ngày làm việc',
      addedBy: 'Người mẫu administrator',
      basis: { citation: 'Thông báo mẫu số 1', verification: 'PUBLIC_PAGE' },
    });
    expect(await act('administrator', 'workDayDecide', OFF)).toMatchObject({
      issues: [{ code: 'ALREADY_DECIDED', path: ['day'] }],
    });
    await act('administrator', 'workDayDecide', { ...OFF, day: '2026-09-01', working: true });
    expect(await dayOf('2026-09-01')).toMatchObject({ working: true, holiday: 'NATIONAL_DAY' });
    const { register } = await api.contextOf('officer');
    expect(register.decidedDays).toEqual([
      { day: '2026-01-02', working: false },
      { day: '2026-09-01', working: true },
    ]);
  });

  it('is taken back with a reason, so that the law holds again', async () => {
    const back = { day: OFF.day, reason: 'Ghi nhầm' };
    expect(await act('administrator', 'workDayTakeBack', { ...back, reason: '' })).toMatchObject({
      issues: [{ code: 'REQUIRED', path: ['reason'] }],
    });
    await act('administrator', 'workDayTakeBack', back);
    expect(await dayOf(OFF.day)).toBeUndefined();
    expect(await act('administrator', 'workDayTakeBack', back)).toMatchObject({
      __typename: 'NotFoundError',
    });
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectId: `work-day-${OFF.day}` },
      orderBy: { at: 'asc' },
    });
    expect(entries.map(({ action, data }) => [action, data])).toMatchObject([
      ['configuration.decideDay', { day: OFF.day, working: false, reason: OFF.reason }],
      ['configuration.takeDayBack', { day: OFF.day, working: false, reason: 'Ghi nhầm' }],
    ]);
  });
});
