import { builder } from './builder.ts';
import './modules/organisation/organisation.graphql.ts';
import './modules/values/errors.graphql.ts';

/** The schema that is served. */
export const schema = builder.toSchema();
