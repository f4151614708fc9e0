import type { PrismaClient } from '@cau-noi/db/prisma';
import { DA_NANG, FEDERATION } from './world.testing.ts';

/** A plan of Đà Nẵng that the federation approved at that moment: what holds on that day was judged by. */
export async function addDecidedPlan(prisma: PrismaClient, decidedAt: string): Promise<void> {
  const planId = 'decided-plan';
  await prisma.plan.create({ data: { id: planId, organisationId: DA_NANG, year: 2027 } });
  await prisma.submission.create({
    data: {
      id: 'decided',
      subjectKind: 'PLAN',
      planId,
      number: 1,
      state: 'APPROVED',
      planned: true,
      routeId: 'plan',
      submittedById: 'officer',
      content: {},
      facts: {},
      verdict: [],
      parameters: [],
      steps: {
        create: {
          position: 1,
          role: 'FEDERATION_LEADER',
          organisationId: FEDERATION,
          decidedById: 'leader',
          state: 'APPROVED',
          decidedAt: new Date(decidedAt),
        },
      },
    },
  });
}
