import { canDecide } from '@cau-noi/domain/approval/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import type { Submitted, Written } from './acting.testing.ts';
import { approveBy, send, write } from './acting.testing.ts';
import { submissionsOf } from './approval.queries.ts';
import { dossierInput, person } from './contents.testing.ts';
import type { WorldUser } from './world.testing.ts';
import { addWorld, BAC_NINH, ORGANISATION } from './world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

let year = 2030;

/** A dossier outside the plan, handed in: unit leader, adviser and federation leader decide. */
async function handedIn(changes: object = {}): Promise<Submitted & { dossierId: string }> {
  year += 4;
  const [startDate, endDate] = [`${year}-09-07`, `${year}-09-13`];
  const stop = { id: 's1', countryCode: 'KR', place: 'Seoul', arrive: startDate, leave: endDate };
  const members = [{ id: 'm1', personId: person('clerk'), role: 'HEAD', reason: 'Phụ trách' }];
  const dates = { startDate, endDate, stops: [stop], programme: [], members };
  const content = dossierInput({ ...dates, ...changes });
  const writer: WorldUser =
    content.organisationId === ORGANISATION.bacNinh ? 'otherOfficer' : 'officer';
  const { id } = await write(api, writer, 'dossierCreate', { content });
  const written: Written = await write(api, writer, 'dossierSubmit', { id, version: 1 });
  if (written.approval === null) throw new Error('Nothing was submitted');
  return { ...written.approval.submission, dossierId: id };
}

const decide = (user: WorldUser, { id, version }: Submitted, decision: object) =>
  send(api, user, 'submissionDecide', { id, version, decision });

const APPROVE = { kind: 'APPROVE', note: 'Đồng ý' };
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

/** Makes one user stand in for another from yesterday to tomorrow, while `work` runs. */
async function standingIn(
  substituteId: WorldUser,
  principalId: WorldUser,
  work: () => Promise<void>,
) {
  const { prisma } = api.database;
  const days = { validFrom: dbDate(TEST_DAY), validTo: dbDate(TEST_DAY) };
  const { id } = await prisma.substitution.create({ data: { substituteId, principalId, ...days } });
  try {
    await work();
  } finally {
    await prisma.substitution.delete({ where: { id } });
  }
}

describe('a decision', () => {
  it('goes from step to step; the last one approves', async () => {
    const first = await handedIn();
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
    const { submission: second } = await decide('leader', first, APPROVE);
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
    const first = await handedIn();
    const second = await approveBy(api, first, ['leader']);
    const answer = await decide('adviser', second, RETURN);
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
    const pending = await handedIn();
    expect(await decide('leader', pending, decision)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code, path }],
    });
    expect(await submission(pending.id)).toMatchObject({ version: pending.version });
  });

  it('is about the version that was read: after a withdrawal it is a conflict', async () => {
    const pending = await handedIn();
    const { dossierId: id } = pending;
    await write(api, 'officer', 'dossierWithdraw', { id, version: 2 });
    expect(await decide('leader', pending, APPROVE)).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: pending.version + 1,
      changedBy: 'Người mẫu officer',
      theirs: { state: 'WITHDRAWN' },
    });
    const current = { ...pending, version: pending.version + 1 };
    expect(await decide('leader', current, APPROVE)).toMatchObject({ __typename: 'StateError' });
  });

  it('is taken once when two decide at the same moment', async () => {
    const pending = await handedIn();
    const answers = await Promise.all([
      decide('leader', pending, APPROVE),
      decide('deputy', pending, RETURN),
      decide('leader', pending, APPROVE),
      decide('deputy', pending, APPROVE),
    ]);
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual([...Array<string>(3).fill('ConflictError'), 'SubmissionPayload']);
  });

  it('and a withdrawal at the same moment: one of the two counts, whole', async () => {
    const pending = await handedIn();
    const [decided, withdrawn] = await Promise.all([
      decide('leader', pending, RETURN),
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
    const pending = await handedIn();
    const answer = await decide(user, pending, APPROVE);
    expect([answer.__typename, answer.code]).toEqual([type, code]);
  });

  it('keeps a traveller from approving, and who stands in for one', async () => {
    const personId = person('leader');
    const members = [{ id: 'm1', personId, role: 'HEAD', reason: 'Phụ trách' }];
    const pending = await handedIn({ members });
    expect(await decide('leader', pending, APPROVE)).toMatchObject({ code: 'SELF_APPROVAL' });
    await standingIn('deputy', 'leader', async () => {
      expect(await decide('deputy', pending, APPROVE)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'SUBSTITUTE_OF_AUTHOR',
        data: { userId: writeId('User', 'leader') },
      });
    });
    expect((await decide('deputy', pending, APPROVE)).__typename).toBe('SubmissionPayload');
  });

  it('keeps an author from approving what they wrote, in whatever role', async () => {
    const { prisma } = api.database;
    const grant = { userId: 'leader', organisationId: 'ldld-da-nang', role: 'OFFICER' } as const;
    const { id } = await prisma.grant.create({ data: { ...grant, validFrom: dbDate(TEST_DAY) } });
    const written = await handedIn();
    const dossier = await write(api, 'officer', 'dossierWithdraw', {
      id: written.dossierId,
      version: 2,
    });
    await write(api, 'leader', 'dossierJustify', { id: dossier.id, justifications: [] });
    const again = await write(api, 'officer', 'dossierSubmit', { id: dossier.id, version: 3 });
    await prisma.grant.delete({ where: { id } });
    const pending = again.approval?.submission;
    if (pending === undefined) throw new Error('Nothing was submitted');
    expect(await decide('leader', pending, APPROVE)).toMatchObject({ code: 'SELF_APPROVAL' });
  });

  it('lets a substitute decide, in whose place is written down, and not the next step too', async () => {
    const pending = await handedIn();
    await standingIn('adviser', 'leader', async () => {
      const answer = await decide('adviser', pending, APPROVE);
      if (answer.submission === undefined) throw new Error(JSON.stringify(answer));
      expect(await submission(pending.id)).toMatchObject({
        steps: [{ decidedBy: 'Người mẫu adviser', onBehalfOf: 'Người mẫu leader' }, {}, {}],
      });
      expect(await decide('adviser', answer.submission, APPROVE)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'SAME_PERSON_TWICE',
        data: { position: 1 },
      });
    });
  });
});

interface Inbox {
  readonly inbox: {
    readonly nodes: readonly { readonly id: string; readonly title: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const INBOX = `query ($where: InboxWhere, $first: Int, $after: String) {
  inbox(where: $where, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id title since planned stops justifies cannotTell step { role }
      organisation { shortName } submission { id } subject { __typename } } } }`;

describe('the inbox', () => {
  it('holds what waits, longest first, and goes on to the next after a decision', async () => {
    const organisationId = ORGANISATION.bacNinh;
    const [one, two] = [await handedIn({ organisationId }), await handedIn({ organisationId })];
    const { data } = await api.run<Inbox>('otherLeader', INBOX);
    expect(data.inbox).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          id: one.id,
          title: 'Đoàn trao đổi với LHCĐ Gyeongnam',
          planned: false,
          stops: 0,
          justifies: 0,
          step: { role: 'UNIT_LEADER' },
          organisation: { shortName: 'LĐLĐ Bắc Ninh' },
          subject: { __typename: 'Dossier' },
        },
        { id: two.id },
      ],
    });
    const answer = await decide('otherLeader', one, APPROVE);
    expect(answer.nextInboxItemId).toBe(two.id);
    expect((await decide('otherLeader', two, APPROVE)).nextInboxItemId).toBeNull();
    expect((await api.run<Inbox>('otherLeader', INBOX)).data.inbox.totalCount).toBe(0);
    const where = { organisationId, kind: ['OUTBOUND'], subject: ['DOSSIER'] };
    expect((await api.run<Inbox>('adviser', INBOX, { where })).data.inbox.totalCount).toBe(2);
    const none = { ...where, kind: ['INBOUND'] };
    expect((await api.run<Inbox>('adviser', INBOX, { where: none })).data.inbox.totalCount).toBe(0);
  });

  it('is paged without losing or repeating anything', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Inbox = (await api.run<Inbox>('leader', INBOX, { first: 2, after })).data;
      seen.push(...page.inbox.nodes.map((item) => item.id));
      after = page.inbox.pageInfo.hasNextPage ? page.inbox.pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = (await api.run<Inbox>('leader', INBOX)).data.inbox;
    expect(totalCount).toBeGreaterThan(4);
    expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
  });

  it('shows exactly what the domain lets each user decide, substitutes too', async () => {
    await standingIn('adviser', 'leader', async () => {
      await standingIn('deputy', 'federationLeader', async () => {
        const { prisma, sql } = api.database;
        const dossiers = await prisma.dossier.findMany({ select: { id: true } });
        const pending = (
          await submissionsOf(
            sql,
            dossiers.map((one) => one.id),
          )
        ).filter(({ state }) => state === 'PENDING');
        expect(pending.length).toBeGreaterThan(5);
        const users = [
          'officer',
          'leader',
          'deputy',
          'adviser',
          'federationLeader',
          'auditor',
          'otherLeader',
        ];
        for (const user of users) {
          const { viewer } = await api.contextOf(user);
          if (viewer === null) throw new Error(user);
          const allowed = pending.filter((one) => canDecide(viewer.actor, one, one).ok);
          const { data } = await api.run<Inbox>(user, INBOX, { first: 100 });
          expect([user, data.inbox.nodes.map((item) => item.id).toSorted()]).toEqual([
            user,
            allowed.map((one) => writeId('Submission', one.id)).toSorted(),
          ]);
        }
      });
    });
  });

  it('asks the same of the database for two items as for many', async () => {
    const few = await api.run('leader', INBOX, { first: 2 });
    const many = await api.run('leader', INBOX, { first: 50 });
    expect(many.statements).toEqual(few.statements);
    expect(few.statements.map((name) => name.replace(/_[\da-f]+$/u, ''))).toEqual([
      'inbox.list',
      'inbox.count',
      'organisation.byKey',
      'dossier.byId',
    ]);
  });
});

describe('a submission', () => {
  it('is seen by whoever sees its subject', async () => {
    const pending = await handedIn();
    expect(await submission(pending.id, 'officer')).not.toBeNull();
    expect(await submission(pending.id, 'otherOfficer')).toBeNull();
    expect(await submission(pending.id, 'clerk')).toBeNull();
    const shared = await handedIn({ coOrganiserIds: [writeId('Organisation', BAC_NINH)] });
    expect(await submission(shared.id, 'otherOfficer')).toMatchObject({
      viewerMay: { decide: { allowed: false } },
    });
  });
});
