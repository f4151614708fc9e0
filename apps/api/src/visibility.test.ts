import type { PrismaClient } from '@cau-noi/db/prisma';
import { USER_ROLES } from '@cau-noi/domain/access/actor';
import type { Actor, Grant, UserRole } from '@cau-noi/domain/access/actor';
import { can } from '@cau-noi/domain/access/policy';
import type { DossierSubject } from '@cau-noi/domain/access/subject';
import { addDays, isoDate } from '@cau-noi/domain/period';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dbDate } from './dates.ts';
import { writeId } from './ids.ts';
import { readFile } from './modules/file/file.service.ts';
import type { TestApi } from './testing.ts';
import { TEST_DAY, testApi } from './testing.ts';

/*
 * Random unions, users and records: what lists, counts, edges, `node`, files and statistics show
 * to each user is exactly what the policy of the domain allows, no more and no less. The tree is
 * told to the policy by the test itself, not by the SQL under test.
 */

interface RandomWorld {
  /** Parent of each union by index; the first is the root. A parent comes before its children. */
  readonly parents: readonly number[];
  /** The union that was taken up by another before today, or null. */
  readonly absorbed: { readonly union: number; readonly into: number } | null;
  readonly users: readonly {
    readonly role: UserRole;
    readonly union: number;
    readonly ended: boolean;
    /** Index of the user they stand in for today. */
    readonly standsInFor: number | null;
  }[];
  readonly records: readonly {
    readonly union: number;
    readonly coOrganiser: number | null;
    readonly completed: boolean;
  }[];
}

const UNIONS = 9;
const USER_COUNT = 7;
const RECORDS = 14;

const index = (below: number) => fc.nat({ max: below - 1 });

const worlds: fc.Arbitrary<RandomWorld> = fc.record({
  parents: fc.tuple(...Array.from({ length: UNIONS - 1 }, (_, before) => index(before + 1))),
  // Two leaves, so that nothing hangs below what has ended.
  absorbed: fc.option(fc.constant({ union: UNIONS - 1, into: UNIONS - 2 })),
  users: fc.array(
    fc.record({
      role: fc.constantFrom(...USER_ROLES),
      union: index(UNIONS),
      ended: fc.boolean(),
      standsInFor: fc.option(index(USER_COUNT), { freq: 2 }),
    }),
    { minLength: USER_COUNT, maxLength: USER_COUNT },
  ),
  records: fc.array(
    fc.record({
      union: index(UNIONS),
      coOrganiser: fc.option(index(UNIONS)),
      completed: fc.boolean(),
    }),
    { minLength: RECORDS, maxLength: RECORDS },
  ),
});

const unionId = (of: number) => `union-${of}`;
const userId = (of: number) => `user-${of}`;
const dossierId = (of: number) => `dossier-${of}`;
const planId = (of: number) => `plan-${of}`;

const SINCE = dbDate(isoDate('2000-01-01'));
const YESTERDAY = dbDate(addDays(TEST_DAY, -1));
const TODAY = dbDate(TEST_DAY);

function absorbedUnion({ absorbed }: RandomWorld): number | null {
  return absorbed?.union ?? null;
}

/** Who stands in for whom: nobody for themselves, and one pair at the most. */
function standIns(world: RandomWorld): readonly { principal: number; substitute: number }[] {
  const substitute = world.users.findIndex(
    ({ standsInFor }, position) => standsInFor !== null && standsInFor !== position,
  );
  const principal = world.users[substitute]?.standsInFor;
  return principal === undefined || principal === null ? [] : [{ principal, substitute }];
}

async function addUnions(prisma: PrismaClient, world: RandomWorld): Promise<void> {
  const all = [null, ...world.parents];
  await prisma.organisation.createMany({ data: all.map((_, of) => ({ id: unionId(of) })) });
  await prisma.organisationVersion.createMany({
    data: all.map((parent, of) => ({
      organisationId: unionId(of),
      name: `Công đoàn mẫu ${of}`,
      shortName: `CĐ ${of}`,
      kind: parent === null ? ('FEDERATION' as const) : ('PROVINCIAL_UNION' as const),
      parentId: parent === null ? null : unionId(parent),
      validFrom: SINCE,
      validTo: of === absorbedUnion(world) ? YESTERDAY : null,
    })),
  });
  if (world.absorbed === null) return;
  await prisma.organisationLink.create({
    data: {
      fromId: unionId(world.absorbed.union),
      toId: unionId(world.absorbed.into),
      kind: 'ABSORB',
      date: TODAY,
    },
  });
}

async function addUsers(prisma: PrismaClient, world: RandomWorld): Promise<void> {
  await prisma.user.createMany({
    data: world.users.map((_, of) => ({
      id: userId(of),
      name: `Người mẫu ${of}`,
      email: `u${of}@example.test`,
    })),
  });
  await prisma.grant.createMany({
    data: world.users.map(({ role, union, ended }, of) => ({
      userId: userId(of),
      role,
      organisationId: unionId(union),
      validFrom: SINCE,
      validTo: ended ? YESTERDAY : null,
    })),
  });
  await prisma.substitution.createMany({
    data: standIns(world).map(({ principal, substitute }) => ({
      principalId: userId(principal),
      substituteId: userId(substitute),
      validFrom: TODAY,
      validTo: TODAY,
    })),
  });
}

async function addRecords(prisma: PrismaClient, world: RandomWorld): Promise<void> {
  await prisma.dossier.createMany({
    data: world.records.map(({ union, completed }, of) => ({
      id: dossierId(of),
      kind: 'INBOUND' as const,
      reportingClass: 'DELEGATION_IN' as const,
      organisationId: unionId(union),
      title: `Đoàn vào ${of}`,
      startDate: TODAY,
      endDate: TODAY,
      createdById: userId(0),
      ...(completed && {
        state: 'COMPLETED' as const,
        actualStartDate: TODAY,
        actualEndDate: TODAY,
        completedAt: TODAY,
      }),
    })),
  });
  await prisma.dossierCoOrganiser.createMany({
    data: world.records.flatMap(({ union, coOrganiser }, of) =>
      coOrganiser === null || coOrganiser === union
        ? []
        : [{ dossierId: dossierId(of), organisationId: unionId(coOrganiser) }],
    ),
  });
  await prisma.plan.createMany({
    data: world.parents.map((_, of) => ({
      id: planId(of),
      organisationId: unionId(of),
      year: 2026,
    })),
  });
  await prisma.storedFile.createMany({
    data: world.records.map((_, of) => ({
      id: `file-${of}`,
      subjectKind: 'DOSSIER',
      subjectId: dossierId(of),
      name: `thu-moi-${of}.pdf`,
      mediaType: 'application/pdf',
      size: 1,
      sha256: '0'.repeat(64),
      content: new Uint8Array([of]),
      uploadedById: userId(0),
    })),
  });
}

/** The union, all above it, and once it has ended what took it up with all above that. */
function lineage(world: RandomWorld, of: number): readonly string[] {
  const parent = of === 0 ? undefined : world.parents[of - 1];
  const upwards = parent === undefined ? [] : lineage(world, parent);
  const into = world.absorbed?.union === of ? lineage(world, world.absorbed.into) : [];
  return [unionId(of), ...upwards, ...into];
}

function subjectOf(world: RandomWorld, union: number, coOrganiser: number | null): DossierSubject {
  const dissolved = union === absorbedUnion(world);
  return {
    type: 'DOSSIER',
    state: 'DRAFT',
    organisationId: unionId(union),
    lineage: lineage(world, union),
    successorIds: dissolved && world.absorbed ? [unionId(world.absorbed.into)] : [],
    dissolved,
    coOrganiserLineage: coOrganiser === null ? [] : lineage(world, coOrganiser),
    involvement: { authorUserIds: [], travellerPersonIds: [] },
    submission: null,
  };
}

function grantsOf(world: RandomWorld, of: number): readonly Grant[] {
  const user = world.users[of];
  return user === undefined || user.ended
    ? []
    : [{ role: user.role, organisationId: unionId(user.union) }];
}

function actorOf(world: RandomWorld, of: number): Actor {
  return {
    userId: userId(of),
    personId: null,
    grants: grantsOf(world, of),
    standsInFor: standIns(world)
      .filter(({ substitute }) => substitute === of)
      .map(({ principal }) => ({
        userId: userId(principal),
        personId: null,
        grants: grantsOf(world, principal),
      })),
    tokenScopes: null,
    today: TEST_DAY,
  };
}

interface Shown {
  readonly dossiers: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
  readonly plans: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
  };
  readonly nodes: readonly ({ readonly id: string } | null)[];
  readonly planNodes: readonly ({ readonly id: string } | null)[];
}

const EVERYTHING = `query ($dossiers: [ID!]!, $plans: [ID!]!) {
  dossiers(first: 100) { totalCount edges { node { id } } }
  plans(first: 100) { totalCount nodes { id } }
  nodes(ids: $dossiers) { id }
  planNodes: nodes(ids: $plans) { id }
}`;

const STATISTICS = `query ($where: StatisticsWhere!) {
  statistics(where: $where) { figures { indicator value filter } } }`;
const LIST = `query ($where: DossierWhere) { dossiers(where: $where) { totalCount } }`;

async function checkRecords(api: TestApi, world: RandomWorld, of: number): Promise<void> {
  const actor = actorOf(world, of);
  const seen = world.records.flatMap(({ union, coOrganiser }, position) =>
    can(actor, 'dossier.read', subjectOf(world, union, coOrganiser)).allowed ? [position] : [],
  );
  const plansSeen = world.parents.flatMap((_, position) =>
    can(actor, 'plan.read', { ...subjectOf(world, position, null), type: 'PLAN', state: 'DRAFT' })
      .allowed
      ? [position]
      : [],
  );
  const dossiers = world.records.map((_, position) => writeId('Dossier', dossierId(position)));
  const plans = world.parents.map((_, position) => writeId('Plan', planId(position)));
  const { data, errors } = await api.run<Shown>(userId(of), EVERYTHING, { dossiers, plans });
  expect(errors).toEqual([]);
  const expected = seen.map((position) => dossiers[position]);
  const expectedPlans = plansSeen.map((position) => plans[position]);
  expect(new Set(data.dossiers.edges.map(({ node }) => node.id))).toEqual(new Set(expected));
  expect(data.dossiers.totalCount).toBe(expected.length);
  expect(data.nodes.flatMap((node) => node?.id ?? [])).toEqual(expected);
  expect(new Set(data.plans.nodes.map(({ id }) => id))).toEqual(new Set(expectedPlans));
  expect(data.plans.totalCount).toBe(expectedPlans.length);
  expect(data.planNodes.flatMap((node) => node?.id ?? [])).toEqual(expectedPlans);
  const context = await api.contextOf(userId(of));
  for (const [position] of world.records.entries()) {
    const file = await readFile(context, `file-${position}`);
    expect(file !== null, `file ${position}`).toBe(seen.includes(position));
  }
}

/** A figure counts what the user may see within the union asked for, and opens just that list. */
async function checkStatistics(api: TestApi, world: RandomWorld, of: number): Promise<void> {
  const user = world.users[of];
  if (user === undefined || user.ended) return;
  const where = {
    organisationId: writeId('Organisation', unionId(user.union)),
    fromYear: 2026,
    toYear: 2026,
  };
  const { data, errors } = await api.run<{
    statistics: { figures: { indicator: string; value: number; filter: string }[] };
  }>(userId(of), STATISTICS, { where });
  expect(errors).toEqual([]);
  const figure = data.statistics.figures.find(({ indicator }) => indicator === 'DELEGATIONS_IN');
  const list = await api.run<{ dossiers: { totalCount: number } }>(userId(of), LIST, {
    where: { statistic: figure?.filter },
  });
  expect(figure?.value).toBe(list.data.dossiers.totalCount);
}

test('what anybody is shown is exactly what the policy allows', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await using api = await testApi();
      const { prisma } = api.database;
      await addUnions(prisma, world);
      await addUsers(prisma, world);
      await addRecords(prisma, world);
      for (const of of world.users.keys()) {
        await checkRecords(api, world, of);
        await checkStatistics(api, world, of);
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
