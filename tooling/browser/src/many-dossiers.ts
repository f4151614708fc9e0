import { createPool } from '@cau-noi/db/pool';

/** Tables of a dossier's parts that a list of dossiers shows figures of. */
const PARTS = ['dossier_member', 'dossier_stop', 'dossier_cost_line'] as const;

const copyOf = (part: string) => `
  INSERT INTO ${part}
  SELECT (jsonb_populate_record(part, jsonb_build_object('dossier_id', copied.id))).*
  FROM copied JOIN ${part} part ON part.dossier_id = copied.pattern_id`;

/** Copies of the approved dossiers in turn, spread over the years before; of no plan, so that none counts them. */
const COPY = `
  WITH pattern AS (
    SELECT id, row_number() OVER (ORDER BY number) - 1 AS place, count(*) OVER () AS patterns
    FROM dossier WHERE state = 'APPROVED' AND start_date IS NOT NULL
  ), copied AS (
    SELECT gen_random_uuid()::text AS id, pattern.id AS pattern_id, 3650 + n % 3650 AS days_before
    FROM generate_series(0, $1::int - 1) n JOIN pattern ON place = n % patterns
  ), ${PARTS.map((part) => `of_${part} AS (${copyOf(part)})`).join(', ')}
  INSERT INTO dossier
  SELECT (jsonb_populate_record(whole, jsonb_build_object(
    'id', copied.id,
    'number', nextval(pg_get_serial_sequence('dossier', 'number')),
    'plan_line_id', NULL,
    'start_date', start_date - days_before,
    'end_date', end_date - days_before))).*
  FROM copied JOIN dossier whole ON whole.id = copied.pattern_id
  RETURNING id`;

export interface ManyDossiers extends AsyncDisposable {
  readonly count: number;
}

/** So many more dossiers in the database of a product; `await using` takes them away again. */
export async function manyDossiers(databaseUrl: string, count: number): Promise<ManyDossiers> {
  const pool = createPool(databaseUrl, { max: 1, applicationName: 'cau-noi many dossiers' });
  const { rows } = await pool.query<{ id: string }>(COPY, [count]);
  await pool.query('ANALYZE');
  return {
    count: rows.length,
    async [Symbol.asyncDispose]() {
      await pool.query('DELETE FROM dossier WHERE id = ANY($1)', [rows.map(({ id }) => id)]);
      await pool.end();
    },
  };
}
