import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { approveBy, send, write } from './acting.testing.ts';
import { person } from './contents.testing.ts';
import type { WorldUser } from './world.testing.ts';
import { addWorld, BAC_NINH, ORGANISATION } from './world.testing.ts';
import { APPROVE, decide, handedIn, standingIn } from './deciding.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const RETURN = {
  kind: 'RETURN',
  reason: 'BUDGET_UNJUSTIFIED',
  text: 'Làm rõ giá vé',
  fields: [['costLines', 'c1']],
};

const SUBMISSION = `query ($id: ID!) { node(id: $id) { ... on Submission {
  number state planned version submittedBy closedAt content findings { key } justifications { text }
  subject { __typename ... on Dossier { state lastReturn { reason text fields by at } } }
  steps { position role state since holders decidedBy onBehalfOf decidedAt note returnReason returnText returnFields }
  viewerMay { decide { allowed code data } } } } }`;

async function submission(id: string, user: WorldUser = 'adviser') {
  const { data, errors } = await api.run<{ node: object | null }>(user, SUBMISSION, { id });
  expect(errors).toEqual([]);
  return data.node;
}

describe('a decision', () => {
  it('goes from step to step; the last one approves', async () => {
    const first = await handedIn(api);
    expect(await submission(first.id)).toMatchObject({
      state: 'PENDING',
      planned: false,
      submittedBy: 'Người mẫu officer',
      content: { title: 'Đoàn trao đổi với LHCĐ Gyeongnam', organisationId: ORGANISATION.daNang },
      steps: [
        {
          position: 1,
          role: 'UNIT_LEADER',
          state: 'CURRENT',
          holders: ['Người mẫu deputy', 'Người mẫu leader'],
        },
        { position: 2, role: 'FEDERATION_ADVISER', state: 'WAITING', since: null },
        { position: 3, state: 'WAITING' },
      ],
      viewerMay: { decide: { allowed: false, code: 'NOT_HOLDER' } },
    });
    const { submission: second } = await decide(api, 'leader', first, APPROVE);
    if (second === undefined) throw new Error('not decided');
    expect(await submission(first.id)).toMatchObject({
      state: 'PENDING',
      steps: [
        { state: 'APPROVED', decidedBy: 'Người mẫu leader', note: 'Đồng ý' },
        { state: 'CURRENT' },
        {},
      ],
      viewerMay: { decide: { allowed: true } },
    });
    await approveBy(api, second, ['adviser', 'federationLeader']);
    expect(await submission(first.id)).toMatchObject({
      state: 'APPROVED',
      subject: { state: 'APPROVED' },
    });
    const entry = await api.database.prisma.auditEntry.findFirstOrThrow({
      orderBy: { at: 'desc' },
    });
    expect(entry).toMatchObject({ action: 'dossier.approve', userId: 'federationLeader' });
    expect(entry.data).toMatchObject({ position: 3, final: true });
  });

  it('returns with a reason, a text and the fields it points at', async () => {
    const first = await handedIn(api);
    const second = await approveBy(api, first, ['leader']);
    const answer = await decide(api, 'adviser', second, RETURN);
    expect(answer.submission).toMatchObject({ state: 'RETURNED' });
    expect(await submission(first.id, 'officer')).toMatchObject({
      subject: {
        state: 'RETURNED',
        lastReturn: {
          reason: 'BUDGET_UNJUSTIFIED',
          text: 'Làm rõ giá vé',
          fields: [['costLines', 'c1']],
          by: 'Người mẫu adviser',
        },
      },
      steps: [
        { state: 'APPROVED' },
        { state: 'RETURNED', returnReason: 'BUDGET_UNJUSTIFIED' },
        { state: 'SKIPPED' },
      ],
    });
  });

  it.each([
    [{ kind: 'RETURN', text: 'x' }, 'REQUIRED', ['decision', 'reason']],
    [{ kind: 'RETURN', reason: 'OTHER', text: ' ' }, 'REQUIRED', ['decision', 'text']],
    [{ kind: 'APPROVE', note: 'x'.repeat(5001) }, 'TOO_LONG', ['decision', 'note']],
  ])('%j is refused: %s', async (decision, code, path) => {
    const pending = await handedIn(api);
    expect(await decide(api, 'leader', pending, decision)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code, path }],
    });
    expect(await submission(pending.id)).toMatchObject({ version: pending.version });
  });

  it('is about the version that was read: after a withdrawal it is a conflict', async () => {
    const pending = await handedIn(api);
    const { dossierId: id } = pending;
    await write(api, 'officer', 'dossierWithdraw', { id, version: 2 });
    expect(await decide(api, 'leader', pending, APPROVE)).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: pending.version + 1,
      changedBy: 'Người mẫu officer',
      theirs: { state: 'WITHDRAWN' },
    });
    const current = { ...pending, version: pending.version + 1 };
    expect(await decide(api, 'leader', current, APPROVE)).toMatchObject({
      __typename: 'StateError',
    });
  });

  it('is taken once when two decide at the same moment', async () => {
    const pending = await handedIn(api);
    const answers = await Promise.all([
      decide(api, 'leader', pending, APPROVE),
      decide(api, 'deputy', pending, RETURN),
      decide(api, 'leader', pending, APPROVE),
      decide(api, 'deputy', pending, APPROVE),
    ]);
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual([...Array<string>(3).fill('ConflictError'), 'SubmissionPayload']);
  });

  it('and a withdrawal at the same moment: one of the two counts, whole', async () => {
    const pending = await handedIn(api);
    const [decided, withdrawn] = await Promise.all([
      decide(api, 'leader', pending, RETURN),
      send(api, 'officer', 'dossierWithdraw', { id: pending.dossierId, version: 2 }),
    ]);
    const kinds = [decided.__typename, withdrawn.__typename];
    expect(kinds.filter((kind) => kind.endsWith('Payload'))).toHaveLength(1);
    const state = decided.__typename === 'SubmissionPayload' ? 'RETURNED' : 'WITHDRAWN';
    expect(await submission(pending.id)).toMatchObject({
      state,
      subject: { state: state === 'RETURNED' ? 'RETURNED' : 'DRAFT' },
    });
  });
});

describe('separation of duties', () => {
  it.each([
    ['adviser', 'ForbiddenError', 'NOT_HOLDER'],
    ['otherLeader', 'NotFoundError', 'NOT_FOUND'],
    ['auditor', 'ForbiddenError', 'NOT_HOLDER'],
    ['officer', 'ForbiddenError', 'NOT_HOLDER'],
    ['administrator', 'ForbiddenError', 'NOT_HOLDER'],
    ['clerk', 'NotFoundError', 'NOT_FOUND'],
  ] as const)('%s does not decide the step of the unit leader: %s %s', async (user, type, code) => {
    const pending = await handedIn(api);
    const answer = await decide(api, user, pending, APPROVE);
    expect([answer.__typename, answer.code]).toEqual([type, code]);
  });

  it('keeps a traveller from approving, and who stands in for one', async () => {
    const personId = person('leader');
    const members = [{ id: 'm1', personId, role: 'HEAD', reason: 'Phụ trách' }];
    const pending = await handedIn(api, { members });
    expect(await decide(api, 'leader', pending, APPROVE)).toMatchObject({ code: 'SELF_APPROVAL' });
    await standingIn(api, 'deputy', 'leader', async () => {
      expect(await decide(api, 'deputy', pending, APPROVE)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'SUBSTITUTE_OF_AUTHOR',
        data: { userId: writeId('User', 'leader') },
      });
    });
    expect((await decide(api, 'deputy', pending, APPROVE)).__typename).toBe('SubmissionPayload');
  });

  it('keeps an author from approving what they wrote, in whatever role', async () => {
    const { prisma } = api.database;
    const grant = { userId: 'leader', organisationId: 'ldld-da-nang', role: 'OFFICER' } as const;
    const { id } = await prisma.grant.create({ data: { ...grant, validFrom: dbDate(TEST_DAY) } });
    const written = await handedIn(api);
    const dossier = await write(api, 'officer', 'dossierWithdraw', {
      id: written.dossierId,
      version: 2,
    });
    await write(api, 'leader', 'dossierJustify', { id: dossier.id, justifications: [] });
    const again = await write(api, 'officer', 'dossierSubmit', { id: dossier.id, version: 3 });
    await prisma.grant.delete({ where: { id } });
    const pending = again.approval?.submission;
    if (pending === undefined) throw new Error('Nothing was submitted');
    expect(await decide(api, 'leader', pending, APPROVE)).toMatchObject({ code: 'SELF_APPROVAL' });
  });

  it('lets a substitute decide, in whose place is written down, and not the next step too', async () => {
    const pending = await handedIn(api);
    await standingIn(api, 'adviser', 'leader', async () => {
      const answer = await decide(api, 'adviser', pending, APPROVE);
      if (answer.submission === undefined) throw new Error(JSON.stringify(answer));
      expect(await submission(pending.id)).toMatchObject({
        steps: [{ decidedBy: 'Người mẫu adviser', onBehalfOf: 'Người mẫu leader' }, {}, {}],
      });
      expect(await decide(api, 'adviser', answer.submission, APPROVE)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'SAME_PERSON_TWICE',
        data: { position: 1 },
      });
    });
  });
});

describe('a submission', () => {
  it('is seen by whoever sees its subject', async () => {
    const pending = await handedIn(api);
    expect(await submission(pending.id, 'officer')).not.toBeNull();
    expect(await submission(pending.id, 'otherOfficer')).toBeNull();
    expect(await submission(pending.id, 'clerk')).toBeNull();
    const shared = await handedIn(api, { coOrganiserIds: [writeId('Organisation', BAC_NINH)] });
    expect(await submission(shared.id, 'otherOfficer')).toMatchObject({
      viewerMay: { decide: { allowed: false } },
    });
  });
});
