import type { PrismaClient } from '@cau-noi/db/prisma';
import { FEDERATION } from '../modules/approval/world.testing.ts';

/** Exceptions of the dossiers `d0` and `d1`: one that waits, one that was granted and has ended. */
export async function addExceptions(prisma: PrismaClient): Promise<void> {
  const finding = {
    checkId: 'TK03',
    status: 'FAIL',
    severity: 'STOP',
    reason: 'TOO_MANY_DAYS',
    about: null,
    data: {},
    missing: [],
    path: ['endDate'],
    measure: { limit: 10, actual: 12, excess: 2, unit: 'DAYS', currency: null },
    basis: { citation: 'Quy định mẫu', article: 'Điều 1', verification: 'UNVERIFIED' },
    parameterId: 'tk03',
    rateId: null,
  };
  const asked = {
    checkId: 'TK03',
    reason: 'TOO_MANY_DAYS',
    finding,
    role: 'FEDERATION_LEADER' as const,
    organisationId: FEDERATION,
    requestText: 'Theo chương trình của phía bạn',
    requestedById: 'officer',
  };
  await prisma.waiver.createMany({
    data: [
      { ...asked, dossierId: 'd0', requestedAt: new Date('2026-03-02T02:00:00Z') },
      {
        ...asked,
        dossierId: 'd1',
        state: 'EXPIRED',
        requestedAt: new Date('2025-05-02T02:00:00Z'),
        decidedById: 'federationLeader',
        onBehalfOfId: 'adviser',
        decidedAt: new Date('2025-05-03T02:00:00Z'),
        decisionText: '=Đồng ý',
        ending: 'CLOSED',
        endedAt: new Date('2025-06-01T02:00:00Z'),
      },
    ],
  });
}
