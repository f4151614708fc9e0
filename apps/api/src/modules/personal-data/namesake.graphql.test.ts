import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG } from '../approval/world.testing.ts';
import { reportedJourney } from '../dossier/outcome.testing.ts';
import { ERASED_NAME } from './erasing.queries.ts';

let api: TestApi;
const day = (text: string) => dbDate(isoDate(text));
const NAME = 'Người mẫu clerk';
const CLERK = writeId('Person', 'person-clerk');

/** Somebody else of the same name has a post at the union, and both are named there in words. */
beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  await prisma.person.create({
    data: {
      id: 'namesake',
      fullName: NAME,
      posts: {
        create: { organisationId: DA_NANG, title: 'Cán bộ', validFrom: day('2020-01-01') },
      },
    },
  });
  const promised = (number: number, more: object = {}) => ({
    text: `Việc ${number}`,
    owner: NAME,
    ...more,
  });
  await prisma.dossier.create({
    data: {
      id: 'at-da-nang',
      ...reportedJourney([
        promised(1, { ownerId: 'namesake' }),
        promised(2, { progress: { create: kept() } }),
        promised(3),
        promised(4, { ownerId: 'person-clerk', progress: { create: kept() } }),
      ]),
    },
  });
  await prisma.dossier.create({
    data: { id: 'elsewhere', ...reportedJourney([promised(1)]), organisationId: BAC_NINH },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const kept = () => ({
  at: new Date('2026-02-01T02:00:00Z'),
  userId: 'officer',
  doneOn: day('2026-02-01'),
  text: 'Đã làm',
});

const PLACES = `query ($personId: ID!) { namesakePlaces(personId: $personId) {
  key kind title organisation { shortName } } }`;
const ERASE = `mutation ($input: PersonalDataEraseInput!) { answer: personalDataErase(input: $input) {
  __typename ... on ValidationError { issues { code data } } } }`;

it('is shown for a decision, and never erased with whom they share the name', async () => {
  const { prisma } = api.database;
  const refused = await api.run('officer', PLACES, { personId: CLERK });
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const { data } = await api.run<{ namesakePlaces: readonly { readonly key: string }[] }>(
    'administrator',
    PLACES,
    { personId: CLERK },
  );
  const place = { kind: 'COMMITMENT', organisation: { shortName: 'LĐLĐ Đà Nẵng' } };
  expect(data.namesakePlaces).toMatchObject([
    { ...place, key: 'COMMITMENT:at-da-nang.c2', title: 'Việc 2' },
    { ...place, key: 'COMMITMENT:at-da-nang.c3', title: 'Việc 3' },
  ]);

  const request = await prisma.dataRequest.create({
    data: {
      personId: 'person-clerk',
      kind: 'ERASURE',
      askedBy: NAME,
      askedOn: day('2026-06-01'),
      basis: 'Đơn',
      registeredById: 'administrator',
      registeredAt: new Date('2026-06-02T02:00:00Z'),
    },
  });
  const erase = async (idempotencyKey: string, places: readonly object[]) => {
    const id = writeId('DataRequest', request.id);
    const input = { id, version: 1, fullName: NAME, places, idempotencyKey };
    return (await api.run<{ answer: object }>('administrator', ERASE, { input })).data.answer;
  };
  const [mine, other] = data.namesakePlaces.map(({ key }) => key);
  expect(await erase('e1', [{ key: mine, theirs: true }])).toMatchObject({
    issues: [{ code: 'NAMESAKE_UNDECIDED', data: { count: 1 } }],
  });
  const decided = [
    { key: mine, theirs: true },
    { key: other, theirs: false },
  ];
  expect(await erase('e2', decided)).toEqual({ __typename: 'DataRequestPayload' });
  const left = await prisma.commitment.findMany({ orderBy: [{ dossierId: 'asc' }, { id: 'asc' }] });
  expect(left.map(({ dossierId, id, owner }) => [`${dossierId}.${id}`, owner])).toEqual([
    ['at-da-nang.c1', NAME],
    ['at-da-nang.c2', ERASED_NAME],
    ['at-da-nang.c3', NAME],
    ['at-da-nang.c4', ERASED_NAME],
    ['elsewhere.c1', NAME],
  ]);
  expect(await prisma.person.findUnique({ where: { id: 'namesake' } })).toMatchObject({
    fullName: NAME,
    erasedAt: null,
  });
});
