import type { Verification } from '@cau-noi/domain/check';
import type { DirectiveContent, DirectiveEffect } from '@cau-noi/domain/directive';
import type { IsoDate } from '@cau-noi/domain/period';
import type { CursorValues, PageRequest } from '../../connection.ts';
import { countText } from '../../list-count.ts';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { holdsHoweverMany } from '../../text-filter.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** A directive as it stands in the database. */
export type DirectiveRecord = DirectiveContent & {
  readonly __typename: 'Directive';
  readonly id: string;
  /** The union whose own it is; null for what is registered for everybody. */
  readonly organisationId: string | null;
  readonly version: number;
};

/** Which directives a list shows; null for any. */
export type DirectiveFilter = {
  /** As `textPatterns` makes it. */
  readonly text: string | null;
  readonly effects: readonly DirectiveEffect[] | null;
  readonly verifications: readonly Verification[] | null;
  readonly year: number | null;
  /** In force on this day, as far as is known. */
  readonly inForceOn: IsoDate | null;
};

export const DIRECTIVE_ORDER = 'ISSUED_DESC';
export const DIRECTIVE_CURSOR = ['string', 'string'] as const;

/** Of one without a day it is not known when it was: it stands last. */
const ISSUED = `coalesce(g.issued_on, '0001-01-01'::date)`;
const NO_DAY = '0001-01-01';

/** The place of a directive in the register. */
export function cursorOfDirective({ issuedOn, id }: DirectiveRecord): CursorValues {
  return [issuedOn ?? NO_DAY, id];
}

const DIRECTIVE = `json_build_object('__typename', 'Directive', 'id', g.id, 'number', g.number,
  'subject', g.subject, 'issuer', g.issuer, 'issuedOn', g.issued_on, 'effect', g.effect,
  'kinds', to_json(g.kinds), 'levels', to_json(g.levels), 'inForceFrom', g.in_force_from,
  'inForceTo', g.in_force_to, 'replacedById', g.replaced_by_id,
  'organisationId', g.organisation_id, 'note', g.note, 'source', g.source,
  'verification', g.verification, 'version', g.version)`;

/** What the federation registers is for everybody; a union's own is seen by it and those above it. */
export const directiveInScope = (ids: string): string =>
  `(${ids} IS NULL OR g.organisation_id IS NULL OR g.organisation_id = ANY(${ids}))`;

const SHOWN = `FROM directive g WHERE ${directiveInScope('$1::text[]')}
  AND ($2::text IS NULL
    OR ${holdsHoweverMany(`vn_fold(g.number || ' ' || g.subject || ' ' || g.issuer)`, '$2::text')})
  AND ($3::directive_effect[] IS NULL OR g.effect = ANY($3::directive_effect[]))
  AND ($4::verification[] IS NULL OR g.verification = ANY($4::verification[]))
  AND ($5::int IS NULL OR extract(year FROM g.issued_on) = $5::int)
  AND ($6::date IS NULL OR (g.replaced_by_id IS NULL AND g.in_force_from <= $6::date
    AND (g.in_force_to IS NULL OR g.in_force_to >= $6::date)))`;

export const STATEMENTS = {
  byId: keyed(
    'directive.byId',
    `SELECT ${DIRECTIVE} AS directive FROM directive g
      WHERE g.id = ANY($1::text[]) AND ${directiveInScope('$2::text[]')}`,
  ),
  replacedBy: keyed(
    'directive.replaced',
    `SELECT ${DIRECTIVE} AS directive FROM directive g
      WHERE g.replaced_by_id = ANY($1::text[]) AND ${directiveInScope('$2::text[]')}
      ORDER BY ${ISSUED} DESC, g.id`,
  ),
  ids: statement(
    'directive.listIds',
    `SELECT g.id ${SHOWN} ORDER BY ${ISSUED} DESC, g.id DESC LIMIT $7::int`,
  ),
  list: statement(
    'directive.list',
    `SELECT ${DIRECTIVE} AS directive ${SHOWN}
      AND ($7::date IS NULL OR (${ISSUED}, g.id) < ($7::date, $8::text))
      ORDER BY ${ISSUED} DESC, g.id DESC LIMIT $9::int`,
  ),
  count: statement('directive.count', countText(SHOWN)),
} as const;

type Row = { readonly directive: DirectiveRecord };
const recordsOf = (rows: readonly Row[]): readonly DirectiveRecord[] =>
  rows.map((row) => row.directive);

function valuesOf(scope: ScopeIds, filter: DirectiveFilter): unknown[] {
  const { text, effects, verifications, year, inForceOn } = filter;
  return [scope, text, effects, verifications, year, inForceOn];
}

/** The directives with these ids that the scope may see, in no order. */
export async function directivesById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly DirectiveRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.byId, [ids, scope]));
}

/** The directives whose place these took, as far as the scope may see them. */
export async function directivesReplacedBy(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly DirectiveRecord[]> {
  return recordsOf(await sql<Row>(STATEMENTS.replacedBy, [ids, scope]));
}

/** The register, the latest first; one row more than the page holds. */
export async function listDirectives(
  sql: Sql,
  scope: ScopeIds,
  filter: DirectiveFilter,
  { size, after }: PageRequest,
): Promise<readonly DirectiveRecord[]> {
  const [issuedOn, id] = after ?? [null, null];
  return recordsOf(
    await sql<Row>(STATEMENTS.list, [...valuesOf(scope, filter), issuedOn, id, size + 1]),
  );
}

/** The ids of the whole register in its order, at most so many. */
export async function directiveIds(
  sql: Sql,
  scope: ScopeIds,
  filter: DirectiveFilter,
  most: number,
): Promise<readonly string[]> {
  const rows = await sql<{ id: string }>(STATEMENTS.ids, [...valuesOf(scope, filter), most]);
  return rows.map((row) => row.id);
}

/** How many directives the register has. */
export async function countDirectives(
  sql: Sql,
  scope: ScopeIds,
  filter: DirectiveFilter,
): Promise<number> {
  const [row] = await sql<{ count: number }>(STATEMENTS.count, valuesOf(scope, filter));
  return row?.count ?? 0;
}
