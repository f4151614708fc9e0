import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const SAVE = `mutation ($input: SavedViewSaveInput!) { savedViewSave(input: $input) {
  __typename ... on SavedViewPayload { savedView { id name search } }
  ... on BusinessError { code data path }
  ... on ValidationError { issues { code path } } } }`;
const REMOVE = `mutation ($input: SavedViewRemoveInput!) { savedViewRemove(input: $input) {
  __typename ... on RemovedPayload { id } ... on BusinessError { code } } }`;
const LIST = '{ savedViews(list: DOSSIERS) { id name search } }';

interface View {
  readonly id: string;
  readonly name: string;
  readonly search: string;
}

let key = 0;
const send = async (user: string, document: string, input: object) => {
  key += 1;
  const { data, errors } = await api.run<Record<string, { readonly savedView: View }>>(
    user,
    document,
    { input: { idempotencyKey: `view-key-${key}`, ...input } },
  );
  expect(errors).toEqual([]);
  const [answer] = Object.values(data);
  return answer;
};
const save = (user: string, input: object) =>
  send(user, SAVE, { list: 'DOSSIERS', search: '', ...input });
const viewsOf = async (user: string) =>
  (await api.run<{ savedViews: readonly View[] }>(user, LIST)).data.savedViews;

it('a view is kept for its owner, renamed, and taken away', async () => {
  const saved = await save('officer', { name: '  Đoàn  ra 2026 ', search: 'kind=OUTBOUND' });
  expect(saved).toMatchObject({ savedView: { name: 'Đoàn ra 2026', search: 'kind=OUTBOUND' } });
  const id = saved?.savedView.id ?? '';
  await save('officer', { name: 'Báo cáo chậm', search: 'overdue=1' });
  expect((await viewsOf('officer')).map(({ name }) => name)).toEqual([
    'Báo cáo chậm',
    'Đoàn ra 2026',
  ]);
  await save('officer', { id, name: 'Đoàn đi', search: 'kind=OUTBOUND&cols=cost' });
  expect(await viewsOf('officer')).toContainEqual({
    id,
    name: 'Đoàn đi',
    search: 'kind=OUTBOUND&cols=cost',
  });
  expect(await send('officer', REMOVE, { id })).toMatchObject({ id });
  expect(await viewsOf('officer')).toHaveLength(1);
  const audit = await api.database.prisma.auditEntry.findMany({
    where: { subjectKind: 'SAVED_VIEW' },
    orderBy: { at: 'asc' },
  });
  expect(audit.map(({ action, userId }) => `${action} ${userId}`)).toEqual([
    'savedView.save officer',
    'savedView.save officer',
    'savedView.save officer',
    'savedView.remove officer',
  ]);
});

it('nobody sees, changes or removes the view of another', async () => {
  const saved = await save('leader', { name: 'Của lãnh đạo', search: 'state=SUBMITTED' });
  const id = saved?.savedView.id ?? '';
  expect((await viewsOf('officer')).map((view) => view.id)).not.toContain(id);
  expect(await save('officer', { id, name: 'Của tôi' })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await send('administrator', REMOVE, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await viewsOf('leader')).toMatchObject([{ name: 'Của lãnh đạo' }]);
  const { errors } = await api.run(null, LIST);
  expect(errors.map((error) => error.extensions?.['code'])).toEqual(['UNAUTHENTICATED']);
});

it('the same act sent twice is done once', async () => {
  const input = { name: 'Một lần', idempotencyKey: 'view-key-the-same' };
  const first = await save('deputy', input);
  expect(await save('deputy', input)).toEqual(first);
  expect(await viewsOf('deputy')).toHaveLength(1);
});

it('a name is needed, short, and of one view only', async () => {
  expect(await save('adviser', { name: '   ' })).toMatchObject({
    issues: [{ code: 'REQUIRED', path: ['name'] }],
  });
  const long = { name: 'x'.repeat(81), search: 'y'.repeat(4001) };
  expect(await save('adviser', long)).toMatchObject({
    issues: [
      { code: 'TOO_LONG', path: ['name'] },
      { code: 'TOO_LONG', path: ['search'] },
    ],
  });
  await save('adviser', { name: 'Năm nay' });
  expect(await save('adviser', { name: 'Năm nay' })).toMatchObject({ code: 'ALREADY_EXISTS' });
  expect(await save('adviser', { name: 'Năm nay', list: 'PLANS' })).toMatchObject({
    savedView: { name: 'Năm nay' },
  });
});

it('fifty views are enough', async () => {
  const { prisma } = api.database;
  await prisma.savedView.createMany({
    data: Array.from({ length: 50 }, (_, index) => ({
      userId: 'auditor',
      list: 'PLANS' as const,
      name: `Góc nhìn ${index}`,
      search: '',
    })),
  });
  expect(await save('auditor', { name: 'Thêm một' })).toMatchObject({
    code: 'TOO_MANY_VIEWS',
    data: { most: 50 },
  });
});
