import { afterAll, beforeAll, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { ApiOfDay, TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { approvedDossier } from '../dossier/dossier.testing.ts';
import { addRateBook, mutation } from './norm.testing.ts';
import { addReceptionPrices, CEILING, RECEPTION as content } from './reception.testing.ts';

const TOMORROW = '2026-06-16';

let api: TestApi;
let tomorrow: ApiOfDay;

beforeAll(async () => {
  api = await testApi();
  tomorrow = api.on(TOMORROW);
  const { prisma } = api.database;
  await addWorld(prisma);
  await addRateBook(prisma);
  await addReceptionPrices(prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Judged {
  readonly findings: readonly { readonly key: string; readonly status: string }[];
  readonly findingsToday: readonly { readonly key: string; readonly status: string }[];
}

async function judged(on: ApiOfDay, id: string): Promise<Judged> {
  const { data, errors } = await on.run<{ node: Judged }>(
    'officer',
    `query ($id: ID!) { node(id: $id) { ... on Dossier {
      findings { key status } findingsToday { key status } } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  const meals = (list: Judged['findings']) => list.filter(({ key }) => key.startsWith('TK02'));
  return {
    findings: meals(data.node.findings),
    findingsToday: meals(data.node.findingsToday),
  };
}

it('keeps the verdict of what was approved, and holds what is handed in the day after', async () => {
  const approved = await approvedDossier(api, content);
  const draft = await write(api, 'officer', 'dossierCreate', { content });
  const passes = [{ key: 'TK02', status: 'PASS' }];
  expect(await judged(api, approved.id)).toEqual({ findings: passes, findingsToday: passes });
  const frozen = async () => {
    const where = { dossierId: readId(approved.id, 'Dossier') };
    const [submission] = await api.database.prisma.submission.findMany({ where });
    return submission?.normTotals;
  };
  // Nine guests for five days, each at the ceiling of the day on which it was handed in.
  const norms = [{ currency: 'VND', planned: 45 * CEILING, norm: 45 * CEILING, rates: [] }];
  expect(await frozen()).toEqual(norms);

  const added = await mutation<{ readonly __typename: string }>(
    api,
    'administrator',
    `mutation A($input: NormRateAddInput!) { normRateAdd(input: $input) { __typename
      ... on BusinessError { code path } ... on ValidationError { issues { code path } } } }`,
    {
      reason: 'Thử mức mới từ ngày mai',
      rate: {
        instrumentId: writeId('Instrument', 'tt-35-2026'),
        article: '8',
        item: 'GUEST_MEALS',
        scope: { guestRanks: ['B'] },
        limit: { amount: { ceiling: { minor: CEILING - 100_000, currency: 'VND' } } },
        validFrom: TOMORROW,
        verification: 'UNVERIFIED',
      },
    },
  );
  expect(added).toEqual({ __typename: 'RatePayload' });
  expect(await frozen()).toEqual(norms);

  // What was approved is judged by what it was approved by, also today and when it is settled (Đ.35.4).
  for (const on of [api, tomorrow])
    expect(await judged(on, approved.id)).toEqual({ findings: passes, findingsToday: passes });

  const { id, version } = draft;
  const held = await send(tomorrow, 'officer', 'dossierSubmit', { id, version });
  expect(held).toMatchObject({
    __typename: 'ChecksError',
    findings: [{ key: expect.stringMatching(/^TK02\./u), severity: 'STOP' }],
  });

  const cheaper = content.costLines.map((line) => ({
    ...line,
    unitPrice: { minor: CEILING - 100_000, currency: 'VND' },
  }));
  const saved = await write(tomorrow, 'officer', 'dossierSave', {
    id,
    version,
    content: { ...content, costLines: cheaper },
  });
  const handedIn = await write(tomorrow, 'officer', 'dossierSubmit', {
    id,
    version: saved.version,
  });
  expect(await judged(tomorrow, id)).toEqual({ findings: passes, findingsToday: passes });
  await approveBy(tomorrow, submissionOf(handedIn), ['deputy', 'adviser', 'federationLeader']);
  const { facts } = await api.database.prisma.submission.findFirstOrThrow({
    where: { dossier: { id: readId(approved.id, 'Dossier') } },
  });
  // With what was frozen stands the row by which it was judged.
  expect(facts).toMatchObject({
    savings: {
      rates: expect.arrayContaining([
        expect.objectContaining({
          id: '35-8-B',
          limit: expect.objectContaining({ ceiling: { minor: CEILING, currency: 'VND' } }),
        }),
      ]),
    },
  });
});
