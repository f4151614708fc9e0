import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, write } from '../approval/acting.testing.ts';
import type { Answered, Written } from '../approval/acting.testing.ts';
import { dossierInput, person } from '../approval/contents.testing.ts';
import { standingIn } from '../approval/deciding.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { submissionOf } from '../dossier/dossier.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const KEY = 'TK03.TOO_MANY_DAYS';
const WHY = 'Hội nghị kéo dài theo chương trình của phía bạn';

interface WaiverAnswer extends Omit<Answered, 'dossier'> {
  readonly waiver?: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly decidedBy: string | null;
    readonly onBehalfOf: string | null;
  };
}

async function act(user: WorldUser, mutation: string, input: object): Promise<WaiverAnswer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.run<{ answer: WaiverAnswer }>(
    user,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
      ... on WaiverPayload { waiver { id version state decidedBy onBehalfOf } }
      ... on BusinessError { code data } ... on ValidationError { issues { code path } }
      ... on ConflictError { currentVersion theirs } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

let year = 2030;

/** A journey of so many days, all else within the limits; of a year and a topic of its own. */
function ofDays(days: number, changes: object = {}) {
  year += 1;
  const [startDate, endDate] = [`${year}-09-01`, `${year}-09-${String(days).padStart(2, '0')}`];
  const stop = {
    id: 's1',
    countryCode: 'KR',
    place: 'Changwon',
    arrive: startDate,
    leave: endDate,
  };
  const members = [{ id: 'm1', personId: person('clerk'), role: 'HEAD', reason: 'Phụ trách' }];
  const topic = `Chuyên-đề-${year}`;
  const journey = { startDate, endDate, topic, stops: [stop], programme: [], members };
  return dossierInput({ ...journey, ...changes });
}

const draft = (content: object, user: WorldUser = 'officer') =>
  write(api, user, 'dossierCreate', { content });

async function asked(dossier: Written, findingKey = KEY, user: WorldUser = 'officer') {
  const { id: dossierId, version } = dossier;
  const { waiver } = await act(user, 'waiverRequest', {
    dossierId,
    version,
    findingKey,
    text: WHY,
  });
  if (waiver === undefined) throw new Error('Nothing was asked for');
  return waiver;
}

/** A draft of so many days for which an exception was granted. */
async function waived(days: number, changes: object = {}) {
  const content = ofDays(days, changes);
  const dossier = await draft(content);
  const { id, version } = await asked(dossier);
  const granted = await act('federationLeader', 'waiverGrant', { id, version, text: 'Đồng ý' });
  expect(granted.waiver?.state).toBe('GRANTED');
  return { content, dossier, waiver: { id, version: version + 1 } };
}

const submit = ({ id, version }: Pick<Written, 'id' | 'version'>) =>
  send(api, 'officer', 'dossierSubmit', { id, version });

interface State {
  readonly state: string;
  readonly ending: string | null;
}

async function statesOf(dossierId: string): Promise<readonly State[]> {
  const { data } = await api.run<{ node: { waivers: readonly State[] } }>(
    'officer',
    'query ($id: ID!) { node(id: $id) { ... on Dossier { waivers { state ending } } } }',
    { id: dossierId },
  );
  return data.node.waivers;
}

describe('an exception', () => {
  it('lets pass what stops: asked for, granted, handed in, approved, and ended with the record', async () => {
    const dossier = await draft(ofDays(12));
    expect((await submit(dossier)).findings?.map(({ key }) => key)).toEqual([KEY]);
    const { id, version } = await asked(dossier);
    expect((await submit(dossier)).__typename).toBe('ChecksError');
    const granted = await act('federationLeader', 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(granted.waiver).toMatchObject({
      state: 'GRANTED',
      decidedBy: 'Người mẫu federationLeader',
      onBehalfOf: null,
    });
    const handed = await write(api, 'officer', 'dossierSubmit', {
      id: dossier.id,
      version: dossier.version,
    });
    const approved = await approveBy(api, submissionOf(handed), [
      'deputy',
      'adviser',
      'federationLeader',
    ]);
    expect(approved.state).toBe('APPROVED');
    expect(await statesOf(dossier.id)).toEqual([{ state: 'GRANTED', ending: null }]);
    await write(api, 'officer', 'dossierCancel', {
      id: dossier.id,
      version: handed.version + 1,
      reason: 'VISA',
      text: 'Không kịp',
    });
    expect(await statesOf(dossier.id)).toEqual([{ state: 'EXPIRED', ending: 'CANCELLED' }]);
  });

  it('is seen beside the finding it is for, and goes into the history of the dossier', async () => {
    const { dossier } = await waived(12);
    const { data } = await api.run<{
      node: {
        findings: readonly { key: string; waived: boolean; waiver: { state: string } | null }[];
        timeline: { nodes: readonly { action: string; by: string }[] };
      };
    }>(
      'officer',
      `query ($id: ID!) { node(id: $id) { ... on Dossier {
        findings { key waived waiver { state request decision role finding { measure { actual } } } }
        timeline { nodes { action by } } } } }`,
      { id: dossier.id },
    );
    expect(data.node.findings.filter(({ waiver }) => waiver !== null)).toEqual([
      {
        key: KEY,
        waived: true,
        waiver: {
          state: 'GRANTED',
          request: WHY,
          decision: 'Đồng ý',
          role: 'FEDERATION_LEADER',
          finding: { measure: { actual: 12 } },
        },
      },
    ]);
    expect(data.node.timeline.nodes.slice(0, 2)).toEqual([
      { action: 'dossier.grantWaiver', by: 'Người mẫu federationLeader' },
      { action: 'dossier.requestWaiver', by: 'Người mẫu officer' },
    ]);
  });

  it('does not let pass what is worse than what was granted, and lets pass what is better', async () => {
    const { content, dossier } = await waived(12);
    const save = (endDate: string, version: number) =>
      write(api, 'officer', 'dossierSave', {
        id: dossier.id,
        version,
        content: { ...content, endDate, stops: [{ ...content.stops[0], leave: endDate }] },
      });
    const year = content.startDate.slice(0, 4);
    const worse = await save(`${year}-09-13`, dossier.version);
    expect((await submit(worse)).findings?.map(({ key }) => key)).toEqual([KEY]);
    const better = await save(`${year}-09-11`, worse.version);
    expect((await submit(better)).dossier?.state).toBe('SUBMITTED');
  });

  it('is granted anew for more, and takes the place of the one before', async () => {
    const { content, dossier } = await waived(11);
    const endDate = `${content.startDate.slice(0, 4)}-09-12`;
    const more = await write(api, 'officer', 'dossierSave', {
      id: dossier.id,
      version: dossier.version,
      content: { ...content, endDate, stops: [{ ...content.stops[0], leave: endDate }] },
    });
    const { id, version } = await asked(more);
    await act('federationLeader', 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(await statesOf(dossier.id)).toEqual([
      { state: 'GRANTED', ending: null },
      { state: 'EXPIRED', ending: 'REPLACED' },
    ]);
  });

  it('that is not needed any more ends when the dossier is handed in', async () => {
    const { content, dossier } = await waived(12);
    const endDate = `${content.startDate.slice(0, 4)}-09-08`;
    const mended = await write(api, 'officer', 'dossierSave', {
      id: dossier.id,
      version: dossier.version,
      content: { ...content, endDate, stops: [{ ...content.stops[0], leave: endDate }] },
    });
    expect((await submit(mended)).dossier?.state).toBe('SUBMITTED');
    expect(await statesOf(dossier.id)).toEqual([{ state: 'EXPIRED', ending: 'NOT_NEEDED' }]);
  });

  it('outlives a return, and ends when its author takes the submission back', async () => {
    const { dossier } = await waived(12);
    const handed = await submit(dossier);
    const { id, version } = handed.dossier?.approval?.submission ?? { id: '', version: 0 };
    await send(api, 'deputy', 'submissionDecide', {
      id,
      version,
      decision: { kind: 'RETURN', reason: 'OTHER', text: 'Bổ sung', fields: [] },
    });
    expect(await statesOf(dossier.id)).toEqual([{ state: 'GRANTED', ending: null }]);
    const again = await submit({ id: dossier.id, version: (handed.dossier?.version ?? 0) + 1 });
    await write(api, 'officer', 'dossierWithdraw', {
      id: dossier.id,
      version: again.dossier?.version,
    });
    expect(await statesOf(dossier.id)).toEqual([{ state: 'EXPIRED', ending: 'WITHDRAWN' }]);
  });

  it('that is taken back while the dossier waits holds the approval, until it is returned', async () => {
    const { dossier, waiver } = await waived(12);
    const handed = await submit(dossier);
    const { id, version } = handed.dossier?.approval?.submission ?? { id: '', version: 0 };
    const taken = await act('federationLeader', 'waiverWithdraw', {
      ...waiver,
      text: 'Hết kinh phí',
    });
    expect(taken.waiver?.state).toBe('WITHDRAWN');
    const decide = (decision: object) =>
      send(api, 'deputy', 'submissionDecide', { id, version, decision });
    const refused = await decide({ kind: 'APPROVE', note: null });
    expect(refused).toMatchObject({ __typename: 'ChecksError', code: 'HELD_BY_CHECKS' });
    const returned = await decide({ kind: 'RETURN', reason: 'OTHER', text: 'Sửa', fields: [] });
    expect(returned.submission?.state).toBe('RETURNED');
  });
});

describe('who may not', () => {
  it.each<[string, WorldUser, string]>([
    ['an officer', 'officer', 'NOT_HOLDER'],
    ['the leader of the unit', 'leader', 'NOT_HOLDER'],
    ['an adviser', 'adviser', 'NOT_HOLDER'],
    ['an auditor', 'auditor', 'NOT_HOLDER'],
  ])('%s grants nothing', async (_name, user, code) => {
    const { id, version } = await asked(await draft(ofDays(12)));
    const answer = await act(user, 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(answer).toMatchObject({ __typename: 'ForbiddenError', code });
  });

  it('another unit does not know of it', async () => {
    const { id, version } = await asked(await draft(ofDays(12)));
    for (const mutation of ['waiverGrant', 'waiverRefuse', 'waiverWithdraw']) {
      const answer = await act('otherLeader', mutation, { id, version, text: 'Đồng ý' });
      expect(answer).toMatchObject({ __typename: 'NotFoundError', data: { kind: 'Waiver' } });
    }
  });

  it('who travels, or stands in for the author, does not grant; a substitute of the leader does', async () => {
    const travelling = await asked(
      await draft(
        ofDays(12, {
          members: [
            { id: 'm1', personId: person('federationLeader'), role: 'HEAD', reason: 'Phụ trách' },
          ],
        }),
      ),
    );
    const grant = (user: WorldUser, { id, version }: { id: string; version: number }) =>
      act(user, 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(await grant('federationLeader', travelling)).toMatchObject({ code: 'SELF_APPROVAL' });
    const other = await asked(await draft(ofDays(12)));
    await standingIn(api, 'federationLeader', 'officer', async () => {
      expect(await grant('federationLeader', other)).toMatchObject({
        code: 'SUBSTITUTE_OF_AUTHOR',
      });
    });
    await standingIn(api, 'adviser', 'federationLeader', async () => {
      expect((await grant('adviser', other)).waiver).toMatchObject({
        state: 'GRANTED',
        decidedBy: 'Người mẫu adviser',
        onBehalfOf: 'Người mẫu federationLeader',
      });
    });
  });

  it('the unit takes back its request, and not what was granted', async () => {
    const dossier = await draft(ofDays(12));
    const { id, version } = await asked(dossier);
    const taken = await act('secondOfficer', 'waiverWithdraw', {
      id,
      version,
      text: 'Đã bớt ngày',
    });
    expect(taken.waiver?.state).toBe('WITHDRAWN');
    const { waiver } = await waived(12);
    expect(await act('officer', 'waiverWithdraw', { ...waiver, text: 'Thôi' })).toMatchObject({
      code: 'NOT_HOLDER',
    });
  });
});

describe('a request is refused', () => {
  const ask = (dossier: Written, input: object) =>
    act('officer', 'waiverRequest', {
      dossierId: dossier.id,
      version: dossier.version,
      findingKey: KEY,
      text: WHY,
      ...input,
    });

  it.each([
    ['for what is not found', { findingKey: 'TK03.TOO_MANY_PERSONS' }, 'FINDING_GONE'],
    ['for what is justified', { findingKey: 'TK12.ONLINE_NOT_CONSIDERED' }, 'NOT_A_STOP'],
    ['without a reason', { text: ' ' }, 'REQUIRED'],
    ['with too long a one', { text: 'a'.repeat(5001) }, 'TOO_LONG'],
  ])('%s', async (_name, input, code) => {
    const onlineAlternative = { considered: false, reason: 'Chưa xét' };
    const dossier = await draft(ofDays(12, { onlineAlternative }));
    expect(await ask(dossier, input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code }],
    });
  });

  it('where nobody may grant one, and twice', async () => {
    const { prisma } = api.database;
    const dossier = await draft(ofDays(12));
    const allow = (waivedBy: 'FEDERATION_LEADER' | null) =>
      prisma.checkParameter.update({ where: { id: 'tk03' }, data: { waivedBy } });
    await allow(null);
    expect((await ask(dossier, {})).issues?.[0]?.code).toBe('NOT_WAIVABLE');
    await allow('FEDERATION_LEADER');
    expect((await ask(dossier, {})).waiver?.state).toBe('REQUESTED');
    expect((await ask(dossier, {})).issues?.[0]?.code).toBe('WAIVER_REQUESTED');
  });

  it('of a version that is not the one that is saved, and of a dossier that is handed in', async () => {
    const dossier = await draft(ofDays(12));
    expect(await ask(dossier, { version: 9 })).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 1,
    });
    const done = await submit(await draft(ofDays(5)));
    expect(await ask(done.dossier ?? dossier, {})).toMatchObject({ code: 'STATE' });
    const foreign = { dossierId: dossier.id, version: 1, findingKey: KEY, text: WHY };
    expect(await act('otherOfficer', 'waiverRequest', foreign)).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('and a decision, of a version that is not the one that stands', async () => {
    const { id, version } = await asked(await draft(ofDays(12)));
    const refuse = { id, version, text: 'Không cần thiết' };
    const idempotencyKey = randomUUID();
    const first = await act('federationLeader', 'waiverRefuse', { ...refuse, idempotencyKey });
    expect(first.waiver?.state).toBe('REFUSED');
    // The same key gives the same answer; another one meets another version.
    expect(await act('federationLeader', 'waiverRefuse', { ...refuse, idempotencyKey })).toEqual(
      first,
    );
    expect(await act('federationLeader', 'waiverGrant', refuse)).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      theirs: { state: 'REFUSED' },
    });
    const blank = await asked(await draft(ofDays(12)));
    const empty = { id: blank.id, version: blank.version, text: '' };
    expect(await act('federationLeader', 'waiverGrant', empty)).toMatchObject({
      issues: [{ code: 'REQUIRED', path: ['text'] }],
    });
  });

  it('by the database itself, where two are granted for one failure', async () => {
    const { dossier } = await waived(12);
    const { prisma } = api.database;
    const row = await prisma.waiver.findFirstOrThrow({ where: { state: 'GRANTED' } });
    const { id: _id, finding, ...copy } = row;
    const again = prisma.waiver.create({ data: { ...copy, finding: finding ?? {} } });
    await expect(again).rejects.toThrow(/unique/iu);
    expect(dossier.id).not.toBe('');
  });
});

describe('the register', () => {
  const REGISTER = `query ($where: WaiverWhere, $first: Int, $after: String) {
    waivers(where: $where, first: $first, after: $after) { totalCount
      totals { records requested granted refused withdrawn expired }
      pageInfo { hasNextPage endCursor }
      nodes { id state checkId requestedAt dossier { number title organisation { code } }
        organisation { code } viewerMay { decide { allowed code } withdraw { allowed code } } } } }`;

  interface Register {
    readonly waivers: {
      readonly totalCount: number;
      readonly totals: Readonly<Record<string, number>>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly {
        readonly id: string;
        readonly state: string;
        readonly requestedAt: string;
        readonly dossier: { readonly organisation: { readonly code: string } };
        readonly viewerMay: { readonly decide: { readonly allowed: boolean } };
      }[];
    };
  }
  const read = (user: WorldUser, variables: object = {}) =>
    api.run<Register>(user, REGISTER, variables);

  it('holds all the viewer may see, adds up by state, and costs the same for few and for many', async () => {
    const bacNinh = await draft(
      ofDays(12, { organisationId: ORGANISATION.bacNinh }),
      'otherOfficer',
    );
    await asked(bacNinh, KEY, 'otherOfficer');
    const own = await read('otherOfficer');
    expect(own.data.waivers).toMatchObject({
      totalCount: 1,
      totals: { records: 1, requested: 1, granted: 0 },
      nodes: [{ checkId: 'TK03', dossier: { organisation: { code: 'ldld-bac-ninh' } } }],
    });
    const all = await read('federationLeader');
    const { totals, totalCount, nodes } = all.data.waivers;
    expect(totalCount).toBe(await api.database.prisma.waiver.count());
    expect(totals['records']).toBe(totalCount);
    const { records: _records, ...byState } = totals;
    expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(totalCount);
    expect(nodes.map(({ requestedAt }) => requestedAt)).toEqual(
      nodes
        .map(({ requestedAt }) => requestedAt)
        .toSorted()
        .toReversed(),
    );
    for (const { state, viewerMay } of nodes) {
      if (viewerMay.decide.allowed) expect(state).toBe('REQUESTED');
    }
    expect(all.statements).toEqual(own.statements);
    expect(own.statements).toEqual([
      'access.viewer',
      'waiver.list',
      'dossier.byIdAhead',
      'waiver.count waiver.totals',
    ]);
    const officer = await read('officer');
    expect(
      officer.data.waivers.nodes.every(
        ({ dossier }) => dossier.organisation.code === 'ldld-da-nang',
      ),
    ).toBe(true);
  });

  it('is narrowed by check, state, unit and year, and turned page by page', async () => {
    const count = async (where: object) =>
      (await read('federationLeader', { where })).data.waivers.totalCount;
    const all = await count({});
    expect(await count({ checkId: ['TK03'] })).toBe(all);
    expect(await count({ checkId: ['TK05'] })).toBe(0);
    expect(await count({ organisationId: ORGANISATION.bacNinh })).toBe(1);
    expect(await count({ organisationId: ORGANISATION.federation, subtree: true })).toBe(all);
    expect(await count({ year: 2026 })).toBe(all);
    expect(await count({ year: 2025 })).toBe(0);
    const granted = await count({ state: ['GRANTED'] });
    expect(granted).toBeGreaterThan(0);
    expect(granted).toBeLessThan(all);
    const first = await read('federationLeader', { first: all - 1 });
    const { pageInfo, nodes } = first.data.waivers;
    expect(pageInfo.hasNextPage).toBe(true);
    const rest = await read('federationLeader', { first: 5, after: pageInfo.endCursor });
    expect(rest.data.waivers.nodes).toHaveLength(1);
    expect(nodes.map(({ id }) => id)).not.toContain(rest.data.waivers.nodes[0]?.id);
  });

  it('is what the tasks of whoever may grant tell of, and of nobody else', async () => {
    const tasksOf = async (user: WorldUser) => {
      const { data } = await api.run<{
        tasks: readonly { kind: string; subject: { id: string } | null }[];
      }>(user, '{ tasks { kind title path subject { ... on Dossier { id } } } }');
      return data.tasks.filter(({ kind }) => kind === 'WAIVER_DECIDE');
    };
    const { nodes } = (await read('federationLeader', { first: 100 })).data.waivers;
    const decidable = nodes.filter(({ viewerMay }) => viewerMay.decide.allowed);
    expect(decidable.length).toBeGreaterThan(2);
    expect(nodes.filter(({ state }) => state === 'REQUESTED').length).toBeGreaterThan(
      decidable.length,
    );
    expect(await tasksOf('federationLeader')).toHaveLength(decidable.length);
    for (const user of ['officer', 'leader', 'adviser', 'auditor'] as const) {
      expect(await tasksOf(user)).toEqual([]);
    }
  });
});
