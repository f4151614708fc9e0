import type { PrismaClient } from '@cau-noi/db/prisma';
import { isoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { BAC_NINH, DA_NANG } from '../approval/world.testing.ts';

export const day = (text: string) => dbDate(isoDate(text));

let worlds = 0;

/** Two entries of one body with records that name each, and a third that knows the second. */
export async function twoEntries(prisma: PrismaClient) {
  worlds += 1;
  const [kept, gone, parent] = ['kept', 'gone', 'parent'].map((name) => `${name}-${worlds}`);
  if (kept === undefined || gone === undefined || parent === undefined) throw new Error('Ids');
  const kind = 'PROVINCIAL_UNION' as const;
  await prisma.partner.createMany({
    data: [
      { id: kept, nameVi: `Liên hiệp Công đoàn tỉnh Mẫu ${worlds}`, countryCode: 'KR', kind },
      {
        id: gone,
        nameVi: `Lien hiep cong doan tinh mau ${worlds}`,
        nameNative: `경남${worlds}`,
        abbreviation: `GN${worlds}`,
        countryCode: 'KR',
        kind,
      },
      { id: parent, nameVi: `Trung tâm công đoàn ${worlds}`, countryCode: 'KR', kind },
    ],
  });
  await prisma.partnerAlias.create({ data: { partnerId: gone, alias: 'Gyeong-nam' } });
  await prisma.partnerLink.create({
    data: { fromId: gone, toId: parent, date: day('2012-06-19'), source: 'Bài mẫu' },
  });
  const dossier = (partner: string, organisationId: string, end: string) => ({
    kind: 'OUTBOUND' as const,
    reportingClass: 'DELEGATION_OUT' as const,
    organisationId,
    title: 'Chuyến đi mẫu',
    state: 'COMPLETED' as const,
    partnerId: partner,
    startDate: day('2026-02-01'),
    endDate: day(end),
    actualStartDate: day('2026-02-01'),
    actualEndDate: day(end),
    createdById: 'officer',
  });
  await prisma.dossier.createMany({
    data: [
      dossier(kept, DA_NANG, '2026-02-03'),
      dossier(gone, DA_NANG, '2026-02-05'),
      dossier(gone, BAC_NINH, '2026-02-04'),
    ],
  });
  const plan = await prisma.plan.create({
    data: { organisationId: DA_NANG, year: 2030 + worlds },
  });
  await prisma.planLine.create({
    data: { planId: plan.id, position: 0, kind: 'OUTBOUND', title: 'Dòng mẫu', partnerId: gone },
  });
  await prisma.partnerContact.create({
    data: {
      partnerId: gone,
      name: 'Người Mẫu',
      email: 'mau@example.test',
      validFrom: day('2024-01-01'),
      createdById: 'officer',
    },
  });
  return { kept, gone, parent, nth: worlds };
}
