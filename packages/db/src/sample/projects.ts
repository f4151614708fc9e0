import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf } from './calendar.ts';
import { sampleId } from './id.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';

const DA_NANG = 'ldld-da-nang';
const CONG_THUONG = 'cd-cong-thuong';

interface Made {
  readonly rows: Rows;
  readonly today: Day;
  readonly year: number;
  readonly officerOf: (unionId: string) => SampleUser | undefined;
}

type ProjectRow = Rows['project'][number];

function entry(
  { rows }: Made,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  [action, when, user, data]: readonly [string, Instant, SampleUser | undefined, object],
): void {
  rows.audit_entry.push({
    id: sampleId('audit', action, id, when),
    at: when,
    userId: user?.id ?? null,
    onBehalfOfId: null,
    accessTokenId: null,
    action,
    subjectKind: 'PROJECT',
    subjectId: id,
    organisationId,
    data,
  });
}

function addProject(
  made: Made,
  name: string,
  own: Pick<ProjectRow, 'organisationId' | 'kind' | 'titleVi' | 'state'> & Partial<ProjectRow>,
  donorIds: readonly string[],
): string {
  const id = sampleId('project', name);
  const officer = made.officerOf(own.organisationId);
  const writtenAt = at(addDays(made.today, -700), 9, 0);
  made.rows.project.push({
    id,
    titleEn: null,
    channelId: null,
    places: [],
    topics: [],
    periodFrom: null,
    periodTo: null,
    need: '',
    goal: '',
    note: null,
    submittedOn: null,
    approvalNumber: null,
    approvedOn: null,
    approvedBy: null,
    decisionText: null,
    startedOn: null,
    endedOn: null,
    closedOn: null,
    source: null,
    verification: 'UNVERIFIED',
    createdById: officer?.id ?? null,
    createdAt: writtenAt,
    version: 1,
    ...own,
  });
  donorIds.forEach((partnerId, position) => {
    made.rows.project_donor.push({ projectId: id, partnerId, position });
  });
  const { organisationId, titleVi: title } = own;
  entry(made, { id, organisationId }, ['project.create', writtenAt, officer, { title }]);
  return id;
}

type Line = readonly [partnerId: string | null, year: number, minor: number, currency: string];

function addMoney(
  { rows, today }: Made,
  projectId: string,
  { promised, given }: { readonly promised: readonly Line[]; readonly given: readonly Line[] },
): void {
  promised.forEach(([partnerId, year, committedMinor, currency], position) => {
    const id = sampleId('project-budget', projectId, position);
    const line = { id, projectId, position, partnerId, year, committedMinor, currency };
    rows.project_budget_line.push(line);
  });
  given.forEach(([partnerId, year, amountMinor, currency], position) => {
    rows.project_payment.push({
      id: sampleId('project-payment', projectId, position),
      projectId,
      partnerId,
      paidOn: `${year}-05`,
      amountMinor,
      currency,
      note: null,
      voidText: null,
      writtenAt: at(addDays(today, -100 + position), 9, 0),
    });
  });
}

function addResults({ rows, year }: Made, projectId: string): void {
  const trained = sampleId('project-indicator', 'trained');
  const share = sampleId('project-indicator', 'share');
  const none = { baselineNumerator: null, baselineDenominator: null };
  rows.project_indicator.push(
    {
      id: trained,
      projectId,
      position: 0,
      name: 'An toàn, vệ sinh viên được tập huấn',
      unit: 'người',
      measure: 'NUMBER',
      accrual: 'PERIODIC',
      ...none,
    },
    {
      id: share,
      projectId,
      position: 1,
      name: 'Doanh nghiệp tham gia có mạng lưới an toàn, vệ sinh viên',
      unit: 'doanh nghiệp',
      measure: 'RATIO',
      accrual: 'CUMULATIVE',
      baselineNumerator: 3,
      baselineDenominator: 40,
    },
  );
  const whole = { targetDenominator: null, actualDenominator: null };
  const ratio = (top: number) => ({ targetNumerator: top, targetDenominator: 40 });
  rows.project_indicator_value.push(
    { indicatorId: trained, year: year - 1, ...whole, targetNumerator: 60, actualNumerator: 64 },
    { indicatorId: trained, year, ...whole, targetNumerator: 80, actualNumerator: null },
    {
      indicatorId: share,
      year: year - 1,
      ...ratio(15),
      actualNumerator: 12,
      actualDenominator: 40,
    },
    { indicatorId: share, year, ...ratio(30), actualNumerator: null, actualDenominator: null },
  );
}

function addVoices({ rows, today, year }: Made, projectId: string): void {
  rows.project_report.push(
    {
      id: sampleId('project-report', 'half'),
      projectId,
      kind: 'HALF_YEAR',
      year: year - 1,
      sentOn: `${year - 1}-07-10`,
      note: null,
    },
    {
      id: sampleId('project-report', 'year'),
      projectId,
      kind: 'YEAR',
      year: year - 1,
      sentOn: `${year}-01-12`,
      note: '05/BC-MAU',
    },
  );
  rows.project_evaluation.push({
    id: sampleId('project-evaluation', 'safety'),
    projectId,
    evaluatedBy: 'CĐCS Công ty Mẫu',
    evaluatedOn: addDays(today, -90),
    scores: [
      { question: 'NEED', score: 5 },
      { question: 'USE', score: 4 },
      { question: 'LASTING', score: 3 },
    ],
    words: 'Nội dung sát thực tế, nên có thêm tài liệu bằng hình ảnh (mẫu).',
  });
  rows.project_follow_on.push({
    id: sampleId('project-follow-on', 'safety'),
    projectId,
    partnerId: 'fes',
    proposedOn: addDays(today, -45),
    text: 'Mở rộng sang doanh nghiệp trong khu công nghiệp (mẫu)',
    answer: 'OPEN',
    answeredOn: null,
    answerText: null,
  });
}

/** Two donors, two unions, a year behind it; the report of half of this year was not sent. */
function addSafety(made: Made): string {
  const { rows, year } = made;
  const id = addProject(
    made,
    'safety',
    {
      organisationId: DA_NANG,
      kind: 'PROJECT',
      state: 'RUNNING',
      titleVi: 'Mạng lưới an toàn, vệ sinh viên ở doanh nghiệp nhỏ (mẫu)',
      titleEn: 'Network of safety representatives in small enterprises (sample)',
      places: ['Đà Nẵng'],
      topics: ['OCCUPATIONAL_SAFETY', 'SMALL_ENTERPRISES'],
      periodFrom: String(year - 1),
      periodTo: `${year + 1}-06`,
      need: 'Doanh nghiệp nhỏ chưa có người làm an toàn lao động được tập huấn (mẫu).',
      goal: 'Mỗi doanh nghiệp tham gia có ít nhất hai an toàn, vệ sinh viên (mẫu).',
      submittedOn: `${year - 1}-01-10`,
      approvalNumber: '31/QĐ-MAU',
      approvedOn: `${year - 1}-02-14`,
      approvedBy: 'Cơ quan chủ quản (mẫu)',
      startedOn: `${year - 1}-03-01`,
      version: 4,
    },
    ['fes', 'apheda'],
  );
  rows.project_union.push({ projectId: id, organisationId: CONG_THUONG });
  addMoney(made, id, {
    promised: [
      ['fes', year - 1, 2_000_000, 'EUR'],
      ['apheda', year - 1, 1_500_000, 'AUD'],
      [null, year - 1, 120_000_000, 'VND'],
      ['fes', year, 2_500_000, 'EUR'],
      [null, year, 150_000_000, 'VND'],
    ],
    given: [
      ['fes', year - 1, 2_000_000, 'EUR'],
      ['apheda', year - 1, 1_200_000, 'AUD'],
      [null, year - 1, 120_000_000, 'VND'],
      ['fes', year, 1_000_000, 'EUR'],
    ],
  });
  addResults(made, id);
  addVoices(made, id);
  return id;
}

/** How many activities of the union that leads it are shown as a part of a project. */
const ACTIVITIES = 2;

function linkActivities({ rows, year }: Made, projectId: string): void {
  const own = rows.dossier.filter(
    ({ organisationId, state, startDate }) =>
      organisationId === DA_NANG &&
      state === 'COMPLETED' &&
      startDate !== null &&
      startDate >= `${year - 1}-03-01`,
  );
  for (const dossier of own.slice(0, ACTIVITIES)) {
    rows.dossier[rows.dossier.indexOf(dossier)] = { ...dossier, projectId };
  }
}

/** Programmes and projects in the states that a screen shows differently; all of them invented. */
export function addProjects(rows: Rows, { users }: Setting, now: Instant): void {
  const today = dayOf(now);
  const made: Made = {
    rows,
    today,
    year: Number(today.slice(0, 4)),
    officerOf: (unionId) => users.holding('OFFICER', unionId, today)[0],
  };
  linkActivities(made, addSafety(made));
  const approved = addProject(
    made,
    'bargaining',
    {
      organisationId: CONG_THUONG,
      kind: 'PROGRAMME',
      state: 'APPROVED',
      titleVi: 'Thương lượng tập thể ngành (mẫu)',
      topics: ['BARGAINING'],
      periodFrom: String(made.year),
      need: 'Cán bộ công đoàn cơ sở cần kỹ năng thương lượng (mẫu).',
      submittedOn: addDays(today, -260),
      approvalNumber: '44/QĐ-MAU',
      approvedOn: addDays(today, -230),
      approvedBy: 'Cơ quan chủ quản (mẫu)',
      version: 3,
    },
    ['ig-metall'],
  );
  const promised: readonly Line[] = [['ig-metall', made.year, 800_000, 'EUR']];
  addMoney(made, approved, { promised, given: [] });
  addProject(
    made,
    'climate',
    {
      organisationId: DA_NANG,
      kind: 'NON_PROJECT',
      state: 'IDEA',
      titleVi: 'Tài liệu về công đoàn với chuyển đổi xanh (mẫu)',
      topics: ['CLIMATE_ENVIRONMENT'],
    },
    ['fes'],
  );
}
