import { builder } from '../../builder.ts';
import { pageArgs, readPage, toConnection } from '../../connection.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId } from '../../ids.ts';
import { PersonCreateInput, PersonSaveInput, PersonWhere } from './person-input.graphql.ts';
import { readPerson } from './person-input.ts';
import { readPersonWhere } from './person-list.ts';
import { personOf } from './person.loaders.ts';
import type { PersonRow } from './person.queries.ts';
import { countPeople, cursorOfPerson, listPeople, PERSON_ORDER } from './person.queries.ts';
import { Person, PersonConnection } from './person.ref.ts';
import { createPerson, savePerson } from './person.service.ts';

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnection,
    description: 'People whom the viewer may look up, by given name in Vietnamese order.',
    args: {
      where: t.arg({ type: PersonWhere, description: 'Which people.' }),
      ...pageArgs(t.arg),
    },
    resolve: async (_root, { where, ...args }, context) => {
      const page = readPage(args, PERSON_ORDER, ['string', 'string', 'string']);
      const filter = readPersonWhere(context, where ?? {});
      const rows = await listPeople(context.sql, filter, page);
      const total = () => countPeople(context.sql, filter);
      return toConnection(rows, page, PERSON_ORDER, cursorOfPerson, total);
    },
  }),
);

const PersonPayload = builder.objectRef<{ readonly person: PersonRow }>('PersonPayload').implement({
  description: 'A person as saved.',
  fields: (t) => ({
    person: t.expose('person', { type: Person, description: 'The person.' }),
  }),
});

builder.mutationFields((t) => ({
  personCreate: t.field({
    type: PersonPayload,
    description: 'Writes somebody new into the register.',
    args: { input: t.arg({ type: PersonCreateInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const sent = { key: input.idempotencyKey, input };
      const id = await createPerson(context, readPerson(input.person), sent);
      return { person: await personOf(context, id) };
    },
  }),
  personSave: t.field({
    type: PersonPayload,
    description: 'Saves the whole content of a person.',
    args: { input: t.arg({ type: PersonSaveInput, required: true, description: 'The input.' }) },
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    resolve: async (_root, { input }, context) => {
      const edited = { id: readId(input.id, 'Person'), version: input.version };
      const sent = { key: input.idempotencyKey, input };
      const id = await savePerson(context, edited, readPerson(input.person), sent);
      return { person: await personOf(context, id) };
    },
  }),
}));
