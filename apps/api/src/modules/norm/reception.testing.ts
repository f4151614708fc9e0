import type { PrismaClient } from '@cau-noi/db/prisma';
import { CHECK_PARAMETERS } from '@cau-noi/db/reference/check-parameters';
import { RATES } from '@cau-noi/db/reference/rates';
import { isoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { dossierInput } from '../approval/contents.testing.ts';

/** The meals of guests of rank B in the circular of 2026, as the book comes with them. */
const MEALS = RATES.find(({ id }) => id === '35-8-B');
/** What a guest's meals of a day may cost, in đồng. */
export const CEILING = Number(MEALS?.ceilingMinor);

/** Nine guests of rank B for five days, at the ceiling that holds in June 2026. */
export const RECEPTION = dossierInput({
  kind: 'INBOUND',
  reportingClass: 'DELEGATION_IN',
  title: 'Đón đoàn LHCĐ Gyeongnam',
  startDate: '2026-06-22',
  endDate: '2026-06-26',
  members: [],
  stops: [],
  relatives: null,
  invitation: null,
  hosts: 'Lãnh đạo LĐLĐ thành phố',
  safetyPlan: 'Phối hợp công an phường',
  reciprocity: 'Năm trước bạn đón đoàn ta',
  programme: [{ id: 'g1', date: '2026-06-23', text: 'Làm việc', place: 'Đà Nẵng', stopId: null }],
  guests: [{ id: 'g1', name: null, role: 'MEMBER', countryCode: 'KR', title: '', count: 9 }],
  guestRank: { rank: 'B', justification: 'Trưởng đoàn là lãnh đạo liên hiệp cấp tỉnh' },
  foreignShare: 'NOTHING',
  costLines: [
    {
      id: 'c1',
      kind: 'MEALS',
      item: 'GUEST_MEALS',
      role: null,
      countryCode: null,
      place: null,
      traveller: null,
      description: 'Ăn hằng ngày của khách',
      persons: 9,
      days: 5,
      unitPrice: { minor: CEILING, currency: 'VND' },
      payer: 'UNION_FUND',
    },
  ],
});

/** The row by which the prices of receptions are judged since the circular of 2026. */
export function addReceptionPrices(prisma: PrismaClient): Promise<void> {
  return addRow(prisma, 'tk02-reception-2026');
}

/** The row by which the prices of missions abroad are judged since the circular of 2025. */
export function addMissionPrices(prisma: PrismaClient): Promise<void> {
  return addRow(prisma, 'tk02-abroad-2026');
}

async function addRow(prisma: PrismaClient, row: string): Promise<void> {
  const rows = CHECK_PARAMETERS.filter(({ id }) => id === row);
  await prisma.checkParameter.createMany({
    data: rows.map(({ from, to, kinds, levels, ...row }) => ({
      ...row,
      kinds: [...kinds],
      levels: [...levels],
      validFrom: dbDate(isoDate(from)),
      validTo: to === null ? null : dbDate(isoDate(to)),
    })),
  });
}
