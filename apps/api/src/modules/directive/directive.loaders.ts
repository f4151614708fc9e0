import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { byKey, defineListLoader, defineLoader, once } from '../../loader.ts';
import type { DirectiveRecord } from './directive.queries.ts';
import { directivesById, directivesReplacedBy } from './directive.queries.ts';

/** A directive that the viewer may see, else null. */
export const directiveById = defineLoader<string, DirectiveRecord>(async (ids, context) =>
  byKey(
    await directivesById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (directive) => directive.id,
  ),
);

/** As `directiveById`, for one that is registered for everybody. */
export function directiveOf(context: Context, id: string): Soon<DirectiveRecord> {
  return once(directiveById(context).load(id), (directive) => {
    invariant(directive !== null, `DIRECTIVE_MISSING:${id}`);
    return directive;
  });
}

/** The directives whose place another took. */
export const replacedByDirective = defineListLoader<string, DirectiveRecord>(
  (ids, context) => directivesReplacedBy(context.sql, ids, scopeIds(viewerOf(context).scope)),
  (directive) => directive.replacedById ?? '',
);
