import type { CostLine } from '@cau-noi/domain/dossier';
import { renderPage } from '@cau-noi/portal/testing';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inPortal } from '../dossiers.fixture.ts';
import { sampleContent } from '../draft/content.sample.ts';
import { NO_NAMES } from '../draft/names.ts';
import { CostLinesReading } from './cost-lines-reading.tsx';

const names = { ...NO_NAMES, units: [{ id: 'hue', name: 'LĐLĐ TP Huế' }] };

test('a line is read with who pays it, and with why it is hired', async () => {
  const [line] = sampleContent.costLines;
  const said = [
    { paidById: 'hue' },
    { paidById: 'gone' },
    { payer: 'DONOR', donorKind: 'ENTERPRISE' },
    { kind: 'VENUE', item: 'VENUE_HIRE', description: '', hiredBecause: 'Không đủ chỗ' },
  ] as const;
  const lines = said.map((change, place) => ({ ...line, ...change, id: `${place}` }) as CostLine);
  await renderPage(<CostLinesReading lines={lines} names={names} />, { surround: inPortal });
  await screen.findByText('Tài chính công đoàn, LĐLĐ TP Huế');
  expect(screen.getByText('Tài chính công đoàn, Đã chọn')).toBeTruthy();
  expect(screen.getByText('Nhà tài trợ, Doanh nghiệp')).toBeTruthy();
  expect(
    screen.getByText('Thuê hội trường, thiết bị (lý do thuê ngoài: Không đủ chỗ)'),
  ).toBeTruthy();
});
