import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, write } from '../approval/acting.testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const FIGURES = [
  'startDate',
  'endDate',
  'members',
  'stops',
  'guests',
  'participants',
  'costLines',
] as const;

let topics = 0;

/** An approved dossier of those days, each about something else. */
async function approved(startDate: string, endDate: string) {
  topics += 1;
  const stop = { id: 's1', countryCode: 'KR', place: 'Seoul', arrive: startDate, leave: endDate };
  const topic = `Chuyên đề${'abcdefghijklmnop'.charAt(topics)} khác${topics}`;
  const members = [
    {
      id: 'm1',
      personId: person(topics % 2 === 0 ? 'clerk' : 'auditor'),
      role: 'HEAD',
      reason: 'Phụ trách',
    },
  ];
  const content = dossierInput({
    startDate,
    endDate,
    topic,
    members,
    stops: [stop],
    programme: [],
  });
  const { id } = await write(api, 'officer', 'dossierCreate', { content });
  const justifications = [
    `TK04.TOO_MANY_TRIPS_WITH_PENDING.${members[0]?.personId}`,
    `TK04.TOO_MANY_TRIPS.${members[0]?.personId}`,
  ];
  const texts = justifications.map((findingKey) => ({ findingKey, text: 'Cần thiết' }));
  await write(api, 'officer', 'dossierJustify', { id, justifications: texts });
  const handedIn = await write(api, 'officer', 'dossierSubmit', { id, version: 1 });
  if (handedIn.approval === null) throw new Error('Nothing was submitted');
  await approveBy(api, handedIn.approval.submission, ['leader', 'adviser', 'federationLeader']);
  const figures = Object.fromEntries(FIGURES.map((name) => [name, content[name]]));
  return { id, version: handedIn.version + 1, content, figures };
}

const DETAIL = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  state version reportDueDate reportOverdue findings { checkId status reason }
  actual { startDate endDate asApproved deviationReason members { person { fullName } } stops { place } costLines { total { minor } } }
  deviations { label before after }
  outcome { state version summary dueDate submittedBy submittedAt lessons recommendations contacts
    results { objectiveId achieved text } commitments { id text owner dueDate } } } } }`;

async function detail(id: string, user = 'officer') {
  const { data, errors } = await api.run<{ node: object | null }>(user, DETAIL, { id });
  expect(errors).toEqual([]);
  return data.node;
}

const REPORT = {
  summary: 'Đã ký biên bản',
  results: [{ objectiveId: 'o1', achieved: 1, text: 'Một biên bản' }],
  commitments: [
    { id: 'k1', text: 'Đón đoàn năm sau', owner: 'Ban Tổ chức', dueDate: '2027-03-01' },
  ],
  lessons: '',
  recommendations: '',
  contacts: '',
};

describe('the real figures', () => {
  it('are closed in one click when all went as approved; the report is still owed', async () => {
    const { id, version } = await approved('2026-05-04', '2026-05-08');
    const closed = await write(api, 'officer', 'dossierCloseAsApproved', { id, version });
    expect(closed).toMatchObject({
      state: 'COMPLETED',
      approval: { submission: { state: 'APPROVED' } },
    });
    expect(await detail(id)).toMatchObject({
      actual: {
        startDate: '2026-05-04',
        endDate: '2026-05-08',
        asApproved: true,
        stops: [{ place: 'Seoul' }],
      },
      deviations: [],
      outcome: null,
      reportDueDate: '2026-05-18',
      reportOverdue: true,
    });
  });

  it('may depart from what was approved only with a reason, which may be mended later', async () => {
    const { id, version, figures, content } = await approved('2026-05-11', '2026-05-15');
    const [stop] = content.stops;
    const departed = {
      ...figures,
      endDate: '2026-05-14',
      stops: [{ ...stop, leave: '2026-05-14' }],
    };
    const close = (actual: object, read: number) =>
      send(api, 'officer', 'dossierCloseFigures', { id, version: read, actual });
    expect(await close(departed, version)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REQUIRED', path: ['actual', 'deviationReason'] }],
    });
    const explained = { ...departed, deviationReason: 'Chuyến bay đổi lịch' };
    expect((await close(explained, version)).dossier).toMatchObject({ state: 'COMPLETED' });
    expect(await detail(id)).toMatchObject({
      actual: { endDate: '2026-05-14', asApproved: false, deviationReason: 'Chuyến bay đổi lịch' },
      deviations: [
        { label: 'endDate', before: '2026-05-15', after: '2026-05-14' },
        { label: 'stops.leave', before: '2026-05-15', after: '2026-05-14' },
      ],
      reportDueDate: '2026-05-24',
    });
    expect(await close({ ...figures, deviationReason: null }, version + 1)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REQUIRED', path: ['actual', 'deviationReason'] }],
    });
    const mended = { ...figures, deviationReason: 'Ghi nhầm ngày về' };
    expect((await close(mended, version + 1)).dossier).toMatchObject({ state: 'COMPLETED' });
    expect(await detail(id)).toMatchObject({ actual: { asApproved: true }, deviations: [] });
  });

  it('are not closed before the last day', async () => {
    const { id, version } = await approved('2026-06-14', '2026-06-20');
    expect(await send(api, 'officer', 'dossierCloseAsApproved', { id, version })).toMatchObject({
      __typename: 'StateError',
      code: 'NOT_ENDED',
      data: { endDate: '2026-06-20', today: '2026-06-15' },
    });
  });

  it('are told as malformed all at once', async () => {
    const { id, version, figures } = await approved('2026-04-06', '2026-04-07');
    const actual = { ...figures, members: [], stops: [], startDate: '2026-04-08' };
    const answer = await send(api, 'officer', 'dossierCloseFigures', { id, version, actual });
    const paths = answer.issues?.map((issue) => issue.path.join('.'));
    expect(paths).toEqual([
      'actual.endDate',
      'actual.members',
      'actual.stops',
      'actual.deviationReason',
    ]);
    expect(await detail(id)).toMatchObject({ state: 'APPROVED', actual: null });
  });
});

describe('the outcome report', () => {
  it('is written in steps, and handed in when every objective has its result', async () => {
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
