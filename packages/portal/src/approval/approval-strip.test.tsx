import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing.tsx';
import { ApprovalStrip } from './approval-strip.tsx';

const step = (change: object) =>
  ({
    position: 1,
    role: 'UNIT_LEADER',
    state: 'WAITING',
    since: null,
    holders: [],
    decidedBy: null,
    onBehalfOf: null,
    decidedAt: null,
    organisation: { id: 'o1', shortName: 'CĐ Mẫu' },
    ...change,
    // A fragment is masked by its type only.
  }) as never;

const approved = step({
  state: 'APPROVED',
  decidedBy: 'Lê Văn Thử',
  onBehalfOf: 'Trần Thị Mẫu',
  decidedAt: '2026-03-02T07:30:00Z',
});
const held = step({
  position: 2,
  role: 'FEDERATION_ADVISER',
  state: 'CURRENT',
  since: '2026-03-02T07:30:00Z',
  holders: ['Người Một', 'Người Hai', 'Người Ba'],
});

test('who decided, who holds it since when, and what comes next', async () => {
  const last = step({ position: 3, role: 'FEDERATION_LEADER' });
  await renderPage(<ApprovalStrip steps={[approved, held, last]} />);
  const steps = within(screen.getByRole('list', { name: 'Tiến độ phê duyệt' }));
  const [first, second, third] = steps.getAllByRole('listitem');
  expect(first?.textContent).toContain('Đã phê duyệt: Lê Văn Thử (thay Trần Thị Mẫu)');
  expect(first?.textContent).toContain('02/03/2026 14:30');
  expect(second?.getAttribute('aria-current')).toBe('step');
  expect(second?.textContent).toContain('Người Một, Người Hai và 1 người khác');
  expect(second?.textContent).toContain('từ 02/03/2026, 3 ngày trước');
  expect(third?.textContent).toContain('Lãnh đạo Tổng Liên đoàn');
});

test('a step without anybody to decide it says so, and what a return left out is not shown', async () => {
  const empty = step({ state: 'CURRENT' });
  const skipped = step({ position: 2, state: 'SKIPPED', role: 'FEDERATION_LEADER' });
  await renderPage(<ApprovalStrip steps={[empty, skipped]} />, { language: 'en' });
  expect(screen.getByText(/Nobody holds this role yet/u)).toBeTruthy();
  expect(screen.queryByText(/Leader of the federation/u)).toBeNull();
});

test('a step that returned the record is told from one that approved it', async () => {
  const returned = step({ ...(approved as object), position: 2, state: 'RETURNED' });
  await renderPage(<ApprovalStrip steps={[approved, returned]} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(within(first as HTMLElement).getByLabelText('Đã xong')).toBeTruthy();
  expect(within(second as HTMLElement).getByLabelText('Đã trả lại')).toBeTruthy();
});
