import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../testing.tsx';
import type { SaveAnswer } from './draft-state.ts';
import { useDraft } from './use-draft.ts';

const join = (_base: string, mine: string) => ({ merged: mine, collisions: [] });
const send = vi.fn<(content: string, version: number) => Promise<SaveAnswer<string>>>();

function Editor() {
  const { state, change } = useDraft({ recordId: 'r1', saved: 'Cũ', version: 1, join, send });
  return (
    <>
      <input
        aria-label="Nội dung"
        value={state.content}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <output>{state.status}</output>
    </>
  );
}

const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('Nội dung'), { target: { value: text } });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const status = () => screen.getByRole('status').textContent;

beforeEach(() => {
  localStorage.clear();
  send.mockReset();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

test('is saved once, two seconds after typing rests', async () => {
  send.mockResolvedValue({ is: 'saved', version: 2, at: '2026-03-05T07:20:00Z' });
  await renderPage(<Editor />);
  type('M');
  await pass(1_500);
  type('Mới');
  await pass(1_500);
  expect(send).not.toHaveBeenCalled();
  await pass(600);
  expect(send.mock.calls).toEqual([['Mới', 1]]);
  expect(status()).toBe('saved');
});

test('without a connection the work is kept in the browser and sent when it is back', async () => {
  send.mockResolvedValue({ is: 'unreached' });
  const { unmount } = await renderPage(<Editor />);
  type('Ngoại tuyến');
  await pass(2_100);
  expect(status()).toBe('failed');
  unmount();
  await renderPage(<Editor />);
  expect(screen.getByDisplayValue('Ngoại tuyến')).toBeTruthy();
  send.mockResolvedValue({ is: 'saved', version: 2, at: '2026-03-05T07:20:00Z' });
  await pass(2_100);
  expect(status()).toBe('saved');
  expect(localStorage).toHaveLength(0);
});
