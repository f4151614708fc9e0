import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderUi } from '../testing.tsx';
import { ReportingGrid } from './reporting-grid.tsx';

test('a compact cell still has its words for readers', () => {
  renderUi(
    <ReportingGrid
      caption="Tình hình báo cáo"
      compact
      rows={[{ id: 'u1', name: 'Công đoàn Mẫu' }]}
      rowKey={(row) => row.id}
      rowLabel={(row) => row.name}
      periods={[
        { id: '2025', label: '2025' },
        { id: '2026', label: '2026' },
      ]}
      cell={(_, period) =>
        period === '2026'
          ? { tone: 'late', label: 'Quá hạn 12 ngày', link: (face) => <a href="#u1">{face}</a> }
          : { tone: 'done', label: 'Đã nộp' }
      }
    />,
  );
  const row = screen.getByRole('row', { name: /Công đoàn Mẫu/ });
  expect(within(row).getByRole('link', { name: 'Quá hạn 12 ngày' })).toBeTruthy();
  expect(within(row).getByText('Đã nộp')).toBeTruthy();
});
