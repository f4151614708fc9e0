import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../testing.tsx';
import { SearchField } from './search-field.tsx';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const asked: string[] = [];

function Listed() {
  const [text, setText] = useState('');
  const ask = (typed: string) => {
    asked.push(typed);
    setText(typed);
  };
  return (
    <>
      <SearchField label="Tìm" value={text} onChange={ask} />
      <button type="button" onClick={() => setText('')}>
        Bỏ
      </button>
    </>
  );
}

test('the list is asked for once typing rests, and the field follows what is taken away', async () => {
  await renderPage(<Listed />);
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm' });
  for (const value of ['H', 'Hà', 'Hàn']) fireEvent.change(field, { target: { value } });
  expect(asked).toEqual([]);
  await act(() => vi.advanceTimersByTimeAsync(400));
  expect(asked).toEqual(['Hàn']);
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ' }));
  expect(field.value).toBe('');
});
