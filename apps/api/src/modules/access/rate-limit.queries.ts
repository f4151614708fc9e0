import { createHash } from 'node:crypto';
import type { Sql } from '../../sql.ts';

/** At most `max` attempts in `window` seconds, counted from the first of them. */
export interface RateRule {
  readonly window: number;
  readonly max: number;
}

export const CONSUME = {
  name: 'access.rateLimit',
  text: `INSERT INTO rate_limit AS r (id, key, count, last_request)
    VALUES (gen_random_uuid()::text, $1, 1, $2::bigint)
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN r.last_request + $3::bigint <= $2::bigint THEN 1 ELSE r.count + 1 END,
      last_request = CASE WHEN r.last_request + $3::bigint <= $2::bigint THEN $2::bigint
        ELSE r.last_request END
    RETURNING count, last_request AS "since"`,
};

export const FORGET = {
  name: 'access.forgetRateLimits',
  text: 'DELETE FROM rate_limit WHERE last_request < $1::bigint',
};

const SECOND = 1000;
const KEPT_MS = 3_600_000;

/**
 * Counts one attempt, in one statement, so that many at once cannot slip through together.
 *
 * @param subject whom it counts for; kept as a digest, since it may hold an e-mail address
 * @returns seconds to wait, or null when the attempt is allowed
 */
export async function consumeAttempt(
  sql: Sql,
  subject: string,
  { window, max }: RateRule,
): Promise<number | null> {
  const now = Date.now();
  const key = createHash('sha256').update(subject).digest('base64url');
  const [row] = await sql<{ count: number; since: number }>(CONSUME, [key, now, window * SECOND]);
  if (row === undefined || row.count === 1) await sql(FORGET, [now - KEPT_MS]);
  if (row === undefined || row.count <= max) return null;
  return Math.max(1, Math.ceil((row.since + window * SECOND - now) / SECOND));
}
