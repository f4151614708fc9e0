import type { Day, Instant } from './calendar.ts';
import { addDays, at } from './calendar.ts';
import type { DossierContent, Objective } from './content/content.ts';
import { isTravelling } from './kinds.ts';
import { randomFor } from './random.ts';
import type { Random } from './random.ts';

/** What really happened, of the same shape as the planned figures. */
export type Figures = Pick<
  DossierContent,
  'members' | 'stops' | 'guests' | 'participants' | 'costLines'
> & { readonly startDate: Day; readonly endDate: Day };

export interface Closing {
  readonly figures: Figures;
  readonly closedAt: Instant;
  readonly asApproved: boolean;
  readonly deviationReason: string | null;
}

export interface Result {
  readonly objectiveId: string;
  readonly achieved: number | null;
  readonly text: string;
}

export interface Report {
  readonly summary: string;
  readonly results: readonly Result[];
  readonly commitments: readonly {
    readonly id: string;
    readonly text: string;
    /** The lesson that it puts to use; empty where something is merely promised. */
    readonly lesson: string;
    readonly owner: string;
    readonly dueDate: Day;
  }[];
  readonly lessons: string;
  readonly recommendations: string;
  readonly contacts: string;
  readonly draftedAt: Instant;
  submittedAt: Instant;
}

type Dated = DossierContent & { readonly startDate: Day; readonly endDate: Day };

function approvedFigures(content: Dated): Figures {
  const { startDate, endDate, members, stops, guests, participants, costLines } = content;
  return { startDate, endDate, members, stops, guests, participants, costLines };
}

/** What was different, now and then: fewer people, other prices, another number of participants. */
function otherFigures(figures: Figures, random: Random): readonly [Figures, string] {
  const { members, costLines, guests, participants } = figures;
  if (members.length > 2 && random.chance(0.6)) {
    const less = members.slice(0, -1);
    const fewer = costLines.map((line) =>
      line.persons === members.length ? { ...line, persons: less.length } : line,
    );
    return [
      { ...figures, members: less, costLines: fewer },
      'Một thành viên không đi được vì việc gia đình; các mục chi giảm theo.',
    ];
  }
  const [first, ...others] = participants;
  if (first !== undefined) {
    const count = Math.max(1, first.count - random.whole(1, 6)) + (random.chance(0.4) ? 8 : 0);
    return [
      { ...figures, participants: [{ ...first, count }, ...others] },
      'Số người dự thực tế khác dự kiến do các đơn vị điều chỉnh cử người.',
    ];
  }
  const group = guests.find(({ count }) => count > 1);
  if (group !== undefined) {
    const guest = { ...group, count: Math.max(1, group.count - 1) };
    return [
      { ...figures, guests: guests.map((other) => (other === group ? guest : other)) },
      'Đoàn bạn giảm một thành viên so với danh sách đã báo.',
    ];
  }
  const [factor, why] = random.chance(0.3)
    ? ([1.18, 'Giá vé và giá phòng tăng so với khi lập dự toán.'] as const)
    : ([0.92, 'Đặt vé sớm nên giá thấp hơn dự toán.'] as const);
  const repriced = costLines.map((line) => ({
    ...line,
    unitPrice: { ...line.unitPrice, minor: Math.round(line.unitPrice.minor * factor) },
  }));
  return [{ ...figures, costLines: repriced }, why];
}

/** Figures are closed some days after the end; in seven of ten dossiers all went as approved. */
export function closingOf(content: Dated, random: Random): Closing {
  const figures = approvedFigures(content);
  const days = random.chance(0.94) ? random.whole(1, 8) : random.whole(12, 40);
  const closedAt = at(addDays(content.endDate, days), random.whole(8, 16), random.whole(0, 59));
  if (random.chance(0.7)) {
    return { figures, closedAt, asApproved: true, deviationReason: null };
  }
  const [real, deviationReason] = otherFigures(figures, random);
  return { figures: real, closedAt, asApproved: false, deviationReason };
}

const SUMMARIES = [
  'Đoàn thực hiện đúng chương trình, hội đàm với lãnh đạo phía bạn và khảo sát cơ sở.',
  'Các buổi làm việc đạt mục đích đề ra; hai bên thống nhất nội dung hợp tác tiếp theo.',
  'Hoạt động diễn ra an toàn, tiết kiệm; thành phần tham dự đúng đối tượng.',
];

const LESSONS = [
  'Cần gửi câu hỏi trao đổi cho bạn trước ít nhất hai tuần.',
  'Phương án thương lượng nên có số liệu của từng doanh nghiệp, không dùng số bình quân.',
  'Mạng lưới an toàn vệ sinh viên hoạt động tốt khi được trả phụ cấp theo tổ.',
  'Nên bố trí người đã dự khoá trước làm trợ giảng cho khoá sau.',
];

const RECOMMENDATIONS = [
  'Đề nghị đưa nội dung vào chương trình tập huấn cán bộ công đoàn cơ sở năm sau.',
  'Đề nghị duy trì trao đổi thường niên, luân phiên nơi tổ chức.',
  'Đề nghị cấp trên hỗ trợ phiên dịch cho các đoàn của đơn vị.',
];

function resultOf({ id, target }: Objective, random: Random): Result {
  if (target === null)
    return { objectiveId: id, achieved: null, text: 'Đã trao đổi, chưa đo được.' };
  const share = random.weigh([
    [7, 1],
    [2, 0.8],
    [1, 0.5],
  ] as const);
  const achieved = Math.max(0, Math.round(target * share));
  const text =
    achieved >= target ? 'Đạt như đã đề ra.' : 'Đạt một phần; tiếp tục thực hiện sau chuyến đi.';
  return { objectiveId: id, achieved, text };
}

/** Fewest and most days from the end to the report: mostly in time, now and then late. */
const REPORT_SPANS: readonly (readonly [number, readonly [number, number]])[] = [
  [82, [3, 10]],
  [13, [11, 26]],
  [5, [27, 90]],
];

/** What is promised: papers to the partner, and of a journey a lesson to be put to use. */
function promisesOf(
  kind: DossierContent['kind'],
  endDate: Day,
  days: number,
  lesson: string,
): Report['commitments'] {
  const papers = {
    id: 'c1',
    text: 'Gửi phía bạn tài liệu và lịch trao đổi của năm sau',
    lesson: '',
    owner: 'Văn phòng đơn vị chủ trì',
    dueDate: addDays(endDate, days + 60),
  };
  const applied = {
    id: 'c2',
    text: 'Phổ biến và làm thử ở một công đoàn cơ sở',
    lesson,
    owner: 'Ban chuyên môn của đơn vị chủ trì',
    dueDate: addDays(endDate, 210),
  };
  return isTravelling(kind) ? [papers, applied] : [papers];
}

/** The outcome report of what was done. */
export function reportOf(content: Dated, closing: Closing, random: Random): Report {
  const { endDate } = closing.figures;
  const days = random.whole(...random.weigh(REPORT_SPANS));
  const hour = random.whole(8, 16);
  const lessons = random.pick(LESSONS);
  const thin = randomFor('thinReport', content.organisationId, content.startDate, content.title);
  const [promises, recommends, names] = [0.06, 0.08, 0.06].map((share) => !thin.chance(share));
  return {
    summary: random.pick(SUMMARIES),
    results: content.objectives.map((objective) => resultOf(objective, random)),
    commitments: promises ? promisesOf(content.kind, endDate, days, lessons) : [],
    lessons,
    recommendations: recommends ? random.pick(RECOMMENDATIONS) : '',
    contacts: names ? 'Bộ phận đối ngoại của phía bạn' : '',
    draftedAt: at(addDays(endDate, 1), hour, 5),
    submittedAt: at(addDays(endDate, days), hour, random.whole(10, 59)),
  };
}
