import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { approvedOn, REPORT } from '../dossier/outcome.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-07-01');
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const NOTE = {
  title: 'Nhà ở cho công nhân',
  topic: 'WELFARE',
  tags: ['Nhà ở'],
  document: 'Tài liệu mẫu',
  summary: 'Quỹ nhà ở của công đoàn bạn.',
  meaning: 'Có thể làm thử.',
  author: 'Nguyễn Mẫu',
  writtenOn: '2026-06-01',
  visibility: 'OWN',
};

interface Outcome {
  readonly __typename: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly note?: { readonly id: string; readonly version: number; readonly title: string };
}

async function act(user: string, mutation: string, input: object): Promise<Outcome> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.run<{ answer: Outcome }>(
    user,
    `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { __typename
      ... on ResearchNotePayload { note { id version title } }
      ... on ValidationError { issues { code } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

async function noted(user: string, mutation: string, input: object) {
  const { note, ...why } = await act(user, mutation, input);
  if (note === undefined) throw new Error(JSON.stringify(why));
  return note;
}

const LIST = `query ($where: ResearchWhere, $first: Int!) { research(first: $first, where: $where) {
  totals { records notes lessons } nodes { key kind title noteId dossierId commitmentId
    organisation { id } appliers { organisation { id } places since } mayNote { allowed } } } }`;
interface Finding {
  readonly kind: string;
  readonly title: string;
  readonly noteId: string | null;
  readonly appliers: readonly object[];
}
interface Listed {
  readonly research: { readonly totals: object; readonly nodes: readonly Finding[] };
}
async function list(user: string, where: object = {}, first = 50) {
  const { data, errors, statements } = await api.run<Listed>(user, LIST, { where, first });
  expect(errors).toEqual([]);
  return { ...data.research, statements: statements.length };
}

const READ = `query ($id: ID!) { node(id: $id) { ... on ResearchNote { visibility ofLesson
  dossier { id } applications { organisation { id } version obstacle }
  appliers { organisation { id } places since } viewerMay { edit { allowed } } } } }`;
const read = async (user: string, id: string) =>
  (await api.run<{ node: object | null }>(user, READ, { id })).data.node;

it('is its union’s until it is shared with all, in lists, counts, search and by its id', async () => {
  const organisationId = ORGANISATION.daNang;
  expect(
    (await act('leader', 'researchNoteCreate', { organisationId, note: NOTE })).__typename,
  ).toBe('ForbiddenError');
  const own = await noted('officer', 'researchNoteCreate', { organisationId, note: NOTE });
  const hits = async (user: string) =>
    (await api.run<{ search: { kind: string }[] }>(user, '{ search(text: "nha o cho") { kind } }'))
      .data.search;
  expect([await read('otherOfficer', own.id), await hits('otherOfficer')]).toEqual([null, []]);
  expect((await list('otherOfficer')).totals).toEqual({ records: 0, notes: 0, lessons: 0 });
  const { id, version } = own;
  const share = { id, version, note: { ...NOTE, visibility: 'ALL' } };
  expect((await act('otherOfficer', 'researchNoteSave', share)).__typename).toBe('NotFoundError');
  await noted('officer', 'researchNoteSave', share);
  expect((await act('officer', 'researchNoteSave', share)).__typename).toBe('ConflictError');
  expect(await read('otherOfficer', id)).toMatchObject({ viewerMay: { edit: { allowed: false } } });
  expect(await hits('otherOfficer')).toEqual([{ kind: 'RESEARCH' }]);
  expect((await list('otherOfficer', { text: 'quy nha o', topic: ['WELFARE'] })).totals).toEqual({
    records: 1,
    notes: 1,
    lessons: 0,
  });
  expect(await read('clerk', id)).toBe(null);
});

it('is put to use by unions, each with one entry that it writes over', async () => {
  const [shared] = (await list('otherOfficer')).nodes;
  const noteId = shared?.noteId ?? '';
  const organisationId = ORGANISATION.bacNinh;
  const said = { noteId, organisationId, what: 'Khảo sát', result: '', proof: '' };
  expect((await act('otherOfficer', 'researchApply', said)).issues).toEqual([
    { code: 'NOT_APPLIED' },
  ]);
  await noted('otherOfficer', 'researchApply', { ...said, obstacle: 'MONEY' });
  expect((await list('otherOfficer')).nodes[0]?.appliers).toEqual([]);
  const now = { ...said, since: '2026-06-20', proof: 'Biên bản mẫu' };
  expect((await act('otherOfficer', 'researchApply', now)).__typename).toBe('ConflictError');
  expect((await act('officer', 'researchApply', { ...now, version: 1 })).__typename).toBe(
    'ForbiddenError',
  );
  await noted('otherOfficer', 'researchApply', { ...now, version: 1 });
  expect(await read('officer', noteId)).toMatchObject({
    applications: [{ organisation: { id: organisationId }, version: 2, obstacle: null }],
    appliers: [{ organisation: { id: organisationId }, places: [], since: '2026-06-20' }],
  });
});

it('is made of a lesson of a report once, and who applied either is counted once', async () => {
  const dossier = await approvedOn(api, '2026-03-09', '2026-03-13');
  const lesson = {
    id: 'k2',
    text: 'Làm thử ở một cơ sở',
    lesson: 'Thương lượng có số liệu',
    owner: 'Ban Chính sách',
    dueDate: '2026-09-30',
  };
  const report = { ...REPORT, commitments: [...REPORT.commitments, lesson] };
  const { id: dossierId } = dossier;
  await write(api, 'officer', 'outcomeSave', { dossierId, version: 0, report });
  expect((await list('officer', { kind: ['LESSON'] })).nodes).toEqual([]);
  await write(api, 'officer', 'outcomeSubmit', { dossierId, version: 1 });
  await send(api, 'officer', 'outcomeRecordProgress', {
    dossierId,
    commitmentId: 'k2',
    doneOn: '2026-06-10',
    text: 'Đã làm, có biên bản',
    organisationId: ORGANISATION.daNang,
    place: 'CĐCS May Một',
  });
  const places = { places: ['CĐCS May Một'], since: '2026-06-10' };
  const found = await list('officer', { text: 'thuong luong' });
  expect(found.nodes).toMatchObject([
    { kind: 'LESSON', noteId: null, commitmentId: 'k2', appliers: [places] },
  ]);
  expect((await list('otherOfficer', { text: 'thuong luong' })).nodes).toEqual([]);
  const of = { dossierId, commitmentId: 'k2' };
  expect((await act('otherOfficer', 'researchNoteOfLesson', of)).__typename).toBe('NotFoundError');
  const LESSON = `query ($dossierId: ID!, $commitmentId: String!) { answer: researchLesson(
    dossierId: $dossierId, commitmentId: $commitmentId) { noteId title summary meaning
    mayNote { allowed } } }`;
  const lessonFor = async (user: string) =>
    (await api.run<{ answer: object | null }>(user, LESSON, of)).data.answer;
  expect(await lessonFor('otherOfficer')).toBeNull();
  expect(await lessonFor('officer')).toEqual({
    noteId: null,
    title: lesson.lesson,
    summary: lesson.lesson,
    meaning: lesson.text,
    mayNote: { allowed: true },
  });
  const empty = await act('officer', 'researchNoteOfLesson', {
    ...of,
    note: { ...NOTE, title: ' ' },
  });
  expect(empty.issues).toEqual([{ code: 'REQUIRED' }]);
  const written = { ...NOTE, title: 'Thương lượng có số liệu của ngành', dossierId: null };
  const note = await noted('officer', 'researchNoteOfLesson', { ...of, note: written });
  expect((await act('officer', 'researchNoteOfLesson', of)).issues).toEqual([
    { code: 'ALREADY_NOTED' },
  ]);
  const { nodes, totals } = await list('officer', { text: 'thuong luong' });
  expect(totals).toEqual({ records: 1, notes: 1, lessons: 0 });
  expect(nodes).toMatchObject([{ kind: 'NOTE', noteId: note.id, appliers: [places] }]);
  await noted('officer', 'researchApply', {
    noteId: note.id,
    organisationId: ORGANISATION.daNang,
    what: 'Làm thử',
    since: '2026-06-25',
    result: '',
    proof: 'Biên bản',
  });
  expect(await read('officer', note.id)).toMatchObject({
    ofLesson: true,
    dossier: { id: dossierId },
    appliers: [{ organisation: { id: ORGANISATION.daNang }, ...places }],
  });
  const shared = { ...NOTE, visibility: 'ALL', dossierId: null };
  await noted('officer', 'researchNoteSave', { id: note.id, version: note.version, note: shared });
  expect(await read('otherOfficer', note.id)).toMatchObject({
    dossier: null,
    appliers: [{ organisation: { id: ORGANISATION.daNang }, places: [], since: '2026-06-25' }],
  });
  const row = await api.database.prisma.researchNote.findUniqueOrThrow({
    where: { id: readId(note.id, 'ResearchNote') },
  });
  expect(row).toMatchObject({ dossierId: readId(dossierId, 'Dossier'), commitmentId: 'k2' });
  expect((await list('adviser', {}, 1)).statements).toBe((await list('adviser')).statements);
});
