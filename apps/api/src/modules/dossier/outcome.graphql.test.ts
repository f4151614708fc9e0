import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { approvedOn, outcomeOf, REPORT } from './outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const approved = (startDate: string, endDate: string) => approvedOn(api, startDate, endDate);
const detail = (id: string) => outcomeOf(api, id);

describe('the outcome report', () => {
  it('is written in steps, and handed in when every objective has its result', async () => {
    // Another activity of the union from which no report has come: HQ02 goes on to tell of it.
    await approved('2026-05-04', '2026-05-08');
    const { id } = await approved('2026-06-01', '2026-06-05');
    const save = (report: object, version: number) =>
      send(api, 'officer', 'outcomeSave', { dossierId: id, version, report });
    const begun = { ...REPORT, results: [], summary: '' };
    expect((await save(begun, 0)).dossier).toMatchObject({ state: 'APPROVED' });
    const submit = (version: number) =>
      send(api, 'officer', 'outcomeSubmit', { dossierId: id, version });
    expect((await submit(1)).issues).toEqual([
      { code: 'REQUIRED', path: ['report', 'summary'] },
      { code: 'RESULT_MISSING', path: ['report', 'results', 'o1'] },
    ]);
    await save(REPORT, 1);
    expect(await detail(id)).toMatchObject({
      outcome: { state: 'DRAFT', version: 2, dueDate: '2026-06-15', ...REPORT },
      reportOverdue: false,
    });
    expect((await submit(2)).__typename).toBe('DossierPayload');
    expect(await detail(id)).toMatchObject({
      outcome: { state: 'SUBMITTED', version: 3, submittedBy: 'Người mẫu officer' },
      findings: expect.arrayContaining([
        expect.objectContaining({
          checkId: 'HQ02',
          status: 'FAIL',
          reason: 'PREVIOUS_REPORT_OVERDUE',
        }),
      ]) as unknown,
    });
    expect(await save(REPORT, 3)).toMatchObject({
      __typename: 'StateError',
      code: 'REPORT_SUBMITTED',
    });
  });

  it('tells the second of two writers what the first has saved', async () => {
    const { id } = await approved('2026-03-02', '2026-03-03');
    const input = { dossierId: id, version: 0 };
    await write(api, 'secondOfficer', 'outcomeSave', { ...input, report: REPORT });
    const mine = { ...REPORT, summary: 'Của tôi' };
    expect(await send(api, 'officer', 'outcomeSave', { ...input, report: mine })).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 1,
      theirs: REPORT,
      changedBy: 'Người mẫu secondOfficer',
    });
  });

  it('is late from the day after its last day, and the list of late ones shows exactly those', async () => {
    const QUERY = `query ($where: DossierWhere) { dossiers(where: $where, first: 100) { nodes { id reportOverdue reportDueDate } } }`;
    const list = async (where: object) => {
      const { data, errors } = await api.run<{
        dossiers: {
          nodes: readonly { id: string; reportOverdue: boolean; reportDueDate: string }[];
        };
      }>('officer', QUERY, { where });
      expect(errors).toEqual([]);
      return data.dossiers.nodes;
    };
    const [all, late, others] = [
      await list({}),
      await list({ reportOverdue: true }),
      await list({ reportOverdue: false }),
    ];
    expect(late.length).toBeGreaterThan(0);
    expect(late.map((one) => one.id)).toEqual(
      all.filter((one) => one.reportOverdue).map((one) => one.id),
    );
    expect(others.map((one) => one.id)).toEqual(
      all.filter((one) => !one.reportOverdue).map((one) => one.id),
    );
    expect(late.every((one) => one.reportDueDate < '2026-06-15')).toBe(true);
    const nested = await list({ OR: [{ reportOverdue: true }, { state: ['APPROVED'] }] });
    expect(nested.length).toBeGreaterThanOrEqual(late.length);
  });

  it('that is owed holds the next dossier of the union, where the configuration says so', async () => {
    const owing = await approved('2026-04-20', '2026-04-24');
    const { prisma } = api.database;
    const hold = (previousOverdue: 'NOTE' | 'STOP') =>
      prisma.checkParameter.update({
        where: { id: 'hq02' },
        data: { values: { reportDays: 10, previousOverdue } },
      });
    const [arrive, leave] = ['2027-04-05', '2027-04-09'];
    const content = dossierInput({
      topic: 'Chuyên đề giữ lại',
      startDate: arrive,
      endDate: leave,
      stops: [{ id: 's1', countryCode: 'JP', place: 'Osaka', arrive, leave }],
      programme: [],
    });
    const { id } = await write(api, 'officer', 'dossierCreate', { content });
    const submit = () => send(api, 'officer', 'dossierSubmit', { id, version: 1 });
    await hold('STOP');
    const held = await submit();
    expect(held).toMatchObject({ __typename: 'ChecksError', code: 'REPORT_OVERDUE' });
    expect(held.findings?.map(({ key }) => key)).toContain(
      `HQ02.PREVIOUS_REPORT_OVERDUE.${owing.id}`,
    );
    await hold('NOTE');
    expect((await submit()).__typename).toBe('DossierPayload');
  });

  it('is not handed in before the activity is over, nor where there is none', async () => {
    const { id } = await approved('2026-06-10', '2026-06-16');
    expect(
      await send(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 0 }),
    ).toMatchObject({
      code: 'REPORT_MISSING',
    });
    await write(api, 'officer', 'outcomeSave', { dossierId: id, version: 0, report: REPORT });
    expect(
      await send(api, 'officer', 'outcomeSubmit', { dossierId: id, version: 1 }),
    ).toMatchObject({
      code: 'NOT_ENDED',
    });
    expect(await detail(id)).toMatchObject({ reportDueDate: '2026-06-26', reportOverdue: false });
  });
});
