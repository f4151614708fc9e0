import type { PrismaClient } from '@cau-noi/db/prisma';
import { isoDate } from '@cau-noi/domain/period';
import { dbDate } from '../../dates.ts';
import { BAC_NINH, DA_NANG, FEDERATION, PARTNER_ID } from '../approval/world.testing.ts';

const at = (day: string) => dbDate(isoDate(day));
const DAY = at('2026-03-02');
const BEFORE = at('2026-06-14');
const ours = { organisationId: BAC_NINH };
const with_ = { ...ours, partnerId: PARTNER_ID };
const SIGNED = { signedOn: at('2024-05-01'), startDate: at('2024-05-01') };

/** What stands between Bắc Ninh and others: invented, as all of the test world. */
export async function addRecords(prisma: PrismaClient): Promise<void> {
  const partners = { create: { partnerId: PARTNER_ID, position: 0 } };
  for (const [id, given] of [
    ['kept', SIGNED],
    ['again', {}],
    ['over', { ...SIGNED, endDate: at('2025-01-01') }],
    ['ends', SIGNED],
  ] as const) {
    await prisma.agreement.create({
      data: { id, titleVi: `Thỏa thuận ${id}`, ...ours, ...given, partners },
    });
  }
  await prisma.agreementProcedure.create({
    data: { id: 'way', agreementId: 'again', kind: 'SIGN', path: 'PROVINCIAL', lastOn: BEFORE },
  });
  const turns = { firstYear: 2023, firstSide: 'WE_VISIT', windowFrom: 1, windowTo: 12 } as const;
  await prisma.exchange.createMany({
    data: [
      { id: 'x-kept', ...with_, ...turns },
      { id: 'x-ends', ...with_, ...turns, firstYear: 2024 },
    ],
  });
  const body = { ...with_, kind: 'FULL', purpose: 'Cùng ngành' } as const;
  await prisma.membership.createMany({
    data: [
      { id: 'm-kept', ...body, state: 'MEMBER', since: at('2020-01-01') },
      { id: 'm-again', ...body, state: 'CONSENTED', consentNumber: '1', consentOn: BEFORE },
      { id: 'm-ends', ...body, state: 'MEMBER', since: at('2020-01-01') },
      { id: 'm-never', ...body, state: 'PROPOSED' },
    ],
  });
  const aid = { ...with_, direction: 'RECEIVED', form: 'CASH', reason: 'CAPACITY' } as const;
  await prisma.aid.createMany({
    data: [
      { id: 'a-ends', ...aid, title: 'Tài trợ lớp học' },
      { id: 'a-done', ...aid, title: 'Đã nhận', state: 'DONE', happenedOn: '2025-03' },
    ],
  });
  const speech = { ...ours, kind: 'PAPER', event: 'Hội thảo', speaker: 'Người mẫu' } as const;
  await prisma.speech.create({
    data: { id: 's', ...speech, title: 'Tham luận', text: '…', state: 'CLEARED' },
  });
  const work = {
    ...ours,
    role: 'OFFICER',
    workload: 'PART_TIME',
    validFrom: at('2020-01-01'),
  } as const;
  await prisma.staffAssignment.createMany({
    data: [
      { id: 'w-kept', ...work, personId: 'person-otherOfficer' },
      { id: 'w-ends', ...work, personId: 'person-otherLeader' },
    ],
  });
  await prisma.collaborator.create({
    data: { id: 'c', ...ours, fullName: 'Phiên dịch mẫu', interpreter: true, pooled: false },
  });
  const booked = { collaboratorId: 'c', bookedById: 'otherOfficer', bookedAt: BEFORE, ...ours };
  await prisma.booking.createMany({
    data: [
      { id: 'b-past', ...booked, startDate: at('2026-01-05'), endDate: at('2026-01-06') },
      { id: 'b-ends', ...booked, startDate: at('2026-07-05'), endDate: at('2026-07-06') },
    ],
  });
  const directive = {
    number: '1/BN',
    subject: 'Quy chế',
    issuer: 'LĐLĐ',
    effect: 'REGULATES',
  } as const;
  await prisma.directive.create({ data: { id: 'd', ...ours, ...directive } });
  await prisma.suspension.create({
    data: {
      id: 'u',
      title: 'Tạm dừng đoàn ra',
      directiveId: 'd',
      fromDate: '2026-05',
      toDate: '2026-06',
      organisationIds: [BAC_NINH],
      online: 'FREE',
      inPerson: 'FORBIDDEN',
    },
  });
}

/** What Bắc Ninh has under way of its own work, for each of what may become of it. */
export async function addOpenWork(prisma: PrismaClient): Promise<void> {
  const item = {
    ...ours,
    type: 'ARTICLE',
    language: 'vi',
    channel: 'UNION_MEDIA',
    outlet: '',
  } as const;
  const told = { ...item, audience: 'PARTNER_UNIONS', author: 'Người mẫu', text: '…' } as const;
  await prisma.informationItem.createMany({
    data: [
      { id: 'i-kept', ...told, title: 'Bài chờ thẩm định', state: 'SUBMITTED' },
      { id: 'i-ends', ...told, title: 'Bài dự kiến' },
      { id: 'i-out', ...told, title: 'Bài đã đăng', state: 'PUBLISHED', publishedOn: DAY },
    ],
  });
  const note = { ...ours, topic: 'WAGES', summary: '…', meaning: '', author: 'Người mẫu' } as const;
  await prisma.researchNote.createMany({
    data: [
      { id: 'n-own', ...note, title: 'Ghi chép', writtenOn: DAY },
      { id: 'n-all', ...note, title: 'Cho mọi đơn vị', writtenOn: DAY, visibility: 'ALL' },
    ],
  });
  const course = {
    ...ours,
    topic: 'Nghi thức',
    organiserKind: 'UNION',
    mode: 'IN_PERSON',
    year: 2026,
    startDate: DAY,
    endDate: DAY,
  } as const;
  await prisma.training.createMany({
    data: [
      { id: 't-kept', ...course, title: 'Lớp đang mở', state: 'OPEN' },
      { id: 't-ends', ...course, title: 'Lớp dự kiến' },
      { id: 't-held', ...course, title: 'Lớp đã mở', state: 'HELD' },
      { id: 't-past', ...course, title: 'Lớp đã xong', state: 'CLOSED' },
    ],
  });
  const asked = { topic: 'FUNDS', text: '…', asked: '…', sentOn: DAY } as const;
  const up = { ...asked, ...ours, addresseeId: FEDERATION, holderId: FEDERATION } as const;
  const down = { ...asked, organisationId: DA_NANG, addresseeId: BAC_NINH, holderId: BAC_NINH };
  const hop = (organisationId: string) => ({
    hops: { create: { position: 0, organisationId, arrivedOn: DAY } },
  });
  for (const one of [
    { id: 'p-kept', ...up, title: 'Kinh phí', state: 'RECEIVED', ...hop(FEDERATION) },
    { id: 'p-ends', ...up, title: 'Biên chế', state: 'SENT', ...hop(FEDERATION) },
    { id: 'p-waits', ...down, title: 'Chờ trả lời', state: 'SENT', ...hop(BAC_NINH) },
  ] as const) {
    await prisma.proposal.create({ data: one });
  }
  await addInspections(prisma);
  await addPassports(prisma);
}

async function addInspections(prisma: PrismaClient): Promise<void> {
  const look = { year: 2026, scope: '…' };
  const of = { ...look, organisationId: FEDERATION, inspectedId: BAC_NINH };
  const by = { ...look, ...ours, inspectedId: DA_NANG };
  const finding = {
    position: 0,
    text: '…',
    remedy: '…',
    responsible: '…',
    topic: 'MONEY',
    severity: 'NOTE',
  } as const;
  await prisma.inspection.create({
    data: {
      id: 'k-owed',
      ...of,
      title: 'Kiểm tra',
      state: 'CONCLUDED',
      findings: { create: finding },
    },
  });
  await prisma.inspection.createMany({
    data: [
      { id: 'k-ends', ...by, title: 'Tự kiểm tra', state: 'UNDER_WAY' },
      { id: 'k-past', ...of, title: 'Đã đóng', state: 'CLOSED' },
    ],
  });
}

async function addPassports(prisma: PrismaClient): Promise<void> {
  const dossier = { kind: 'OUTBOUND', reportingClass: 'DELEGATION_OUT', title: 'Đoàn ra' } as const;
  await prisma.dossier.create({
    data: { id: 'journey', ...ours, ...dossier, createdById: 'otherOfficer' },
  });
  const paper = {
    ...ours,
    personId: 'person-otherOfficer',
    kind: 'OFFICIAL',
    issuedOn: DAY,
  } as const;
  const out = { dossierId: 'journey', handedOutOn: DAY, handedOutById: 'otherOfficer' };
  await prisma.passport.create({ data: { id: 'h-in', ...paper, expiresOn: at('2031-03-02') } });
  await prisma.passport.create({
    data: { id: 'h-out', ...paper, expiresOn: at('2031-03-02'), handOuts: { create: out } },
  });
}
