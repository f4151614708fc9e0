import { definePath } from '@cau-noi/portal/path';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { taskBell } from './task-bell.tsx';

const Bell = taskBell({ paths: { home: definePath('/') } });
const tasks = (...overdue: readonly boolean[]) =>
  overdue.map((late, index) => ({ id: `t${index}`, overdue: late }));

afterEach(() => vi.restoreAllMocks());

test('says how many tasks wait and how many are overdue, and leads to them', async () => {
  await renderPage(<Bell />, { fixtures: { TaskBellQuery: { tasks: tasks(true, false, false) } } });
  const bell = await screen.findByRole('link', {
    name: '3 việc đang chờ anh/chị, 1 việc quá hạn',
  });
  expect(bell.getAttribute('href')).toBe('/');
  expect(bell.textContent).toBe('3');
});

test('is named by what it shows when more wait than it counts', async () => {
  const many = Array.from({ length: 120 }, () => false);
  await renderPage(<Bell />, { fixtures: { TaskBellQuery: { tasks: tasks(...many) } } });
  const bell = await screen.findByRole('link', { name: '99+ việc đang chờ anh/chị' });
  expect(bell.textContent).toBe('99+');
});

test('has no number when nothing waits', async () => {
  await renderPage(<Bell />, { fixtures: { TaskBellQuery: { tasks: [] } } });
  const bell = await screen.findByRole('link', { name: 'Không có việc nào đang chờ anh/chị' });
  expect(bell.textContent).toBe('');
});

test('asks again when the reader comes back, though not at every glance', async () => {
  let waiting = tasks(false);
  await renderPage(<Bell />, { fixtures: { TaskBellQuery: () => ({ tasks: waiting }) } });
  await screen.findByRole('link', { name: '1 việc đang chờ anh/chị' });
  waiting = tasks(false, false);
  fireEvent.focus(window);
  expect(screen.getByRole('link', { name: '1 việc đang chờ anh/chị' })).toBeTruthy();
  const later = performance.now() + 60_000;
  vi.spyOn(performance, 'now').mockReturnValue(later);
  fireEvent.focus(window);
  expect(await screen.findByRole('link', { name: '2 việc đang chờ anh/chị' })).toBeTruthy();
});
