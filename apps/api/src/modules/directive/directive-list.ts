import type { Verification } from '@cau-noi/domain/check';
import type { DirectiveEffect } from '@cau-noi/domain/directive';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { textPatterns } from '../../text-filter.ts';
import type { DirectiveFilter, DirectiveRecord } from './directive.queries.ts';
import {
  countDirectives,
  cursorOfDirective,
  DIRECTIVE_CURSOR,
  DIRECTIVE_ORDER,
  listDirectives,
} from './directive.queries.ts';

/** Which directives a client asks for. */
export type DirectivesAsked = {
  readonly text?: string | null | undefined;
  readonly effect?: readonly DirectiveEffect[] | null | undefined;
  readonly verification?: readonly Verification[] | null | undefined;
  readonly year?: number | null | undefined;
  readonly inForce?: boolean | null | undefined;
};

/** What is asked, as the statements take it. */
export function readDirectiveWhere(
  { today }: Context,
  { text, effect, verification, year, inForce }: DirectivesAsked,
): DirectiveFilter {
  return {
    text: textPatterns(text),
    effects: effect ?? null,
    verifications: verification ?? null,
    year: year ?? null,
    inForceOn: inForce === true ? today : null,
  };
}

/** A page of the register. */
export async function directivesPage(
  context: Context,
  where: DirectivesAsked,
  args: PageArguments,
): Promise<Connection<DirectiveRecord>> {
  const page = readPage(args, DIRECTIVE_ORDER, DIRECTIVE_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readDirectiveWhere(context, where);
  const rows = await listDirectives(context.sql, scope, filter, page);
  const total = () => countDirectives(context.sql, scope, filter);
  return toConnection(rows, page, DIRECTIVE_ORDER, cursorOfDirective, total);
}
