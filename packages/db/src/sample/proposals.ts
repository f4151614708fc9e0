import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';

/** Two unions with sign-ins. */
const DA_NANG = 'ldld-da-nang';
const CONG_THUONG = 'cd-cong-thuong';
/** The row of the reference data by which answers are due, and its days. */
const RULE = 'proposal-answer-default';
const DAYS_TO_ANSWER = 30;

interface Made {
  readonly rows: Rows;
  readonly today: Day;
  readonly federationId: string;
  readonly officerOf: (unionId: string) => SampleUser | undefined;
  readonly adviser: SampleUser | undefined;
  readonly leader: SampleUser | undefined;
}

type ProposalRow = Rows['proposal'][number];
type HopRow = Rows['proposal_hop'][number];
type Said = readonly [action: string, day: Day, user: SampleUser | undefined];

function entry({ rows }: Made, kind: string, id: string, unionId: string, said: Said): void {
  const [action, day, user] = said;
  const when = at(day, 9, 0);
  rows.audit_entry.push({
    id: sampleId('audit', action, id, when),
    at: when,
    userId: user?.id ?? null,
    onBehalfOfId: null,
    accessTokenId: null,
    action,
    subjectKind: kind,
    subjectId: id,
    organisationId: unionId,
    data: {},
  });
}

/** A proposal that was sent so many days ago; null for a draft. */
function addProposal(
  made: Made,
  name: string,
  sentAgo: number | null,
  own: Pick<ProposalRow, 'organisationId' | 'topic' | 'title' | 'text' | 'asked' | 'state'> &
    Partial<ProposalRow>,
  hop: Partial<HopRow> = {},
): string {
  const { rows, today, federationId: addresseeId } = made;
  const id = sampleId('proposal', name);
  const officer = made.officerOf(own.organisationId);
  const arrivedOn = sentAgo === null ? null : addDays(today, -sentAgo);
  rows.proposal.push({
    id,
    addresseeId,
    holderId: addresseeId,
    checkId: null,
    directiveId: null,
    dossierId: null,
    createdById: officer?.id ?? null,
    sentById: arrivedOn === null ? null : (officer?.id ?? null),
    sentOn: arrivedOn,
    doneOn: null,
    doneText: null,
    helped: null,
    helpedText: null,
    createdAt: at(addDays(arrivedOn ?? today, -2), 9, 0),
    version: 1,
    ...own,
  });
  const begun = addDays(arrivedOn ?? today, -2);
  entry(made, 'PROPOSAL', id, own.organisationId, ['proposal.create', begun, officer]);
  if (arrivedOn === null) return id;
  rows.proposal_hop.push({
    proposalId: id,
    position: 0,
    organisationId: addresseeId,
    arrivedOn,
    dueOn: addDays(arrivedOn, DAYS_TO_ANSWER),
    dueRuleId: RULE,
    receivedById: null,
    receivedOn: null,
    answer: null,
    answerText: null,
    answeredById: null,
    onBehalfOfId: null,
    answeredOn: null,
    ...hop,
  });
  entry(made, 'PROPOSAL', id, own.organisationId, ['proposal.send', arrivedOn, officer]);
  return id;
}

function addProposals(made: Made): void {
  const { rows, today, adviser, leader, officerOf } = made;
  const received = (ago: number) => ({
    receivedById: adviser?.id ?? null,
    receivedOn: addDays(today, -ago),
  });
  const answered = (ago: number) => ({
    answeredById: leader?.id ?? null,
    answeredOn: addDays(today, -ago),
  });
  const funds = addProposal(made, 'funds', 41, {
    organisationId: DA_NANG,
    topic: 'FUNDS',
    title: 'Hướng dẫn chi tài chính công đoàn cho đối ngoại (mẫu)',
    text: 'Đơn vị chưa rõ khoản nào được chi từ tài chính công đoàn cho đoàn ra, đoàn vào.',
    asked: 'Ban hành hướng dẫn chi, có ví dụ cho từng loại hoạt động.',
    state: 'SENT',
    checkId: 'TK11',
  });
  rows.proposal_second.push({
    proposalId: funds,
    organisationId: CONG_THUONG,
    secondedById: officerOf(CONG_THUONG)?.id ?? null,
    secondedOn: addDays(today, -20),
  });
  addProposal(
    made,
    'training',
    60,
    {
      organisationId: CONG_THUONG,
      topic: 'TRAINING',
      title: 'Mở lớp nghiệp vụ đối ngoại hằng năm (mẫu)',
      text: 'Cán bộ kiêm nhiệm thay đổi nhiều, người mới chưa được bồi dưỡng.',
      asked: 'Mỗi năm một lớp, ưu tiên người mới nhận việc.',
      state: 'ANSWERED',
    },
    { ...received(58), answer: 'PARTLY', answerText: 'Mở lớp hai năm một lần.', ...answered(45) },
  );
  addProposal(
    made,
    'guidance',
    120,
    {
      organisationId: DA_NANG,
      topic: 'GRASSROOTS',
      title: 'Tài liệu cho công đoàn cơ sở doanh nghiệp FDI (mẫu)',
      text: 'Công đoàn cơ sở muốn tham gia đón đoàn nhưng thiếu tài liệu.',
      asked: 'Biên soạn tài liệu hướng dẫn ngắn.',
      state: 'DONE',
      doneOn: addDays(today, -70),
      doneText: 'Đã gửi tài liệu tới các đơn vị (mẫu)',
      helped: true,
      helpedText: 'Đã dùng trong hai lần đón đoàn.',
    },
    { ...received(118), answer: 'ACCEPTED', answerText: 'Sẽ biên soạn.', ...answered(100) },
  );
  addProposal(
    made,
    'interpreters',
    9,
    {
      organisationId: CONG_THUONG,
      topic: 'LANGUAGES',
      title: 'Dùng chung đội ngũ phiên dịch (mẫu)',
      text: 'Đơn vị không có phiên dịch tiếng Nhật, tiếng Hàn.',
      asked: 'Cho phép dùng cộng tác viên của các đơn vị bạn.',
      state: 'RECEIVED',
    },
    received(7),
  );
  addProposal(made, 'draft', null, {
    organisationId: DA_NANG,
    topic: 'SPECIAL_CASES',
    title: 'Rút ngắn thủ tục cho đoàn vào phát sinh (mẫu)',
    text: 'Đoàn bạn báo đến trong vòng hai tuần.',
    asked: 'Cho phép báo cáo và thực hiện song song.',
    state: 'DRAFT',
  });
}

type InspectionRow = Rows['inspection'][number];
type FindingRow = Rows['inspection_finding'][number];

function addInspection(
  made: Made,
  name: string,
  own: Pick<InspectionRow, 'inspectedId' | 'year' | 'title' | 'state'> & Partial<InspectionRow>,
  findings: readonly (Pick<FindingRow, 'severity' | 'text' | 'remedy'> &
    Partial<FindingRow>)[] = [],
): void {
  const { rows, today, federationId: organisationId, adviser, leader } = made;
  const id = sampleId('inspection', name);
  const begun = addDays(today, -90);
  rows.inspection.push({
    id,
    organisationId,
    scope: 'Lập, thực hiện kế hoạch năm; chế độ chi tiêu; báo cáo kết quả (mẫu)',
    plannedFrom: null,
    plannedTo: null,
    begunOn: null,
    concludedOn: null,
    conclusion: null,
    closedOn: null,
    createdById: adviser?.id ?? null,
    concludedById: own.conclusion === undefined ? null : (adviser?.id ?? null),
    createdAt: at(begun, 9, 0),
    version: 1,
    ...own,
  });
  entry(made, 'INSPECTION', id, organisationId, ['inspection.create', begun, adviser]);
  const team = [adviser?.personId, leader?.personId].filter((person) => typeof person === 'string');
  for (const [position, personId] of team.entries()) {
    rows.inspection_member.push({ inspectionId: id, position, personId });
  }
  for (const [position, finding] of findings.entries()) {
    rows.inspection_finding.push({
      id: sampleId('inspection-finding', id, position),
      inspectionId: id,
      position,
      checkId: null,
      topic: null,
      dossierId: null,
      responsible: 'Cán bộ phụ trách đối ngoại (mẫu)',
      dueOn: addDays(today, -10),
      remedyState: 'OPEN',
      explanation: null,
      explainedById: null,
      doneOn: null,
      doneText: null,
      doneById: null,
      acceptedById: null,
      acceptedOn: null,
      acceptText: null,
      ...finding,
    });
  }
}

function addInspections(made: Made): void {
  const { today, adviser, officerOf } = made;
  const year = Number(today.slice(0, 4));
  const concluded = { begunOn: addDays(today, -60), concludedOn: addDays(today, -50) };
  const officerId = officerOf(DA_NANG)?.id ?? null;
  const done = { doneOn: addDays(today, -20), doneText: 'Biên bản (mẫu)', doneById: officerId };
  addInspection(
    made,
    'da-nang',
    {
      inspectedId: DA_NANG,
      year,
      title: 'Kiểm tra công tác đối ngoại tại LĐLĐ thành phố Đà Nẵng (mẫu)',
      state: 'CONCLUDED',
      ...concluded,
      conclusion: 'Công tác đối ngoại cơ bản đúng kế hoạch; còn chậm quyết toán (mẫu).',
    },
    [
      {
        checkId: 'TK15',
        severity: 'SHORTCOMING',
        text: 'Hai đoàn quyết toán sau hạn (mẫu)',
        remedy: 'Quyết toán dứt điểm, phân công người theo dõi',
        explanation: 'Chờ chứng từ của phía bạn (mẫu)',
        explainedById: officerId,
      },
      {
        topic: 'RECORDS',
        severity: 'NOTE',
        text: 'Hồ sơ lưu thiếu bản gốc thư mời (mẫu)',
        remedy: 'Bổ sung thư mời vào hồ sơ',
        remedyState: 'DONE',
        ...done,
      },
      {
        checkId: 'HQ02',
        severity: 'SHORTCOMING',
        text: 'Một báo cáo kết quả nộp muộn (mẫu)',
        remedy: 'Nộp báo cáo',
        remedyState: 'ACCEPTED',
        ...done,
        acceptedById: adviser?.id ?? null,
        acceptedOn: addDays(today, -12),
      },
    ],
  );
  addInspection(made, 'cong-thuong', {
    inspectedId: CONG_THUONG,
    year: year + 1,
    title: 'Kiểm tra việc sử dụng kinh phí đối ngoại (mẫu)',
    state: 'PLANNED',
    plannedFrom: `${year + 1}-03-09`,
    plannedTo: `${year + 1}-03-11`,
  });
}

/** Proposals from below and inspections, in every state that a screen shows differently. */
export function addProposalsAndInspections(rows: Rows, setting: Setting, now: Instant): void {
  const { users, world } = setting;
  const today = dayOf(now);
  const federationId = world.federation.id;
  const first = (role: 'OFFICER' | 'FEDERATION_LEADER' | 'FEDERATION_ADVISER', unionId: string) =>
    users.holding(role, unionId, today)[0];
  const made: Made = {
    rows,
    today,
    federationId,
    officerOf: (unionId) => first('OFFICER', unionId),
    adviser: first('FEDERATION_ADVISER', federationId),
    leader: first('FEDERATION_LEADER', federationId),
  };
  addProposals(made);
  addInspections(made);
}
