import type { TravellerClass } from '@cau-noi/domain/norm';
import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { sampleContent } from '../draft/content.sample.ts';
import { dossierFixture } from '../draft/dossier.fixture.ts';
import { inPortal } from '../dossiers.fixture.ts';
import { lookups, parameter, renderForm } from '../edit/edit.testing.tsx';
import { NO_NAMES } from '../draft/names.ts';
import { CostLinesReading } from '../reading/cost-lines-reading.tsx';

/** An invented rate of a room abroad for one class of travellers, in US cents. */
const ofClass = (traveller: TravellerClass, minor: number) => ({
  id: `room-${traveller}`,
  instrumentId: 'tt-mau',
  article: '3',
  item: 'ABROAD_LODGING',
  scope: {
    guestRanks: null,
    roles: null,
    places: null,
    travellers: [traveller],
    countries: ['KR'],
  },
  limit: { kind: 'AMOUNT', ceiling: { minor, currency: 'USD' }, lowest: null },
  exceptional: false,
  from: '2020-01-01',
  to: null,
  verification: 'UNVERIFIED',
  note: '',
  correctsId: null,
});
const prices = {
  fullRateDays: 30,
  longestStayDays: 180,
  longStayThirds: 2,
  lateCheckoutPercent: 50,
  otherLanguagesExtraPercent: null,
  importantMealTimes: null,
  interpretationHoursPerDay: null,
};
const json = {
  ...lookups,
  rates: [ofClass('LEVEL_A', 95_00), ofClass('LEVEL_B', 71_00)],
  parameters: [parameter('TK02', prices)],
};
const rooms = sampleContent.costLines
  .filter(({ item }) => item === 'ABROAD_LODGING')
  .map((line) => ({ ...line, payer: 'UNION_FUND' as const }));

beforeEach(() => localStorage.clear());

test('the ceiling of a line follows the class of who travels while it is chosen', async () => {
  await renderForm('money', {
    DossierEditQuery: {
      node: { ...dossierFixture, costLines: rooms.map((line) => ({ ...line, paidBy: null })) },
      approvalRoutes: [],
    },
    DossierLookupsQuery: { dossierLookups: { json } },
  });
  const line = within(await screen.findByRole('group', { name: /Tiền phòng/u }));
  const choose = async (name: string) => {
    fireEvent.click(line.getByRole('combobox', { name: 'Hạng của người đi' }));
    const options = await screen.findAllByRole('option', { name, hidden: true });
    fireEvent.click(options.at(-1) as HTMLElement);
  };
  const rate = () => line.getByRole('link', { name: 'Xem định mức' }).getAttribute('href');
  expect(await line.findByText('Mức trần: mức tùy hạng của người đi, chưa biết')).toBeTruthy();
  await choose('Mức B');
  expect(await line.findByText(/^Mức trần: 71,00/u)).toBeTruthy();
  expect(rate()).toBe('/norms/rates/ABROAD_LODGING/room-LEVEL_B');
  await choose('Mức A (lãnh đạo)');
  expect(await line.findByText(/^Mức trần: 95,00/u)).toBeTruthy();
  expect(rate()).toBe('/norms/rates/ABROAD_LODGING/room-LEVEL_A');
});

test('a line is read with the class of who travels, where it says one', async () => {
  const lines = rooms.flatMap((line) => [
    { ...line, id: 'b', traveller: 'LEVEL_B' as const, description: 'Khách sạn' },
    { ...line, id: 'none', description: 'Nhà khách' },
  ]);
  await renderPage(<CostLinesReading lines={lines} names={NO_NAMES} />, { surround: inPortal });
  const room = 'Phòng nghỉ ở nước ngoài, đến ngày 30';
  expect(await screen.findByText(`${room}: Mức B: Khách sạn`)).toBeTruthy();
  expect(screen.getByText(`${room}: Nhà khách`)).toBeTruthy();
});
