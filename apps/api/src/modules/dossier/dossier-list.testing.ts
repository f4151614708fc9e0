import type { PrismaClient } from '@cau-noi/db/prisma';
import { BAC_NINH, DA_NANG } from '../approval/world.testing.ts';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const KINDS = [
  ['OUTBOUND', 'DELEGATION_OUT', 'KR'],
  ['INBOUND', 'DELEGATION_IN', 'JP'],
  ['EVENT_ABROAD', 'EVENT_ABROAD', 'LA'],
] as const;
const STATES = ['DRAFT', 'APPROVED', 'COMPLETED', 'CANCELLED'] as const;

/** 600 dossiers, 300 of each of two unions, in ten years, of three kinds, in four states. */
export async function addDossiers(prisma: PrismaClient): Promise<void> {
  const rows = Array.from({ length: 600 }, (_, index) => {
    const [kind, reportingClass, country] = KINDS[index % 3] ?? KINDS[0];
    const state = STATES[Math.floor(index / 3) % 4] ?? 'DRAFT';
    const start = `${2016 + (index % 10)}-0${1 + (index % 9)}-11`;
    const done = state === 'COMPLETED';
    return {
      country,
      data: {
        id: `d${index}`,
        kind,
        reportingClass,
        state,
        organisationId: index % 2 === 0 ? DA_NANG : BAC_NINH,
        title: index % 50 === 0 ? `Kết nghĩa số ${index}` : `Đoàn ${index}`,
        topic: 'Đối thoại',
        partnerId: index % 4 === 0 ? 'gyeongnam' : null,
        startDate: index % 100 === 99 ? null : day(start),
        endDate: index % 100 === 99 ? null : day(start),
        ...(done ? { actualStartDate: day(start), actualEndDate: day(start) } : {}),
        ...(state === 'CANCELLED' ? { stopReason: 'VISA' as const, stopText: 'x' } : {}),
        createdById: 'officer',
      },
    };
  });
  await prisma.dossier.createMany({ data: rows.map((row) => row.data) });
  const phased = rows.map(({ country, data }) => ({
    country,
    dossierId: data.id,
    kind: data.kind,
    phase: data.state === 'COMPLETED' ? ('ACTUAL' as const) : ('PLANNED' as const),
    position: 0,
    start: data.startDate ?? day('2016-01-01'),
  }));
  await prisma.dossierMember.createMany({
    data: phased.map(({ dossierId, phase, position }, index) => ({
      dossierId,
      phase,
      position,
      id: 'm1',
      personId: index % 5 === 0 ? 'person-clerk' : 'person-auditor',
      role: 'HEAD',
    })),
  });
  await prisma.dossierStop.createMany({
    data: phased
      .filter((row) => row.kind !== 'INBOUND')
      .map(({ dossierId, phase, position, country, start }) => ({
        dossierId,
        phase,
        position,
        id: 's1',
        countryCode: country,
        place: '',
        arrive: start,
        leave: start,
      })),
  });
  await prisma.dossierGuest.createMany({
    data: phased
      .filter((row) => row.kind === 'INBOUND')
      .map(({ dossierId, phase, position, country }) => ({
        dossierId,
        phase,
        position,
        id: 'g1',
        role: 'HEAD',
        countryCode: country,
        count: 3,
      })),
  });
  await prisma.dossierCostLine.createMany({
    data: phased.map(({ dossierId, phase, position }, index) => ({
      dossierId,
      phase,
      position,
      id: 'c1',
      kind: 'TICKET',
      persons: 1,
      days: 1,
      unitPriceMinor: 1_000_000,
      currency: 'VND',
      payer: index % 6 === 0 ? 'HOST' : 'UNION_FUND',
    })),
  });
  await prisma.dossierCoOrganiser.create({ data: { dossierId: 'd1', organisationId: DA_NANG } });
}
