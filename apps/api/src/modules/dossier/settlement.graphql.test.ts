import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { ApiOfDay, TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { addRateBook, mutation } from '../norm/norm.testing.ts';
import { addReceptionPrices, CEILING, RECEPTION } from '../norm/reception.testing.ts';
import { approvedDossier } from './dossier.testing.ts';

let api: TestApi;
/** After the receptions, when a lower rate has been in force for some days. */
let later: ApiOfDay;

/** A rate of meals below the ceiling, from a day on. */
async function lowerRateFrom(validFrom: string): Promise<void> {
  await mutation(
    api,
    'administrator',
    `mutation A($input: NormRateAddInput!) { normRateAdd(input: $input) { __typename } }`,
    {
      reason: 'Thử mức mới',
      rate: {
        instrumentId: writeId('Instrument', 'tt-35-2026'),
        article: '8',
        item: 'GUEST_MEALS',
        scope: { guestRanks: ['B'] },
        limit: { amount: { ceiling: { minor: CEILING - 100_000, currency: 'VND' } } },
        validFrom,
        verification: 'UNVERIFIED',
      },
    },
  );
}

beforeAll(async () => {
  api = await testApi();
  later = api.on('2026-07-06');
  const { prisma } = api.database;
  await addWorld(prisma);
  await addRateBook(prisma);
  await addReceptionPrices(prisma);
  await lowerRateFrom('2026-07-01');
});
afterAll(() => api[Symbol.asyncDispose]());

const SPENT = `query ($id: ID!) { node(id: $id) { ... on Dossier { version findings { key status }
  settledVerdicts { occasion normDay judgedBy unexplained findings { standing needsExplaining text
    approved { key measure { actual } } settled { key severity rateId measure { limit actual } } } }
  timeline(first: 3) { nodes { action data } } } } }`;

interface Told {
  readonly settled: { readonly key: string } | null;
}

interface Spent {
  readonly version: number;
  readonly findings: readonly { readonly key: string; readonly status: string }[];
  readonly settledVerdicts: readonly { readonly findings: readonly Told[] }[];
  readonly timeline: { readonly nodes: readonly object[] };
}

async function spent(id: string, user = 'officer'): Promise<Spent> {
  const { data, errors } = await later.run<{ node: Spent }>(user, SPENT, { id });
  expect(errors).toEqual([]);
  // Of the other checks the test world has no rows.
  const ofPrices = ({ settled }: Told) => settled?.key.startsWith('TK02') ?? true;
  const settledVerdicts = data.node.settledVerdicts.map((one) => ({
    ...one,
    findings: one.findings.filter(ofPrices),
  }));
  return { ...data.node, settledVerdicts };
}

const KEY = 'TK02.ABOVE_RATE.c1';
const lineAt = (minor: number) =>
  RECEPTION.costLines.map((line) => ({ ...line, unitPrice: { minor, currency: 'VND' } }));

/** An approved reception, and its figures with meals at this price. */
async function received(price: number) {
  const { id, version } = await approvedDossier(api, RECEPTION);
  const { startDate, endDate, guests } = RECEPTION;
  const of = { members: [], stops: [], participants: [] };
  const actual = (minor: number) => ({
    startDate,
    endDate,
    guests,
    ...of,
    costLines: lineAt(minor),
    deviationReason: minor === CEILING ? null : 'Giá thực tế khác dự toán',
  });
  const closed = await write(later, 'officer', 'dossierCloseFigures', {
    id,
    version,
    actual: actual(price),
  });
  const settle = (read: number) =>
    send(later, 'officer', 'dossierRecordReturn', { id, version: read, settledOn: '2026-07-03' });
  const explain = (text: string) =>
    send(later, 'officer', 'dossierExplainSpent', { id, texts: [{ findingKey: KEY, text }] });
  return { id, version: closed.version, actual, settle, explain };
}

describe('what was really spent', () => {
  it('is judged by the norms of the approved verdict when the figures are closed, and frozen', async () => {
    const { id, version, settle } = await received(CEILING);
    const nothing = { unexplained: 0, findings: [] };
    expect((await spent(id)).settledVerdicts).toMatchObject([
      // The rate of July is lower; the one of the first day was approved.
      { occasion: 'CLOSED', normDay: '2026-06-22', ...nothing },
    ]);
    expect((await settle(version)).__typename).toBe('DossierPayload');
    expect((await spent(id)).settledVerdicts).toMatchObject([
      { occasion: 'SETTLED', ...nothing },
      { occasion: 'CLOSED', ...nothing },
    ]);
    const { prisma } = api.database;
    const where = { dossierId: readId(id, 'Dossier') };
    const [kept] = await prisma.settledVerdict.findMany({ where });
    expect(kept?.parameters).toContainEqual(expect.objectContaining({ id: 'tk02-reception-2026' }));
    expect(kept?.facts).toHaveProperty(
      'savings.rates',
      expect.arrayContaining([expect.objectContaining({ id: '35-8-B' })]),
    );
    const change = prisma.settledVerdict.updateMany({ where, data: { verdict: [] } });
    await expect(change).rejects.toThrow(/frozen/u);
    await expect(prisma.settledVerdict.deleteMany({ where })).rejects.toThrow(/frozen/u);
  });

  it('holds the settlement back until what goes further than approved is explained', async () => {
    const { id, version, settle, explain } = await received(CEILING + 50_000);
    const before = await spent(id, 'adviser');
    expect(before.findings).toContainEqual({ key: 'TK02', status: 'PASS' });
    expect(before.settledVerdicts).toMatchObject([
      {
        unexplained: 1,
        findings: [
          {
            standing: 'NEW',
            needsExplaining: true,
            text: null,
            approved: null,
            settled: {
              key: KEY,
              severity: 'STOP',
              rateId: '35-8-B',
              measure: { limit: CEILING, actual: CEILING + 50_000 },
            },
          },
        ],
      },
    ]);
    expect(await settle(version)).toMatchObject({ code: 'UNEXPLAINED', data: { count: 1 } });
    expect((await spent(id)).settledVerdicts).toHaveLength(1);
    await explain('Khách ăn kiêng, nhà hàng phụ thu');
    expect((await settle(version)).__typename).toBe('DossierPayload');
    const after = await spent(id, 'adviser');
    expect(after.settledVerdicts).toMatchObject([
      { occasion: 'SETTLED', findings: [{ text: 'Khách ăn kiêng, nhà hàng phụ thu' }] },
      { occasion: 'CLOSED' },
    ]);
    expect(after.timeline.nodes).toMatchObject([
      { action: 'dossier.recordReturn' },
      { action: 'dossier.explainSpent' },
      { action: 'dossier.closeFigures', data: { unexplained: 1 } },
    ]);
    expect(await explain('Sửa lại lời giải trình')).toMatchObject({ code: 'SETTLED' });
  });

  it('is judged anew when figures are corrected; a text stays while it goes no further', async () => {
    const { id, version, actual, explain } = await received(CEILING + 50_000);
    await explain('Nhà hàng phụ thu');
    const correct = (read: number, minor: number) =>
      write(later, 'officer', 'dossierCloseFigures', {
        id,
        version: read,
        actual: actual(minor),
        correctionReason: 'Nhập nhầm hoá đơn',
      });
    const less = await correct(version, CEILING + 40_000);
    expect((await spent(id)).settledVerdicts).toMatchObject([
      { occasion: 'CORRECTED', unexplained: 0, findings: [{ text: 'Nhà hàng phụ thu' }] },
      { occasion: 'CLOSED' },
    ]);
    await correct(less.version, CEILING + 60_000);
    expect((await spent(id)).settledVerdicts).toMatchObject([
      { occasion: 'CORRECTED', unexplained: 1, findings: [{ text: null }] },
      { occasion: 'CORRECTED' },
      { occasion: 'CLOSED' },
    ]);
  });

  it('is taken back with a closing that is undone, and explained only once figures are closed', async () => {
    const { id, version } = await approvedDossier(api, RECEPTION);
    const texts = [{ findingKey: KEY, text: 'Sớm' }];
    expect(await send(later, 'officer', 'dossierExplainSpent', { id, texts })).toMatchObject({
      code: 'STATE',
    });
    const closed = await write(later, 'officer', 'dossierCloseAsApproved', { id, version });
    expect((await spent(id)).settledVerdicts).toHaveLength(1);
    await write(later, 'officer', 'dossierUndoClose', { id, version: closed.version });
    expect((await spent(id)).settledVerdicts).toEqual([]);
    const others = await send(later, 'adviser', 'dossierExplainSpent', { id, texts });
    expect(others.__typename).toBe('ForbiddenError');
  });

  it('is judged on demand where figures were closed before it was kept', async () => {
    const { id } = await received(CEILING + 50_000);
    await api.database.prisma.settledVerdict.updateMany({
      where: { dossierId: readId(id, 'Dossier') },
      data: { takenBackAt: new Date() },
    });
    expect((await spent(id)).settledVerdicts).toEqual([]);
    await write(later, 'officer', 'dossierExplainSpent', { id, texts: [] });
    expect((await spent(id)).settledVerdicts).toMatchObject([{ unexplained: 1 }]);
  });

  it('is no dearer than approved by a rate that was written down after the approval', async () => {
    const { id, version } = await approvedDossier(api, RECEPTION);
    await lowerRateFrom('2026-06-20');
    await write(later, 'officer', 'dossierCloseAsApproved', { id, version });
    expect((await spent(id)).settledVerdicts).toMatchObject([
      { normDay: '2026-06-22', unexplained: 0, findings: [] },
    ]);
  });
});
