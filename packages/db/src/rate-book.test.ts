import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestDatabase } from './testing.ts';
import { testDatabase } from './testing.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.pool.query(`INSERT INTO organisation (id) VALUES ('u')`);
  await database.pool.query(`INSERT INTO instrument (id, issuer, subject, source)
    VALUES ('i', 'Cơ quan mẫu', 'Mức chi mẫu', 'Mẫu')`);
  await add({ id: 'a', roles: '{HEAD,MEMBER}' });
});
afterAll(() => database[Symbol.asyncDispose]());

const RATE = {
  instrument_id: 'i',
  item: 'GUEST_MEALS',
  roles: '{}',
  valid_from: '2026-05-18',
  currency: 'VND',
  ceiling_minor: 1_000,
};

async function add(values: object): Promise<void> {
  const row: Readonly<Record<string, unknown>> = { ...RATE, ...values };
  const columns = Object.keys(row);
  await database.pool.query(
    `INSERT INTO rate (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}

it.each([
  ['an instrument', 'instrument', `UPDATE instrument SET issuer = 'x'`],
  ['an instrument', 'instrument', `DELETE FROM instrument`],
  ['a rate', 'rate', `UPDATE rate SET ceiling_minor = 2`],
  ['a rate', 'rate', `DELETE FROM rate`],
  ['a ceiling', 'own_ceiling', `UPDATE own_ceiling SET ceiling_minor = 2`],
  ['a ceiling', 'own_ceiling', `DELETE FROM own_ceiling`],
  ['an exchange rate', 'exchange_rate', `UPDATE exchange_rate SET numerator = 2`],
  ['an exchange rate', 'exchange_rate', `DELETE FROM exchange_rate`],
])('never changes %s (%s): %s', async (_what, table, change) => {
  await database.pool.query(`INSERT INTO own_ceiling
    (id, organisation_id, item, ceiling_minor, currency, valid_from, citation)
    VALUES ('o', 'u', 'GUEST_MEALS', 1, 'VND', '2026-05-18', 'Mẫu') ON CONFLICT DO NOTHING`);
  await database.pool.query(`INSERT INTO exchange_rate
    (id, date, "from", "to", numerator, denominator, source)
    VALUES ('x', '2026-05-18', 'USD', 'VND', 1, 1, 'Mẫu') ON CONFLICT DO NOTHING`);
  await expect(database.pool.query(change)).rejects.toThrow(`rows of ${table} are never changed`);
});

it('lets one rate of an item and scope begin on a day, but for those that are put right', async () => {
  const twice = 'a rate of this item and scope begins on 2026-05-18 already';
  await expect(add({ id: 'b', roles: '{MEMBER,HEAD}' })).rejects.toThrow(twice);
  await add({ id: 'c', roles: '{MEMBER}' });
  await add({ id: 'd', roles: '{MEMBER,HEAD}', valid_from: '2026-05-19' });
  await add({ id: 'e', roles: '{MEMBER,HEAD}', corrects_id: 'a' });
  await expect(add({ id: 'f', roles: '{HEAD,MEMBER}' })).rejects.toThrow(twice);
  await expect(add({ id: 'g', roles: '{STAFF}', corrects_id: 'a' })).rejects.toThrow(
    'rate_corrects_id_key',
  );
});

it('lets an issuer give a number once, but for what is put right, and that once', async () => {
  const write = (id: string, correctsId: string | null) =>
    database.pool.query(
      `INSERT INTO instrument (id, number, issuer, subject, source, corrects_id)
        VALUES ($1, '1/TT-MẪU', 'Cơ quan mẫu', 'Mức chi mẫu', 'Mẫu', $2)`,
      [id, correctsId],
    );
  await write('one', null);
  await expect(write('two', null)).rejects.toThrow('instrument_one_of_a_number');
  await write('three', 'one');
  await expect(write('four', 'one')).rejects.toThrow('instrument_corrects_id_key');
  await expect(write('five', 'five')).rejects.toThrow('instrument_corrects_another');
});

it('lets of two who add the same rate at one moment only one', async () => {
  const same = ['h', 'i', 'j'].map((id) => add({ id, roles: '{SPOUSE}' }));
  const done = await Promise.allSettled(same);
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it.each([
  ['an amount without a currency', { currency: null }],
  ['an amount that is a share, too', { percent: 5 }],
  ['a lowest above the ceiling', { lowest_minor: 1_001 }],
  ['a share in a currency', { ceiling_minor: null, percent: 5 }],
  ['nothing at all', { ceiling_minor: null, currency: null, verification: 'RATE_UNKNOWN' }],
  ['an unknown rate without its mark', { ceiling_minor: null }],
  ['a known rate with the mark', { verification: 'RATE_UNKNOWN' }],
  ['an end before the beginning', { valid_to: '2026-05-17' }],
])('takes no %s', async (_what, values) => {
  await expect(add({ id: 'z', roles: '{STAFF}', ...values })).rejects.toThrow('violates check');
});
