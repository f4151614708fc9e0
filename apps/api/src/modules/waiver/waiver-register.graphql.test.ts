import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { person } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { KEY, ofDays, waiving, WHY } from './waiver.testing.ts';

let api: TestApi;
let its: ReturnType<typeof waiving>;
beforeAll(async () => {
  api = await testApi();
  its = waiving(api);
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

describe('a request is refused', () => {
  const ask = (dossier: Written, input: object) =>
    its.act('officer', 'waiverRequest', {
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
    const dossier = await its.draft(ofDays(12, { onlineAlternative }));
    expect(await ask(dossier, input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code }],
    });
  });

  it('where nobody may grant one, and twice', async () => {
    const { prisma } = api.database;
    const dossier = await its.draft(ofDays(12));
    const allow = (waivedBy: 'FEDERATION_LEADER' | null) =>
      prisma.checkParameter.update({ where: { id: 'tk03' }, data: { waivedBy } });
    await allow(null);
    expect((await ask(dossier, {})).issues?.[0]?.code).toBe('NOT_WAIVABLE');
    await allow('FEDERATION_LEADER');
    expect((await ask(dossier, {})).waiver?.state).toBe('REQUESTED');
    expect((await ask(dossier, {})).issues?.[0]?.code).toBe('WAIVER_REQUESTED');
  });

  it('of a version that is not the one that is saved, and of a dossier that is handed in', async () => {
    const dossier = await its.draft(ofDays(12));
    expect(await ask(dossier, { version: 9 })).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 1,
    });
    const done = await its.submit(await its.draft(ofDays(5)));
    expect(await ask(done.dossier ?? dossier, {})).toMatchObject({ code: 'STATE' });
    const foreign = { dossierId: dossier.id, version: 1, findingKey: KEY, text: WHY };
    expect(await its.act('otherOfficer', 'waiverRequest', foreign)).toMatchObject({
      __typename: 'NotFoundError',
    });
  });

  it('and a decision, of a version that is not the one that stands', async () => {
    const { id, version } = await its.asked(await its.draft(ofDays(12)));
    const refuse = { id, version, text: 'Không cần thiết' };
    const idempotencyKey = randomUUID();
    const first = await its.act('federationLeader', 'waiverRefuse', { ...refuse, idempotencyKey });
    expect(first.waiver?.state).toBe('REFUSED');
    // The same key gives the same answer; another one meets another version.
    expect(
      await its.act('federationLeader', 'waiverRefuse', { ...refuse, idempotencyKey }),
    ).toEqual(first);
    expect(await its.act('federationLeader', 'waiverGrant', refuse)).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      theirs: { state: 'REFUSED' },
    });
    const blank = await its.asked(await its.draft(ofDays(12)));
    const empty = { id: blank.id, version: blank.version, text: '' };
    expect(await its.act('federationLeader', 'waiverGrant', empty)).toMatchObject({
      issues: [{ code: 'REQUIRED', path: ['text'] }],
    });
  });

  it('by the database itself, where two are granted for one failure', async () => {
    const { dossier } = await its.waived(12);
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

  beforeAll(async () => {
    for (let count = 0; count < 3; count += 1) await its.asked(await its.draft(ofDays(12)));
    const leader = { id: 'm1', personId: person('federationLeader'), role: 'HEAD', reason: 'Dự' };
    await its.asked(await its.draft(ofDays(12, { members: [leader] })));
    await its.waived(12);
  });

  it('holds all the viewer may see, adds up by state, and costs the same for few and for many', async () => {
    const bacNinh = await its.draft(
      ofDays(12, { organisationId: ORGANISATION.bacNinh }),
      'otherOfficer',
    );
    await its.asked(bacNinh, KEY, 'otherOfficer');
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
    expect(await count({ fromYear: 2026, toYear: 2026 })).toBe(all);
    expect(await count({ fromYear: 2027 })).toBe(0);
    expect(await count({ toYear: 2025 })).toBe(0);
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

  it('lists for each figure of the page of a check exactly what it counts', async () => {
    const { waiver } = await its.waived(12);
    await its.act('federationLeader', 'waiverWithdraw', { ...waiver, text: 'Hết kinh phí' });
    interface Waived {
      readonly waived: Readonly<Record<'asked' | 'granted' | 'refused', number>>;
    }
    interface Often {
      readonly check: {
        readonly statistics: {
          readonly years: readonly (Waived & { readonly year: number })[];
          readonly units: readonly (Waived & { readonly organisation: { readonly id: string } })[];
        };
      };
    }
    const OFTEN = `{ check(id: "TK03") { statistics {
      years { year waived { asked granted refused } }
      units { organisation { id } waived { asked granted refused } } } } }`;
    const often = (user: WorldUser) => api.run<Often>(user, OFTEN);
    const count = async (user: WorldUser, where: object) =>
      (await read(user, { where: { checkId: ['TK03'], ...where } })).data.waivers.totalCount;
    for (const user of ['federationLeader', 'officer', 'otherOfficer'] as const) {
      const { data, statements } = await often(user);
      expect(statements).toEqual(['access.viewer', 'check.units check.years']);
      const { years, units } = data.check.statistics;
      const rows = [
        ...years.map(({ year, waived }) => ({ waived, where: { year } })),
        ...units.map(({ organisation, waived }) => ({
          waived,
          where: { organisationId: organisation.id, fromYear: 2017 },
        })),
      ];
      expect(rows.length).toBeGreaterThanOrEqual(2);
      for (const { waived, where } of rows) {
        expect(await count(user, where)).toBe(waived.asked);
        expect(await count(user, { ...where, decision: 'GRANTED' })).toBe(waived.granted);
        expect(await count(user, { ...where, decision: 'REFUSED' })).toBe(waived.refused);
      }
    }
    const [thisYear] = (await often('federationLeader')).data.check.statistics.years;
    const all = await count('federationLeader', {});
    const { asked: known = 0, granted = 0, refused = 0 } = thisYear?.waived ?? {};
    expect([thisYear?.year, known]).toEqual([2026, all]);
    expect(refused).toBeGreaterThan(0);
    expect(known).toBeGreaterThan(granted + refused);
    // What has ended or was taken back since was granted all the same.
    expect(granted).toBeGreaterThan(await count('federationLeader', { state: ['GRANTED'] }));
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
