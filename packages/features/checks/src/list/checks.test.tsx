import { renderPage } from '@cau-noi/portal/testing';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { checksOptions } from '../checks.routes.ts';
import { testPaths } from '../checks.testing.ts';
import { ChecksPage } from './checks.page.tsx';

const row = (checkId: string, group: string, severities: readonly string[], years: object[]) => ({
  checkId,
  group,
  parameters: severities.map((severity, index) => ({ id: `${checkId}-${index}`, severity })),
  statistics: { years },
});

const checks = [
  row(
    'TK03',
    'SAVINGS',
    ['STOP', 'JUSTIFY', 'STOP'],
    [
      {
        __typename: 'CheckYear',
        year: 2026,
        kept: 1200,
        noted: 1,
        toJustify: 30,
        stopped: 0,
        unknown: 5,
      },
    ],
  ),
  row('HQ01', 'EFFECTIVENESS', [], []),
];

const show = (language: 'vi' | 'en') =>
  renderPage(<ChecksPage />, {
    pattern: '/checks',
    language,
    surround: checksOptions.provide({ paths: testPaths }),
    fixtures: { ChecksPageQuery: { checks } },
  });

test('every check in its group, with what a failure does and how often it failed', async () => {
  await show('vi');
  const savings = within(await screen.findByRole('table', { name: 'Tiết kiệm' }));
  const link = savings.getByRole('link', { name: 'TK03: Số người, số ngày, số nước' });
  expect(link.getAttribute('href')).toBe('/checks/TK03');
  expect(savings.getByText('Phải sửa; Cần giải trình')).toBeTruthy();
  expect(savings.getByText('31 trong 1.236 bản trình')).toBeTruthy();
  const effectiveness = within(screen.getByRole('table', { name: 'Hiệu quả' }));
  expect(effectiveness.getByText('Hôm nay chưa có giá trị nào có hiệu lực')).toBeTruthy();
  expect(effectiveness.getByText('Chưa có bản trình')).toBeTruthy();
});

test('in English', async () => {
  await show('en');
  expect(await screen.findByText('31 of 1,236 submissions')).toBeTruthy();
});
