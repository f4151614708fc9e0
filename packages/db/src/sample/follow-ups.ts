import type { Obstacle } from '../generated/enums.ts';
import type { Day, Instant } from './calendar.ts';
import { addDays, at, dayOf, earlier, weekday } from './calendar.ts';
import type { Report } from './outcomes.ts';
import { randomFor } from './random.ts';
import type { Random } from './random.ts';

/** What is said of a commitment on a day after the report. */
export interface Progress {
  readonly commitmentId: string;
  readonly at: Instant;
  readonly doneOn: Day | null;
  readonly text: string;
  readonly place: string;
  readonly obstacle: Obstacle | null;
  readonly peopleReached: number | null;
  readonly trainersTaught: number | null;
}

const OBSTACLES: readonly (readonly [number, readonly [Obstacle, string]])[] = [
  [3, ['CONDITIONS', 'Cơ sở làm theo ca nên chưa tập hợp được người dự.']],
  [4, ['TIME', 'Chưa bố trí được thời gian ngoài giờ sản xuất.']],
  [3, ['MONEY', 'Chưa có kinh phí in tài liệu và thuê hội trường.']],
  [1, ['OTHER', 'Chờ ý kiến của người sử dụng lao động.']],
];

/** Invented: no such unions are known. */
const PLACES = [
  'CĐCS May Mẫu Một',
  'CĐCS Giày Mẫu Hai',
  'CĐCS Điện tử Mẫu Ba',
  'CĐCS Bến cảng Mẫu Bốn',
  'CĐCS Thuỷ sản Mẫu Năm',
];

/** A report that is not written for good has its day at the end of time. */
const NEVER: Instant = '9999';

const NOTHING_COUNTED = { peopleReached: null, trainersTaught: null } as const;

function hindered(commitmentId: string, day: Day, random: Random): Progress {
  const [obstacle, text] = random.weigh(OBSTACLES);
  const moment = at(weekday(day), 15, random.whole(0, 59));
  return { commitmentId, at: moment, doneOn: null, text, place: '', obstacle, ...NOTHING_COUNTED };
}

function kept(commitmentId: string, doneOn: Day, lesson: boolean, random: Random): Progress {
  const moment = at(weekday(addDays(doneOn, random.whole(0, 6))), 10, random.whole(0, 59));
  const day = earlier(doneOn, dayOf(moment));
  const entry = { commitmentId, at: moment, doneOn: day, obstacle: null };
  if (!lesson) {
    return { ...entry, text: 'Đã gửi; phía bạn đã nhận.', place: '', ...NOTHING_COUNTED };
  }
  return {
    ...entry,
    text: 'Đã tập huấn theo bài học mang về; có danh sách người dự.',
    place: random.pick(PLACES),
    peopleReached: random.whole(15, 120),
    trainersTaught: random.chance(0.4) ? random.whole(1, 3) : null,
  };
}

/** Most promises are kept in time; of others something is said at the first look, and most follow. */
export function followUpsOf(dossierId: string, report: Report): readonly Progress[] {
  if (report.submittedAt >= NEVER) return [];
  return report.commitments.flatMap(({ id, dueDate, lesson }) => {
    const random = randomFor('followUp', dossierId, id);
    const reported = dayOf(report.submittedAt);
    const soon = addDays(reported, random.whole(20, 80));
    const isLesson = lesson !== '';
    if (random.chance(0.7))
      return [kept(id, earlier(soon, dueDate > reported ? dueDate : soon), isLesson, random)];
    const said = hindered(id, addDays(reported, random.whole(78, 90)), random);
    if (random.chance(0.25)) return random.chance(0.6) ? [said] : [];
    return [said, kept(id, addDays(reported, random.whole(120, 200)), isLesson, random)];
  });
}
