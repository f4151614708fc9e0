import { builder } from './builder.ts';
import './modules/access/substitution.graphql.ts';
import './modules/access/user-mutations.graphql.ts';
import './modules/access/user.graphql.ts';
import './modules/access/viewer.graphql.ts';
import './modules/organisation/organisation.graphql.ts';
import './modules/configuration/configuration.graphql.ts';
import './modules/file/file.graphql.ts';
import './modules/partner/partner.graphql.ts';
import './modules/person/person-root.graphql.ts';
import './modules/person/person.graphql.ts';
import './modules/search/search.graphql.ts';
import './modules/values/errors.graphql.ts';

/** The schema that is served. */
export const schema = builder.toSchema();
