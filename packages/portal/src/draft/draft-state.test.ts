import { expect, test } from 'vitest';
import { type DraftEvent, draftLife, type DraftState } from './draft-state.ts';

interface Text {
  readonly topic: string;
  readonly purpose: string;
}

const base: Text = { topic: 'Chung', purpose: 'Chung' };

// Field by field, as the features join their records.
const life = draftLife<Text, keyof Text>((ground, mine, theirs) => {
  const names = ['topic', 'purpose'] as const;
  const changed = (version: Text, name: keyof Text) => version[name] !== ground[name];
  const merged = Object.assign(
    {},
    theirs,
    ...names.filter((name) => !changed(theirs, name)).map((name) => ({ [name]: mine[name] })),
  ) as Text;
  const collisions = names.filter(
    (name) => changed(mine, name) && changed(theirs, name) && mine[name] !== theirs[name],
  );
  return { merged, collisions };
});

type State = DraftState<Text, keyof Text>;
const typed = (change: Partial<Text>): DraftEvent<Text> => ({
  is: 'typed',
  content: { ...base, ...change },
});
const after = (events: readonly DraftEvent<Text>[], from: State = life.open(base, 3, null)) =>
  events.reduce(life.next, from);
const conflicted = (change: Partial<Text>): DraftEvent<Text> => ({
  is: 'conflicted',
  theirs: { ...base, ...change },
  version: 4,
  by: 'Người Mẫu Hai',
  at: '2026-03-05T07:20:00Z',
});

test('what is typed is unsaved until it is sent and answered', () => {
  expect(after([typed({ topic: 'Mới' })]).status).toBe('unsaved');
  expect(after([typed({ topic: 'Mới' }), typed({})]).status).toBe('saved');
  const saved: DraftEvent<Text> = { is: 'saved', version: 4, at: 't' };
  expect(after([typed({ topic: 'Mới' }), { is: 'sent' }, saved])).toMatchObject({
    status: 'saved',
    version: 4,
    savedAt: 't',
    base: { topic: 'Mới' },
  });
});

test('what is typed while saving stays, and is saved next', () => {
  const state = after([
    typed({ topic: 'Một' }),
    { is: 'sent' },
    typed({ topic: 'Hai' }),
    { is: 'saved', version: 4, at: 't' },
  ]);
  expect(state).toMatchObject({ status: 'unsaved', version: 4, content: { topic: 'Hai' } });
  expect(state.base.topic).toBe('Một');
});

test('a lost connection keeps the work; a refusal waits until something else is typed', () => {
  const lost = after([typed({ topic: 'Mới' }), { is: 'sent' }, { is: 'unreached' }]);
  expect(lost).toMatchObject({ status: 'failed', version: 3, content: { topic: 'Mới' } });
  const refusal = { code: 'VALIDATION', data: {} };
  const refused = after([{ is: 'sent' }, { is: 'refused', refusal }], lost);
  expect(refused).toMatchObject({ status: 'failed', refusal });
  expect(after([typed({ topic: 'Khác' })], refused)).toMatchObject({
    status: 'unsaved',
    refusal: null,
  });
});

test("another's changes elsewhere are joined in and said; the version is theirs", () => {
  const state = after([typed({ topic: 'Mới' }), { is: 'sent' }, conflicted({ purpose: 'Của họ' })]);
  expect(state).toMatchObject({
    status: 'unsaved',
    version: 4,
    joined: 'Người Mẫu Hai',
    content: { topic: 'Mới', purpose: 'Của họ' },
  });
});

test('a collision waits for the choice and loses neither text', () => {
  const state = after([
    typed({ topic: 'Của tôi' }),
    { is: 'sent' },
    conflicted({ topic: 'Của họ' }),
  ]);
  expect(state).toMatchObject({ status: 'conflict', content: { topic: 'Của tôi' } });
  expect(state.conflict?.join.collisions).toEqual(['topic']);
  expect(after([typed({ topic: 'Vẫn gõ' })], state).status).toBe('conflict');
  const resolved = after([{ is: 'resolved', content: { ...base, topic: 'Của tôi' } }], state);
  expect(resolved).toMatchObject({ status: 'unsaved', version: 4, base: { topic: 'Của họ' } });
});

test('work kept in the browser is taken up again, or joined with what was saved since', () => {
  const kept = { content: { ...base, topic: 'Giữ lại' }, base, version: 3 };
  expect(life.open(base, 3, kept)).toMatchObject({ status: 'unsaved', content: kept.content });
  expect(life.open({ ...base, purpose: 'Sửa sau' }, 5, kept)).toMatchObject({
    status: 'unsaved',
    version: 5,
    content: { topic: 'Giữ lại', purpose: 'Sửa sau' },
  });
  expect(life.open({ ...base, topic: 'Khác' }, 5, kept).status).toBe('conflict');
});

test('a newer version is followed by a page at rest, and met on saving by one that is written in', () => {
  const loaded: DraftEvent<Text> = {
    is: 'loaded',
    saved: { ...base, topic: 'Mới hơn' },
    version: 5,
  };
  expect(after([loaded])).toMatchObject({ version: 5, content: { topic: 'Mới hơn' } });
  expect(after([typed({ purpose: 'Đang gõ' }), loaded]).version).toBe(3);
});
