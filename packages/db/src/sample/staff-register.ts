import type { LeavingReason } from '../generated/enums.ts';
import type { Day } from './calendar.ts';
import { addDays, later } from './calendar.ts';
import { sampleId } from './id.ts';
import { randomFor } from './random.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';
import type { Post, SamplePerson } from './staff.ts';

/** Whose writers show the product: they stay. Elsewhere one left a month ago and handed nothing over. */
const SIGNED_IN_TO: readonly string[] = ['tong-lien-doan', 'ldld-da-nang', 'cd-cong-thuong'];

/** Why a post ended: retired leaders, people who went over with their union, others who moved on. */
function reasonOf(person: SamplePerson, post: Post): LeavingReason {
  const next = person.posts[person.posts.indexOf(post) + 1];
  if (next !== undefined) return next.unionId === post.unionId ? 'MOVED' : 'TRANSFERRED';
  return post.place === 'CHAIR' || post.place === 'VICE' ? 'RETIRED' : 'MOVED';
}

/** The foreign-affairs work of every union: its writers, and one of its leaders in charge. */
export function addStaffRegister(rows: Rows, { world, people }: Setting): void {
  const { federation, unions, today } = world;
  for (const union of [federation, ...unions]) {
    const held = people.all.flatMap((person) =>
      person.posts.flatMap((post) => (post.unionId === union.id ? [{ person, post }] : [])),
    );
    const writers = held.filter(({ post }) => post.place === 'OFFICER');
    const leaders = held.filter(({ post }) => post.place === 'VICE').slice(0, 1);
    for (const { person, post } of writers) addOne(rows, person, post, federation.id);
    for (const { person, post } of leaders) addOne(rows, person, post, federation.id);
  }
  endOneLately(rows, today);
}

function addOne(rows: Rows, person: SamplePerson, post: Post, federationId: string): void {
  const { unionId, place, from, to } = post;
  const random = randomFor('workload', person.id);
  const wholly = place === 'OFFICER' && (unionId === federationId || random.chance(0.15));
  rows.staff_assignment.push({
    id: sampleId('assignment', person.id, unionId, from),
    personId: person.id,
    organisationId: unionId,
    role: place === 'OFFICER' ? 'OFFICER' : 'LEADER_IN_CHARGE',
    workload: wholly ? 'FULL_TIME' : 'PART_TIME',
    validFrom: from,
    validTo: to,
    leavingReason: to === null ? null : reasonOf(person, post),
    leavingText: '',
    version: 1,
  });
}

/** One who stays in the union and left this work: what they wrote is still in their hands. */
function endOneLately(rows: Rows, today: Day): void {
  const writers = rows.staff_assignment.filter(
    ({ organisationId, role, validTo }) =>
      !SIGNED_IN_TO.includes(organisationId) && role === 'OFFICER' && validTo === null,
  );
  const leaves = writers.find((one) =>
    writers.some((other) => other !== one && other.organisationId === one.organisationId),
  );
  if (leaves === undefined) return;
  const validTo = later(addDays(today, -30), leaves.validFrom);
  const ended = { ...leaves, validTo, leavingReason: 'MOVED' } as const;
  rows.staff_assignment.splice(rows.staff_assignment.indexOf(leaves), 1, ended);
}
