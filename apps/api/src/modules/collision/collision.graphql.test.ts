import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
  PARTNER_ID,
} from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
beforeEach(async () => {
  await api.database.prisma.dossier.deleteMany();
});
afterAll(() => api[Symbol.asyncDispose]());

const YEAR = 2031;
const on = (day: string) => dbDate(isoDate(`${YEAR}-${day}`));

/** A journey to Korea that is handed in, written into the database as it would stand there. */
function journey(organisationId: string, day: string, change: object = {}) {
  return api.database.prisma.dossier.create({
    data: {
      kind: 'OUTBOUND',
      reportingClass: 'DELEGATION_OUT',
      organisationId,
      title: `Đoàn ${organisationId}`,
      state: 'SUBMITTED',
      startDate: on(day),
      endDate: on(day),
      createdById: 'officer',
      stops: {
        create: {
          id: 's',
          position: 0,
          countryCode: 'KR',
          place: 'Seoul',
          arrive: on(day),
          leave: on(day),
        },
      },
      members: {
        create: { id: 'm', position: 0, personId: 'person-officer', role: 'HEAD' as const },
      },
      ...change,
    },
  });
}

interface Answer {
  readonly collisions: {
    readonly totalCount: number;
    readonly minDaysApart: number | null;
    readonly basis: { readonly verification: string } | null;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly tie: string;
      readonly partner: { readonly id: string } | null;
      readonly guest: string | null;
      readonly countries: readonly string[];
      readonly daysApart: number | null;
      readonly activities: readonly object[];
      readonly proposal: object;
    }[];
  };
}

const QUERY = `query ($where: CollisionWhere, $first: Int, $after: String) {
  collisions(where: $where, first: $first, after: $after) {
    totalCount minDaysApart basis { verification } pageInfo { endCursor }
    nodes { tie partner { id } guest countries daysApart
      activities { organisation { id } title dossierId planId from to days persons countries
        partner { id } }
      proposal { lead { id } because from to days persons fewer } } } }`;

async function asked(user: WorldUser, variables: object = {}) {
  const { data, errors } = await api.run<Answer>(user, QUERY, variables);
  expect(errors).toEqual([]);
  return data.collisions;
}

describe('two units that go to one country', () => {
  it('are told to the federation, with all that is known and how they might go together', async () => {
    const one = await journey(DA_NANG, '03-01');
    const other = await journey(BAC_NINH, '03-15', { state: 'APPROVED', endDate: on('03-18') });
    const { nodes, ...rest } = await asked('adviser');
    expect(rest).toMatchObject({
      totalCount: 1,
      minDaysApart: 15,
      basis: { verification: 'UNVERIFIED' },
    });
    const activity = { planId: null, persons: 1, countries: ['KR'], partner: null };
    expect(nodes).toEqual([
      {
        tie: 'COUNTRY',
        partner: null,
        guest: null,
        countries: ['KR'],
        daysApart: 14,
        activities: [
          {
            ...activity,
            organisation: { id: ORGANISATION.daNang },
            title: 'Đoàn ldld-da-nang',
            dossierId: writeId('Dossier', one.id),
            from: `${YEAR}-03-01`,
            to: `${YEAR}-03-01`,
            days: 1,
          },
          {
            ...activity,
            organisation: { id: ORGANISATION.bacNinh },
            title: 'Đoàn ldld-bac-ninh',
            dossierId: writeId('Dossier', other.id),
            from: `${YEAR}-03-15`,
            to: `${YEAR}-03-15`,
            days: 4,
          },
        ],
        proposal: {
          lead: { id: ORGANISATION.daNang },
          because: 'EARLIEST',
          from: `${YEAR}-03-01`,
          to: `${YEAR}-03-01`,
          days: 4,
          persons: 2,
          fewer: 1,
        },
      },
    ]);
  });

  it('are told to each of them: of the other no more than unit, month and country', async () => {
    await journey(DA_NANG, '03-01');
    await journey(BAC_NINH, '03-15');
    const { nodes } = await asked('officer');
    expect(nodes[0]?.activities[1]).toEqual({
      organisation: { id: ORGANISATION.bacNinh },
      title: null,
      dossierId: null,
      planId: null,
      from: `${YEAR}-03-01`,
      to: `${YEAR}-03-31`,
      days: null,
      persons: null,
      countries: ['KR'],
      partner: null,
    });
    expect(nodes[0]?.proposal).toMatchObject({ persons: null, because: 'EARLIEST', days: 1 });
    expect((await asked('otherOfficer')).totalCount).toBe(1);
  });

  it('tell a unit nothing of the other’s day: whichever of the month it is, they look the same', async () => {
    await journey(DA_NANG, '03-10');
    const hidden = await journey(BAC_NINH, '03-01');
    const told = async () => ({
      plain: await asked('officer'),
      near: await asked('officer', { where: { weeks: 1 } }),
    });
    const first = await told();
    expect(first.plain.nodes[0]?.daysApart).toBeNull();
    for (const day of ['03-17', '03-31']) {
      await api.database.prisma.dossier.update({
        where: { id: hidden.id },
        data: { startDate: on(day), endDate: on(day) },
      });
      expect(await told()).toEqual(first);
    }
  });

  it('are nobody’s while one is a draft, or goes later than the weeks asked for', async () => {
    await journey(DA_NANG, '03-01');
    await journey(BAC_NINH, '03-02', { state: 'DRAFT' });
    expect((await asked('adviser')).totalCount).toBe(0);
    await journey(BAC_NINH, '03-16');
    expect((await asked('adviser')).totalCount).toBe(0);
    const wider = await asked('adviser', { where: { weeks: 3 } });
    expect(wider).toMatchObject({ totalCount: 1, minDaysApart: 22, basis: null });
    expect((await asked('adviser', { where: { weeks: 2 } })).totalCount).toBe(0);
  });

  it('are not told to a third', async () => {
    await journey(FEDERATION, '03-01');
    await journey(BAC_NINH, '03-02');
    expect((await asked('adviser')).totalCount).toBe(1);
    expect((await asked('officer')).totalCount).toBe(0);
  });
});

describe('receptions', () => {
  const guest = { create: { id: 'g', position: 0, role: 'HEAD' as const, name: 'Khách Mẫu' } };
  const reception = { kind: 'INBOUND', reportingClass: 'DELEGATION_IN', stops: {}, members: {} };

  it('of one guest are not told to a unit that may not know whom the other receives', async () => {
    await journey(DA_NANG, '06-01', { ...reception, guests: guest });
    await journey(BAC_NINH, '06-02', { ...reception, guests: guest });
    expect((await asked('officer')).totalCount).toBe(0);
    expect((await asked('adviser')).totalCount).toBe(1);
  });

  it('of one partner or one guest collide', async () => {
    await journey(DA_NANG, '03-01', { ...reception, partnerId: PARTNER_ID });
    await journey(BAC_NINH, '03-02', { ...reception, partnerId: PARTNER_ID });
    await journey(DA_NANG, '06-01', { ...reception, guests: guest });
    await journey(BAC_NINH, '06-02', { ...reception, guests: guest });
    const { nodes } = await asked('adviser');
    expect(nodes.map(({ tie, partner, guest: name }) => [tie, partner?.id ?? name])).toEqual([
      ['PARTNER', writeId('Partner', PARTNER_ID)],
      ['GUEST', 'Khách Mẫu'],
    ]);
  });
});

describe('the list', () => {
  it('is narrowed by union and country, and comes in pages', async () => {
    await journey(DA_NANG, '03-01');
    await journey(BAC_NINH, '03-02');
    await journey(FEDERATION, '06-01');
    await journey(BAC_NINH, '06-02');
    const totalOf = async (where: object) => (await asked('adviser', { where })).totalCount;
    expect(await totalOf({ organisationId: ORGANISATION.daNang })).toBe(1);
    expect(await totalOf({ organisationId: ORGANISATION.federation, subtree: true })).toBe(2);
    expect(await totalOf({ countryCode: 'KR' })).toBe(2);
    expect(await totalOf({ countryCode: 'JP' })).toBe(0);
    const first = await asked('adviser', { first: 1 });
    const second = await asked('adviser', { first: 1, after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(2);
    const all = await asked('adviser');
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes);
  });

  it('refuses weeks out of bounds', async () => {
    const { errors } = await api.run('adviser', QUERY, { where: { weeks: 27 } });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_FILTER' } }]);
  });
});
