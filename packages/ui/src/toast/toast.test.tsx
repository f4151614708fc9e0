import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { TOAST_MILLISECONDS, useToast } from './toast.tsx';

const undo = vi.fn();

function Remove() {
  const toast = useToast();
  return (
    <button type="button" onClick={() => toast({ text: 'Đã bỏ một dòng.', onUndo: undo })}>
      Bỏ dòng
    </button>
  );
}

function Save({ act }: { readonly act: string }) {
  const toast = useToast();
  return (
    <>
      <button type="button" onClick={() => toast({ text: `${act}: hỏng`, tone: 'failed' })}>
        {act} hỏng
      </button>
      <button type="button" onClick={() => toast({ text: `${act}: đã lưu` })}>
        {act} được
      </button>
      <button type="button" onClick={() => toast(null)}>
        {act} được, không nói
      </button>
    </>
  );
}

const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

beforeEach(() => {
  vi.useFakeTimers();
  undo.mockClear();
  renderUi(
    <>
      <Remove />
      <Save act="A" />
      <Save act="B" />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ dòng' }));
});
afterEach(() => {
  vi.useRealTimers();
});

test('the act can be undone for ten seconds', () => {
  wait(TOAST_MILLISECONDS - 1);
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Đã bỏ một dòng.')).toBeNull();
});

test('then the message goes; while it is pointed at it stays', () => {
  fireEvent.pointerEnter(screen.getByText('Đã bỏ một dòng.').parentElement ?? document.body);
  wait(TOAST_MILLISECONDS * 3);
  expect(screen.getByText('Đã bỏ một dòng.')).toBeTruthy();
  fireEvent.pointerLeave(screen.getByText('Đã bỏ một dòng.').parentElement ?? document.body);
  wait(TOAST_MILLISECONDS);
  expect(screen.queryByText('Đã bỏ một dòng.')).toBeNull();
  expect(undo).not.toHaveBeenCalled();
});

test('what failed is said once, and no more when the same act succeeds', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  press('A hỏng');
  press('A hỏng');
  press('B được');
  expect(screen.getByText('A: hỏng')).toBeTruthy();
  press('A được');
  expect(screen.queryByText('A: hỏng')).toBeNull();
  expect(screen.getByText('A: đã lưu')).toBeTruthy();
  press('B hỏng');
  press('A được, không nói');
  expect(screen.getByText('B: hỏng')).toBeTruthy();
  press('B được, không nói');
  expect(screen.queryByText('B: hỏng')).toBeNull();
});
