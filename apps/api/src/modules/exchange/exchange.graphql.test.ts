import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, write } from '../approval/acting.testing.ts';
import { dossierInput, lineInput } from '../approval/contents.testing.ts';
import type { Answer, Shown } from './exchange.testing.ts';
import {
  addExchangeWorld,
  CONTENT,
  deferred,
  DOSSIER_VERDICT,
  exchangesFoundBy,
  held,
  ID,
  ledgerOf,
  lineIn,
  PLAN_VERDICT,
  QUANG_NAM,
  reciprocityOf,
  sendTo,
  shownTo,
  statesOf,
  turnOf,
} from './exchange.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { BAC_NINH, DA_NANG, PARTNER_ID } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addExchangeWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const shown = (user?: WorldUser) => shownTo(api, user);
const ledger = () => ledgerOf(api);
const send = (user: WorldUser, mutation: string, input: object) =>
  sendTo(api, user, mutation, input);

/** Says something of a turn as it stands now. */
async function say(turn: object, user: WorldUser = 'officer'): Promise<Answer> {
  const { version } = await ledger();
  return send(user, 'exchangeRecordTurn', { id: ID, version, turn });
}

describe('the ledger', () => {
  it('passes to the successor in its year, and a deferred year leaves its side next', async () => {
    await say(held(2023, 'WE_VISIT'));
    await say(held(2024, 'THEY_VISIT'));
    await say(deferred(2025, 2026));
    const found = await ledger();
    expect(statesOf(found)).toEqual([
      '2023 WE_VISIT DONE',
      '2024 THEY_VISIT DONE',
      '2025 WE_VISIT DEFERRED',
      '2026 WE_VISIT DUE',
      '2027 THEY_VISIT COMING',
      '2028 WE_VISIT COMING',
      '2029 THEY_VISIT COMING',
      '2030 WE_VISIT COMING',
    ]);
    expect(found.turns.map(({ holder }) => holder.shortName).slice(0, 4)).toEqual([
      'LĐLĐ Quảng Nam',
      'LĐLĐ Quảng Nam',
      'LĐLĐ Đà Nẵng',
      'LĐLĐ Đà Nẵng',
    ]);
    expect(found).toMatchObject({
      holders: [
        { organisation: { shortName: 'LĐLĐ Quảng Nam' }, since: null },
        { organisation: { shortName: 'LĐLĐ Đà Nẵng' }, since: '2025-07-01' },
      ],
      next: { year: 2026, side: 'WE_VISIT', state: 'DUE' },
      balance: {
        sides: [
          { side: 'WE_VISIT', visits: 1, persons: 5, personDays: 25 },
          { side: 'THEY_VISIT', visits: 1, costs: [{ minor: 50_000_000, currency: 'VND' }] },
        ],
        owedBy: null,
        owed: 0,
      },
    });
  });

  it('is seen by whoever reads the records of the union, and by nobody else', async () => {
    for (const user of ['leader', 'adviser', 'auditor'] as const) {
      expect(await shown(user)).toMatchObject({ viewerMay: { edit: { allowed: false } } });
    }
    expect(await shown('otherOfficer')).toBeNull();
    expect(await shown('clerk')).toBeNull();
  });
});

describe('what is said of a turn', () => {
  it('is refused to others, to a stale version, and where it cannot be', async () => {
    const { version } = await ledger();
    const turn = { year: 2026, kind: 'LAPSED', reason: 'BUDGET', text: 'Không có kinh phí.' };
    const input = { id: ID, version, turn };
    expect(await send('leader', 'exchangeRecordTurn', input)).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ROLE_REQUIRED',
    });
    expect(await send('otherOfficer', 'exchangeRecordTurn', input)).toMatchObject({
      __typename: 'NotFoundError',
    });
    const stale = { ...input, version: version - 1 };
    expect(await send('officer', 'exchangeRecordTurn', stale)).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: version,
    });
    const wrong = { ...input, turn: { ...turn, year: 2024, text: '' } };
    expect(await send('officer', 'exchangeRecordTurn', wrong)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'REQUIRED' }, { code: 'ALREADY_HELD' }],
    });
  });

  it('is said once when it is sent twice, and by one of two who say it at once', async () => {
    const { version } = await ledger();
    const turn = { year: 2027, kind: 'SWAPPED', reason: 'OTHER', text: 'Bạn đề nghị.' };
    const key = randomUUID();
    const input = { id: ID, version, turn, idempotencyKey: key };
    const first = await send('officer', 'exchangeRecordTurn', input);
    const second = await send('officer', 'exchangeRecordTurn', input);
    expect([first.exchange?.version, second.exchange?.version]).toEqual([version + 1, version + 1]);
    const back = { year: 2027, kind: 'RETRACTED', text: 'Ghi nhầm.' };
    const both = await Promise.all(
      (['officer', 'secondOfficer'] as const).map((user) =>
        send(user, 'exchangeRecordTurn', { id: ID, version: version + 1, turn: back }),
      ),
    );
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual([
      'ConflictError',
      'ExchangePayload',
    ]);
    expect(statesOf(await ledger())[4]).toBe('2027 THEY_VISIT COMING');
  });
});

const plan = async (year: number, user: WorldUser = 'officer') => {
  const { version } = await ledger();
  const words = { title: `Đoàn sang Gyeongnam ${year}`, purpose: `Phiên ${year}` };
  return send(user, 'exchangePlanTurn', { id: ID, version, year, ...words });
};
const begin = async (year: number) => {
  const { version } = await ledger();
  return send('officer', 'exchangeBeginDossier', { id: ID, version, year });
};

describe('the next turn', () => {
  it('becomes a line of a plan that is begun for it, then a dossier, each once', async () => {
    expect(await begin(2026)).toMatchObject({ __typename: 'StateError', code: 'NOT_PLANNED' });
    const planned = await plan(2026);
    expect(turnOf(planned.exchange as Shown, 2026)).toMatchObject({
      line: { approved: false },
      mayPlan: { allowed: false, code: 'ALREADY_PLANNED' },
      mayBegin: { allowed: true },
    });
    expect(await plan(2026)).toMatchObject({ code: 'ALREADY_PLANNED' });
    const { dossier } = await begin(2026);
    expect(dossier?.id).toBeTruthy();
    expect(await begin(2026)).toMatchObject({ code: 'HAS_DOSSIER' });
    expect(turnOf(await ledger(), 2026)?.dossiers).toMatchObject([{ state: 'DRAFT' }]);
    const { data } = await api.run<{ node: unknown }>(
      'officer',
      `query ($id: ID!) { node(id: $id) { ... on Dossier { kind title organisation { id } partner { id }
        planLine { countries fromMonth toMonth } } } }`,
      { id: dossier?.id },
    );
    expect(data.node).toEqual({
      kind: 'OUTBOUND',
      title: 'Đoàn sang Gyeongnam 2026',
      organisation: { id: writeId('Organisation', DA_NANG) },
      partner: { id: writeId('Partner', PARTNER_ID) },
      planLine: {
        countries: ['KR'],
        fromMonth: '2026-01',
        toMonth: '2026-12',
      },
    });
    expect(await say(deferred(2026, 2027))).toMatchObject({ issues: [{ code: 'HAS_DOSSIER' }] });
  });

  it('is held when the figures of its dossier are closed', async () => {
    const dossier = await api.database.prisma.dossier.findFirstOrThrow({
      where: { exchangeId: 'gyeongnam' },
    });
    await api.database.prisma.dossierMember.create({
      data: {
        dossierId: dossier.id,
        phase: 'ACTUAL',
        id: 'm1',
        position: 0,
        personId: 'person-officer',
        role: 'HEAD',
      },
    });
    const [from, to] = ['2026-03-02', '2026-03-06'].map((day) => dbDate(isoDate(day)));
    await api.database.prisma.dossier.update({
      where: { id: dossier.id },
      data: { state: 'COMPLETED', actualStartDate: from ?? null, actualEndDate: to ?? null },
    });
    const found = await ledger();
    expect(turnOf(found, 2026)).toMatchObject({
      state: 'DONE',
      mayPlan: { code: 'TURN_OVER' },
      mayBegin: { code: 'TURN_OVER' },
    });
    expect(found.next).toMatchObject({ year: 2027, side: 'THEY_VISIT' });
    expect(found.balance).toMatchObject({
      sides: [{ visits: 2, persons: 6, personDays: 30 }, { visits: 1 }],
      owedBy: 'THEY_VISIT',
      owed: 1,
    });
  });

  it('is not put into a plan that waits or is approved', async () => {
    const organisationId = writeId('Organisation', DA_NANG);
    const created = await write(api, 'officer', 'planCreate', { organisationId, year: 2027 });
    const { id } = created;
    const lines = [{ ...lineInput(), fromMonth: '2027-05', toMonth: '2027-06' }];
    const saved = await write(api, 'officer', 'planSave', { id, version: created.version, lines });
    const handed = await write(api, 'officer', 'planSubmit', { id, version: saved.version });
    expect(await plan(2027)).toMatchObject({ __typename: 'StateError', code: 'PLAN_SUBMITTED' });
    const { submission } = handed.approval as NonNullable<typeof handed.approval>;
    await approveBy(api, submission, ['leader', 'federationLeader']);
    expect(await plan(2027)).toMatchObject({ code: 'PLAN_APPROVED' });
    expect(turnOf(await ledger(), 2027)?.mayPlan).toEqual({
      allowed: false,
      code: 'PLAN_APPROVED',
    });
    expect(await plan(2028, 'leader')).toMatchObject({ code: 'ROLE_REQUIRED' });
  });
});

describe('HQ06', () => {
  const judge = (document: string, variables: object, user: WorldUser = 'officer') =>
    reciprocityOf(api, user, document, variables);
  const ahead = [
    { status: 'FAIL', reason: 'NOT_OUR_TURN', data: { year: 2027 } },
    { status: 'FAIL', reason: 'BALANCE_OFF', data: { ours: 2, theirs: 1 } },
  ];

  it('is judged on the turn of the year of the dossier', async () => {
    const in2027 = dossierInput({ startDate: '2027-05-18', endDate: '2027-05-20' });
    expect(await judge(DOSSIER_VERDICT, { content: in2027 })).toMatchObject(ahead);
    const elsewhere = { ...in2027, organisationId: writeId('Organisation', BAC_NINH) };
    const theirs = await judge(DOSSIER_VERDICT, { content: elsewhere }, 'otherOfficer');
    expect(theirs).toMatchObject([{ status: 'NOT_APPLICABLE' }]);
  });

  it('is judged on that of a plan line, but for what carries out the lines of its plan', async () => {
    const planned = (year: number, change = {}) => judge(PLAN_VERDICT, lineIn(year, change));
    expect(await planned(2026)).toMatchObject([{ status: 'PASS' }]);
    expect(await planned(2027)).toMatchObject(ahead);
    expect(await planned(2027, { kind: 'INBOUND' })).toMatchObject([{ status: 'PASS' }]);
  });
});

const create = (user: WorldUser, exchange: object = CONTENT, unit = DA_NANG) =>
  send(user, 'exchangeCreate', {
    organisationId: writeId('Organisation', unit),
    partnerId: writeId('Partner', PARTNER_ID),
    exchange,
  });

describe('writing an exchange', () => {
  it('is for officers of a union that stands, once', async () => {
    expect(await create('leader')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await create('otherOfficer')).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect(await create('officer', CONTENT, QUANG_NAM)).toMatchObject({ code: 'READ_ONLY_UNIT' });
    expect(await create('officer', { ...CONTENT, everyYears: 0 })).toMatchObject({
      issues: [{ code: 'OUT_OF_RANGE', path: ['everyYears'] }],
    });
    const made = (await create('officer')).exchange as Shown;
    expect(made.turns[0]).toMatchObject({ year: 2026, side: 'THEY_VISIT', state: 'OVERDUE' });
    expect(await create('officer')).toMatchObject({ code: 'EXCHANGE_EXISTS' });
    const { id, version } = made;
    const exchange = { ...CONTENT, window: { kind: 'MONTHS', from: 6, to: 6 } };
    const saved = await send('officer', 'exchangeSave', { id, version, exchange });
    expect(saved.exchange?.turns[0]).toMatchObject({ state: 'DUE' });
    expect(await send('officer', 'exchangeSave', { id, version, exchange })).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: version + 1,
    });
  });
});

describe('the list', () => {
  const list = async (user: WorldUser, where: object) => {
    const document = `query ($where: ExchangeWhere) { exchanges(where: $where) {
      totalCount nodes { firstYear partner { name } next { year } balance { owed } } } }`;
    const { data, statements } = await api.run<{
      exchanges: { nodes: readonly { firstYear: number }[] };
    }>(user, document, { where });
    return {
      years: data.exchanges.nodes.map(({ firstYear }) => firstYear).toSorted((a, b) => a - b),
      statements,
    };
  };

  it.each([
    [{}, [2023, 2026]],
    [{ organisationId: writeId('Organisation', DA_NANG) }, [2026]],
    [{ organisationId: writeId('Organisation', DA_NANG), subtree: true }, [2023, 2026]],
    [{ partnerId: writeId('Partner', 'nobody') }, []],
    [{ side: 'THEY_VISIT' }, [2023, 2026]],
    [{ owedBy: 'THEY_VISIT' }, [2023]],
    [{ year: 2026, state: ['DUE'] }, [2026]],
    [{ state: ['DONE'] }, [2023]],
  ])('%j', async (where, years) => {
    const found = await list('officer', where);
    expect(found.years).toEqual(years);
    expect(found.statements).toEqual(['access.viewer', 'exchange.list']);
  });

  it('shows to others nothing of it', async () => {
    expect((await list('otherOfficer', {})).years).toEqual([]);
    expect((await list('federationLeader', {})).years).toEqual([2023, 2026]);
  });

  it('is searched by the partner, by whoever may see it', async () => {
    const found = (user: WorldUser) => exchangesFoundBy(api, user);
    const subtitle = '2023 · LĐLĐ Quảng Nam';
    expect(await found('officer')).toContainEqual({ kind: 'EXCHANGE', id: ID, subtitle });
    expect(await found('otherOfficer')).toEqual([]);
  });

  it('keeps its history', async () => {
    const document = `query ($id: ID!) { exchange(id: $id) { timeline(first: 3) {
      nodes { action by data } } } }`;
    const { data } = await api.run('officer', document, { id: ID });
    expect(data).toMatchObject({
      exchange: {
        timeline: {
          nodes: [
            { action: 'exchange.beginDossier', by: 'Người mẫu officer' },
            { action: 'exchange.planTurn', data: { year: 2026 } },
            { action: 'exchange.recordTurn', data: { kind: 'RETRACTED' } },
          ],
        },
      },
    });
  });
});
