import type pg from 'pg';

/** Unions of a small world: a sector, a unit that comes under it and goes, a province that absorbs another. */
export const UNIONS = ['tld', 'cong-thuong', 'bo-cong-thuong', 'quang-nam', 'da-nang'] as const;
export const PARTNERS = ['fktu', 'rengo'] as const;
export const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;

const VERSIONS = [
  ['tld', 'FEDERATION', null, '2000-01-01', null],
  ['cong-thuong', 'SECTOR_UNION', 'tld', '2007-10-11', null],
  ['bo-cong-thuong', 'UPPER_LEVEL_UNION', 'tld', '2007-10-11', '2023-12-31'],
  ['bo-cong-thuong', 'UPPER_LEVEL_UNION', 'cong-thuong', '2024-01-01', '2025-03-31'],
  ['bo-cong-thuong', 'UPPER_LEVEL_UNION', 'tld', '2025-04-01', null],
  ['quang-nam', 'PROVINCIAL_UNION', 'tld', '2008-08-01', '2025-06-30'],
  ['da-nang', 'PROVINCIAL_UNION', 'tld', '2008-08-01', null],
] as const;

/** Users: one of each reach. */
export const VIEWERS = {
  federation: ['FEDERATION_LEADER', 'tld'],
  auditor: ['AUDITOR', 'tld'],
  sector: ['OFFICER', 'cong-thuong'],
  unit: ['OFFICER', 'bo-cong-thuong'],
  province: ['UNIT_LEADER', 'da-nang'],
  formerProvince: ['OFFICER', 'quang-nam'],
} as const;

/** Inserts rows that all have the columns of the first. */
export async function insert(pool: pg.Pool, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await pool.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** Fills an empty database with the unions, partners, people, viewers and one plan line. */
export async function addWorld(pool: pg.Pool): Promise<void> {
  await insert(
    pool,
    'organisation',
    UNIONS.map((id) => ({ id, created_at: '2000-01-01', version: 1 })),
  );
  await insert(
    pool,
    'organisation_version',
    VERSIONS.map(([organisation_id, kind, parent_id, valid_from, valid_to]) => ({
      id: `${organisation_id} ${valid_from}`,
      organisation_id,
      name: organisation_id,
      short_name: organisation_id,
      kind,
      parent_id,
      valid_from,
      valid_to,
      verification: 'UNVERIFIED',
    })),
  );
  await insert(pool, 'organisation_link', [
    {
      id: 'merger',
      from_id: 'quang-nam',
      to_id: 'da-nang',
      kind: 'ABSORB',
      date: '2025-07-01',
      verification: 'UNVERIFIED',
    },
  ]);
  const stamp = { version: 1, created_at: '2020-01-01' };
  await insert(
    pool,
    'partner',
    PARTNERS.map((id) => ({
      id,
      name_vi: id,
      kind: 'OTHER',
      verification: 'UNVERIFIED',
      ...stamp,
    })),
  );
  await insert(
    pool,
    'person',
    PEOPLE.map((id) => ({ id, full_name: id, updated_at: '2020-01-01', ...stamp })),
  );
  const viewers = Object.entries(VIEWERS);
  const times = { created_at: '2020-01-01', updated_at: '2020-01-01' };
  await insert(
    pool,
    'user',
    viewers.map(([id]) => ({
      id,
      name: id,
      email: `${id}@example.test`,
      email_verified: true,
      locale: 'vi',
      ...times,
    })),
  );
  await insert(
    pool,
    'grant',
    viewers.map(([user_id, [role, organisation_id]]) => ({
      id: user_id,
      user_id,
      role,
      organisation_id,
      valid_from: '2020-01-01',
    })),
  );
  await addLine(pool);
}

/** A plan line to name where an activity is planned. */
async function addLine(pool: pg.Pool): Promise<void> {
  await pool.query(`INSERT INTO plan (id, organisation_id, year, state, updated_at)
    VALUES ('plan', 'tld', 2020, 'APPROVED', now())`);
  await pool.query(`INSERT INTO plan_line (id, plan_id, position, kind, title)
    VALUES ('line', 'plan', 0, 'OUTBOUND', '')`);
}
