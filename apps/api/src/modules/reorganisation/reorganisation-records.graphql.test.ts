import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { BAC_NINH, DA_NANG, FEDERATION, addWorld } from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { sendTo } from '../exchange/exchange.testing.ts';
import { addOpenWork, addRecords } from './reorganisation-records.testing.ts';
import { ABSORBED, deciding } from './reorganisation.testing.ts';

const at = (day: string) => dbDate(isoDate(day));
const BEFORE = at('2026-06-14');
const ours = { organisationId: BAC_NINH };

let api: TestApi;

const END = [
  ['AGREEMENT', 'ends'],
  ['EXCHANGE', 'x-ends'],
  ['MEMBERSHIP', 'm-ends'],
  ['MEMBERSHIP', 'm-never'],
  ['AID', 'a-ends'],
  ['STAFF_ASSIGNMENT', 'w-ends'],
  ['BOOKING', 'b-ends'],
  ['DIRECTIVE', 'd'],
  ['INFORMATION_ITEM', 'i-ends'],
  ['TRAINING', 't-ends'],
  ['TRAINING', 't-held'],
  ['PROPOSAL', 'p-ends'],
  ['INSPECTION', 'k-ends'],
] as const;
const AGAIN = [
  ['AGREEMENT', 'again'],
  ['MEMBERSHIP', 'm-again'],
  ['SPEECH', 's'],
] as const;
const CHOICES = [
  ...END.map(([kind, recordId]) => ({ kind, recordId, choice: 'END' })),
  ...AGAIN.map(([kind, recordId]) => ({ kind, recordId, choice: 'RENEGOTIATE' })),
];

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addRecords(api.database.prisma);
  await addOpenWork(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

describe('what stands between a union that ends and others', () => {
  it('is shown as far as it is open, and counted', async () => {
    const { shown } = await deciding(api).preview(ABSORBED);
    const open = Object.fromEntries(
      shown.open.map(({ kind, records }) => [kind, records.map(({ id }) => id).toSorted()]),
    );
    expect(open).toMatchObject({
      AGREEMENT: ['again', 'ends', 'kept'],
      EXCHANGE: ['x-ends', 'x-kept'],
      MEMBERSHIP: ['m-again', 'm-ends', 'm-kept', 'm-never'],
      AID: ['a-ends'],
      SPEECH: ['s'],
      STAFF_ASSIGNMENT: ['w-ends', 'w-kept'],
      COLLABORATOR: ['c'],
      BOOKING: ['b-ends'],
      DIRECTIVE: ['d'],
      SUSPENSION: ['u'],
      INFORMATION_ITEM: ['i-ends', 'i-kept'],
      RESEARCH_NOTE: ['n-own'],
      TRAINING: ['t-ends', 't-held', 't-kept'],
      PROPOSAL: ['p-ends', 'p-kept'],
      PROPOSAL_TO_ANSWER: ['p-waits'],
      INSPECTION: ['k-ends'],
      INSPECTED: ['k-owed'],
      PASSPORT: ['h-out'],
    });
    const moved = shown.counts.filter(({ union }) => union.shortName === 'LĐLĐ Đà Nẵng');
    const after = Object.fromEntries(moved.map((one) => [one.counted, one.asIsAfter]));
    expect(after).toMatchObject({
      AGREEMENTS: 4,
      EXCHANGES: 2,
      MEMBERSHIPS: 2,
      AIDS: 1,
      TRAININGS: 2,
      PROPOSALS: 3,
      INSPECTIONS: 1,
      INFORMATION_ITEMS: 1,
      RESEARCH_NOTES: 2,
    });
  });

  it('is carried out as it was chosen, and only that', async () => {
    const { prisma } = api.database;
    const answer = await deciding(api).reorganise(ABSORBED, { choices: CHOICES });
    expect(answer.__typename).toBe('ReorganisePayload');
    const agreements = await prisma.agreement.findMany({
      orderBy: { id: 'asc' },
      select: { id: true, endedOn: true, version: true, organisationId: true },
    });
    expect(agreements).toEqual([
      { id: 'again', ...ours, endedOn: null, version: 2 },
      { id: 'ends', ...ours, endedOn: at('2026-06-15'), version: 2 },
      { id: 'kept', ...ours, endedOn: null, version: 1 },
      { id: 'over', ...ours, endedOn: null, version: 1 },
    ]);
    expect(await prisma.agreementProcedure.findMany({ include: { steps: true } })).toMatchObject([
      { state: 'ABANDONED', steps: [{ act: 'ABANDON', text: '12/QĐ-TLĐ', on: at('2026-06-15') }] },
    ]);
    expect(await prisma.exchange.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'x-ends', ...ours, validTo: BEFORE },
      { id: 'x-kept', ...ours, validTo: null },
    ]);
    expect(await prisma.membership.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'm-again', state: 'PROPOSED', consentNumber: null, consentOn: null },
      { id: 'm-ends', state: 'ENDED', until: BEFORE, endText: '12/QĐ-TLĐ' },
      { id: 'm-kept', state: 'MEMBER', ...ours },
      { id: 'm-never', state: 'ENDED', until: null },
    ]);
    expect(await prisma.aid.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'a-done', state: 'DONE' },
      { id: 'a-ends', state: 'CANCELLED', cancelText: '12/QĐ-TLĐ' },
    ]);
    expect(await prisma.speech.findMany()).toMatchObject([{ state: 'DRAFT' }]);
    expect(await prisma.booking.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'b-ends', state: 'CANCELLED' },
      { id: 'b-past', state: 'BOOKED' },
    ]);
    expect(await prisma.directive.findMany()).toMatchObject([{ inForceTo: BEFORE }]);
    expect(await prisma.suspension.findMany()).toMatchObject([
      { organisationIds: [BAC_NINH, DA_NANG] },
    ]);
  });

  it('its own work ends or stays, and what waits for it lies with the successor', async () => {
    const { prisma } = api.database;
    const all = { orderBy: { id: 'asc' } } as const;
    const states = (rows: readonly { id: string; state: string }[]) =>
      Object.fromEntries(rows.map(({ id, state }) => [id, state]));
    expect({
      ...states(await prisma.informationItem.findMany(all)),
      ...states(await prisma.training.findMany(all)),
      ...states(await prisma.proposal.findMany(all)),
      ...states(await prisma.inspection.findMany(all)),
    }).toEqual({
      'i-ends': 'RETRACTED',
      'i-kept': 'SUBMITTED',
      'i-out': 'PUBLISHED',
      't-ends': 'CANCELLED',
      't-held': 'CLOSED',
      't-kept': 'OPEN',
      't-past': 'CLOSED',
      'p-ends': 'WITHDRAWN',
      'p-kept': 'RECEIVED',
      'p-waits': 'SENT',
      'k-ends': 'CLOSED',
      'k-owed': 'CONCLUDED',
      'k-past': 'CLOSED',
    });
    const waits = { id: 'p-waits' };
    expect(await prisma.proposal.findUnique({ where: waits })).toMatchObject({ holderId: DA_NANG });
    const tasks = 'query { tasks { kind } }';
    const { data } = await api.run<{ tasks: readonly { kind: string }[] }>('officer', tasks);
    expect(data.tasks.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['PROPOSAL_ANSWER', 'REMEDY_DUE']),
    );
  });

  it('who did its work goes on at the successor, or leaves with the union', async () => {
    const work = await api.database.prisma.staffAssignment.findMany({
      orderBy: [{ personId: 'asc' }, { validFrom: 'asc' }],
    });
    const left = { ...ours, validTo: BEFORE, leavingReason: 'OTHER', leavingText: '12/QĐ-TLĐ' };
    expect(work).toMatchObject([
      { personId: 'person-otherLeader', ...left },
      { personId: 'person-otherOfficer', ...left },
      { personId: 'person-otherOfficer', organisationId: DA_NANG, validFrom: at('2026-06-15') },
    ]);
    expect(work).toHaveLength(3);
  });

  it('the successor sees and writes all of it, and what was chosen stands in its history', async () => {
    const { data, errors } = await api.run<{ [name: string]: unknown }>(
      'officer',
      `query S($agreement: ID!, $exchange: ID!, $membership: ID!, $training: ID!, $note: ID!) {
        agreement: node(id: $agreement) { ... on Agreement { successorsToTell { code }
          viewerMay { edit { code } } timeline { nodes { action data } } } }
        exchange: node(id: $exchange) { ... on Exchange { viewerMay { edit { allowed } }
          holders { organisation { code } } } }
        membership: node(id: $membership) { ... on Membership { viewerMay { request { allowed } } } }
        aid(first: 9) { totalCount } speeches(first: 9) { totalCount }
        collaborators(first: 9) { totalCount } directives(first: 9) { totalCount }
        training: node(id: $training) { ... on Training { viewerMay { edit { allowed } } } }
        note: node(id: $note) { ... on ResearchNote { viewerMay { edit { allowed } } } } }`,
      {
        agreement: writeId('Agreement', 'kept'),
        exchange: writeId('Exchange', 'x-kept'),
        membership: writeId('Membership', 'm-again'),
        training: writeId('Training', 't-kept'),
        note: writeId('ResearchNote', 'n-own'),
      },
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      agreement: {
        successorsToTell: [{ code: DA_NANG }],
        timeline: { nodes: [{ data: { record: 'AGREEMENT', choice: 'INHERIT' } }] },
      },
      exchange: {
        viewerMay: { edit: { allowed: true } },
        holders: [{ organisation: { code: BAC_NINH } }, { organisation: { code: DA_NANG } }],
      },
      membership: { viewerMay: { request: { allowed: true } } },
      aid: { totalCount: 2 },
      speeches: { totalCount: 1 },
      collaborators: { totalCount: 1 },
      directives: { totalCount: 1 },
      training: { viewerMay: { edit: { allowed: true } } },
      note: { viewerMay: { edit: { allowed: true } } },
    });
  });

  it('the partner of an exchange is to be told, until that was ticked off with its day', async () => {
    const id = writeId('Exchange', 'x-kept');
    const asked = async () => {
      const { data } = await api.run<{
        exchange: { version: number };
        tasks: readonly { kind: string; exchangeId: string | null }[];
      }>(
        'officer',
        `query ($id: ID!) { tasks { kind exchangeId } exchange(id: $id) { version
          toTell { code } notices { on text successor { code } } } }`,
        { id },
      );
      const tasks = data.tasks.filter(({ kind }) => kind === 'EXCHANGE_TELL');
      return { exchange: data.exchange, tasks: tasks.map((task) => task.exchangeId) };
    };
    const { exchange, tasks } = await asked();
    const { version } = exchange;
    // The other ended with the union, so nobody has succeeded to it.
    expect([exchange, tasks]).toMatchObject([{ toTell: { code: DA_NANG }, notices: [] }, [id]]);
    const told = async (user: WorldUser, change: object = {}) => {
      const successorId = writeId('Organisation', DA_NANG);
      const notice = { on: '2026-06-15', text: 'Công văn 12', successorId };
      return sendTo(api, user, 'exchangeNotify', { id, version, ...notice, ...change });
    };
    expect(await told('leader')).toMatchObject({ code: 'ROLE_REQUIRED' });
    const wrong = { on: '2099-01-01', text: '', successorId: writeId('Organisation', BAC_NINH) };
    expect(await told('officer', wrong)).toMatchObject({
      issues: [{ code: 'NOT_A_SUCCESSOR' }, { code: 'DAY_IN_FUTURE' }, { code: 'REQUIRED' }],
    });
    expect(await told('officer')).toMatchObject({ __typename: 'ExchangePayload' });
    const notices = [{ on: '2026-06-15', text: 'Công văn 12', successor: { code: DA_NANG } }];
    expect(await asked()).toMatchObject({ exchange: { toTell: null, notices }, tasks: [] });
    const { exchangeNotice } = api.database.prisma;
    const refused = /constraint violated/u;
    await expect(exchangeNotice.updateMany({ data: { text: 'x' } })).rejects.toThrow(refused);
    await expect(exchangeNotice.deleteMany({})).rejects.toThrow(refused);
  });

  it('without a successor all of it ends', async () => {
    const gone = {
      kind: 'DISSOLVE',
      date: '2026-06-15',
      fromIds: [writeId('Organisation', DA_NANG)],
    };
    const { prisma } = api.database;
    await prisma.speech.create({
      data: {
        id: 'waits',
        organisationId: DA_NANG,
        title: 'Chờ thẩm định',
        kind: 'ADDRESS',
        event: '',
        speaker: '',
        text: '',
        state: 'SUBMITTED',
      },
    });
    await prisma.collaborator.create({
      data: {
        id: 'pooled',
        organisationId: DA_NANG,
        fullName: 'Dùng chung',
        interpreter: true,
        pooled: true,
      },
    });
    await prisma.directive.create({
      data: {
        id: 'guide',
        number: '2',
        subject: '',
        issuer: '',
        effect: 'GUIDES',
        organisationId: FEDERATION,
      },
    });
    const later = { ...gone, date: '2026-06-16' };
    expect((await deciding(api.on('2026-06-16')).reorganise(later)).__typename).toBe(
      'ReorganisePayload',
    );
    const speech = await prisma.speech.findUniqueOrThrow({ where: { id: 'waits' } });
    const pooled = await prisma.collaborator.findUniqueOrThrow({ where: { id: 'pooled' } });
    const guide = await prisma.directive.findUniqueOrThrow({ where: { id: 'guide' } });
    expect([speech.state, pooled.pooled, guide.inForceTo]).toEqual(['DRAFT', false, null]);
  });
});
