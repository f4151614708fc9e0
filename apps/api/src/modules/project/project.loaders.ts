import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader, ofRequest } from '../../loader.ts';
import { projectsById, readProjectRules } from './project.queries.ts';
import type { ProjectRecord } from './project.rows.ts';

/** A project that the viewer may see, else null. */
export const projectById = defineLoader<string, ProjectRecord>(async (ids, context) =>
  byKey(await projectsById(context.sql, ids, scopeIds(viewerOf(context).scope)), ({ id }) => id),
);

/** What projects are judged by, read once in a request. */
export const projectRulesOf = ofRequest(({ sql, today }) => readProjectRules(sql, today));
