import type { Json } from '../canonical.ts';
import { clientOf, shoot } from '../load.ts';
import type { Contestant } from '../contestants.ts';
import { asked } from '../database.ts';
import { LISTING_UNION } from '../dataset/registers.ts';
import { rawId } from '../floor/floor.ts';
import { valueAt } from '../canonical.ts';

/** Records of the data set that operations ask for, by the database's ids. */
export interface Facts {
  readonly federationId: string;
  readonly dossierId: string;
  readonly planId: string;
  /** A part of a partner's name. */
  readonly searched: string;
  /** The cursor with which the page far back begins, and the number of that page: 200, or the last. */
  readonly farPage: FarPage & { readonly number: number };
}

/** The last row before a page: as a cursor, and as it is. Nothing before the first page. */
interface FarPage {
  readonly after: string | null;
  readonly afterRow: { readonly id: string; readonly startDate: string } | null;
}

/** A delegation with stops, closed figures, a report and a return in its history, under the norms of today. */
const DOSSIER = `SELECT d.id FROM dossier d
  WHERE d.kind = 'OUTBOUND' AND d.state = 'COMPLETED' AND d.plan_line_id IS NOT NULL
    AND d.organisation_id = $1
    AND EXISTS (SELECT FROM outcome_report r WHERE r.dossier_id = d.id AND r.state = 'SUBMITTED')
  ORDER BY d.start_date >= '2020-01-01' DESC, (SELECT count(*) FROM submission s WHERE s.dossier_id = d.id) DESC,
    (SELECT count(*) FROM dossier_member m WHERE m.dossier_id = d.id) DESC, d.id LIMIT 1`;

const PLAN = `SELECT p.id FROM plan p WHERE p.organisation_id = $1 AND p.year = 2025`;

const FEDERATION = `SELECT organisation_id AS id FROM organisation_version WHERE kind = 'FEDERATION'`;

/** The page that is far back, unless the list ends before. */
const FAR_PAGE = 200;
const LARGEST_PAGE = 100;

/** The opaque id of a record, as clients know it. */
export function opaqueId(kind: string, id: string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** Looks for what the operations ask about; the cursor is reached as a client does, page by page. */
export async function readFacts(
  url: string,
  ours: Contestant,
  cookie: string,
  list: { readonly where: Json; readonly orderBy: string; readonly page: number },
): Promise<Facts> {
  const one = async (text: string, values: readonly unknown[]): Promise<string> => {
    const [row] = await asked<{ id: string }>(url, text, values);
    if (row === undefined) throw new Error(`The data set is too small: ${text}`);
    return row.id;
  };
  const [partner] = await asked<{ name: string }>(
    url,
    `SELECT name_vi AS name FROM partner WHERE id = 'partner-11'`,
  );
  const total = await ask(ours, cookie, TOTAL_OF, { where: list.where });
  const fullPages = Math.floor(Number(valueAt(total, 'data.dossiers.totalCount')) / list.page);
  const number = Math.max(1, Math.min(FAR_PAGE, fullPages));
  return {
    federationId: await one(FEDERATION, []),
    dossierId: await one(DOSSIER, [LISTING_UNION]),
    planId: await one(PLAN, [LISTING_UNION]),
    searched: partner?.name.split(' ').at(-1)?.toLowerCase() ?? 'cong doan',
    farPage: { number, ...(await lastBefore(ours, cookie, list, number)) },
  };
}

const PAGE_OF = `query BenchPage($where: DossierWhere, $orderBy: DossierOrder, $after: String, $first: Int) {
  dossiers(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id startDate } pageInfo { endCursor } } }`;
const TOTAL_OF = `query BenchTotal($where: DossierWhere) { dossiers(where: $where) { totalCount } }`;

async function ask(ours: Contestant, cookie: string, query: string, variables: object) {
  const client = clientOf(ours.port);
  try {
    const body = JSON.stringify({ query, variables });
    return JSON.parse(await shoot(client, { path: '/graphql', cookie, body })) as Json;
  } finally {
    await client.destroy();
  }
}

/** The last row before the page of that number, reached as a client reaches it. */
async function lastBefore(
  ours: Contestant,
  cookie: string,
  list: { readonly where: Json; readonly orderBy: string; readonly page: number },
  number: number,
): Promise<FarPage> {
  let last: FarPage = { after: null, afterRow: null };
  for (let left = (number - 1) * list.page; left > 0; left -= LARGEST_PAGE) {
    const first = Math.min(LARGEST_PAGE, left);
    const answer = await ask(ours, cookie, PAGE_OF, {
      where: list.where,
      orderBy: list.orderBy,
      after: last.after,
      first,
    });
    const { nodes, pageInfo } = (answer as unknown as PageAnswer).data.dossiers;
    const row = nodes.at(-1);
    if (row === undefined) throw new Error(`The list ends before page ${number}`);
    last = { after: pageInfo.endCursor, afterRow: { id: rawId(row.id), startDate: row.startDate } };
  }
  return last;
}

interface PageAnswer {
  readonly data: {
    readonly dossiers: {
      readonly nodes: readonly { readonly id: string; readonly startDate: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  };
}
