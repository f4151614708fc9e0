import type { Day } from './calendar.ts';
import { addDays, day, later } from './calendar.ts';
import { activityOf } from './profiles.ts';
import { randomFor } from './random.ts';
import type { Place, Post, SamplePerson } from './staff.ts';
import { leave, newPerson, postOn, take } from './staff.ts';
import type { Union, World } from './world.ts';
import { shortNameOn, standsOn } from './world.ts';

/** Everybody, and who was where. */
export interface People {
  readonly all: readonly SamplePerson[];
  /** Those with a post at the union that day, leaders first. */
  at(unionId: string, date: Day): readonly SamplePerson[];
  /** Those who lead the union that day. */
  leadersAt(unionId: string, date: Day): readonly SamplePerson[];
  /** Those who write for the union that day. */
  officersAt(unionId: string, date: Day): readonly SamplePerson[];
}

const TRADES = ['Dệt may', 'Cơ khí', 'Điện tử', 'Chế biến thực phẩm', 'Da giày', 'Hành chính'];
const PLACES: readonly Place[] = ['CHAIR', 'VICE', 'BOARD', 'OFFICER', 'STAFF'];

/** Persons in the order in which they are hired; a number is never given twice. */
class Register {
  readonly people: SamplePerson[] = [];

  hire(union: Union, place: Place, from: Day): SamplePerson {
    const number = this.people.length;
    const trade =
      union.kind === 'SECTOR_UNION'
        ? shortNameOn(union, from).replace(/^(CĐ|Công đoàn)\s+/u, '')
        : randomFor('trade', number).pick(TRADES);
    const person = newPerson(number, union.id, place, from, trade);
    this.people.push(person);
    return person;
  }

  /** Those of the union on that day, leaders first, in the order of the register. */
  at(unionId: string, date: Day): { readonly person: SamplePerson; readonly post: Post }[] {
    return this.people
      .flatMap((person) => {
        const post = postOn(person, unionId, date);
        return post === undefined ? [] : [{ person, post }];
      })
      .toSorted((a, b) => PLACES.indexOf(a.post.place) - PLACES.indexOf(b.post.place));
  }
}

/** The federation examines for all others; a busy union has two who write. */
function officersOf(union: Union): number {
  if (union.kind === 'FEDERATION') return 5;
  return activityOf(union).yearly > 6 ? 2 : 1;
}

/** A union as it stood at first: a chair, two vice-chairs, boards, its officers, and those who travel. */
function staffAtFirst(register: Register, union: Union): void {
  const random = randomFor('staff', union.id);
  const busy = activityOf(union).yearly;
  const places: readonly Place[] = [
    'CHAIR',
    'VICE',
    'VICE',
    'BOARD',
    'BOARD',
    ...Array.from({ length: officersOf(union) }, (): Place => 'OFFICER'),
    ...Array.from({ length: Math.min(12, 3 + busy) }, (): Place => 'STAFF'),
  ];
  for (const place of places) {
    const since = day(random.whole(2012, 2017), random.whole(1, 12), random.whole(1, 28));
    register.hire(union, place, later(union.from, since));
  }
}

/** At the congresses of 2023 some chairs retired: the first vice-chair follows, a board head becomes vice-chair. */
function holdCongress(register: Register, union: Union): void {
  const random = randomFor('congress', union.id);
  const date = day(2023, random.whole(6, 10), random.whole(5, 25));
  if (!standsOn(union, date) || !random.chance(0.45)) return;
  const there = register.at(union.id, date);
  const chair = there.find(({ post }) => post.place === 'CHAIR');
  const vice = there.find(({ post }) => post.place === 'VICE');
  const board = there.find(({ post }) => post.place === 'BOARD');
  if (chair === undefined || vice === undefined || board === undefined) return;
  for (const { person } of [chair, vice, board]) leave(person, date);
  take(vice.person, union.id, 'CHAIR', date);
  take(board.person, union.id, 'VICE', date);
  register.hire(union, 'BOARD', date);
}

/** Some staff go to another union: their journeys of the year go with them. */
function moveStaff(register: Register, world: World): void {
  const unions = [world.federation, ...world.unions];
  for (const person of register.people) {
    const random = randomFor('move', person.id);
    const date = day(random.whole(2020, 2024), random.whole(1, 12), random.whole(1, 28));
    const now = person.posts.at(-1);
    if (now?.place !== 'STAFF' || now.from >= date || !random.chance(0.08)) continue;
    const next = random.pick(unions.filter((union) => standsOn(union, date)));
    if (next.id === now.unionId) continue;
    leave(person, date);
    take(person, next.id, 'STAFF', date);
  }
}

/**
 * Everybody of a union that was taken up goes over to its successor or leaves. Its chair becomes a
 * vice-chair there, and only few of its vice-chairs stay leaders of a board.
 */
function goOver(register: Register, union: Union, successorId: string, date: Day): void {
  const random = randomFor('merger', union.id);
  const next: Readonly<Record<Place, Place>> = {
    CHAIR: 'VICE',
    VICE: 'BOARD',
    BOARD: 'STAFF',
    OFFICER: 'OFFICER',
    STAFF: 'STAFF',
  };
  for (const { person, post } of register.at(union.id, addDays(date, -1))) {
    leave(person, date);
    const stays = post.place === 'CHAIR' || post.place === 'OFFICER' || random.chance(0.8);
    if (stays) take(person, successorId, next[post.place], date);
  }
}

/** Unions that end: into a successor, or for good. */
function endUnions(register: Register, world: World): void {
  for (const union of world.unions) {
    if (union.to === null || union.to >= world.today) continue;
    const { successor } = union;
    if (successor !== null) goOver(register, union, successor.id, successor.date);
    else
      for (const { person } of register.at(union.id, union.to)) leave(person, addDays(union.to, 1));
  }
}

/** Hires everybody and moves them through congresses, transfers and mergers. */
export function makePeople(world: World): People {
  const register = new Register();
  for (const union of [world.federation, ...world.unions]) staffAtFirst(register, union);
  for (const union of world.unions) holdCongress(register, union);
  moveStaff(register, world);
  endUnions(register, world);
  return indexed(register);
}

function indexed(register: Register): People {
  const byUnion = new Map<string, SamplePerson[]>();
  for (const person of register.people) {
    for (const unionId of new Set(person.posts.map((post) => post.unionId))) {
      byUnion.set(unionId, [...(byUnion.get(unionId) ?? []), person]);
    }
  }
  const having = (places: readonly Place[]) => (unionId: string, date: Day) =>
    places.flatMap((place) =>
      (byUnion.get(unionId) ?? []).filter(
        (person) => postOn(person, unionId, date)?.place === place,
      ),
    );
  return {
    all: register.people,
    at: having(PLACES),
    leadersAt: having(['CHAIR', 'VICE']),
    officersAt: having(['OFFICER']),
  };
}
