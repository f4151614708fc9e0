import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG, PARTNER_ID } from '../approval/world.testing.ts';

let api: TestApi;
const day = (text: string) => dbDate(isoDate(text));
const NAME = 'Người mẫu clerk';
const keeper = { keeperId: 'person-clerk', keeperOrganisationId: DA_NANG };

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  const contact = { partnerId: PARTNER_ID, createdById: 'officer', ...keeper };
  await prisma.partnerContact.createMany({
    data: [
      {
        ...contact,
        id: 'closed',
        name: 'Đã Thôi',
        validFrom: day('2020-01-01'),
        validTo: day('2024-01-01'),
      },
      { ...contact, id: 'open', name: 'Đang Làm', validFrom: day('2024-01-01') },
    ],
  });
});
afterAll(() => api[Symbol.asyncDispose]());

let keys = 0;
async function carryOut(kind: 'EXPORT' | 'ERASURE', more: object = {}) {
  keys += 1;
  const { id } = await api.database.prisma.dataRequest.create({
    data: {
      personId: 'person-clerk',
      kind,
      askedBy: NAME,
      askedOn: day('2026-06-01'),
      basis: 'Đơn',
      registeredById: 'administrator',
      registeredAt: new Date('2026-06-02T02:00:00Z'),
    },
  });
  const mutation = kind === 'EXPORT' ? 'personalDataExport' : 'personalDataErase';
  const payload = kind === 'EXPORT' ? '... on PersonalDataExportPayload { json }' : '';
  const document = `mutation ($input: P${mutation.slice(1)}Input!) { answer: ${mutation}(input: $input) {
    __typename ${payload} ... on ValidationError { issues { code data } } } }`;
  const input = { id: writeId('DataRequest', id), version: 1, idempotencyKey: `k${keys}`, ...more };
  const { data, errors } = await api.run<{ answer: { readonly json?: string } }>(
    'administrator',
    document,
    { input },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

it('are told in the copy by their partner, without the name of somebody else', async () => {
  const { json = '{}' } = await carryOut('EXPORT');
  const partner = 'Liên hiệp Công đoàn Gyeongnam';
  expect(JSON.parse(json)).toMatchObject({
    partnerContactsKept: [
      { partner, organisation_id: DA_NANG, valid_from: '2020-01-01', valid_to: '2024-01-01' },
      { partner, organisation_id: DA_NANG, valid_from: '2024-01-01', valid_to: null },
    ],
  });
  expect(json).not.toMatch(/Đã Thôi|Đang Làm/u);
});

it('pass on before the person is erased; a closed one then names nobody', async () => {
  const { prisma } = api.database;
  const erase = () => carryOut('ERASURE', { fullName: NAME, places: [] });
  expect(await erase()).toMatchObject({
    issues: [{ code: 'HOLDS_OPEN_WORK', data: { count: 1 } }],
  });
  const other = { keeperId: 'person-officer', keeperOrganisationId: DA_NANG };
  await prisma.partnerContact.update({ where: { id: 'open' }, data: other });
  expect(await erase()).toEqual({ __typename: 'DataRequestPayload' });
  const nobody = { keeperId: null, keeperOrganisationId: null };
  expect(await prisma.partnerContact.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { id: 'closed', name: 'Đã Thôi', version: 2, ...nobody },
    { id: 'open', version: 1, ...other },
  ]);
});
