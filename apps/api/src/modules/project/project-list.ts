import type { ProjectKind, ProjectState, ProjectTopic } from '@cau-noi/domain/project';
import type { PageArguments } from '../../connection.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import type { RegisterPage } from '../../register-reads.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { countByUnion, projectRegister } from './project-list.queries.ts';
import type { ProjectFilter, ProjectTotals, UnionCount } from './project-list.queries.ts';
import type { ProjectRecord } from './project.rows.ts';

/** Which projects a client asks for. */
export type ProjectsAsked = {
  readonly state?: readonly ProjectState[] | null | undefined;
  readonly kind?: readonly ProjectKind[] | null | undefined;
  readonly topic?: readonly ProjectTopic[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly partnerId?: string | null | undefined;
  readonly year?: number | null | undefined;
  readonly text?: string | null | undefined;
};

/** A page of projects; what all of them add up to is only reckoned when it is asked for. */
export interface ProjectPage extends RegisterPage<ProjectRecord, ProjectTotals> {
  readonly byUnion: () => Promise<readonly UnionCount[]>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readProjectWhere(context: Context, where: ProjectsAsked): ProjectFilter {
  return {
    states: where.state ?? null,
    kinds: where.kind ?? null,
    topics: where.topic ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    partnerId: readOptionalId(where.partnerId, 'Partner'),
    year: where.year ?? null,
    text: textPatterns(where.text),
  };
}

/**
 * A page of the projects that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function projectsPage(
  context: Context,
  where: ProjectsAsked,
  args: PageArguments,
): Promise<ProjectPage> {
  const filter = readProjectWhere(context, where);
  const page = await projectRegister.page(context, filter, args);
  const scope = scopeIds(viewerOf(context).scope);
  return { ...page, byUnion: () => countByUnion(context.sql, scope, filter) };
}
