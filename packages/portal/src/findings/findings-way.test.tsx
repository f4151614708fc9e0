import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { Findings } from '@cau-noi/ui/findings';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing.tsx';
import { FindingsBar, FindingsSkip } from './findings-way.tsx';

const finding = (key: string, facts: Partial<FindingFacts>): FindingFacts => ({
  key,
  checkId: 'TK05',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_KEY_LEADERS',
  data: {},
  missing: [],
  measure: null,
  path: ['members'],
  basis: null,
  ...facts,
});

const all = [
  finding('a', {}),
  finding('b', { severity: 'JUSTIFY' }),
  finding('c', { severity: 'JUSTIFY' }),
  finding('d', { status: 'CANNOT_TELL', severity: null }),
  finding('e', { severity: 'NOTE' }),
  finding('f', { status: 'PASS' }),
  finding('g', { status: 'NOT_APPLICABLE' }),
];

const form = (findings: readonly FindingFacts[]) => (
  <>
    <FindingsSkip />
    <input aria-label="Tên đoàn" />
    <FindingsBar findings={findings} />
    <Findings findings={[]} ofPage />
  </>
);

const heading = () => screen.getByRole('heading', { name: 'Kết quả kiểm tra' });

test('what presses is counted at the foot, and what does not is not', async () => {
  await renderPage(form(all));
  const bar = await screen.findByRole('link', { name: /Xem kết quả/u });
  for (const text of ['1 phải sửa', '2 cần giải trình', '1 chưa đủ thông tin'])
    expect(bar.textContent).toContain(text);
});

test('where nothing presses that is said', async () => {
  await renderPage(form([finding('f', { status: 'PASS' })]));
  expect(await screen.findByRole('link', { name: /Không có gì phải sửa/u })).toBeTruthy();
});

test('from the head and from the foot of a form the focus comes to the heading of the findings', async () => {
  await renderPage(form(all));
  const skip = await screen.findByRole('link', { name: 'Đến kết quả kiểm tra' });
  fireEvent.click(skip);
  expect(document.activeElement).toBe(heading());
  screen.getByRole('textbox').focus();
  fireEvent.click(screen.getByRole('link', { name: /Xem kết quả/u }));
  expect(document.activeElement).toBe(heading());
});

test('the address, which names the step of a form, stays as it is', async () => {
  await renderPage(form(all));
  const skip = await screen.findByRole('link', { name: 'Đến kết quả kiểm tra' });
  expect(fireEvent.click(skip)).toBe(false);
});

test('the panel alone speaks of changes', async () => {
  const { container } = await renderPage(form(all));
  const bar = await screen.findByRole('link', { name: /Xem kết quả/u });
  const speaking = [...container.querySelectorAll('[aria-live], [role="status"]')];
  expect(speaking.filter((region) => region.contains(bar) || bar.contains(region))).toEqual([]);
});
