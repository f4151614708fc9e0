import { expect, test } from 'vitest';
import { sampleContent as base } from './content.sample.ts';
import { nextDraft, openDraft } from './draft-state.ts';
import type { DraftEvent, DraftState } from './draft-state.ts';
import { resolve } from './merge.ts';

const typed = (change: object): DraftEvent => ({ is: 'typed', content: { ...base, ...change } });
const after = (events: readonly DraftEvent[], from: DraftState = openDraft(base, 3, null)) =>
  events.reduce(nextDraft, from);
const conflicted = (change: object): DraftEvent => ({
  is: 'conflicted',
  theirs: { ...base, ...change },
  version: 4,
  by: 'Người Mẫu Hai',
  at: '2026-03-05T07:20:00Z',
});

test('what is typed is unsaved until it is sent and answered', () => {
  expect(after([typed({ topic: 'Mới' })]).status).toBe('unsaved');
  expect(after([typed({ topic: 'Mới' }), typed({})]).status).toBe('saved');
  const saved = after([
    typed({ topic: 'Mới' }),
    { is: 'sent' },
    { is: 'saved', version: 4, at: 't' },
  ]);
  expect(saved).toMatchObject({
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

test('a lost connection keeps the work and says that it is not saved', () => {
  const state = after([typed({ topic: 'Mới' }), { is: 'sent' }, { is: 'unreached' }]);
  expect(state).toMatchObject({ status: 'failed', version: 3, content: { topic: 'Mới' } });
  expect(after([{ is: 'sent' }], state).sending?.topic).toBe('Mới');
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

test('a real conflict waits for the choice and loses neither text', () => {
  const state = after([
    typed({ topic: 'Của tôi' }),
    { is: 'sent' },
    conflicted({ topic: 'Của họ' }),
  ]);
  expect(state.status).toBe('conflict');
  expect(state.content.topic).toBe('Của tôi');
  const merge = state.conflict?.merge;
  if (merge === undefined) throw new Error('There is a conflict');
  const content = resolve(merge, state.content, new Set(['topic']));
  expect(nextDraft(state, { is: 'resolved', content })).toMatchObject({
    status: 'unsaved',
    version: 4,
    conflict: null,
    content: { topic: 'Của tôi' },
    base: { topic: 'Của họ' },
  });
});

test('work kept in the browser is taken up again, or joined with what was saved since', () => {
  const kept = { content: { ...base, topic: 'Giữ lại' }, base, version: 3 };
  expect(openDraft(base, 3, kept)).toMatchObject({
    status: 'unsaved',
    content: { topic: 'Giữ lại' },
  });
  const later = { ...base, purpose: 'Sửa sau' };
  expect(openDraft(later, 5, kept)).toMatchObject({
    status: 'unsaved',
    version: 5,
    content: { topic: 'Giữ lại', purpose: 'Sửa sau' },
  });
  expect(openDraft({ ...base, topic: 'Khác' }, 5, kept).status).toBe('conflict');
});
