import type { ResearchTopic } from '@cau-noi/domain/research';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { FindingRecord, ResearchFilter, ResearchTotals } from './research.queries.ts';
import {
  addUpFindings,
  countFindings,
  cursorOfFinding,
  listFindings,
  RESEARCH_CURSOR,
  RESEARCH_ORDER,
} from './research.queries.ts';

/** Which notes and lessons a client asks for. */
export type ResearchAsked = {
  readonly kind?: readonly FindingRecord['kind'][] | null | undefined;
  readonly topic?: readonly ResearchTopic[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly text?: string | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export interface ResearchPage extends Connection<FindingRecord> {
  readonly totals: () => Promise<ResearchTotals>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readResearchWhere(context: Context, where: ResearchAsked): ResearchFilter {
  return {
    kinds: where.kind ?? null,
    topics: where.topic ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    text: textPatterns(where.text),
  };
}

/**
 * A page of the notes that the viewer may see, with the lessons of reports of which none was made.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function researchPage(
  context: Context,
  where: ResearchAsked,
  args: PageArguments,
): Promise<ResearchPage> {
  const page = readPage(args, RESEARCH_ORDER, RESEARCH_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readResearchWhere(context, where);
  const { sql } = context;
  const rows = await listFindings(sql, scope, filter, page);
  const connection = toConnection(rows, page, RESEARCH_ORDER, cursorOfFinding, () =>
    countFindings(sql, scope, filter),
  );
  return { ...connection, totals: () => addUpFindings(sql, scope, filter) };
}
