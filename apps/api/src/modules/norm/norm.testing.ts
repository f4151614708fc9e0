import type { PrismaClient } from '@cau-noi/db/prisma';
import { INSTRUMENTS } from '@cau-noi/db/reference/law';
import { RATES } from '@cau-noi/db/reference/rates';
import { isoDate } from '@cau-noi/domain/period';
import { expect } from 'vitest';
import { dbDate } from '../../dates.ts';
import type { ApiOfDay } from '../../testing.ts';
import { ORGANISATION } from '../approval/world.testing.ts';

const day = (text: string): Date => dbDate(isoDate(text));
const dayOrNull = (text: string | null): Date | null => (text === null ? null : day(text));

/** The rate book as it comes with the program, in the database of a test. */
export async function addRateBook(prisma: PrismaClient): Promise<void> {
  await prisma.instrument.createMany({
    data: INSTRUMENTS.map(({ date, inForceFrom, inForceTo, replacesIds, ...row }) => ({
      ...row,
      signedOn: dayOrNull(date),
      inForceFrom: dayOrNull(inForceFrom),
      inForceTo: dayOrNull(inForceTo),
      replacesIds: [...replacesIds],
    })),
  });
  await prisma.rate.createMany({
    data: RATES.map(({ from, to, ...row }) => ({
      ...row,
      guestRanks: [...row.guestRanks],
      roles: [...row.roles],
      places: [...row.places],
      travellers: [...row.travellers],
      countries: [...row.countries],
      validFrom: day(from),
      validTo: dayOrNull(to),
    })),
  });
}

/** What a mutation of the book is asked for where it refuses. */
export const REFUSED = `... on BusinessError { code path data }
  ... on ValidationError { issues { code path data } }`;

let keys = 0;

/** The answer of a mutation, with a key of its own unless the input brings one. */
export async function mutation<Answer>(
  api: ApiOfDay,
  by: string,
  document: string,
  input: object,
): Promise<Answer> {
  keys += 1;
  const variables = { input: { idempotencyKey: `k${keys}`, ...input } };
  const { data, errors } = await api.run<Record<string, Answer>>(by, document, variables);
  expect(errors).toEqual([]);
  const [answer] = Object.values(data);
  return answer as Answer;
}

/** What Đà Nẵng may spend on the meals of guests of a rank on a day. */
export async function mealsIn(api: ApiOfDay, rank: string, on: string) {
  const { data } = await api.run<{ norm: object }>(
    'officer',
    `query M($rank: GuestRank, $on: Date!, $union: ID) {
      norm(code: GUEST_MEALS, on: $on, guestRank: $rank, organisationId: $union) {
        ... on NormFound { norm { rate { rateId } ceiling { minor } ownCeiling { citation } } } } }`,
    { rank, on, union: ORGANISATION.daNang },
  );
  return data.norm;
}
