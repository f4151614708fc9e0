import { builder } from './builder.ts';
import './modules/access/substitution.graphql.ts';
import './modules/access/user-mutations.graphql.ts';
import './modules/access/user.graphql.ts';
import './modules/access/viewer.graphql.ts';
import './modules/approval/approval-mutations.graphql.ts';
import './modules/approval/approval.graphql.ts';
import './modules/approval/inbox.graphql.ts';
import './modules/configuration/configuration.graphql.ts';
import './modules/dossier/dossier-mutations.graphql.ts';
import './modules/dossier/dossier-queries.graphql.ts';
import './modules/dossier/dossier.graphql.ts';
import './modules/dossier/outcome-mutations.graphql.ts';
import './modules/file/file.graphql.ts';
import './modules/organisation/organisation.graphql.ts';
import './modules/partner/partner.graphql.ts';
import './modules/person/person-root.graphql.ts';
import './modules/person/person.graphql.ts';
import './modules/plan/plan-line.graphql.ts';
import './modules/plan/plan-mutations.graphql.ts';
import './modules/plan/plan-queries.graphql.ts';
import './modules/plan/plan.graphql.ts';
import './modules/search/search.graphql.ts';
import './modules/values/errors.graphql.ts';

/** The schema that is served. */
export const schema = builder.toSchema();
