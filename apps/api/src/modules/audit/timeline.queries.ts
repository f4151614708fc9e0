import { keyed } from '../../sql.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { AuditSubject } from '../../act.ts';
import type { Connection, PageArguments } from '../../connection.ts';
import { asksForCount, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { countText } from '../../list-count.ts';
import { defineListLoader, defineLoader } from '../../loader.ts';
import { selectedIn } from '../../lookahead.ts';

/** One line of a record's history, as the audit wrote it. */
export interface TimelineRow {
  readonly id: string;
  readonly at: string;
  /** Name of who did it; null for the program itself. */
  readonly by: string | null;
  readonly onBehalfOf: string | null;
  /** By a program with an access token of theirs. */
  readonly byToken: boolean;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface PageKey {
  readonly subject: string;
  readonly size: number;
  readonly at: string | null;
  readonly id: string | null;
}

type Row = TimelineRow & { readonly key: string };

const ORDER = 'AT_DESC';

export const STATEMENTS = {
  pages: keyed(
    'audit.timeline',
    `SELECT asked.key, e.id, e.at, u.name AS by, o.name AS "onBehalfOf",
        e.access_token_id IS NOT NULL AS "byToken", e.action, e.data
      FROM jsonb_to_recordset($1::jsonb) AS asked(key text, kind text, subject text, size int,
        at timestamptz, id text)
      CROSS JOIN LATERAL (
        SELECT * FROM audit_entry a WHERE a.subject_kind = asked.kind AND a.subject_id = asked.subject
          AND (asked.at IS NULL OR (date_trunc('milliseconds', a.at), a.id) < (asked.at, asked.id))
        ORDER BY date_trunc('milliseconds', a.at) DESC, a.id DESC LIMIT asked.size) e
      LEFT JOIN "user" u ON u.id = e.user_id
      LEFT JOIN "user" o ON o.id = e.on_behalf_of_id
      ORDER BY e.at DESC, e.id DESC`,
  ),
  counts: keyed(
    'audit.timelineCount',
    `SELECT asked.key, (${countText(`FROM audit_entry e
        WHERE e.subject_kind = split_part(asked.key, ' ', 1)
          AND e.subject_id = split_part(asked.key, ' ', 2)`)}) AS count
      FROM unnest($1::text[]) AS asked(key)`,
  ),
};

const pages = defineListLoader<string, Row>(
  (keys, context) =>
    context.sql(STATEMENTS.pages, [
      JSON.stringify(
        keys.map((key) => {
          const page = JSON.parse(key) as PageKey;
          const [kind, subject] = page.subject.split(' ');
          return { key, kind, subject, size: page.size, at: page.at, id: page.id };
        }),
      ),
    ]),
  (row) => row.key,
);

const counts = defineLoader<string, number>(async (keys, context) => {
  const rows = await context.sql<{ key: string; count: number }>(STATEMENTS.counts, [keys]);
  return new Map(rows.map((row) => [row.key, row.count]));
});

/**
 * What happened to a record, the latest first. Whoever may see the record may see this; the caller
 * has asked for the record already.
 */
export async function timelineOf(
  context: Context,
  kind: AuditSubject,
  id: string,
  args: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<TimelineRow>> {
  const page = readPage(args, ORDER, ['string', 'string']);
  const [at, lastId] = (page.after ?? [null, null]) as readonly (string | null)[];
  const subject = `${kind} ${id}`;
  const key: PageKey = { subject, size: page.size + 1, at: at ?? null, id: lastId ?? null };
  const count = async () => (await counts(context).load(subject)) ?? 0;
  const [rows, total]: readonly [readonly TimelineRow[], number | null] = await Promise.all([
    pages(context).load(JSON.stringify(key)),
    asksForCount(selectedIn(info)) ? count() : null,
  ]);
  return toConnection(
    rows,
    page,
    ORDER,
    (row) => [row.at, row.id],
    async () => total ?? count(),
  );
}
