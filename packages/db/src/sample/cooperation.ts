import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';

/** Two unions with sign-ins, and whom they have to do with. */
const DA_NANG = 'ldld-da-nang';
const CONG_THUONG = 'cd-cong-thuong';

interface Made {
  readonly rows: Rows;
  readonly today: Day;
  readonly officerOf: (unionId: string) => SampleUser | undefined;
}

type AidRow = Rows['aid'][number];

function entry(
  { rows }: Made,
  kind: 'AID' | 'MEMBERSHIP' | 'SPEECH',
  subject: { readonly id: string; readonly organisationId: string },
  [action, when, user, data = {}]: readonly [string, Instant, SampleUser | undefined, object?],
): void {
  rows.audit_entry.push({
    id: sampleId('audit', action, subject.id, when),
    at: when,
    userId: user?.id ?? null,
    onBehalfOfId: null,
    accessTokenId: null,
    action,
    subjectKind: kind,
    subjectId: subject.id,
    organisationId: subject.organisationId,
    data,
  });
}

function addAid(
  made: Made,
  name: string,
  own: Pick<AidRow, 'organisationId' | 'title' | 'direction' | 'form' | 'partnerId' | 'reason'> &
    Partial<AidRow>,
): string {
  const id = sampleId('aid', name);
  const writtenAt = at(addDays(made.today, -60), 9, 0);
  const officer = made.officerOf(own.organisationId);
  made.rows.aid.push({
    id,
    state: 'PLANNED',
    channelId: null,
    occasion: null,
    cashMinor: null,
    currency: null,
    approvalNumber: null,
    approvedOn: null,
    happenedOn: null,
    cancelText: null,
    dossierId: null,
    note: null,
    source: null,
    verification: 'UNVERIFIED',
    createdById: officer?.id ?? null,
    createdAt: writtenAt,
    version: own.state === undefined ? 1 : 2,
    ...own,
  });
  const { title, happenedOn = null } = own;
  entry(made, 'AID', { id, ...own }, ['aid.create', writtenAt, officer, { title }]);
  if (happenedOn !== null) {
    const carriedOut = at(addDays(made.today, -30), 10, 0);
    entry(made, 'AID', { id, ...own }, ['aid.carryOut', carriedOut, officer, { on: happenedOn }]);
  }
  return id;
}

function addAids(made: Made): void {
  const { rows, today } = made;
  addAid(made, 'fes', {
    organisationId: DA_NANG,
    title: 'Kinh phí lớp tập huấn thương lượng tập thể (mẫu)',
    direction: 'RECEIVED',
    form: 'CASH',
    partnerId: 'fes',
    reason: 'CAPACITY',
    cashMinor: 1_200_000,
    currency: 'EUR',
    approvalNumber: '21/QĐ-MAU',
    approvedOn: addDays(today, -50),
    happenedOn: addDays(today, -40),
    state: 'DONE',
  });
  addAid(made, 'apheda', {
    organisationId: DA_NANG,
    title: 'Thiết bị giảng dạy an toàn, vệ sinh lao động (mẫu)',
    direction: 'RECEIVED',
    form: 'GOODS',
    partnerId: 'apheda',
    reason: 'CAPACITY',
    note: 'Chưa có quyết định phê duyệt, nên chưa được tiếp nhận',
  });
  const given = addAid(made, 'champasak', {
    organisationId: DA_NANG,
    title: 'Máy tính tặng nhân Tết cổ truyền (mẫu)',
    direction: 'GIVEN',
    form: 'GOODS',
    partnerId: 'lhcd-champasak',
    reason: 'FRIENDSHIP',
    occasion: 'Thăm, chúc Tết',
    happenedOn: addDays(today, -35),
    state: 'DONE',
  });
  addAid(made, 'sekong', {
    organisationId: DA_NANG,
    title: 'Hỗ trợ khắc phục lũ (mẫu)',
    direction: 'GIVEN',
    form: 'CASH',
    partnerId: 'lhcd-sekong',
    channelId: 'dsq-lao',
    reason: 'DISASTER',
    cashMinor: 50_000_000,
    currency: 'VND',
    happenedOn: addDays(today, -38),
    state: 'DONE',
  });
  const item = (aidId: string, position: number, name: string, quantity: number, unit: string) => ({
    id: sampleId('aid-item', aidId, position),
    aidId,
    position,
    name,
    quantity,
    unit,
    valueMinor: null,
    currency: null,
  });
  rows.aid_item.push(
    item(sampleId('aid', 'apheda'), 0, 'Bộ thiết bị giảng dạy', 12, 'bộ'),
    { ...item(given, 0, 'Máy tính để bàn', 5, 'bộ'), valueMinor: 75_000_000, currency: 'VND' },
    item(given, 1, 'Sách', 200, 'cuốn'),
  );
}

type MembershipRow = Rows['membership'][number];

function addMembership(
  made: Made,
  name: string,
  own: Pick<MembershipRow, 'organisationId' | 'partnerId' | 'state' | 'purpose'> &
    Partial<MembershipRow>,
): string {
  const id = sampleId('membership', name);
  const writtenAt = at(addDays(made.today, -200), 9, 0);
  const officer = made.officerOf(own.organisationId);
  const asked = own.state !== 'PROPOSED';
  const requestedAt = at(addDays(made.today, -190), 9, 30);
  made.rows.membership.push({
    id,
    kind: 'FULL',
    note: null,
    createdById: officer?.id ?? null,
    requestedById: asked ? (officer?.id ?? null) : null,
    requestedAt: asked ? requestedAt : null,
    decidedById: null,
    onBehalfOfId: null,
    decidedAt: null,
    decisionText: null,
    consentNumber: null,
    consentOn: null,
    since: null,
    until: null,
    endText: null,
    source: null,
    verification: 'UNVERIFIED',
    createdAt: writtenAt,
    version: 1,
    ...own,
  });
  entry(made, 'MEMBERSHIP', { id, ...own }, ['membership.create', writtenAt, officer]);
  if (asked)
    entry(made, 'MEMBERSHIP', { id, ...own }, ['membership.request', requestedAt, officer]);
  return id;
}

function addMemberships(made: Made, leader: SampleUser | undefined): void {
  const { rows, today } = made;
  const consentOn = addDays(today, -180);
  const decidedAt = at(consentOn, 15, 0);
  const uni = addMembership(made, 'uni-apro', {
    organisationId: CONG_THUONG,
    partnerId: 'uni-apro',
    kind: 'ASSOCIATE',
    state: 'MEMBER',
    purpose: 'Trao đổi kinh nghiệm ngành dịch vụ, thương mại (mẫu)',
    decidedById: leader?.id ?? null,
    decidedAt,
    decisionText: 'Đồng ý; báo cáo kết quả tham gia hằng năm.',
    consentNumber: '105/TLĐ-MAU',
    consentOn,
    since: addDays(today, -170),
  });
  entry(made, 'MEMBERSHIP', { id: uni, organisationId: CONG_THUONG }, [
    'membership.decide',
    decidedAt,
    leader,
    { consent: true, text: 'Đồng ý; báo cáo kết quả tham gia hằng năm.' },
  ]);
  const year = Number(today.slice(0, 4));
  const fee = { dueMinor: 150_000, dueCurrency: 'EUR', paidMinor: null, paidCurrency: null };
  rows.membership_fee.push({ membershipId: uni, year, ...fee, paidOn: null });
  rows.membership_post.push({
    membershipId: uni,
    position: 0,
    holder: 'Nguyễn Văn Mẫu',
    title: 'Uỷ viên Ban Chấp hành',
    validFrom: addDays(today, -150),
    validTo: null,
  });
  rows.membership_vote.push({
    membershipId: uni,
    position: 0,
    votedOn: addDays(today, -120),
    matter: 'Thông qua chương trình hành động (mẫu)',
    vote: 'FOR',
  });
  addMembership(made, 'da-nang', {
    organisationId: DA_NANG,
    partnerId: 'act-plus-1',
    kind: 'OBSERVER',
    state: 'PROPOSED',
    purpose: 'Dự với tư cách quan sát viên (mẫu)',
  });
  addMembership(made, 'cong-thuong-wftu', {
    organisationId: CONG_THUONG,
    partnerId: 'wftu',
    state: 'REQUESTED',
    purpose: 'Tham gia hoạt động ngành công nghiệp (mẫu)',
  });
}

type SpeechRow = Rows['speech'][number];

function addSpeech(
  made: Made,
  name: string,
  own: Pick<SpeechRow, 'organisationId' | 'title' | 'kind' | 'state' | 'event'> &
    Partial<SpeechRow>,
): void {
  const id = sampleId('speech', name);
  const writtenAt = at(addDays(made.today, -25), 8, 30);
  const officer = made.officerOf(own.organisationId);
  const handedIn = own.state !== 'DRAFT';
  const submittedAt = at(addDays(made.today, -20), 9, 0);
  made.rows.speech.push({
    id,
    speaker: 'Trần Thị Mẫu',
    plannedOn: addDays(made.today, 20),
    text: 'Văn bản mẫu: trao đổi kinh nghiệm chăm lo việc làm, tiền lương của đoàn viên.',
    dossierId: null,
    createdById: officer?.id ?? null,
    submittedById: handedIn ? (officer?.id ?? null) : null,
    submittedAt: handedIn ? submittedAt : null,
    decidedById: null,
    onBehalfOfId: null,
    reviewedOn: null,
    reviewText: null,
    givenOn: null,
    createdAt: writtenAt,
    version: 1,
    ...own,
  });
  const { title } = own;
  entry(made, 'SPEECH', { id, ...own }, ['speech.create', writtenAt, officer, { title }]);
  if (handedIn) entry(made, 'SPEECH', { id, ...own }, ['speech.submit', submittedAt, officer]);
}

function addSpeeches(made: Made, adviser: SampleUser | undefined): void {
  addSpeech(made, 'cleared', {
    organisationId: DA_NANG,
    title: 'Tham luận về đối thoại tại nơi làm việc (mẫu)',
    kind: 'PAPER',
    state: 'CLEARED',
    event: 'Hội thảo khu vực (mẫu)',
    decidedById: adviser?.id ?? null,
    reviewedOn: addDays(made.today, -15),
    reviewText: 'Nội dung phù hợp; giữ nguyên số liệu đã công bố.',
  });
  addSpeech(made, 'waiting', {
    organisationId: CONG_THUONG,
    title: 'Phát biểu chào mừng đại hội (mẫu)',
    kind: 'ADDRESS',
    state: 'SUBMITTED',
    event: 'Đại hội của tổ chức bạn (mẫu)',
  });
  addSpeech(made, 'draft', {
    organisationId: DA_NANG,
    title: 'Trả lời phỏng vấn bản tin công đoàn bạn (mẫu)',
    kind: 'INTERVIEW',
    state: 'DRAFT',
    event: 'Bản tin (mẫu)',
  });
}

/** Aid both ways, memberships and speeches in every state that a screen shows differently. */
export function addCooperation(rows: Rows, { users, world }: Setting, now: Instant): void {
  const today = dayOf(now);
  const first = (role: 'OFFICER' | 'FEDERATION_LEADER' | 'FEDERATION_ADVISER', unionId: string) =>
    users.holding(role, unionId, today)[0];
  const made: Made = { rows, today, officerOf: (unionId) => first('OFFICER', unionId) };
  addAids(made);
  addMemberships(made, first('FEDERATION_LEADER', world.federation.id));
  addSpeeches(made, first('FEDERATION_ADVISER', world.federation.id));
}
