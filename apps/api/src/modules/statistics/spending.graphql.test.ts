import type { Prisma } from '@cau-noi/db/prisma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

type Given = Partial<Prisma.DossierUncheckedCreateInput>;
const DAY = new Date('2026-04-10T00:00:00Z');

/** A dossier with these own amounts in đồng, estimated and spent, beside a host's that does not count. */
async function add(given: Given, estimate: number, spent: number | null) {
  const line = (phase: 'PLANNED' | 'ACTUAL', position: number, unitPriceMinor: number) => ({
    id: `${phase}-${position}`,
    phase,
    position,
    kind: 'TICKET' as const,
    description: 'Vé',
    persons: 1,
    days: 1,
    unitPriceMinor: BigInt(unitPriceMinor),
    currency: 'VND',
    payer: 'UNION_FUND' as const,
  });
  const hosts = { ...line('PLANNED', 9, 5_000), payer: 'HOST' as const };
  const closed = spent === null ? {} : { actualStartDate: DAY, actualEndDate: DAY };
  await api.database.prisma.dossier.create({
    data: {
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId: DA_NANG,
      title: 'Đoàn mẫu',
      createdById: 'officer',
      state: 'COMPLETED',
      startDate: DAY,
      endDate: DAY,
      ...closed,
      ...given,
      costLines: {
        create: [
          line('PLANNED', 1, estimate),
          hosts,
          ...(spent === null ? [] : [line('ACTUAL', 1, spent)]),
        ],
      },
    },
  });
}

const cancelled = (stopReason: 'BUDGET' | 'VISA'): Given => ({
  state: 'CANCELLED',
  stopReason,
  stopText: 'Không đi',
});

/** The line of an approved plan of the union for a conference abroad, with own money. */
async function plannedLine(): Promise<string> {
  const { prisma } = api.database;
  const plan = await prisma.plan.create({ data: { organisationId: BAC_NINH, year: 2026 } });
  const { id: planLineId } = await prisma.planLine.create({
    data: { planId: plan.id, position: 1, kind: 'EVENT_ABROAD', title: 'Hội nghị' },
  });
  const submission = await prisma.submission.create({
    data: {
      subjectKind: 'PLAN',
      planId: plan.id,
      number: 1,
      state: 'APPROVED',
      planned: true,
      routeId: 'route',
      content: {},
      parameters: [],
      facts: {},
      verdict: [],
      submittedById: 'officer',
    },
  });
  await prisma.approvedPlanLine.create({
    data: {
      submissionId: submission.id,
      lineId: planLineId,
      planId: plan.id,
      kind: 'EVENT_ABROAD',
      title: 'Hội nghị',
      funding: [
        { source: 'UNION_FUND', amount: { minor: 900, currency: 'VND' } },
        { source: 'DONOR', amount: { minor: 4_000, currency: 'VND' } },
      ],
    },
  });
  await prisma.plan.update({
    where: { id: plan.id },
    data: { approvedSubmissionId: submission.id },
  });
  return planLineId;
}

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await add({}, 1_000, 700);
  await add({}, 1_000, 1_000);
  await add({}, 1_000, 1_200);
  const online = { kind: 'EVENT_ONLINE', reportingClass: 'EVENT_ONLINE' } as const;
  await add({ ...online, organisationId: BAC_NINH, planLineId: await plannedLine() }, 50, 40);
  await add(cancelled('VISA'), 3_000, null);
  await add(cancelled('BUDGET'), 3_000, null);
});
afterAll(() => api[Symbol.asyncDispose]());

const SPENDING = `query S($unit: ID!, $fromYear: Int!, $toYear: Int!) {
  spending(organisationId: $unit, fromYear: $fromYear, toYear: $toYear) {
    total { ...Row } byKind { kind ...Row } byYear { year ...Row }
    byOrganisation { organisation { id } ...Row }
    thriftReport { dueDate basis { citation article verification } } } }
  fragment Row on SpendingRow { figures { spendingClass activities filter
    norms { activities money { currency planned norm } }
    money { currency planned spent saved } } }`;

interface Row {
  readonly kind?: string;
  readonly figures: readonly {
    readonly spendingClass: string;
    readonly activities: number;
    readonly filter: string;
    readonly money: readonly object[];
    readonly norms: { readonly activities: number; readonly money: readonly object[] };
  }[];
}
interface Spending {
  readonly spending: {
    readonly total: Row;
    readonly byKind: readonly Row[];
    readonly byYear: readonly Row[];
    readonly byOrganisation: readonly Row[];
    readonly thriftReport: { readonly dueDate: string } | null;
  };
}

async function ask(user: string, unit: string = ORGANISATION.federation, year = 2026) {
  const { data, errors, statements } = await api.run<Spending>(user, SPENDING, {
    unit,
    fromYear: year,
    toYear: year,
  });
  expect(errors).toEqual([]);
  return { ...data.spending, statements };
}

const money = (planned: number, spent: number, saved: number) => [
  { currency: 'VND', planned, spent, saved },
];

async function countOf(user: string, statistic: string): Promise<number> {
  const { data } = await api.run<{ dossiers: { totalCount: number } }>(
    user,
    'query ($statistic: String!) { dossiers(where: { statistic: $statistic }) { totalCount } }',
    { statistic },
  );
  return data.dossiers.totalCount;
}

describe('spending', () => {
  it('counts own money of what was closed, moved online or given up to save', async () => {
    const { total, statements } = await ask('adviser');
    expect(total.figures).toMatchObject([
      { spendingClass: 'BELOW_ESTIMATE', activities: 1, money: money(1_000, 700, 300) },
      { spendingClass: 'AS_ESTIMATED', activities: 1, money: money(1_000, 1_000, 0) },
      { spendingClass: 'OVER_ESTIMATE', activities: 1, money: money(1_000, 1_200, 0) },
      { spendingClass: 'MOVED_ONLINE', activities: 1, money: money(900, 40, 860) },
    ]);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('counts what was given up once it had been approved', async () => {
    const { prisma } = api.database;
    const dossier = await prisma.dossier.findFirstOrThrow({ where: { stopReason: 'BUDGET' } });
    await prisma.submission.create({
      data: {
        subjectKind: 'DOSSIER',
        dossierId: dossier.id,
        number: 1,
        state: 'VOIDED',
        planned: false,
        routeId: 'route',
        content: {},
        parameters: [],
        facts: {},
        verdict: [],
        submittedById: 'officer',
      },
    });
    const { total } = await ask('adviser');
    expect(total.figures.at(-1)).toMatchObject({
      spendingClass: 'CANCELLED_TO_SAVE',
      activities: 1,
      money: money(3_000, 0, 3_000),
    });
  });

  it('adds up the norms of the estimate that was approved last, where they were reckoned', async () => {
    const { prisma } = api.database;
    const [below, alike] = await prisma.dossier.findMany({
      where: { state: 'COMPLETED', kind: 'OUTBOUND' },
      orderBy: { number: 'asc' },
    });
    if (below === undefined || alike === undefined) throw new Error('No dossiers');
    const handedIn = (dossierId: string, number: number, state: 'APPROVED' | 'RETURNED') => ({
      subjectKind: 'DOSSIER' as const,
      dossierId,
      number,
      state,
      planned: false,
      routeId: 'route',
      content: {},
      parameters: [],
      facts: {},
      verdict: [],
      submittedById: 'officer',
    });
    const norms = (...money: readonly object[]) => ({ normTotals: [...money] });
    const vnd = (planned: number, norm: number) => ({ currency: 'VND', planned, norm });
    const usd = { currency: 'USD', planned: 40, norm: 50 };
    const create = async (data: Prisma.SubmissionUncheckedCreateInput) =>
      prisma.submission.create({ data });
    await create({ ...handedIn(below.id, 1, 'RETURNED'), ...norms(vnd(9_000, 9_999)) });
    await create({ ...handedIn(below.id, 2, 'APPROVED'), ...norms(vnd(600, 650), usd) });
    // Handed in before norms were reckoned: not known, which is not nought.
    await create(handedIn(alike.id, 1, 'APPROVED'));
    const { total, byKind, byYear, byOrganisation, statements } = await ask('adviser');
    expect(total.figures.map((figure) => figure.norms)).toMatchObject([
      { activities: 1, money: [usd, vnd(600, 650)] },
      { activities: 0, money: [] },
      { activities: 0, money: [] },
      { activities: 0, money: [] },
      { activities: 0, money: [] },
    ]);
    await prisma.submission.updateMany({ where: { dossierId: alike.id }, data: norms() });
    const again = await ask('adviser');
    expect(again.total.figures[1]?.norms).toEqual({ activities: 1, money: [] });
    for (const rows of [byKind, byYear, byOrganisation]) {
      const known = rows.flatMap(({ figures }) => figures.map((figure) => figure.norms));
      expect(known.reduce((sum, { activities }) => sum + activities, 0)).toBe(1);
    }
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('opens for every figure, of whatever row, a list of just so many', async () => {
    const { total, byKind, byYear, byOrganisation } = await ask('adviser');
    const rows = [total, ...byKind, ...byYear, ...byOrganisation];
    const figures = rows.flatMap((row) => row.figures);
    expect(figures.length).toBeGreaterThan(12);
    for (const { filter, activities } of figures)
      expect(await countOf('adviser', filter)).toBe(activities);
  });

  it('tells an officer of what they see, and an empty year of nothing', async () => {
    const own = await ask('otherOfficer', ORGANISATION.bacNinh);
    expect(own.total.figures.map(({ spendingClass }) => spendingClass)).toEqual(['MOVED_ONLINE']);
    expect((await ask('adviser', ORGANISATION.federation, 2024)).total.figures).toEqual([]);
    const asked = { unit: ORGANISATION.daNang, fromYear: 2026, toYear: 2026 };
    const { errors } = await api.run('otherOfficer', SPENDING, asked);
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  it('says when the report on thrift is due where a rule says so', async () => {
    expect((await ask('adviser')).thriftReport).toBeNull();
    await api.database.prisma.deadlineRule.create({
      data: {
        id: 'thrift',
        code: 'THRIFT_REPORT',
        validFrom: new Date('2026-07-01T00:00:00Z'),
        month: 2,
        day: 28,
        citation: 'Nghị định mẫu',
        article: 'Điều 1',
        verification: 'TEXT_READ',
      },
    });
    expect((await ask('adviser')).thriftReport).toEqual({
      dueDate: '2027-02-28',
      basis: { citation: 'Nghị định mẫu', article: 'Điều 1', verification: 'TEXT_READ' },
    });
    expect((await ask('adviser', ORGANISATION.federation, 2025)).thriftReport).toBeNull();
  });
});
