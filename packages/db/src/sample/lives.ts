import type { Day, Instant } from './calendar.ts';
import { addDays, yearOf } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierLife } from './dossier-life.ts';
import type { Intent, YearOfUnion } from './intents.ts';
import { yearOfUnion } from './intents.ts';
import type { Live } from './live.ts';
import { isOfThisYear, liveDossier, livesOf } from './live.ts';
import type { PlanLife } from './plan-life.ts';
import { approvalDay, planLife } from './plan-life.ts';
import { randomFor } from './random.ts';
import type { Setting } from './setting.ts';
import { recurringIntents } from './story.ts';
import type { Union, World } from './world.ts';
import { FIRST_DAY } from './world.ts';

export interface Lives {
  readonly plans: readonly PlanLife[];
  /** In the order in which they were begun. */
  readonly dossiers: readonly DossierLife[];
}

/** Between the approval of a plan and an activity of it, so that there is time for the dossier. */
const DAYS_FOR_APPROVAL = 20;

/** The plan of next year that is left for whoever tries the product to make. */
const LEFT_OPEN = 'ldld-da-nang';

function intendedOf(world: World, union: Union, year: number, lives: readonly Live[]): YearOfUnion {
  const drawn = yearOfUnion(world, union, year);
  const thisYear = year === yearOf(world.today);
  const ofLives = thisYear ? lives.filter((live) => isOfThisYear(live, world.today)) : [];
  const planned = [
    ...drawn.planned,
    ...recurringIntents(world, union, year),
    ...ofLives.map(({ intent }) => intent),
  ];
  return { ...drawn, planned: planned.toSorted((a, b) => (a.start < b.start ? -1 : 1)) };
}

/** Everything that every union plans and does, up to that moment. */
export function makeLives(setting: Setting, now: Instant): Lives {
  const { world } = setting;
  const plans: PlanLife[] = [];
  const dossiers: DossierLife[] = [];
  const begin = (life: DossierLife | null): void => {
    if (life !== null && life.createdAt <= now) dossiers.push(life);
  };
  for (const union of [world.federation, ...world.unions]) {
    const lives = livesOf(world, union);
    const liveIds = new Set(lives.map(({ intent }) => intent.id));
    const planned = new Set<string>();
    for (let year = yearOf(FIRST_DAY); year <= yearOf(world.today) + 1; year += 1) {
      const intended = intendedOf(world, union, year, lives);
      const isLeftOpen = union.id === LEFT_OPEN && year > yearOf(world.today);
      const plan = isLeftOpen ? null : planLife(intended, setting);
      if (plan !== null && plan.createdAt <= now) plans.push(plan);
      const approvedOn = plan === null ? null : approvalDay(plan);
      for (const intent of intended.planned) {
        if (isInTime(intent, approvedOn)) planned.add(intent.id);
      }
      for (const intent of intended.planned.filter(({ id }) => !liveIds.has(id))) {
        // What no approved plan holds in time comes up all the same, half of it, and says why.
        if (planned.has(intent.id)) begin(dossierLife(intent, approvedOn, setting));
        else if (randomFor('without plan', intent.id).chance(0.5)) {
          begin(dossierLife(intent, null, setting));
        }
      }
      for (const intent of intended.unplanned) begin(dossierLife(intent, null, setting));
    }
    for (const live of lives) begin(liveDossier(live, planned.has(live.intent.id), setting));
  }
  const order = (life: DossierLife): string => `${life.createdAt} ${life.id}`;
  return { plans, dossiers: dossiers.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

function isInTime(intent: Intent, approvedOn: Day | null): boolean {
  return approvedOn !== null && approvedOn < addDays(intent.start, -DAYS_FOR_APPROVAL);
}
