import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import { recordActs } from '../../record-acts.testing.ts';
import type { RecordAnswer } from '../../record-acts.testing.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, ORGANISATION, PARTNER_ID } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const ITEM = {
  title: 'Bản tin tiếng Hàn',
  originalTitle: '노동 소식',
  type: 'BULLETIN',
  language: 'ko',
  channel: 'DIRECT',
  outlet: 'Bản tin mẫu',
  audience: 'PARTNER_UNIONS',
  countryCode: 'KR',
  partnerId: writeId('Partner', PARTNER_ID),
  author: 'Nguyễn Mẫu',
  plannedOn: '2026-07-01',
  text: 'Nội dung bản tin.',
};

const { act, done } = recordActs(() => api, 'InformationPayload', 'item');

const begun = (change: object = {}, user = 'officer', organisationId = ORGANISATION.daNang) =>
  done(user, 'informationCreate', { organisationId, item: { ...ITEM, ...change } });
const submit = (read: object) => done('officer', 'informationSubmit', read, 'InformationActInput');

async function published(change: object = {}) {
  const handed = await submit((await begun(change)).read);
  const review = { ...handed.read, cleared: true, text: 'Phù hợp' };
  const cleared = await done('adviser', 'informationDecide', review);
  return done('officer', 'informationPublish', {
    ...cleared.read,
    on: '2026-06-15',
    url: 'https://mau.example/ban-tin',
  });
}

it('is published after the review that speeches have, told how many it reached, and taken down', async () => {
  const first = await begun();
  const early = await act('officer', 'informationPublish', { ...first.read, on: '2026-06-15' });
  expect(early.issues).toEqual([{ code: 'NOT_REVIEWED' }]);
  const handed = await submit(first.read);
  const waits = async (user: string) => {
    const { data } = await api.run<{ tasks: readonly { informationItemId: string | null }[] }>(
      user,
      '{ tasks { informationItemId } }',
    );
    return data.tasks.some(({ informationItemId }) => informationItemId === handed.read.id);
  };
  expect([await waits('adviser'), await waits('federationLeader')]).toEqual([true, false]);
  const review = { ...handed.read, cleared: false, text: 'Sửa đoạn hai' };
  for (const user of ['officer', 'leader', 'federationLeader']) {
    const refused = await act(user, 'informationDecide', review);
    expect(refused.__typename).toBe('ForbiddenError');
  }
  expect((await done('adviser', 'informationDecide', review)).state).toBe('RETURNED');
  const out = await published();
  const guessed = await act('officer', 'informationMeasure', { ...out.read, reach: 500 });
  expect(guessed.issues).toEqual([{ code: 'REACH_SOURCE_MISSING' }]);
  const measure = { ...out.read, reach: 500, reachSource: 'Số bản in' };
  const measured = await done('officer', 'informationMeasure', measure);
  const stale = await act('officer', 'informationRetract', { ...out.read, text: 'Nhầm' });
  expect(stale.__typename).toBe('ConflictError');
  const gone = await done('officer', 'informationRetract', {
    ...measured.read,
    text: 'Nhầm số liệu',
  });
  expect(gone.state).toBe('RETRACTED');
});

const LIST = `query ($where: InformationWhere, $first: Int!) {
  informationItems(first: $first, where: $where) { totals { records published }
    nodes { title organisation { shortName } viewerMay { publish { allowed } } } } }`;
interface Listed {
  readonly informationItems: {
    readonly totals: { readonly records: number; readonly published: number };
    readonly nodes: readonly object[];
  };
}
const list = async (user: string, where: object, first = 100) => {
  const { data, errors, statements } = await api.run<Listed>(user, LIST, { where, first });
  expect(errors).toEqual([]);
  return { ...data.informationItems, statements: statements.length };
};

it('is seen by its union and above, found without accents, in a handful of statements', async () => {
  await published({ title: 'Triển lãm ảnh', type: 'EXHIBITION' });
  const found = await list('adviser', { text: 'trien lam', partnerId: ITEM.partnerId });
  expect(found.totals).toEqual({ records: 1, published: 1 });
  expect((await list('adviser', {}, 1)).statements).toBe((await list('adviser', {})).statements);
  expect((await list('otherOfficer', {})).nodes).toEqual([]);
  expect((await list('otherOfficer', {})).totals.records).toBe(0);
  const { data } = await api.run<{ search: { kind: string }[] }>(
    'officer',
    '{ search(text: "trien lam anh") { kind } }',
  );
  expect(data.search).toEqual([{ kind: 'INFORMATION' }]);
  const elsewhere = await api.run<{ search: unknown[] }>(
    'otherOfficer',
    '{ search(text: "trien lam anh") { kind } }',
  );
  expect(elsewhere.data.search).toEqual([]);
});

const FIGURES = `query ($unit: ID!, $year: Int!) {
  figures: informationFigures(organisationId: $unit, subtree: true, year: $year) {
    total { target published share } byType { type target published share }
    byUnion { organisation { id } target published } }
  year: informationYear(organisationId: $unit, year: $year) {
    version targets { type target } maySet { allowed } timeline(first: 5) { nodes { action data } } } }`;

interface Figures {
  readonly figures: {
    readonly total: object;
    readonly byType: readonly { readonly type: string; readonly published: number }[];
    readonly byUnion: readonly object[];
  };
  readonly year: { readonly version: number; readonly timeline: { nodes: unknown[] } } | null;
}

const TARGETS_SET = `mutation ($input: InformationTargetsSetInput!) {
  answer: informationTargetsSet(input: $input) { __typename ... on ValidationError { issues { code } } } }`;

it('counts against targets that are versioned, each figure with just as many in its list', async () => {
  await published({ type: 'POST' });
  await published({ type: 'POST' });
  const set = async (user: string, version: number, target: number) => {
    const input = {
      idempotencyKey: randomUUID(),
      organisationId: ORGANISATION.daNang,
      year: 2026,
      version,
      targets: [
        { type: 'POST', target },
        { type: 'LETTER', target: 1 },
      ],
    };
    const { data } = await api.run<{ answer: RecordAnswer }>(user, TARGETS_SET, { input });
    return data.answer;
  };
  expect((await set('leader', 0, 4)).__typename).toBe('ForbiddenError');
  expect((await set('officer', 0, 8)).__typename).toBe('InformationTargetsPayload');
  expect((await set('officer', 0, 4)).__typename).toBe('ConflictError');
  expect((await set('officer', 1, -1)).issues).toEqual([{ code: 'OUT_OF_RANGE' }]);
  expect((await set('officer', 1, 4)).__typename).toBe('InformationTargetsPayload');
  const ask = async (user: string, unit: string) => {
    const { data, errors, statements } = await api.run<Figures>(user, FIGURES, {
      unit,
      year: 2026,
    });
    expect(errors).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(5);
    return data;
  };
  const { figures, year } = await ask('adviser', ORGANISATION.federation);
  expect(year).toMatchObject({ version: 0 });
  expect(figures.byType).toContainEqual({ type: 'POST', target: 4, published: 2, share: 0.5 });
  expect(figures.byType).toContainEqual({ type: 'LETTER', target: 1, published: 0, share: 0 });
  for (const { type, published: count } of figures.byType) {
    const where = { type: [type], state: ['PUBLISHED'], publishedIn: 2026 };
    const asked = { ...where, organisationId: ORGANISATION.federation, subtree: true };
    expect((await list('adviser', asked)).totals.records).toBe(count);
  }
  const own = await ask('officer', ORGANISATION.daNang);
  expect(own.year).toMatchObject({ version: 2, maySet: { allowed: true } });
  expect(own.year?.timeline.nodes).toMatchObject([
    { data: { before: { POST: 8, LETTER: 1 }, after: { POST: 4, LETTER: 1 } } },
    { data: { before: {}, after: { POST: 8, LETTER: 1 } } },
  ]);
  const stranger = await ask('otherOfficer', ORGANISATION.daNang);
  expect(stranger).toMatchObject({ figures: { byType: [], byUnion: [] }, year: null });
});
