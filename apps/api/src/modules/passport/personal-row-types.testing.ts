import type {
  DataRequest,
  Passport,
  PassportHandOut,
  Person,
  PersonLanguage,
  PersonPost,
} from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type { PersonRow, PostRow } from '../person/person.queries.ts';
import type { DataRequestRow } from '../personal-data/data-request.queries.ts';
import type { HandOutRow, PassportRow } from './passport.queries.ts';

/** The rows of people, passports and personal data, beside their models: see `row-types.test.ts`. */
export const PERSONAL_ROWS = {
  PersonRow: {} satisfies Drift<
    PersonRow,
    Person,
    { __typename: null; posts: null; languages: null; erased: null; userId: null }
  >,
  PersonLanguage: {} satisfies Drift<PersonRow['languages'][number], PersonLanguage, {}>,
  PostRow: {} satisfies Drift<PostRow, PersonPost, {}>,
  PassportRow: {} satisfies Drift<PassportRow, Passport, { handOuts: null }>,
  HandOutRow: {} satisfies Drift<HandOutRow, PassportHandOut, { due: null }>,
  DataRequestRow: {} satisfies Drift<
    DataRequestRow,
    DataRequest,
    { registeredBy: null; doneBy: null }
  >,
} as const;
