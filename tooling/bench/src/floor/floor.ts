/** The variables of a request, as the operation's document names them. */
export type Asked = Readonly<Record<string, unknown>>;

/** What every statement of the floor is given: who asks, and what day it is. */
export interface Asking {
  /** The token of the session, out of the cookie. */
  readonly token: string;
  readonly today: string;
  readonly variables: Asked;
}

/** One prepared statement that gives the whole answer of an operation as one column of JSON text. */
export interface Floor {
  readonly text: string;
  readonly values: (asking: Asking) => readonly unknown[];
}

/** The opaque id of a record, written by the database. */
export const opaque = (kind: string, id: string): string =>
  `translate(encode(convert_to('${kind}:' || ${id}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** A moment as the API writes it. */
export const instant = (moment: string): string =>
  `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The database's id inside an opaque one. */
export function rawId(opaqueId: unknown): string {
  const text = Buffer.from(String(opaqueId), 'base64url').toString('utf8');
  return text.slice(text.indexOf(':') + 1);
}

/**
 * Who asks and what they may see, as common table expressions on `$1` (token) and `$2` (today):
 *
 * - `viewer(user_id, person_id)`: no row without a session that holds.
 * - `seat(role, organisation_id, on_behalf_of_id)`: their grants of the day and of those they stand
 *   in for.
 * - `sight("all", ids)`: one row; `ids` are the unions whose records they see when it is not all.
 */
export const POLICY = `viewer AS MATERIALIZED (
    SELECT u.id AS user_id, u.person_id FROM session s JOIN "user" u ON u.id = s.user_id
    WHERE s.token = $1::text AND s.expires_at > now() AND u.disabled_at IS NULL),
  seat AS MATERIALIZED (
    SELECT g.role, g.organisation_id, p.principal AS on_behalf_of_id FROM (
      SELECT v.user_id, NULL::text AS principal FROM viewer v
      UNION ALL
      SELECT s.principal_id, s.principal_id FROM viewer v
      JOIN substitution s ON s.substitute_id = v.user_id AND $2::date BETWEEN s.valid_from AND s.valid_to
      JOIN "user" u ON u.id = s.principal_id AND u.disabled_at IS NULL) p
    JOIN "grant" g ON g.user_id = p.user_id AND g.valid_from <= $2::date
      AND coalesce(g.valid_to >= $2::date, true)),
  reads_all AS MATERIALIZED (
    SELECT EXISTS (SELECT FROM seat
      WHERE role IN ('FEDERATION_ADVISER', 'FEDERATION_LEADER')) AS "all"),
  reached(id) AS (
    SELECT organisation_id FROM seat WHERE NOT (SELECT "all" FROM reads_all)
    UNION
    SELECT b.id FROM reached r CROSS JOIN LATERAL (
      SELECT v.organisation_id AS id FROM organisation_version v
      WHERE v.parent_id = r.id AND v.valid_from <= $2::date AND NOT EXISTS (
        SELECT FROM organisation_version n WHERE n.organisation_id = v.organisation_id
          AND n.valid_from > v.valid_from AND n.valid_from <= $2::date)
      UNION ALL
      SELECT l.from_id FROM organisation_link l
      WHERE l.to_id = r.id AND l.kind IN ('MERGE', 'SPLIT', 'RENAME', 'ABSORB') AND l.date <= $2::date
    ) b),
  sight AS MATERIALIZED (
    SELECT (SELECT "all" FROM reads_all) AS "all", ARRAY(SELECT id FROM reached) AS ids)`;

/** Whether the dossier `d` may be seen. */
export const DOSSIER_SEEN = `((SELECT "all" FROM sight)
    OR d.organisation_id = ANY((SELECT ids FROM sight)::text[])
    OR EXISTS (SELECT FROM dossier_co_organiser c
      WHERE c.dossier_id = d.id AND c.organisation_id = ANY((SELECT ids FROM sight)::text[])))`;

/** The union with that id as it stands today, or as it was last known. */
export const union = (id: string, columns: string): string => `(
  SELECT json_build_object(${columns}) FROM organisation_version v
  WHERE v.organisation_id = ${id} AND v.valid_from <= $2::date ORDER BY v.valid_from DESC LIMIT 1)`;

export const UNION_NAME = `'id', ${opaque('Organisation', 'v.organisation_id')}, 'shortName', v.short_name`;

/** Records of a list that the API counts. */
const MOST_COUNTED = 25_000;

/**
 * What a connection tells of its length, as pairs of a JSON object.
 *
 * @param rows what follows SELECT: `FROM waiting`
 */
export const counted = (rows: string): string => {
  const count = `FROM (SELECT ${rows} LIMIT ${MOST_COUNTED + 1}) AS counted`;
  return `'totalCount', (SELECT least(count(*), ${MOST_COUNTED}) ${count}),
    'totalCountIsExact', (SELECT count(*) <= ${MOST_COUNTED} ${count})`;
};
