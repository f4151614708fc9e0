import type { Instant } from './calendar.ts';
import { addDays, at, dayOf, earlier } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt, roundAt } from './dossier-life.ts';
import { sampleId } from './id.ts';
import { Ledger } from './ledger.ts';
import type { PlanLife } from './plan-life.ts';
import { planRoundAt, planStateAt } from './plan-life.ts';
import type { Rows } from './rows/tables.ts';
import type { Json } from './rules.ts';
import type { Setting } from './setting.ts';
import type { SampleUser } from './users.ts';

/** Limits on people and journeys: what a unit may have a reason to ask to pass. */
const ASKED_OF: readonly unknown[] = ['TK03', 'TK05'];

/** What becomes of the requests, one after the other; drafts beyond them have none. */
const COURSES = ['GRANTED', 'REQUESTED', 'REFUSED'] as const;
type Course = (typeof COURSES)[number];

const REQUEST =
  'Phía bạn đã thống nhất thành phần và chương trình; bớt đi thì không đạt nội dung hai bên đã định.';
const DECISIONS: Readonly<Record<Exclude<Course, 'REQUESTED'>, string>> = {
  GRANTED: 'Đồng ý cho riêng đoàn này; lần sau thống nhất với bạn trong giới hạn.',
  REFUSED: 'Đề nghị đơn vị rút bớt cho đúng giới hạn rồi trình lại.',
};

type Failure = {
  readonly checkId: string;
  readonly reason: string;
  readonly about: string | null;
  readonly status: string;
  readonly severity: string | null;
};

function failuresIn(verdict: Json): readonly Failure[] {
  const findings = verdict as unknown as readonly Failure[];
  return findings.filter(({ status }) => status === 'FAIL');
}

/** The one failure that stops a draft; null where there are none, several, or others. */
function stopIn(verdict: Json): Failure | null {
  const stops = failuresIn(verdict).filter(({ severity }) => severity === 'STOP');
  const [stop] = stops;
  return stops.length === 1 && stop !== undefined && ASKED_OF.includes(stop.checkId) ? stop : null;
}

/** What an exception is asked for. */
interface Subject {
  readonly kind: 'DOSSIER' | 'PLAN';
  readonly id: string;
  readonly organisationId: string;
  readonly createdAt: Instant;
  readonly author: SampleUser;
}

interface Asked {
  readonly subject: Subject;
  readonly stop: Failure;
  readonly course: Course;
  readonly leader: SampleUser;
}

function addWaiver(rows: Rows, { subject, stop, course, leader }: Asked, now: Instant): void {
  const { kind, id, createdAt, author } = subject;
  const requestedAt = at(earlier(addDays(dayOf(createdAt), 1), addDays(dayOf(now), -1)), 9, 0);
  const decided = course !== 'REQUESTED';
  const decidedAt = at(earlier(addDays(dayOf(requestedAt), 1), addDays(dayOf(now), -1)), 15, 30);
  const { checkId, reason, about } = stop;
  rows.waiver.push({
    id: sampleId('waiver', id),
    dossierId: kind === 'DOSSIER' ? id : null,
    planId: kind === 'PLAN' ? id : null,
    checkId,
    reason,
    about,
    finding: stop,
    role: 'FEDERATION_LEADER',
    organisationId: leader.grants[0]?.organisationId ?? '',
    state: course,
    requestText: REQUEST,
    requestedById: author.id,
    requestedAt,
    decidedById: decided ? leader.id : null,
    onBehalfOfId: null,
    decidedAt: decided ? decidedAt : null,
    decisionText: decided ? DECISIONS[course] : null,
    ending: null,
    endedAt: null,
    endText: null,
    version: decided ? 2 : 1,
  });
  const entry = (action: string, when: Instant, userId: string, text: string) =>
    rows.audit_entry.push({
      id: sampleId('audit', action, id),
      at: when,
      userId,
      onBehalfOfId: null,
      accessTokenId: null,
      action,
      subjectKind: kind,
      subjectId: id,
      organisationId: subject.organisationId,
      data: { text },
    });
  const record = kind === 'PLAN' ? 'plan' : 'dossier';
  entry(`${record}.requestWaiver`, requestedAt, author.id, REQUEST);
  if (!decided) return;
  const action = course === 'GRANTED' ? 'grantWaiver' : 'refuseWaiver';
  entry(`${record}.${action}`, decidedAt, leader.id, DECISIONS[course]);
}

/** A draft of a yearly plan of which one line is for more people than may travel. */
function stoppedPlan(
  plans: readonly PlanLife[],
  ledger: Ledger,
  { rules }: Setting,
  now: Instant,
): { readonly subject: Subject; readonly stop: Failure } | null {
  for (const life of plans) {
    if (planStateAt(life, now) !== 'DRAFT' || planRoundAt(life, now) !== undefined) continue;
    const lookups = ledger.planLookupsOf(life, life.draft.lines, now);
    const stop = failuresIn(rules.assessPlan(life.draft, lookups).verdict).find(
      ({ checkId, severity }) => checkId === 'TK03' && severity === 'STOP',
    );
    if (stop === undefined) continue;
    const { id, union, createdAt, author } = life;
    return { subject: { kind: 'PLAN', id, organisationId: union.id, createdAt, author }, stop };
  }
  return null;
}

/** Some of the drafts that a limit stops have asked for an exception. */
export function addWaivers(
  rows: Rows,
  setting: Setting,
  dossiers: readonly DossierLife[],
  plans: readonly PlanLife[],
  now: Instant,
): void {
  const { rules, users, world } = setting;
  const [leader] = users.holding('FEDERATION_LEADER', world.federation.id, dayOf(now));
  if (leader === undefined) return;
  const ledger = new Ledger(setting, dossiers, plans);
  const drafts = dossiers.filter(
    (life) => dossierStateAt(life, now) === 'DRAFT' && roundAt(life, now) === undefined,
  );
  const stopped = drafts.flatMap((life) => {
    const lookups = ledger.lookupsOf(life, life.draft, now);
    const stop = stopIn(rules.assessDossier(life.draft, lookups).verdict);
    if (stop === null) return [];
    const { id, intent, createdAt, author } = life;
    const organisationId = intent.union.id;
    return [{ subject: { kind: 'DOSSIER', id, organisationId, createdAt, author } as const, stop }];
  });
  for (const [index, course] of COURSES.entries()) {
    const asked = stopped[index];
    if (asked !== undefined) addWaiver(rows, { ...asked, course, leader }, now);
  }
  const plan = stoppedPlan(plans, ledger, setting, now);
  if (plan !== null) addWaiver(rows, { ...plan, course: 'GRANTED', leader }, now);
}
