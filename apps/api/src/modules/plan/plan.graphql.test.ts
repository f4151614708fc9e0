import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import {
  approvedPlan,
  inYear,
  nextYear,
  planDetail,
  planWith,
  submissionOf,
} from './plan.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const organisationId = ORGANISATION.daNang;

describe('the life of a plan', () => {
  it('is begun, written, handed in, approved and adjusted, and the baseline stays', async () => {
    const [kept, dropped] = [lineInput(), lineInput({ title: 'Đoàn sang Lào', countries: ['LA'] })];
    const { id, version, year } = await approvedPlan(api, [kept, dropped]);
    expect(await planDetail(api, id)).toMatchObject({
      state: 'APPROVED',
      lines: [{ approved: true }, { approved: true }],
      baseline: { number: 1, state: 'APPROVED' },
      approved: { number: 1 },
      changesSinceApproved: [],
      viewerMay: { edit: { allowed: false, code: 'STATE' }, adjust: { allowed: true } },
    });
    expect(await api.database.prisma.approvedPlanLine.count({ where: { plan: { year } } })).toBe(2);

    expect(await send(api, 'officer', 'planAdjust', { id, version, reason: ' ' })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REASON_REQUIRED', path: ['reason'] }],
    });
    const adjusted = await write(api, 'officer', 'planAdjust', { id, version, reason: 'Bạn hoãn' });
    expect(adjusted.state).toBe('DRAFT');
    const lines = [inYear({ ...kept, persons: 6 }, year)];
    const saved = await write(api, 'officer', 'planSave', { id, version: adjusted.version, lines });
    expect(await planDetail(api, id)).toMatchObject({
      adjustmentReason: 'Bạn hoãn',
      changesSinceApproved: [
        { label: 'lines', itemId: dropped.lineId, after: null },
        { label: 'lines.persons', itemId: kept.lineId, before: 8, after: 6 },
      ],
    });
    const again = await write(api, 'officer', 'planSubmit', { id, version: saved.version });
    await approveBy(api, submissionOf(again), ['leader', 'federationLeader']);
    expect(await planDetail(api, id)).toMatchObject({
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
    const { id, version } = await planWith(api, [lineInput()]);
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
    expect(await planDetail(api, id)).toMatchObject({
      state: 'RETURNED',
      lastReturn: { reason: 'PURPOSE_UNCLEAR', text: 'Nêu rõ kết quả', by: 'Người mẫu leader' },
      submissions: [{ state: 'RETURNED' }, { state: 'WITHDRAWN' }],
    });
  });

  it('begins with the lines of another year, in the same months, results to be promised anew', async () => {
    const { year } = await planWith(api, [lineInput(), lineInput({ title: 'Đoàn sang Lào' })]);
    const input = { organisationId, year: nextYear(), copyFromYear: year };
    const { id } = await write(api, 'officer', 'planCreate', input);
    const plan = await planDetail(api, id);
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
    const { id, version, year } = await planWith(api, [incomplete]);
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
    const stopping = await planWith(api, [lineInput({ persons: 11 })]);
    const asked = { id: stopping.id, version: stopping.version };
    const held = await send(api, 'officer', 'planSubmit', asked);
    expect(held).toMatchObject({ __typename: 'ChecksError', findings: [{ severity: 'STOP' }] });

    const repeated = { purpose: 'Học tập mô hình hoà giải lao động cơ sở', countries: ['LA'] };
    const { id, version } = await planWith(api, [lineInput(repeated), lineInput(repeated)]);
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
    const plan = await planDetail(api, id);
    expect(plan).toMatchObject({ justifications: [{ text: 'Hai đoàn ngành' }] });
  });

  it('keeps a line that a dossier cites when it leaves the plan', async () => {
    const [cited, loose] = [lineInput(), lineInput()];
    const { id, version } = await planWith(api, [cited, loose]);
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
    expect(await planDetail(api, id)).toMatchObject({ lines: [] });
    await write(api, 'officer', 'planSave', { id, version: version + 1, lines: [] });
  });

  it('leaves nothing behind when the middle of a save fails', async () => {
    const theirs = lineInput();
    await planWith(api, [theirs]);
    const { id, version, year } = await planWith(api, [lineInput({ title: 'Giữ nguyên' })]);
    const lines = [lineInput({ title: 'Mới' }), { ...theirs, title: 'Của kế hoạch khác' }];
    const input = { id, version, lines: lines.map((line) => inYear(line, year)) };
    expect(await send(api, 'officer', 'planSave', input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'DUPLICATE', path: ['lines', theirs.lineId, 'lineId'] }],
    });
    expect(await planDetail(api, id)).toMatchObject({ version, lines: [{ title: 'Giữ nguyên' }] });
  });
});
