import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { approveBy, send, write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const organisationId = ORGANISATION.daNang;

/** Years so far apart that no mission of one plan repeats one of another. */
const APART = 4;

/** A plan of Đà Nẵng with these lines, in a year of its own. */
let nextYear = 2030;
async function planWith(lines: readonly object[]): Promise<Written & { year: number }> {
  nextYear += APART;
  const { id } = await write(api, 'officer', 'planCreate', { organisationId, year: nextYear });
  const input = { id, version: 1, lines: lines.map((line) => inYear(line, nextYear)) };
  return { ...(await write(api, 'officer', 'planSave', input)), year: nextYear };
}

const inYear = (line: object, year: number): object => ({
  ...line,
  fromMonth: `${year}-09`,
  toMonth: `${year}-10`,
});

function submissionOf(written: Written) {
  const submission = written.approval?.submission;
  if (submission === undefined) throw new Error('Nothing was submitted');
  return submission;
}

async function approvedPlan(lines: readonly object[]) {
  const { id, version, year } = await planWith(lines);
  const handedIn = await write(api, 'officer', 'planSubmit', { id, version });
  await approveBy(api, submissionOf(handedIn), ['leader', 'federationLeader']);
  return { id, year, version: handedIn.version + 1 };
}

const DETAIL = `query ($id: ID!) { node(id: $id) { ... on Plan {
  year state version adjustmentReason dueDate organisation { shortName }
  lines { lineId title approved partner { nameVi } coOrganisers { code }
    funding { source amount { minor currency } } dossiers { number } }
  totals { lines persons personDays byKind { kind lines persons }
    bySource { source amount { minor currency } } }
  findings { key status severity } justifications { findingKey text }
  approval { current { position role holders } next { role } basis { citation } }
  baseline { number state } approved { number state } submissions { number state }
  changesSinceApproved { label itemId before after }
  lastReturn { reason text by }
  viewerMay { edit { allowed code } submit { allowed } adjust { allowed code } decide { code } }
  timeline(first: 20) { nodes { action by } totalCount }
} } }`;

// What the answer holds is said by the expectations.
async function detail(id: string, user = 'officer') {
  const { data, errors, statements } = await api.run<{ node: Record<string, never> }>(
    user,
    DETAIL,
    {
      id,
    },
  );
  expect(errors).toEqual([]);
  return { plan: data.node, statements };
}

describe('the life of a plan', () => {
  it('is begun, written, handed in, approved and adjusted, and the baseline stays', async () => {
    const [kept, dropped] = [lineInput(), lineInput({ title: 'Đoàn sang Lào', countries: ['LA'] })];
    const { id, version, year } = await approvedPlan([kept, dropped]);
    expect((await detail(id)).plan).toMatchObject({
      state: 'APPROVED',
      lines: [{ approved: true }, { approved: true }],
      baseline: { number: 1, state: 'APPROVED' },
      approved: { number: 1 },
      changesSinceApproved: [],
      viewerMay: { edit: { allowed: false, code: 'STATE' }, adjust: { allowed: true } },
    });
    expect(await api.database.prisma.approvedPlanLine.count({ where: { plan: { year } } })).toBe(2);

    const adjusted = await write(api, 'officer', 'planAdjust', { id, version, reason: 'Bạn hoãn' });
    expect(adjusted.state).toBe('DRAFT');
    const lines = [inYear({ ...kept, persons: 6 }, year)];
    const saved = await write(api, 'officer', 'planSave', { id, version: adjusted.version, lines });
    expect((await detail(id)).plan).toMatchObject({
      adjustmentReason: 'Bạn hoãn',
      changesSinceApproved: [
        { label: 'lines', itemId: dropped.lineId, after: null },
        { label: 'lines.persons', itemId: kept.lineId, before: 8, after: 6 },
      ],
    });
    const again = await write(api, 'officer', 'planSubmit', { id, version: saved.version });
    await approveBy(api, submissionOf(again), ['leader', 'federationLeader']);
    expect((await detail(id)).plan).toMatchObject({
      state: 'APPROVED',
      baseline: { number: 1, state: 'SUPERSEDED' },
      approved: { number: 2, state: 'APPROVED' },
      submissions: [
        { number: 2, state: 'APPROVED' },
        { number: 1, state: 'SUPERSEDED' },
      ],
    });
  });

  it('is withdrawn while it waits, and returned with a reason that its author reads', async () => {
    const { id, version } = await planWith([lineInput()]);
    const first = await write(api, 'officer', 'planSubmit', { id, version });
    const back = await write(api, 'officer', 'planWithdraw', { id, version: first.version });
    expect(back.state).toBe('DRAFT');
    const second = await write(api, 'officer', 'planSubmit', { id, version: back.version });
    const { id: submissionId, version: read } = submissionOf(second);
    const decision = {
      kind: 'RETURN',
      reason: 'PURPOSE_UNCLEAR',
      text: 'Nêu rõ kết quả',
      fields: [['lines', 'x', 'purpose']],
    };
    await send(api, 'leader', 'submissionDecide', { id: submissionId, version: read, decision });
    expect((await detail(id)).plan).toMatchObject({
      state: 'RETURNED',
      lastReturn: { reason: 'PURPOSE_UNCLEAR', text: 'Nêu rõ kết quả', by: 'Người mẫu leader' },
      submissions: [{ state: 'RETURNED' }, { state: 'WITHDRAWN' }],
    });
  });

  it('begins with the lines of another year, in the same months, results to be promised anew', async () => {
    const { year } = await planWith([lineInput(), lineInput({ title: 'Đoàn sang Lào' })]);
    nextYear += APART;
    const input = { organisationId, year: nextYear, copyFromYear: year };
    const { id } = await write(api, 'officer', 'planCreate', input);
    const { plan } = await detail(id);
    expect(plan).toMatchObject({
      lines: [{ title: 'Đoàn trao đổi với LHCĐ Gyeongnam' }, { title: 'Đoàn sang Lào' }],
      totals: { lines: 2, persons: 16, personDays: 112 },
    });
    const missing = await send(api, 'officer', 'planCreate', {
      ...input,
      year: 2080,
      copyFromYear: 2079,
    });
    expect(missing).toMatchObject({ __typename: 'NotFoundError', path: ['copyFromYear'] });
    const twice = await send(api, 'officer', 'planCreate', input);
    expect(twice).toMatchObject({ __typename: 'StateError', code: 'PLAN_EXISTS' });
  });
});

describe('what is written in a plan', () => {
  it('may be incomplete, never malformed; handing in reports all that is missing at once', async () => {
    const incomplete = lineInput({ partnerId: null, purposeKind: null, resultUnit: null });
    const { id, version, year } = await planWith([incomplete]);
    const malformed = inYear(lineInput({ countries: ['XX'], persons: -1 }), year);
    const refused = await send(api, 'officer', 'planSave', { id, version, lines: [malformed] });
    expect(refused.issues?.map((issue) => [issue.code, issue.path.at(2)])).toEqual([
      ['OUT_OF_RANGE', 'persons'],
      ['UNKNOWN_VALUE', 'countries'],
    ]);
    const held = await send(api, 'officer', 'planSubmit', { id, version });
    expect(held.issues?.map((issue) => [issue.code, issue.path.at(2)])).toEqual([
      ['REQUIRED', 'partnerId'],
      ['REQUIRED', 'purposeKind'],
      ['TARGET_WITHOUT_UNIT', 'resultUnit'],
    ]);
  });

  it('is held by findings that stop, and by those to be justified until they are', async () => {
    const stopping = await planWith([lineInput({ persons: 11 })]);
    const asked = { id: stopping.id, version: stopping.version };
    const held = await send(api, 'officer', 'planSubmit', asked);
    expect(held).toMatchObject({ __typename: 'ChecksError', findings: [{ severity: 'STOP' }] });

    const repeated = { purpose: 'Học tập mô hình hoà giải lao động cơ sở', countries: ['LA'] };
    const { id, version } = await planWith([lineInput(repeated), lineInput(repeated)]);
    const justify = await send(api, 'officer', 'planSubmit', { id, version });
    expect(justify).toMatchObject({
      __typename: 'ChecksError',
      findings: [{ severity: 'JUSTIFY' }],
    });
    const texts = justify.findings?.map(({ key }) => ({ findingKey: key, text: 'Hai đoàn ngành' }));
    await write(api, 'officer', 'planJustify', { id, justifications: texts });
    expect(await write(api, 'officer', 'planSubmit', { id, version })).toMatchObject({
      state: 'SUBMITTED',
    });
    const { plan } = await detail(id);
    expect(plan).toMatchObject({ justifications: [{ text: 'Hai đoàn ngành' }] });
  });

  it('keeps a line that a dossier cites when it leaves the plan', async () => {
    const [cited, loose] = [lineInput(), lineInput()];
    const { id, version } = await planWith([cited, loose]);
    const { prisma } = api.database;
    await prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: DA_NANG,
        title: 'Đoàn',
        planLineId: cited.lineId,
        createdById: 'officer',
      },
    });
    await write(api, 'officer', 'planSave', { id, version, lines: [] });
    const rows = await prisma.planLine.findMany({
      where: { id: { in: [cited.lineId, loose.lineId] } },
    });
    expect(rows.map((row) => [row.id, row.removedAt !== null])).toEqual([[cited.lineId, true]]);
    expect((await detail(id)).plan).toMatchObject({ lines: [] });
    await write(api, 'officer', 'planSave', { id, version: version + 1, lines: [] });
  });

  it('leaves nothing behind when the middle of a save fails', async () => {
    const theirs = lineInput();
    await planWith([theirs]);
    const { id, version, year } = await planWith([lineInput({ title: 'Giữ nguyên' })]);
    const lines = [lineInput({ title: 'Mới' }), { ...theirs, title: 'Của kế hoạch khác' }];
    const input = { id, version, lines: lines.map((line) => inYear(line, year)) };
    expect(await send(api, 'officer', 'planSave', input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'DUPLICATE', path: ['lines', theirs.lineId, 'lineId'] }],
    });
    expect((await detail(id)).plan).toMatchObject({ version, lines: [{ title: 'Giữ nguyên' }] });
  });
});

describe('two people at one plan', () => {
  it('tells the second one what the first has saved, who and when', async () => {
    const { id, version, year } = await planWith([lineInput()]);
    const [mine, theirs] = [lineInput({ title: 'Của tôi' }), lineInput({ title: 'Của bạn' })];
    await write(api, 'secondOfficer', 'planSave', { id, version, lines: [inYear(theirs, year)] });
    const lines = [inYear(mine, year)];
    const conflict = await send(api, 'officer', 'planSave', { id, version, lines });
    expect(conflict).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: version + 1,
      changedBy: 'Người mẫu secondOfficer',
      theirs: { year, lines: [{ lineId: theirs.lineId, title: 'Của bạn' }] },
    });
    // What is told has the shape of the input: taking it over is one save.
    const { theirs: content } = conflict as { theirs: { lines: readonly object[] } };
    const merged = { id, version: version + 1, lines: [...content.lines, ...lines] };
    expect((await write(api, 'officer', 'planSave', merged)).version).toBe(version + 2);
  });

  it('lets one of ten saves at once through, and loses none of the others', async () => {
    const { id, version, year } = await planWith([]);
    const saves = Array.from({ length: 10 }, (_, index) => {
      const lines = [inYear(lineInput({ title: `Bản ${index}` }), year)];
      const user = index % 2 === 0 ? 'officer' : 'secondOfficer';
      return send(api, user, 'planSave', { id, version, lines });
    });
    const answers = await Promise.all(saves);
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual([...Array<string>(9).fill('ConflictError'), 'PlanPayload']);
    expect((await detail(id)).plan).toMatchObject({ version: version + 1 });
  });

  it('answers a repeated request with what it did, and does it once', async () => {
    const { id, version, year } = await planWith([]);
    const lines = [inYear(lineInput(), year)];
    const input = { id, version, lines, idempotencyKey: randomUUID() };
    const first = await write(api, 'officer', 'planSave', input);
    expect(await write(api, 'officer', 'planSave', input)).toEqual(first);
    const other = { ...input, lines: [] };
    await expect(send(api, 'officer', 'planSave', other)).rejects.toThrow('IDEMPOTENCY_REUSED');
  });
});

describe('who may', () => {
  it.each([
    ['leader', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['adviser', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['federationLeader', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['auditor', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['administrator', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['otherOfficer', 'NotFoundError', 'NOT_FOUND'],
    ['clerk', 'NotFoundError', 'NOT_FOUND'],
  ] as const)('%s may not write in the plan of a union: %s %s', async (user, type, code) => {
    const { id, version } = await planWith([lineInput()]);
    const reason = 'vì vậy';
    for (const [mutation, input] of [
      ['planSave', { id, version, lines: [] }],
      ['planSubmit', { id, version }],
      ['planWithdraw', { id, version }],
      ['planAdjust', { id, version, reason }],
      ['planJustify', { id, justifications: [] }],
    ] as const) {
      const answer = await send(api, user, mutation, input);
      expect([mutation, answer.__typename, answer.code]).toEqual([mutation, type, code]);
    }
    const created = await send(api, user, 'planCreate', { organisationId, year: 2020 });
    expect(created.__typename).toBe('ForbiddenError');
  });

  it('refuses what the state does not allow, with the states that would', async () => {
    const { id, version } = await planWith([lineInput()]);
    expect(await send(api, 'officer', 'planWithdraw', { id, version })).toMatchObject({
      __typename: 'StateError',
      code: 'STATE',
      data: { state: 'DRAFT', allowed: 'SUBMITTED' },
    });
  });

  it('shows a plan to whoever may read it, and to nobody else', async () => {
    const { id, year } = await planWith([lineInput({ coOrganiserIds: [] })]);
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const sees = async (user: string) =>
      (await api.run<{ node: object | null }>(user, query, { id })).data.node;
    for (const user of ['officer', 'leader', 'adviser', 'auditor']) {
      expect([user, await sees(user)]).toEqual([user, { id }]);
    }
    for (const user of ['otherOfficer', 'clerk'])
      expect([user, await sees(user)]).toEqual([user, null]);

    const lines = [inYear(lineInput({ coOrganiserIds: [ORGANISATION.bacNinh] }), year)];
    await write(api, 'officer', 'planSave', { id, version: 2, lines });
    expect(await sees('otherOfficer')).toEqual({ id });
  });
});
