import type { Instant } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { Ledger } from './ledger.ts';
import type { PlanLife } from './plan-life.ts';
import type { Round } from './rounds.ts';
import type { Assessment, SampleRules } from './rules.ts';
import type { Setting } from './setting.ts';

const JUSTIFICATIONS: Readonly<Record<string, string>> = {
  TK03: 'Đoàn ghép hai đơn vị cùng chuyên đề; tách đoàn sẽ tốn kém hơn.',
  TK04: 'Người phụ trách trực tiếp nội dung này, không có người khác đủ chuyên môn và ngoại ngữ.',
  TK05: 'Phía bạn mời đích danh hai lãnh đạo ký biên bản; ở nhà có người điều hành.',
  TK07: 'Thư mời gửi đích danh do người này là đầu mối nhiều năm; đơn vị đã xem xét và quyết định cử.',
  TK08: 'Cán bộ này trực tiếp mở lớp tập huấn lại ngay sau khi về; đã giao người kế tiếp cùng học.',
  TK06: 'Nội dung lần này là bước tiếp theo của đợt trước, có kế hoạch áp dụng cụ thể tại đơn vị.',
};
const OTHERWISE = 'Đã xem xét; đơn vị cam kết thực hiện đúng mục đích và tiết kiệm.';

/** A report that is overdue is filed an hour before the submission that it would hold back. */
const HOUR_MS = 3_600_000;

function justify({ toJustify }: Assessment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    toJustify.map(({ key, checkId }) => [key, JUSTIFICATIONS[checkId] ?? OTHERWISE]),
  );
}

function record(round: Round<unknown>, assessment: Assessment): void {
  round.assessment = assessment;
  round.justifications = justify(assessment);
}

type DossierRound = DossierLife['rounds'][number];
type PlanRound = PlanLife['rounds'][number];

function judgeDossier(
  life: DossierLife,
  round: DossierRound,
  ledger: Ledger,
  rules: SampleRules,
): void {
  const assess = (): Assessment =>
    rules.assessDossier(round.content, ledger.lookupsOf(life, round.content, round.submittedAt));
  const first = assess();
  const isHeldByReports = first.stoppedBy.includes('HQ02');
  if (isHeldByReports) {
    const before = new Date(Date.parse(round.submittedAt) - HOUR_MS).toISOString();
    for (const { report } of ledger.openReports(life, round.submittedAt)) {
      if (report !== null) report.submittedAt = before;
    }
  }
  record(round, isHeldByReports ? assess() : first);
  if (round.assessment?.stoppedBy.length !== 0) life.heldAt = round.submittedAt;
}

function judgePlan(life: PlanLife, round: PlanRound, ledger: Ledger, rules: SampleRules): void {
  const lookups = ledger.planLookupsOf(life, round.content.lines, round.submittedAt);
  record(round, rules.assessPlan(round.content, lookups));
  if (round.assessment?.stoppedBy.length !== 0) life.heldAt = round.submittedAt;
}

/**
 * Judges every submission by what was known when it was handed in, in the order of time. What the
 * rules hold back stays with its author from then on, as it would have.
 */
export function judgeAll(
  setting: Setting,
  dossiers: readonly DossierLife[],
  plans: readonly PlanLife[],
  now: Instant,
): void {
  const { rules } = setting;
  const ledger = new Ledger(setting, dossiers, plans);
  const events = [
    ...dossiers.flatMap((life) =>
      life.rounds.map((round) => ({
        life,
        at: round.submittedAt,
        judge: () => judgeDossier(life, round, ledger, rules),
      })),
    ),
    ...plans.flatMap((life) =>
      life.rounds.map((round) => ({
        life,
        at: round.submittedAt,
        judge: () => judgePlan(life, round, ledger, rules),
      })),
    ),
  ];
  const order = ({ at, life }: (typeof events)[number]): string => `${at} ${life.id}`;
  for (const event of events.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))) {
    if (event.at <= now && event.life.heldAt === null) event.judge();
  }
}
