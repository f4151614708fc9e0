import { contentOf } from './content.ts';
import type { Content, Kind } from './content.ts';
import type { CopyWriter } from './copy.ts';
import { addDays, FIRST_YEAR, LAST_YEAR, officeTime, TODAY } from './days.ts';
import type { Life, State } from './dossier-rows.ts';
import { addDossier } from './dossier-rows.ts';
import type { Line } from './plan-rows.ts';
import { addPlan, lineOf } from './plan-rows.ts';
import type { Random } from './random.ts';
import { idAt, randomFor } from './random.ts';
import { dealOut } from './scale.ts';
import type { Partner, Union, World } from './world.ts';
import { personId } from './world.ts';

/** A union in a year, with how many activities it has then. */
interface Batch {
  readonly year: number;
  /** Place of the union among all; its people are known by it. */
  readonly at: number;
  readonly union: Union;
  readonly activities: number;
}

/** The coming year has plans and dossiers too, though fewer. */
const COMING_WEIGHT = 0.5;
const GRASSROOTS_SHARE = 0.1;

function weightOf(year: number): number {
  if (year > LAST_YEAR) return COMING_WEIGHT;
  return 0.6 + (0.8 * (year - FIRST_YEAR)) / (LAST_YEAR - FIRST_YEAR);
}

/** How many activities each union has in each year, in the order of time. */
export function batchesOf(world: World): readonly Batch[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, at) => FIRST_YEAR + at);
  const slots = years.flatMap((year) => [
    ...world.unions.flatMap((union, at) =>
      union.to === null || year < Number(union.to.slice(0, 4))
        ? [{ year, at, union, weight: weightOf(year) * (1 + (at % 4) / 2) }]
        : [],
    ),
    ...grassrootsSlots(world, year),
  ]);
  const weights = slots.map((slot) => slot.weight);
  const counts = dealOut(world.scale.activities, weights);
  return slots.map(({ year, at, union }, index) => ({
    year,
    at,
    union,
    activities: counts[index] ?? 0,
  }));
}

/** In each year other grassroots unions have their turn, so that none of them grows without end. */
function grassrootsSlots({ grassroots, unions }: World, year: number) {
  const turns = Math.min(grassroots.length, 200);
  const weight = (weightOf(year) * unions.length * 1.7 * GRASSROOTS_SHARE) / Math.max(1, turns);
  return Array.from({ length: turns }, (_, turn) => {
    const place = (year * 200 + turn) % grassroots.length;
    return { year, at: unions.length + place, union: grassroots[place] as Union, weight };
  });
}

const KIND_OF_TEN: readonly Kind[] = [
  'OUTBOUND',
  'OUTBOUND',
  'OUTBOUND',
  'OUTBOUND',
  'INBOUND',
  'INBOUND',
  'EVENT_HOSTED',
  'EVENT_ABROAD',
  'EVENT_DOMESTIC',
  'EVENT_ONLINE',
];

function stateOf(content: Content, random: Random): State {
  if (content.endDate < addDays(TODAY, -8)) {
    const roll = random.whole(1, 100);
    return roll <= 94
      ? 'COMPLETED'
      : roll <= 98
        ? 'CANCELLED'
        : roll === 99
          ? 'POSTPONED'
          : 'APPROVED';
  }
  if (content.startDate <= addDays(TODAY, 10)) return 'APPROVED';
  return random.pick(['DRAFT', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'RETURNED', 'APPROVED']);
}

interface Activity {
  readonly content: Content;
  readonly partner: Partner;
  readonly random: Random;
  readonly key: string;
}

function activityOf(world: World, { year, at, union }: Batch, index: number): Activity {
  const key = `${union.id}/${year}/${index}`;
  const random = randomFor(key);
  const kind = random.pick(KIND_OF_TEN);
  const start = addDays(`${year}-01-04`, random.whole(0, year > LAST_YEAR ? 150 : 350));
  const isGrassroots = union.kind === 'GRASSROOTS_UNION';
  const partner = random.pick(world.partners);
  const first = random.whole(0, 1_000);
  const size = Math.min(random.whole(4, 10), world.people[at] ?? 1);
  const planned = !isGrassroots && random.chance(0.88);
  const other = random.chance(0.08) ? random.pick(world.unions) : union;
  const content = contentOf(
    {
      kind,
      union,
      coOrganiserIds: other.id === union.id || other.to !== null ? [] : [other.id],
      partner,
      start,
      days: random.whole(2, 9),
      planLineId: planned ? idAt(Date.parse(start), `line/${key}`) : null,
      people: Array.from({ length: size }, (_, turn) => personId(world, at, first + turn)),
    },
    random,
  );
  return { content, partner, random, key };
}

function lifeOf({ content, random, key }: Activity, number: number): Life {
  return {
    id: idAt(Date.parse(officeTime(addDays(content.startDate, -90))), `dossier/${key}`),
    number,
    content,
    state: stateOf(content, random),
    returnedOnce: random.chance(0.12),
    forceMajeure: random.chance(0.3),
    // Reports that are still owed are few, and recent.
    reported: content.endDate < addDays(TODAY, -400) || random.chance(0.9),
    taken: random.chance(0.3) ? 1 : 0,
  };
}

function addBatch(rows: CopyWriter, world: World, batch: Batch, firstNumber: number): void {
  const { union, year } = batch;
  const lines: Line[] = [];
  for (let index = 0; index < batch.activities; index += 1) {
    const activity = activityOf(world, batch, index);
    const { content, partner } = activity;
    addDossier(rows, world, lifeOf(activity, firstNumber + index));
    if (content.planLineId !== null)
      lines.push(lineOf(content.planLineId, content, partner.country));
  }
  if (union.kind === 'GRASSROOTS_UNION') return;
  const id = idAt(Date.parse(`${year - 1}-10-15`), `plan/${union.id}/${year}`);
  addPlan(rows, world, { id, unionId: union.id, year }, lines);
}

/** All activities with the plans they stand in. Called again and again, so that it may be written out. */
export function* addActivities(rows: CopyWriter, world: World): Generator<number> {
  let number = 0;
  for (const batch of batchesOf(world)) {
    addBatch(rows, world, batch, number + 1);
    number += batch.activities;
    yield number;
  }
}
