import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import { recordActs } from '../../record-acts.testing.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG, PARTNER_ID } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const UNION = writeId('Organisation', 'ldld-da-nang');
const SPEECH = {
  title: 'Việc làm bền vững',
  kind: 'PAPER',
  event: 'Hội nghị mẫu',
  speaker: 'Nguyễn Mẫu',
  plannedOn: '2026-07-01',
  text: 'Nội dung tham luận.',
};

const { act, done } = recordActs(() => api, 'SpeechPayload', 'speech');

const begun = (change: object = {}) =>
  done('officer', 'speechCreate', { organisationId: UNION, speech: { ...SPEECH, ...change } });
const submit = (read: object) => done('officer', 'speechSubmit', read, 'SpeechActInput');

it('is not given without a review, and is given after one', async () => {
  const first = await begun();
  const give = (read: object, on: string) => act('officer', 'speechGive', { ...read, on });
  expect((await give(first.read, '2026-06-15')).issues).toEqual([{ code: 'NOT_REVIEWED' }]);
  const handed = await submit(first.read);
  expect((await give(handed.read, '2026-06-15')).issues).toEqual([{ code: 'NOT_REVIEWED' }]);
  const cleared = await done('adviser', 'speechDecide', {
    ...handed.read,
    cleared: true,
    text: 'Phù hợp',
  });
  expect((await give(cleared.read, '2026-06-14')).issues).toEqual([{ code: 'REVIEWED_TOO_LATE' }]);
  const given = await done('officer', 'speechGive', { ...cleared.read, on: '2026-06-15' });
  expect(given.state).toBe('GIVEN');
});

it('is reviewed by an adviser of the federation alone, and mended after a return', async () => {
  const { read } = await submit((await begun()).read);
  const review = { ...read, cleared: false, text: 'Bỏ đoạn hai' };
  const waits = async (user: string) => {
    const { data } = await api.run<{ tasks: readonly { speechId: string | null }[] }>(
      user,
      '{ tasks { speechId } }',
    );
    return data.tasks.some(({ speechId }) => speechId === read.id);
  };
  expect([await waits('adviser'), await waits('federationLeader')]).toEqual([true, false]);
  for (const user of ['officer', 'leader', 'federationLeader']) {
    expect(await act(user, 'speechDecide', review)).toMatchObject({ __typename: 'ForbiddenError' });
  }
  const returned = await done('adviser', 'speechDecide', review);
  expect(returned.state).toBe('RETURNED');
  expect(await waits('adviser')).toBe(false);
  const mended = await done('officer', 'speechSave', {
    ...returned.read,
    speech: { ...SPEECH, text: 'Đã sửa.' },
  });
  const again = await submit(mended.read);
  const back = await done('officer', 'speechWithdraw', again.read, 'SpeechActInput');
  expect(back.state).toBe('DRAFT');
});

it('is handed in whole, seen by its union and above, and listed in a handful of statements', async () => {
  const { read } = await begun({ text: '', event: '' });
  const half = await act('officer', 'speechSubmit', read, 'SpeechActInput');
  expect(half.issues).toEqual([{ code: 'REQUIRED' }, { code: 'REQUIRED' }]);
  const list = (user: string, first: number) =>
    api.run<{ speeches: { totals: { records: number; given: number }; nodes: unknown[] } }>(
      user,
      `{ speeches(first: ${first}, where: { text: "viec lam" }) { totals { records given }
        nodes { title organisation { shortName } viewerMay { give { allowed } } } } }`,
    );
  const all = await list('adviser', 100);
  expect(all.data.speeches.totals).toEqual({ records: 3, given: 1 });
  expect((await list('adviser', 1)).statements.length).toBe(all.statements.length);
  expect((await list('otherOfficer', 10)).data.speeches.nodes).toEqual([]);
});

it('is found by the partner of its activity, in the statements of the list without a filter', async () => {
  const { id } = await api.database.prisma.dossier.create({
    data: {
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId: DA_NANG,
      partnerId: PARTNER_ID,
      title: 'Đoàn mẫu',
      createdById: 'officer',
    },
  });
  await begun({ title: 'Ở hoạt động với bạn', dossierId: writeId('Dossier', id) });
  await begun({ title: 'Không thuộc hoạt động nào' });
  const list = async (where: object) => {
    const { data, statements } = await api.run<{
      speeches: { totalCount: number; nodes: readonly { title: string }[] };
    }>(
      'officer',
      `query ($where: SpeechWhere) { speeches(first: 20, where: $where) { totalCount
        totals { records } nodes { title } } }`,
      { where },
    );
    return { titles: data.speeches.nodes.map(({ title }) => title), statements };
  };
  const all = await list({});
  const ofPartner = await list({ partnerId: writeId('Partner', PARTNER_ID) });
  expect(all.titles).toContain('Không thuộc hoạt động nào');
  expect(ofPartner.titles).toEqual(['Ở hoạt động với bạn']);
  expect(ofPartner.statements).toEqual(all.statements);
  expect(ofPartner.statements).toEqual([
    'access.viewer',
    'speech.list',
    'speech.count speech.totals',
  ]);
  expect((await list({ partnerId: writeId('Partner', 'nobody') })).titles).toEqual([]);
});
