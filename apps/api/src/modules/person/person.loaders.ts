import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineLoader, once } from '../../loader.ts';
import type { PersonRow, PersonYear } from './person.queries.ts';
import { peopleById, tripsOf, visiblePeople } from './person.queries.ts';

/** Somebody who stands in a record that the viewer sees, wherever they work. */
export const personById = defineLoader<string, PersonRow>(async (ids, context) =>
  byKey(await peopleById(context.sql, ids), (row) => row.id),
);

/** As `personById`, for an id that a foreign key guarantees. */
export function personOf(context: Context, id: string): Soon<PersonRow> {
  return once(personById(context).load(id), (person) => {
    invariant(person !== null, `PERSON_MISSING:${id}`);
    return person;
  });
}

/** Somebody the viewer may look up by id. */
export const visiblePersonById = defineLoader<string, PersonRow>(async (ids, context) => {
  const scope = scopeIds(viewerOf(context).scope);
  return byKey(await visiblePeople(context.sql, scope, ids), (row) => row.id);
});

export const tripsInYear = defineLoader<PersonYear, number>((keys, context) =>
  tripsOf(context.sql, keys),
);
