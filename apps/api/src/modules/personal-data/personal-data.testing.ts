import type { PrismaClient } from '@cau-noi/db/prisma';
import { isoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { DA_NANG, FEDERATION } from '../approval/world.testing.ts';

const day = (text: string) => dbDate(isoDate(text));

/** A training to which somebody was sent and where they taught, and an inspection of whose team they are. */
export async function sendAndAppoint(
  prisma: PrismaClient,
  user: string,
  open: boolean,
): Promise<void> {
  const [personId, name] = [`person-${user}`, `Người mẫu ${user}`];
  const days = { startDate: day('2026-02-02'), endDate: day('2026-02-03') };
  const course = { organiserKind: 'UNION', mode: 'IN_PERSON', year: 2026, ...days } as const;
  const sent = { organisationId: DA_NANG, state: 'ACCEPTED', reason: `${name} cần học` } as const;
  await prisma.training.create({
    data: {
      ...course,
      id: `t-${user}`,
      organisationId: DA_NANG,
      title: 'Lớp lễ tân',
      topic: 'Lễ tân',
      note: `Giảng viên: ${name}`,
      state: open ? 'OPEN' : 'CLOSED',
      sessions: {
        create: [
          {
            id: `s-${user}`,
            position: 0,
            heldOn: days.startDate,
            minutes: 90,
            subject: '…',
            trainerId: personId,
          },
          { position: 1, heldOn: days.endDate, minutes: 90, subject: '…', trainerText: name },
        ],
      },
      participants: {
        create: {
          ...sent,
          personId,
          certificateNumber: 'CN-09',
          feedbackWords: `${name}: bổ ích`,
          attendance: { create: { sessionId: `s-${user}` } },
        },
      },
    },
  });
  const finding = { position: 0, topic: 'MONEY', severity: 'NOTE', text: '…' } as const;
  await prisma.inspection.create({
    data: {
      organisationId: FEDERATION,
      inspectedId: DA_NANG,
      year: 2026,
      title: 'Kiểm tra quyết toán',
      scope: '…',
      conclusion: `${name} báo cáo`,
      state: open ? 'CONCLUDED' : 'CLOSED',
      team: { create: { position: 0, personId } },
      findings: { create: { ...finding, remedy: 'Nộp chứng từ', responsible: name } },
    },
  });
  const subject = { subjectKind: 'TRAINING', subjectId: `t-${user}`, organisationId: DA_NANG };
  const entry = { userId: 'officer', at: new Date('2026-01-20T02:00:00Z'), ...subject };
  await prisma.auditEntry.create({
    data: { ...entry, action: 'training.nominate', data: { name } },
  });
}
