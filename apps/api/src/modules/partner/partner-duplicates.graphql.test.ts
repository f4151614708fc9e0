import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { REFERENCES } from './partner-merge.queries.ts';
import { twoEntries } from './partner-merge.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const partnerId = (id: string) => writeId('Partner', id);

interface Pair {
  readonly likeness: string;
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
}

async function keysOnPartner() {
  const rows = await api.database.prisma.$queryRaw<{ name: string }[]>`
    SELECT c.conrelid::regclass || '.' || a.attname AS name FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = 'partner'::regclass ORDER BY 1`;
  return { rows: rows.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}

async function followers() {
  const rows = await api.database.prisma.$queryRaw<{ name: string }[]>`
    SELECT t.tgrelid::regclass || '.' || a.attname AS name FROM pg_trigger t
    JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = ANY(t.tgattr)
    WHERE t.tgname LIKE 'follow_merged_%'`;
  return { rows: rows.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}

describe('merging', () => {
  it('knows of every column that names a partner', async () => {
    const { rows } = await keysOnPartner();
    const moved = Object.values(REFERENCES).map(({ table, column }) => `${table}.${column}`);
    // Those of the register itself, and what stays with who wrote it.
    const own = [
      'partner.merged_into_id',
      'partner_alias.merged_from_id',
      'partner_alias.partner_id',
      'partner_link.from_id',
      'partner_link.to_id',
      'partner_merge.merged_id',
      'partner_merge.survivor_id',
    ];
    const named = moved.filter((column) => column !== 'stored_file.subject_id');
    expect(rows.map(({ name }) => name)).toEqual([...named, ...own].toSorted());
    const followed = await followers();
    expect(followed.rows.map(({ name }) => name)).toEqual(named.toSorted());
  });
});

describe('entries that may be one', () => {
  it('are proposed in pairs until they are merged or said to be two', async () => {
    const { kept, gone } = await twoEntries(api.database.prisma);
    const pairs = async () =>
      (
        await api.run<{ partnerDuplicates: readonly Pair[] }>(
          'adviser',
          '{ partnerDuplicates { likeness one { id } other { id } } }',
        )
      ).data.partnerDuplicates.filter(({ one, other }) =>
        [one, other].every(({ id }) => [partnerId(kept), partnerId(gone)].includes(id)),
      );
    expect(await pairs()).toMatchObject([{ likeness: 'SAME_NAME' }]);
    const input = {
      oneId: partnerId(kept),
      otherId: partnerId(gone),
      idempotencyKey: 'two bodies',
    };
    const said = await api.run(
      'adviser',
      `mutation ($input: PartnerDistinguishInput!) { partnerDistinguish(input: $input) { __typename } }`,
      { input },
    );
    expect(said.data).toMatchObject({
      partnerDistinguish: { __typename: 'PartnersDistinguishedPayload' },
    });
    expect(await pairs()).toEqual([]);
  });

  it('are proposed while one is typed, accents and case ignored', async () => {
    const { kept, gone, nth } = await twoEntries(api.database.prisma);
    const like = async (partner: object) =>
      (
        await api.run<{ partnersLike: readonly unknown[] }>(
          'officer',
          `query ($partner: PartnerInput!) { partnersLike(partner: $partner) { likeness partner { id } } }`,
          { partner: { aliases: [], kind: 'PROVINCIAL_UNION', countryCode: 'KR', ...partner } },
        )
      ).data.partnersLike;
    const both = [kept, gone].map((id) => ({
      likeness: 'SAME_NAME',
      partner: { id: partnerId(id) },
    }));
    const name = `LIÊN HIỆP CÔNG ĐOÀN TỈNH MẪU ${nth}`;
    expect(await like({ nameVi: name })).toEqual(expect.arrayContaining(both));
    expect(await like({ nameVi: name, countryCode: 'JP' })).toEqual([]);
    expect(await like({ nameVi: 'x', abbreviation: `gn-${nth}` })).toMatchObject([
      { likeness: 'SAME_ABBREVIATION', partner: { id: partnerId(gone) } },
    ]);
    expect(await like({ nameVi: ' ' })).toEqual([]);
  });
});
