import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderUi } from '../testing.tsx';
import { type Finding, Findings } from './findings.tsx';

const tooMany: Finding = {
  id: 'TK03.persons',
  tone: 'stop',
  sentence: 'Đoàn đông hơn mức cho phép.',
  limit: '10 người',
  actual: '11 người',
  excess: '1 người',
  bases: [{ text: 'Quy định mẫu, Điều 4', verified: false }],
  mend: 'Bớt 1 người.',
  fields: [{ path: 'members', label: 'Thành viên' }],
};
const measurable: Finding = { id: 'HQ01', tone: 'pass', sentence: 'Mục tiêu đo được.' };

afterEach(() => {
  vi.useRealTimers();
});

test('a finding shows its figures, its basis and that nobody has verified it', () => {
  renderUi(<Findings findings={[tooMany, measurable]} />);
  const line = screen.getByText('Đoàn đông hơn mức cho phép.').closest('li');
  if (line === null) throw new Error('no line');
  for (const text of ['10 người', '11 người', '1 người', 'chưa kiểm chứng', 'Bớt 1 người.']) {
    expect(within(line).getByText(text)).toBeTruthy();
  }
  expect(within(line).getByText(/Quy định mẫu, Điều 4/)).toBeTruthy();
});

test('the least there must be is called so, and what lacks', () => {
  renderUi(<Findings findings={[{ ...tooMany, atLeast: true }]} />);
  expect(screen.getByText('Tối thiểu')).toBeTruthy();
  expect(screen.getByText('Còn thiếu')).toBeTruthy();
  expect(screen.queryByText('Vượt')).toBeNull();
});

test('what passes is folded', () => {
  renderUi(<Findings findings={[tooMany, measurable]} />);
  const folded = screen.getByText('Mục tiêu đo được.').closest('details');
  expect(folded?.open).toBe(false);
});

test('what is to be justified says how much of it is, once some is', () => {
  const asked = (id: string, justified: boolean) =>
    ({ ...measurable, id, tone: 'justify', justified }) as const;
  const { unmount } = renderUi(<Findings findings={[asked('a', true), asked('b', false)]} />);
  expect(screen.getByText('đã giải trình 1/2')).toBeTruthy();
  unmount();
  renderUi(<Findings findings={[asked('a', false), tooMany]} />);
  expect(screen.queryByText(/đã giải trình/u)).toBeNull();
});

test('hundreds of findings are counted, and shown some at a time', () => {
  const many = Array.from({ length: 45 }, (_, n) => ({ ...tooMany, id: `f${n}` }));
  renderUi(<Findings findings={many} atOnce={20} />);
  const list = screen.getByRole('list');
  expect(within(list).getAllByRole('listitem')).toHaveLength(20);
  expect(screen.getByText('45')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tải thêm' }));
  expect(within(list).getAllByRole('listitem')).toHaveLength(40);
});

test('the link focuses the field by its path, or the nearest part above it', () => {
  renderUi(
    <>
      <section data-field="members" tabIndex={-1}>
        <input aria-label="Người thứ nhất" />
      </section>
      <Findings
        findings={[{ ...tooMany, fields: [{ path: 'members.3.role', label: 'Vai trò' }] }]}
      />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Đến ô Vai trò' }));
  expect(document.activeElement?.getAttribute('data-field')).toBe('members');
});

test('a change is spoken once typing rests, and the first sight is not', () => {
  vi.useFakeTimers();
  const { rerender } = renderUi(<Findings findings={[measurable]} />);
  const spoken = () => screen.getByRole('status').textContent;
  expect(spoken()).toBe('');
  rerender(<Findings findings={[measurable, tooMany]} />);
  act(() => {
    vi.advanceTimersByTime(500);
  });
  expect(spoken()).toBe('');
  act(() => {
    vi.advanceTimersByTime(600);
  });
  expect(spoken()).toContain('1 phải sửa');
});

test('why it is asked is drawn when somebody wants to know', async () => {
  const why = vi.fn(() => <p>Đoàn ra, từ năm 2020</p>);
  renderUi(<Findings findings={[{ ...tooMany, why }]} />);
  expect(why).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('Vì sao áp dụng'));
  expect(await screen.findByText('Đoàn ra, từ năm 2020')).toBeTruthy();
});
