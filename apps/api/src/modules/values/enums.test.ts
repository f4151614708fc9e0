import * as stored from '@cau-noi/db/prisma';
import { GraphQLEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../schema.ts';

/** Enums of the database that no client meets. */
const INSIDE: readonly string[] = ['Phase', 'HolidayCalendar'];

const storedEnums = Object.entries(stored.$Enums).filter(([name]) => !INSIDE.includes(name));

it.each(storedEnums)('%s has the same values in the database and in the schema', (name, values) => {
  const type = schema.getType(name);
  expect(type).toBeInstanceOf(GraphQLEnumType);
  const shown = type instanceof GraphQLEnumType ? type.getValues().map((value) => value.name) : [];
  expect(shown.toSorted()).toEqual(Object.keys(values).toSorted());
});
