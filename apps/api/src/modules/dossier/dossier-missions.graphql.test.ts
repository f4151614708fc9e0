import { addDays, addMonths, monthOf, monthPeriod } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
} from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { approvedDossier, inNextYear } from './dossier.testing.ts';
import { findingActs } from './found-on.testing.ts';
import type { Found } from './found-on.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const { foundOn, journey } = findingActs(() => api);

describe('a journey that this one might join', () => {
  const mergeable = (data: object, measure: object | null = null) => ({
    key: 'TK13.MERGEABLE_MISSION.KR',
    status: 'FAIL',
    data: { countryCode: 'KR', ...data },
    measure,
  });
  const HIDDEN = { missionId: null, source: null, startDate: null, days: null };

  it('is told with whose it is, when, and how many others there are, to who sees its unit', async () => {
    const content = inNextYear();
    const year = content.startDate.slice(0, 4);
    const other = await journey(BAC_NINH, `${year}-09-10`);
    await journey(FEDERATION, `${year}-09-15`);
    await journey(DA_NANG, `${year}-09-22`);
    const { lookups, of } = await foundOn(content, 'adviser');
    expect(of('TK13')).toEqual([
      mergeable(
        {
          missionId: writeId('Dossier', other.id),
          source: 'DOSSIER',
          organisationId: ORGANISATION.bacNinh,
          startDate: `${year}-09-10`,
          days: 3,
          others: 1,
        },
        { limit: 15, actual: 3, excess: 12, unit: 'DAYS', currency: null },
      ),
    ]);
    expect(lookups.neighbours).toEqual({
      organisationId: ORGANISATION.daNang,
      neighbourIds: [ORGANISATION.bacNinh, ORGANISATION.federation],
    });
  });

  it('is there, and no more, for another union: the same on whichever day of the month', async () => {
    const content = inNextYear();
    const year = content.startDate.slice(0, 4);
    const { id } = await journey(BAC_NINH, `${year}-09-10`);
    const told = await foundOn(content);
    expect(told.of('TK13')).toEqual([
      mergeable({ ...HIDDEN, organisationId: ORGANISATION.bacNinh, others: 0 }),
    ]);
    const theirs = told.lookups.missions
      .flatMap(({ missions }) => missions)
      .filter(({ organisationId }) => organisationId === ORGANISATION.bacNinh);
    expect(JSON.stringify(theirs)).not.toMatch(/09-10|Đoàn khác|An toàn lao động/u);
    const startDate = new Date(`${year}-09-29T00:00:00Z`);
    await api.database.prisma.dossier.update({
      where: { id },
      data: { startDate, endDate: startDate },
    });
    expect((await foundOn(content)).lookups.missions).toEqual(told.lookups.missions);
  });

  it('is not told by what was frozen', async () => {
    const content = inNextYear();
    const year = content.startDate.slice(0, 4);
    const other = await journey(BAC_NINH, `${year}-09-10`);
    const { id } = await approvedDossier(api, content);
    const FROZEN = `query ($id: ID!) { node(id: $id) { ... on Dossier { findings {
      key status data measure { limit actual excess unit currency } } } } }`;
    const readBy = async (user: WorldUser) => {
      const { data } = await api.run<{ node: { findings: readonly Found[] } }>(user, FROZEN, {
        id,
      });
      return data.node.findings.filter(({ key }) => key.startsWith('TK13'));
    };
    const organisationId = ORGANISATION.bacNinh;
    expect(await readBy('officer')).toEqual([mergeable({ ...HIDDEN, organisationId, others: 0 })]);
    const missionId = writeId('Dossier', other.id);
    expect(await readBy('adviser')).toMatchObject([{ data: { missionId, days: 3 } }]);
  });

  it('is of a neighbour: not of a union below another one', async () => {
    const { prisma } = api.database;
    const id = 'cdcs-mau';
    await prisma.organisation.create({ data: { id } });
    const content = inNextYear();
    await prisma.organisationVersion.create({
      data: {
        organisationId: id,
        name: 'Công đoàn cơ sở Mẫu',
        shortName: 'CĐCS Mẫu',
        kind: 'GRASSROOTS_UNION',
        parentId: BAC_NINH,
        validFrom: new Date('2000-01-01'),
      },
    });
    await journey(id, content.startDate);
    const { lookups, of } = await foundOn(content);
    expect(of('TK13')).toMatchObject([{ key: 'TK13', status: 'PASS' }]);
    expect(lookups.neighbours.neighbourIds).not.toContain(writeId('Organisation', id));
  });
});

describe('missions that others made', () => {
  it('are told where a unit, partner or row of the rules makes them matter, and not else', async () => {
    const { prisma } = api.database;
    const content = inNextYear();
    const over = addMonths(TEST_DAY, -12);
    const theirs = await journey(BAC_NINH, over);
    const ours = await journey(DA_NANG, over);
    const withPartner = await journey(BAC_NINH, over);
    const partnerId = readId(content.partnerId, 'Partner');
    await prisma.dossier.update({ where: { id: withPartner.id }, data: { partnerId } });
    const toldIds = async () => {
      const { lookups } = await foundOn(content);
      return lookups.missions.flatMap(({ missions }) => missions.map((mission) => mission.id));
    };
    const dossier = ({ id }: { readonly id: string }) => writeId('Dossier', id);
    const told = await toldIds();
    expect(told).toEqual(expect.arrayContaining([dossier(ours), dossier(withPartner)]));
    expect(told).not.toContain(dossier(theirs));
    const row = await prisma.checkParameter.findFirstOrThrow({ where: { checkId: 'TK06' } });
    const values = row.values as Readonly<Record<string, string | number>>;
    await prisma.checkParameter.update({
      where: { id: row.id },
      data: { values: { ...values, scope: 'FEDERATION' } },
    });
    expect(await toldIds()).toContain(dossier(theirs));
    await prisma.checkParameter.update({ where: { id: row.id }, data: { values } });
  });

  it('are told of everybody, as far as they are to come, where journeys may be merged with all', async () => {
    const { prisma } = api.database;
    const content = inNextYear();
    const id = 'cdcs-xa';
    const version = {
      name: 'Công đoàn cơ sở Xa',
      shortName: 'CĐCS Xa',
      kind: 'GRASSROOTS_UNION' as const,
      parentId: BAC_NINH,
      validFrom: new Date('2000-01-01'),
    };
    await prisma.organisation.create({ data: { id, versions: { create: version } } });
    const before = await journey(id, addDays(monthPeriod(monthOf(TEST_DAY)).from, -1));
    const coming = await journey(id, content.startDate);
    const toldIds = async () => {
      const { lookups } = await foundOn(content);
      return lookups.missions.flatMap(({ missions }) => missions.map((mission) => mission.id));
    };
    const [past, ahead] = [before, coming].map((one) => writeId('Dossier', one.id));
    expect(await toldIds()).not.toContain(ahead);
    const row = await prisma.checkParameter.findFirstOrThrow({ where: { checkId: 'TK13' } });
    const values = row.values as Readonly<Record<string, string | number>>;
    await prisma.checkParameter.update({
      where: { id: row.id },
      data: { values: { ...values, mergingScope: 'FEDERATION' } },
    });
    const told = await toldIds();
    expect([told.includes(ahead ?? ''), told.includes(past ?? '')]).toEqual([true, false]);
    await prisma.checkParameter.update({ where: { id: row.id }, data: { values } });
  });
});
