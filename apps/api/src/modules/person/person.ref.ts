import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { PersonRow } from './person.queries.ts';

/** One of ours (cán bộ), whether or not they sign in. */
export const Person = builder.objectRef<PersonRow>('Person');

export const PersonConnection = connectionOf(Person, 'Person', 'people');
