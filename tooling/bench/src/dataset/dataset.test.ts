import { loadReference } from '@cau-noi/db/load-reference';
import type { TestDatabase } from '@cau-noi/db/testing';
import { testDatabase } from '@cau-noi/db/testing';
import { describe, expect, it } from 'vitest';
import { copyLine, JsonCell } from './copy.ts';
import { loadDataset } from './load.ts';
import { idAt, randomFor } from './random.ts';
import { dealOut, scaleOf } from './scale.ts';
import { ownTopic, partnerName, personName } from './words.ts';

const TINY = scaleOf(0.001);

/** A digest of all rows of the tables that hold most of the data set. */
async function digestOf({ pool }: TestDatabase): Promise<readonly string[]> {
  const digests: string[] = [];
  for (const table of ['dossier', 'dossier_member', 'submission', 'plan_line', 'person', 'grant']) {
    const { rows } = await pool.query<{ digest: string }>(
      `SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS digest FROM "${table}" t`,
    );
    digests.push(`${table} ${rows[0]?.digest ?? ''}`);
  }
  return digests;
}

async function loaded(): Promise<TestDatabase> {
  const database = await testDatabase();
  await loadReference(database.url);
  await loadDataset(database.url, TINY, () => undefined);
  return database;
}

describe('a data set', () => {
  it('is the same every time, and leaves the database as the migrations made it', async () => {
    await using first = await loaded();
    await using second = await loaded();
    expect(await digestOf(first)).toEqual(await digestOf(second));
    await using empty = await testDatabase();
    const shape = async ({ pool }: TestDatabase) =>
      (
        await pool.query<{ definition: string }>(
          `SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'
           UNION ALL SELECT conrelid::regclass || pg_get_constraintdef(oid) FROM pg_constraint
             WHERE connamespace = 'public'::regnamespace ORDER BY 1`,
        )
      ).rows;
    expect(await shape(first)).toEqual(await shape(empty));
  });
});

describe('what a data set is made of', () => {
  it('is dealt out in whole numbers that add up', () => {
    expect(dealOut(10, [1, 1, 1])).toEqual([3, 3, 4]);
    const dealt = dealOut(
      100_000,
      Array.from({ length: 777 }, (_, at) => 1 + (at % 5) / 3),
    );
    expect(dealt.reduce((sum, count) => sum + count, 0)).toBe(100_000);
    expect(() => scaleOf(0)).toThrow(RangeError);
  });

  it('is drawn from streams that differ by name alone', () => {
    const draw = (name: string) => Array.from({ length: 9 }, () => randomFor(name).whole(0, 99));
    expect(draw('a')).toEqual(draw('a'));
    const ids = new Set(Array.from({ length: 50_000 }, (_, at) => idAt(0, `line/${at}`)));
    expect(ids.size).toBe(50_000);
    expect(idAt(1_700_000_000_000, 'x')).toMatch(
      /^018bcfe5-6800-7[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/u,
    );
  });

  it('has many names, and topics that have no word in common with the next', () => {
    expect(new Set(Array.from({ length: 5_000 }, (_, at) => personName(at))).size).toBeGreaterThan(
      4_000,
    );
    expect(new Set(Array.from({ length: 5_000 }, (_, at) => partnerName(at))).size).toBeGreaterThan(
      2_000,
    );
    expect(ownTopic(1)).not.toBe(ownTopic(2));
  });

  it('is written as COPY reads it', () => {
    expect(copyLine(['a\tb\\', null, true, 1.5])).toBe('a\\tb\\\\\t\\N\ttrue\t1.5\n');
    expect(copyLine([['x"y', 'z'], new JsonCell([1]), { a: 'ă' }])).toBe(
      '{"x\\\\"y","z"}\t[1]\t{"a":"ă"}\n',
    );
  });
});
