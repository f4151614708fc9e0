import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import { ORGANISATION, addWorld } from '../approval/world.testing.ts';
import { addRateBook, mealsIn, mutation, REFUSED } from './norm.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await addRateBook(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const mutate = (by: string, document: string, input: object) =>
  mutation<object>(api, by, document, input);

describe('a ceiling of a union', () => {
  const OWN_ADD = `mutation A($input: OwnCeilingAddInput!) { ownCeilingAdd(input: $input) { __typename
    ... on OwnCeilingPayload { ownCeiling { organisation { shortName } item citation validFrom
      ceiling { minor currency } scope { guestRanks } addedBy } } ${REFUSED} } }`;
  const OWN = {
    organisationId: ORGANISATION.federation,
    item: 'GUEST_MEALS',
    scope: { guestRanks: ['A'] },
    ceiling: { minor: 2_500_000, currency: 'VND' },
    validFrom: '2026-06-01',
    citation: 'Quy chế chi tiêu mẫu',
    reason: 'Tiết kiệm',
  };
  const add = (input: object, by = 'administrator') => mutate(by, OWN_ADD, { ...OWN, ...input });

  it('is written by an administrator of the federation alone', async () => {
    expect(await add({}, 'leader')).toMatchObject({ __typename: 'ForbiddenError' });
  });

  it.each([
    [
      'more than the State allows',
      { ceiling: { minor: 3_000_001, currency: 'VND' } },
      { code: 'ABOVE_RATE', path: ['ceiling'], data: { ceiling: 3_000_000 } },
    ],
    [
      'a rate that is not there',
      { scope: { guestRanks: ['SPECIAL'] } },
      { code: 'NO_RATE', path: ['item'] },
    ],
    ['no decision', { citation: '' }, { code: 'REQUIRED', path: ['citation'] }],
    ['no reason', { reason: '' }, { code: 'REQUIRED', path: ['reason'] }],
  ])('is not written with %s', async (_what, change, issue) => {
    expect(await add(change)).toMatchObject({ __typename: 'ValidationError', issues: [issue] });
  });

  it('is not written for a union that is not there', async () => {
    expect(await add({ organisationId: writeId('Organisation', 'khac') })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['organisationId'],
    });
  });

  it('counts for the union and those below it from its first day, until the next', async () => {
    expect(await add({})).toMatchObject({
      ownCeiling: { organisation: { shortName: 'TLĐ' }, addedBy: 'Người mẫu administrator' },
    });
    const ofDaNang = { organisationId: ORGANISATION.daNang, citation: 'Quy chế của Đà Nẵng mẫu' };
    await add({
      ...ofDaNang,
      ceiling: { minor: 2_000_000, currency: 'VND' },
      validFrom: '2026-07-01',
    });
    await add({
      ...ofDaNang,
      ceiling: { minor: 2_900_000, currency: 'VND' },
      validFrom: '2026-08-01',
    });
    const ceilings = await Promise.all(
      ['2026-05-31', '2026-06-01', '2026-07-01', '2026-08-01'].map((on) => mealsIn(api, 'A', on)),
    );
    expect(ceilings).toMatchObject([
      { norm: { ceiling: { minor: 3_000_000 }, ownCeiling: null } },
      { norm: { ceiling: { minor: 2_500_000 }, ownCeiling: { citation: OWN.citation } } },
      { norm: { ceiling: { minor: 2_000_000 }, ownCeiling: { citation: ofDaNang.citation } } },
      { norm: { ceiling: { minor: 2_500_000 } } },
    ]);
    const { data, statements } = await api.run(
      'officer',
      `query O($id: ID!) { ownCeilings(organisationId: $id) { validFrom organisation { shortName } } }`,
      { id: ORGANISATION.daNang },
    );
    expect(statements).toEqual(['access.viewer']);
    expect(data).toMatchObject({
      ownCeilings: [
        { validFrom: '2026-08-01' },
        { validFrom: '2026-07-01' },
        { validFrom: '2026-06-01' },
      ],
    });
  });
});

it('the checks of a dossier are given the rates and the ceilings that may hold for it', async () => {
  interface Lookups {
    readonly rates: readonly { readonly id: string }[];
    readonly ownCeilings: readonly { readonly organisationId: string }[];
  }
  const row = await api.database.prisma.rate.findFirstOrThrow({ where: { id: '35-8-B' } });
  await api.database.prisma.rate.createMany({
    data: [
      { ...row, id: 'right', correctsId: '35-8-B' },
      { ...row, id: 'japan', countries: ['JP'] },
    ],
  });
  const lookups = async (by: string, organisationId: string, countryCode: string) => {
    const content = dossierInput({ organisationId });
    const stops = [
      { id: 's1', countryCode, place: 'Nơi mẫu', arrive: '2026-09-07', leave: '2026-09-13' },
    ];
    const { data, errors, statements } = await api.run<{ dossierLookups: { json: Lookups } }>(
      by,
      `query L($content: DossierContentInput!) { dossierLookups(content: $content) { json } }`,
      { content: { ...content, stops } },
    );
    expect(errors).toEqual([]);
    expect(statements.filter((name) => name.startsWith('norm.'))).toEqual([]);
    const { rates, ownCeilings } = data.dossierLookups.json;
    return { ids: rates.map(({ id }) => id), own: ownCeilings.map((one) => one.organisationId) };
  };
  const japan = await lookups('officer', ORGANISATION.daNang, 'JP');
  const korea = await lookups('otherOfficer', ORGANISATION.bacNinh, 'KR');
  expect(japan.ids).toEqual(
    expect.arrayContaining(['35-8-A', '71-8-A', '140-annex-abroad-lodging']),
  );
  const ofJapan = japan.ids.filter((id) => !korea.ids.includes(id));
  expect(ofJapan).toEqual(['japan']);
  expect(japan.ids).not.toContain('35-8-B');
  expect(new Set(japan.own)).toEqual(new Set([ORGANISATION.federation, ORGANISATION.daNang]));
  expect(korea.own).toEqual([ORGANISATION.federation]);
});
