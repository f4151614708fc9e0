import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../testing.tsx';
import { useKeptDraft } from './use-kept-draft.ts';

const join = (_base: string, mine: string, theirs: string) => ({
  merged: `${theirs} + ${mine}`,
  collisions: [],
});

interface EditorProps {
  readonly saved?: string;
  readonly version?: number;
}

function Editor({ saved = 'Cũ', version = 1 }: EditorProps) {
  const { state, kept, change, done } = useKeptDraft({ recordId: 'r1', saved, version, join });
  return (
    <>
      <input
        aria-label="Nội dung"
        value={state.content}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <output>{`${state.status} ${kept ? 'kept' : 'not kept'} v${state.version}`}</output>
      <button type="button" onClick={done}>
        Xong
      </button>
    </>
  );
}

const type = (text: string) =>
  fireEvent.change(screen.getByLabelText('Nội dung'), { target: { value: text } });
const status = () => screen.getByRole('status').textContent;
const content = () => screen.getByLabelText<HTMLInputElement>('Nội dung').value;

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

test('is kept from the first letter, through a reload, until it is done', async () => {
  const first = await renderPage(<Editor />);
  expect(status()).toBe('saved kept v1');
  type('M');
  first.unmount();
  const second = await renderPage(<Editor />);
  expect([content(), status()]).toEqual(['M', 'unsaved kept v1']);
  fireEvent.click(screen.getByRole('button', { name: 'Xong' }));
  second.unmount();
  await renderPage(<Editor />);
  expect([content(), status()]).toEqual(['Cũ', 'saved kept v1']);
});

test('is joined with a version that was saved while the page was away', async () => {
  const first = await renderPage(<Editor />);
  type('Mới');
  first.unmount();
  await renderPage(<Editor saved="Của họ" version={2} />);
  expect([content(), status()]).toEqual(['Của họ + Mới', 'unsaved kept v2']);
});

test('says where the browser keeps nothing', async () => {
  await renderPage(<Editor />);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  type('Mới');
  expect([content(), status()]).toEqual(['Mới', 'unsaved not kept v1']);
});
