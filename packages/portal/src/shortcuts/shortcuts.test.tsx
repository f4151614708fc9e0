import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ShortcutProvider, useShortcut, useShortcutList } from './shortcuts.tsx';

function Page({ find, create }: { readonly find: () => void; readonly create: () => void }) {
  useShortcut('mod+k', 'Tìm', find);
  useShortcut('c', 'Tạo mới', create);
  const list = useShortcutList();
  return (
    <>
      <input aria-label="Ô" />
      <button type="button" onClick={() => list()}>
        {list().length}
      </button>
    </>
  );
}

test('keys act, also with the modifier; letters are text while somebody writes', () => {
  const find = vi.fn();
  const create = vi.fn();
  render(
    <ShortcutProvider>
      <Page find={find} create={create} />
    </ShortcutProvider>,
  );
  fireEvent.keyDown(document.body, { key: 'c' });
  expect(create).toHaveBeenCalledOnce();
  fireEvent.keyDown(screen.getByLabelText('Ô'), { key: 'c' });
  expect(create).toHaveBeenCalledOnce();
  fireEvent.keyDown(screen.getByLabelText('Ô'), { key: 'K', ctrlKey: true });
  fireEvent.keyDown(document.body, { key: 'k', metaKey: true });
  expect(find).toHaveBeenCalledTimes(2);
  fireEvent.keyDown(document.body, { key: 'c', ctrlKey: true });
  expect(create).toHaveBeenCalledOnce();
});
