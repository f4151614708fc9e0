import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { isoDate } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import {
  addWorld,
  BAC_NINH,
  DA_NANG,
  FEDERATION,
  ORGANISATION,
} from '../approval/world.testing.ts';
import { inNextYear } from './dossier.testing.ts';

const QUANG_NAM = 'ldld-quang-nam';
const YEAR = 2031;

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  const since = dbDate(isoDate('2000-01-01'));
  await prisma.organisation.create({
    data: {
      id: QUANG_NAM,
      versions: {
        create: {
          name: 'Liên đoàn Lao động tỉnh Quảng Nam',
          shortName: 'LĐLĐ Quảng Nam',
          kind: 'PROVINCIAL_UNION',
          parentId: FEDERATION,
          validFrom: since,
          validTo: dbDate(isoDate('2025-06-30')),
        },
      },
    },
  });
  const date = dbDate(isoDate('2025-07-01'));
  await prisma.organisationLink.create({
    data: { kind: 'ABSORB', fromId: QUANG_NAM, toId: DA_NANG, date },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

/** A plan of a union with one line; the line's opaque id. */
async function lineOf(organisationId: string, year: number, changes: object = {}): Promise<string> {
  const { prisma } = api.database;
  const { lineId, coOrganiserIds, title } = { ...lineInput(), coOrganiserIds: [], ...changes };
  const where = { organisationId_year: { organisationId, year } };
  const plan = await prisma.plan.upsert({ where, create: { organisationId, year }, update: {} });
  const position = await prisma.planLine.count({ where: { planId: plan.id } });
  await prisma.planLine.create({
    data: {
      id: lineId,
      planId: plan.id,
      position,
      kind: 'OUTBOUND',
      title,
      coOrganisers: {
        create: (coOrganiserIds as readonly string[]).map((id) => ({ organisationId: id })),
      },
    },
  });
  return writeId('PlanLine', lineId);
}

const citing = (planLineId: string, year = YEAR) => ({
  ...inNextYear({
    startDate: `${year}-12-28`,
    endDate: `${year + 1}-01-03`,
    stops: [
      {
        id: 's1',
        countryCode: 'KR',
        place: 'Seoul',
        arrive: `${year}-12-28`,
        leave: `${year + 1}-01-03`,
      },
    ],
  }),
  planLineId,
  unplannedReason: null,
});
const create = (content: object) => send(api, 'officer', 'dossierCreate', { content });
const OTHER = {
  __typename: 'ValidationError',
  issues: [{ code: 'LINE_OF_OTHER_UNION', path: ['content', 'planLineId'] }],
};

describe('the plan line that a dossier names', () => {
  it('is one of its own plan, of a union that went into it, or one that it organises too', async () => {
    const named = [
      await lineOf(DA_NANG, YEAR),
      await lineOf(QUANG_NAM, YEAR),
      await lineOf(BAC_NINH, YEAR, { coOrganiserIds: [DA_NANG] }),
      await lineOf(DA_NANG, YEAR + 1),
    ];
    for (const line of named) {
      const answer = await create(citing(line));
      expect(answer.__typename).toBe('DossierPayload');
    }
  });

  it('is none of another union, neither in a new dossier nor in a draft', async () => {
    // The line is seen by everybody whom it names; that does not make it theirs to carry out.
    const line = await lineOf(DA_NANG, YEAR, { coOrganiserIds: [BAC_NINH] });
    const own = await create(citing(line));
    const { id, version } = own.dossier ?? expect.unreachable();
    const moved = { ...citing(line), organisationId: ORGANISATION.bacNinh };
    const theirs = await send(api, 'otherOfficer', 'dossierCreate', { content: moved });
    expect(theirs.__typename).toBe('DossierPayload');

    const unseen = await lineOf(BAC_NINH, YEAR);
    expect(await create(citing(unseen))).toMatchObject({
      __typename: 'NotFoundError',
      path: ['content', 'planLineId'],
    });
    const { prisma } = api.database;
    // Whoever is an officer at both sees both plans; a dossier is of one of them all the same.
    const grant = { userId: 'officer', organisationId: BAC_NINH, role: 'OFFICER' } as const;
    await prisma.grant.create({ data: { ...grant, validFrom: dbDate(isoDate('2020-01-01')) } });
    expect(await create(citing(unseen))).toMatchObject(OTHER);
    const content = citing(unseen);
    expect(await send(api, 'officer', 'dossierSave', { id, version, content })).toMatchObject(
      OTHER,
    );
    await prisma.grant.deleteMany({ where: grant });
  });

  it('is of a year that the activity touches, at the latest when it is submitted', async () => {
    const line = await lineOf(DA_NANG, YEAR + 2);
    const { id, version } = await write(api, 'officer', 'dossierCreate', { content: citing(line) });
    expect(await send(api, 'officer', 'dossierSubmit', { id, version })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'LINE_NOT_OF_DATES', path: ['planLineId'] }],
    });
    const evaluated = await api.run<{ dossierEvaluate: object }>(
      'officer',
      `query ($content: DossierContentInput!) { dossierEvaluate(content: $content) {
        maySubmit issues { code path } } }`,
      { content: citing(line) },
    );
    expect(evaluated.data.dossierEvaluate).toMatchObject({
      maySubmit: false,
      issues: [{ code: 'LINE_NOT_OF_DATES', path: ['planLineId'] }],
    });
  });

  const QUERY = `query ($organisationId: ID!, $year: Int!) {
    planLinesToCarryOut(organisationId: $organisationId, year: $year) { id title } }`;
  const offered = async (organisationId: string, year: number, user = 'officer') => {
    const { data, errors, statements } = await api.run<{
      planLinesToCarryOut: readonly { id: string; title: string }[];
    }>(user, QUERY, { organisationId, year });
    expect(errors).toEqual([]);
    return { ids: data.planLinesToCarryOut.map(({ id }) => id), statements };
  };

  it('is offered exactly where it is admissible and seen, its own plan first', async () => {
    const year = YEAR + 10;
    const joint = await lineOf(BAC_NINH, year, { coOrganiserIds: [DA_NANG] });
    const theirs = await lineOf(BAC_NINH, year);
    const inherited = await lineOf(QUANG_NAM, year);
    const own = await lineOf(DA_NANG, year);
    await lineOf(DA_NANG, year + 1);
    const all = await offered(ORGANISATION.daNang, year);
    expect(all.ids).toEqual([own, joint, inherited]);
    expect((await offered(ORGANISATION.daNang, year, 'adviser')).ids).toEqual(all.ids);
    expect((await offered(ORGANISATION.daNang, year, 'otherOfficer')).ids).toEqual([joint]);
    // A plan is seen whole by whoever organises one of its lines.
    expect((await offered(ORGANISATION.bacNinh, year)).ids).toEqual([joint, theirs]);
    expect((await offered(ORGANISATION.bacNinh, year, 'clerk')).ids).toEqual([]);
  });

  it('is offered with as many statements for five lines as for five hundred', async () => {
    const [few, many] = [YEAR + 20, YEAR + 21];
    for (let count = 0; count < 5; count += 1) await lineOf(DA_NANG, few);
    for (let count = 0; count < 500; count += 1) await lineOf(DA_NANG, many);
    const five = await offered(ORGANISATION.daNang, few);
    const fiveHundred = await offered(ORGANISATION.daNang, many);
    expect([five.ids.length, fiveHundred.ids.length]).toEqual([5, 500]);
    expect(fiveHundred.statements).toEqual(five.statements);
    expect(five.statements).toHaveLength(3);
  });
});
