import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { approvedPlan, inYear, planDetail, planWith } from './plan.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const ABANDON = 'planAdjustmentAbandon';

/** An approved plan of two lines whose adjustment takes one away, changes one and adds one. */
async function adjusting() {
  const [kept, dropped] = [lineInput(), lineInput({ title: 'Đoàn sang Lào', countries: ['LA'] })];
  const { id, year, version } = await approvedPlan(api, [kept, dropped]);
  const reason = 'Bạn hoãn';
  const opened = await write(api, 'officer', 'planAdjust', { id, version, reason });
  const added = lineInput({ title: 'Đoàn sang Nhật', countries: ['JP'] });
  const lines = [inYear({ ...kept, persons: 6 }, year), inYear(added, year)];
  const saved = await write(api, 'officer', 'planSave', { id, version: opened.version, lines });
  return { id, year, version: saved.version, kept, dropped, added };
}

const inForce = {
  state: 'APPROVED',
  adjustmentReason: null,
  lines: [
    { title: 'Đoàn trao đổi với LHCĐ Gyeongnam', approved: true },
    { title: 'Đoàn sang Lào', approved: true },
  ],
  totals: { lines: 2, persons: 16 },
  changesSinceApproved: [],
  baseline: { number: 1, state: 'APPROVED' },
  approved: { number: 1, state: 'APPROVED' },
  lastReturn: null,
};

describe('giving an adjustment up', () => {
  it('brings the approved lines back, and leaves the version in force alone', async () => {
    const { id, year, version } = await adjusting();
    const { prisma } = api.database;
    const frozen = await prisma.approvedPlanLine.findMany({ where: { plan: { year } } });
    expect(await planDetail(api, id)).toMatchObject({
      state: 'DRAFT',
      viewerMay: { abandonAdjustment: { allowed: true } },
    });
    const done = await write(api, 'officer', ABANDON, { id, version });
    expect(done).toMatchObject({ state: 'APPROVED', version: version + 1 });
    expect(await planDetail(api, id)).toMatchObject({
      ...inForce,
      submissions: [{ number: 1, state: 'APPROVED' }],
      timeline: {
        nodes: expect.arrayContaining([
          { action: 'plan.abandonAdjustment', by: 'Người mẫu officer' },
        ]) as unknown,
      },
      viewerMay: { adjust: { allowed: true }, abandonAdjustment: { allowed: false } },
    });
    expect(await prisma.approvedPlanLine.findMany({ where: { plan: { year } } })).toEqual(frozen);
    // It can be adjusted again, and counts only those who write then as its authors.
    await write(api, 'secondOfficer', 'planAdjust', { id, version: version + 1, reason: 'Lại' });
    const authors = await prisma.planAuthor.findMany({ where: { plan: { year } } });
    expect(authors.map(({ userId }) => userId)).toEqual(['secondOfficer']);
  });

  it('says in the audit what was given up', async () => {
    const { id, year, version } = await adjusting();
    await write(api, 'officer', ABANDON, { id, version });
    const plan = await api.database.prisma.plan.findFirstOrThrow({ where: { year } });
    const entry = await api.database.prisma.auditEntry.findFirstOrThrow({
      where: { subjectId: plan.id, action: 'plan.abandonAdjustment' },
    });
    expect(entry.data).toEqual({
      from: 'DRAFT',
      to: 'APPROVED',
      abandoned: { added: 1, removed: 1, changed: 1 },
    });
  });

  it('keeps the history of an adjustment that was returned, and the approval stands', async () => {
    const { id, version } = await adjusting();
    const handedIn = await write(api, 'officer', 'planSubmit', { id, version });
    const pending = { id, version: handedIn.version };
    expect(await send(api, 'officer', ABANDON, pending)).toMatchObject({
      __typename: 'StateError',
      code: 'STATE',
      data: { state: 'SUBMITTED', allowed: 'DRAFT,RETURNED' },
    });
    const decision = { kind: 'RETURN', reason: 'PURPOSE_UNCLEAR', text: 'Nêu rõ', fields: [] };
    const { id: submissionId, version: read } = submissionOf(handedIn);
    await send(api, 'leader', 'submissionDecide', { id: submissionId, version: read, decision });
    const returned = { id, version: handedIn.version + 1 };
    const done = await write(api, 'officer', ABANDON, returned);
    expect(done.approval?.submission.state).toBe('APPROVED');
    expect(await planDetail(api, id)).toMatchObject({
      ...inForce,
      submissions: [
        { number: 2, state: 'RETURNED' },
        { number: 1, state: 'APPROVED' },
      ],
    });
  });

  it('goes back to the adjustment before it, with its reason', async () => {
    const { id, version } = await adjusting();
    const first = await write(api, 'officer', 'planSubmit', { id, version });
    await approveBy(api, submissionOf(first), ['leader', 'federationLeader']);
    const approved = { id, version: first.version + 1 };
    const again = await write(api, 'officer', 'planAdjust', { ...approved, reason: 'Thêm đoàn' });
    await write(api, 'officer', ABANDON, { id, version: again.version });
    expect(await planDetail(api, id)).toMatchObject({
      adjustmentReason: 'Bạn hoãn',
      approved: { number: 2 },
      baseline: { number: 1 },
      lines: [{ title: 'Đoàn trao đổi với LHCĐ Gyeongnam' }, { title: 'Đoàn sang Nhật' }],
    });
  });

  it('keeps a line for the dossier that was begun on it', async () => {
    const { id, version, added } = await adjusting();
    const { prisma } = api.database;
    const dossier = await prisma.dossier.create({
      data: {
        kind: 'OUTBOUND',
        reportingClass: 'DELEGATION_OUT',
        organisationId: 'ldld-da-nang',
        title: 'Đoàn',
        planLineId: added.lineId,
        createdById: 'officer',
      },
    });
    await write(api, 'officer', ABANDON, { id, version });
    const line = await prisma.planLine.findUniqueOrThrow({ where: { id: added.lineId } });
    expect(line.removedAt).not.toBeNull();
    expect(await prisma.dossier.findUnique({ where: { id: dossier.id } })).not.toBeNull();
  });

  it('is refused where there is none: a first version, an approved plan', async () => {
    const { id, version } = await planWith(api, [lineInput()]);
    expect(await send(api, 'officer', ABANDON, { id, version })).toMatchObject({
      __typename: 'StateError',
      code: 'NOT_ADJUSTING',
    });
    expect(await planDetail(api, id)).toMatchObject({
      state: 'DRAFT',
      version,
      viewerMay: { abandonAdjustment: { allowed: false, code: 'NOT_ADJUSTING' } },
    });
    const approved = await approvedPlan(api, [lineInput()]);
    const asked = { id: approved.id, version: approved.version };
    expect(await send(api, 'officer', ABANDON, asked)).toMatchObject({ code: 'STATE' });
  });

  it.each([
    ['leader', 'ForbiddenError'],
    ['adviser', 'ForbiddenError'],
    ['administrator', 'ForbiddenError'],
    ['otherOfficer', 'NotFoundError'],
  ] as const)('is not for %s: %s', async (user, type) => {
    const { id, version } = await adjusting();
    expect((await send(api, user, ABANDON, { id, version })).__typename).toBe(type);
  });

  it('meets somebody who saved first: nothing of theirs is given up unseen', async () => {
    const { id, version, year } = await adjusting();
    const lines = [inYear(lineInput({ title: 'Của đồng nghiệp' }), year)];
    await write(api, 'secondOfficer', 'planSave', { id, version, lines });
    expect(await send(api, 'officer', ABANDON, { id, version })).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: version + 1,
      changedBy: 'Người mẫu secondOfficer',
    });
    expect(await planDetail(api, id)).toMatchObject({
      state: 'DRAFT',
      lines: [{ title: 'Của đồng nghiệp' }],
    });
  });

  it('is done once by two people at once, and once by one who asks twice', async () => {
    const { id, version } = await adjusting();
    const answers = await Promise.all(
      (['officer', 'secondOfficer'] as const).map((user) =>
        send(api, user, ABANDON, { id, version }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ConflictError',
      'PlanPayload',
    ]);
    const other = await adjusting();
    const input = { id: other.id, version: other.version, idempotencyKey: randomUUID() };
    const first = await write(api, 'officer', ABANDON, input);
    expect(await write(api, 'officer', ABANDON, input)).toEqual(first);
  });
});
