import type { PartnerNames } from '@cau-noi/domain/partner/match';
import type { MergeFacts } from '@cau-noi/domain/partner/merge';
import type { SuccessionLink } from '@cau-noi/domain/succession';
import type { Json } from '../../act.ts';
import type { Sql, Statement } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** What is told of when an entry is merged. */
export const MOVED = [
  'DOSSIERS',
  'PLAN_LINES',
  'SPONSORS',
  'AGREEMENTS',
  'EXCHANGES',
  'AID',
  'AID_CHANNELS',
  'MEMBERSHIPS',
  'INFORMATION',
  'RESEARCH',
  'TRAININGS',
  'TRAININGS_PAID',
  'PROJECTS',
  'PROJECT_CHANNELS',
  'PROJECT_BUDGETS',
  'PROJECT_PAYMENTS',
  'PROJECT_PROPOSALS',
  'CONTACTS',
  'FILES',
] as const;
export type Moved = (typeof MOVED)[number];

/** A column of the database by which rows name a partner and follow it when it is merged. */
interface Reference {
  readonly table: string;
  readonly column: string;
  /** By which a row is known again when the two are parted. */
  readonly key: readonly string[];
  /** Which rows of the table name partners, where not all do. */
  readonly where?: string;
  /**
   * By which a record may name each partner once, where it may: one that names both keeps both rows, and
   * opens the one that stands from either.
   */
  readonly once?: string;
}

/**
 * Every table whose rows move. A new table that names a partner is added here, and to the trigger
 * `follow_merged_partner`; a test asks the database which there are.
 */
export const REFERENCES: Readonly<Record<Moved, Reference>> = {
  DOSSIERS: { table: 'dossier', column: 'partner_id', key: ['id'] },
  PLAN_LINES: { table: 'plan_line', column: 'partner_id', key: ['id'] },
  SPONSORS: { table: 'dossier_sponsor', column: 'partner_id', key: ['dossier_id', 'id'] },
  AGREEMENTS: {
    table: 'agreement_partner',
    column: 'partner_id',
    key: ['agreement_id'],
    once: 'agreement_id',
  },
  EXCHANGES: { table: 'exchange', column: 'partner_id', key: ['id'] },
  AID: { table: 'aid', column: 'partner_id', key: ['id'] },
  AID_CHANNELS: { table: 'aid', column: 'channel_id', key: ['id'] },
  MEMBERSHIPS: { table: 'membership', column: 'partner_id', key: ['id'] },
  INFORMATION: { table: 'information_item', column: 'partner_id', key: ['id'] },
  RESEARCH: { table: 'research_note', column: 'partner_id', key: ['id'] },
  TRAININGS: { table: 'training', column: 'organiser_partner_id', key: ['id'] },
  TRAININGS_PAID: { table: 'training', column: 'sponsor_id', key: ['id'] },
  PROJECTS: {
    table: 'project_donor',
    column: 'partner_id',
    key: ['project_id'],
    once: 'project_id',
  },
  PROJECT_CHANNELS: { table: 'project', column: 'channel_id', key: ['id'] },
  PROJECT_BUDGETS: { table: 'project_budget_line', column: 'partner_id', key: ['id'] },
  PROJECT_PAYMENTS: { table: 'project_payment', column: 'partner_id', key: ['id'] },
  PROJECT_PROPOSALS: { table: 'project_follow_on', column: 'partner_id', key: ['id'] },
  CONTACTS: { table: 'partner_contact', column: 'partner_id', key: ['id'] },
  FILES: {
    table: 'stored_file',
    column: 'subject_id',
    key: ['id'],
    where: `subject_kind = 'PARTNER'`,
  },
};

/** The keys of the rows that moved, by what they are. */
export type MovedKeys = Readonly<Record<Moved, readonly Json[]>>;

const condition = ({ where }: Reference): string => (where === undefined ? '' : ` AND ${where}`);

const moving = (reference: Reference): Statement => {
  const { table, column, key, once } = reference;
  const apart =
    once === undefined
      ? ''
      : ` AND NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.${once} = m.${once} AND o.${column} = $2)`;
  const text = `WITH moved AS (
      UPDATE ${table} m SET ${column} = $2 WHERE ${column} = $1${condition(reference)}${apart}
      RETURNING jsonb_build_array(${key.join(', ')}) AS key)
    SELECT coalesce(jsonb_agg(key ORDER BY key), '[]') AS keys FROM moved`;
  return { ...statement(`partner.move_${table}_${column}`, text), alone: true };
};

const movingBack = (reference: Reference): Statement => {
  const { table, column, key } = reference;
  const same = key.map((name, index) => `t.${name} = k.key->>${index}`).join(' AND ');
  const text = `UPDATE ${table} t SET ${column} = $1 FROM jsonb_array_elements($3::jsonb) AS k(key)
    WHERE ${same} AND t.${column} = $2`;
  return { ...statement(`partner.moveBack_${table}_${column}`, text), alone: true };
};

const entries = Object.entries(REFERENCES) as readonly (readonly [Moved, Reference])[];
const MOVES = entries.map(([what, reference]) => [what, moving(reference)] as const);
const BACK = entries.map(([what, reference]) => [what, movingBack(reference)] as const);

/** An entry as it is looked at before it is merged. */
type MergeEntry = PartnerNames & MergeFacts;

export const STATEMENTS = {
  entries: statement(
    'partner.toMerge',
    `SELECT p.id, p.name_vi AS "nameVi", p.name_en AS "nameEn", p.name_native AS "nameNative",
      p.abbreviation, p.merged_into_id AS "mergedIntoId",
      ARRAY(SELECT a.alias FROM partner_alias a WHERE a.partner_id = p.id) AS aliases
      FROM partner p WHERE p.id = ANY($1::text[])`,
  ),
  links: statement(
    'partner.links',
    'SELECT from_id AS "fromId", to_id AS "toId", date FROM partner_link',
  ),
  counts: statement(
    'partner.toMove',
    entries
      .map(
        ([what, reference]) => `SELECT '${what}' AS what, count(*) AS count FROM ${reference.table}
          WHERE ${reference.column} = $1${condition(reference)}`,
      )
      .join(' UNION ALL '),
  ),
};

export interface MoveCount {
  readonly what: Moved;
  readonly count: number;
}

/** How many rows name a partner, by what they are. */
export function countMoves(sql: Sql, partnerId: string): Promise<MoveCount[]> {
  return sql(STATEMENTS.counts, [partnerId]);
}

/** Lets every row that names the one name the other. */
export async function moveRows(sql: Sql, fromId: string, toId: string): Promise<MovedKeys> {
  const moved: [Moved, readonly Json[]][] = [];
  for (const [what, text] of MOVES) {
    const [row] = await sql<{ keys: readonly Json[] }>(text, [fromId, toId]);
    moved.push([what, row?.keys ?? []]);
  }
  return Object.fromEntries(moved) as MovedKeys;
}

/** Lets the rows that moved name the one again, as far as they still name the other. */
export async function moveRowsBack(
  sql: Sql,
  fromId: string,
  toId: string,
  moved: MovedKeys,
): Promise<void> {
  for (const [what, text] of BACK) {
    await sql(text, [fromId, toId, JSON.stringify(moved[what])]);
  }
}

/** The entries of these ids, as they are looked at before they are merged. */
export function entriesToMerge(sql: Sql, ids: readonly string[]): Promise<MergeEntry[]> {
  return sql(STATEMENTS.entries, [ids]);
}

/** Which bodies became which. */
export function partnerLinks(sql: Sql): Promise<SuccessionLink[]> {
  return sql(STATEMENTS.links);
}
