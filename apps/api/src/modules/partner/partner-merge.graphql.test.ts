import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import { day, twoEntries } from './partner-merge.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const partnerId = (id: string) => writeId('Partner', id);

const PARTNER = `id name version aliases lastContact standing verified
  mergedEntries { id name names } successors { partner { name } } dealings { organisation { id } lastContact }
  contacts { name email } viewerMay { merge { allowed } edit { allowed code } }`;
const REFUSED = `... on BusinessError { code path data } ... on ValidationError { issues { code path } }`;
const MERGE = `mutation Merge($input: PartnerMergeInput!) {
  partnerMerge(input: $input) { __typename ... on PartnerPayload { partner { ${PARTNER} } } ${REFUSED} }
}`;
const PART = `mutation Part($input: PartnerPartInput!) {
  partnerPart(input: $input) { __typename ... on PartnerPayload { partner { ${PARTNER} } } ${REFUSED} }
}`;

let keys = 0;
const key = () => `merge-${(keys += 1)}`;

async function merge(user: string, gone: string, kept: string, versions = [1, 1]) {
  const input = {
    mergedId: partnerId(gone),
    mergedVersion: versions[0],
    survivorId: partnerId(kept),
    survivorVersion: versions[1],
    idempotencyKey: key(),
  };
  const answer = await api.run<{ partnerMerge: unknown }>(user, MERGE, { input });
  expect(answer.errors).toEqual([]);
  return answer.data.partnerMerge;
}

/** What is counted with a partner, in every way in which it is asked. */
async function counts(id: string) {
  const { data, errors } = await api.run<{
    dossiers: { totalCount: number };
    statistics: { figures: readonly { indicator: string; value: number }[] };
  }>(
    'adviser',
    `query Counts($id: ID!, $organisationId: ID!) {
      dossiers(where: { partnerId: $id }) { totalCount }
      statistics(where: { organisationId: $organisationId, partnerId: $id, fromYear: 2026, toYear: 2026 }) {
        figures { indicator value } }
    }`,
    { id: partnerId(id), organisationId: ORGANISATION.federation },
  );
  expect(errors).toEqual([]);
  const trips = data.statistics.figures.find(({ indicator }) => indicator === 'DELEGATIONS_OUT');
  return [data.dossiers.totalCount, trips?.value];
}

describe('merging two partners', () => {
  it('loses nothing: records, names, people and links are those of the one that stays', async () => {
    const { kept, gone, parent, nth } = await twoEntries(api.database.prisma);
    expect([await counts(kept), await counts(gone)]).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(await merge('adviser', gone, kept)).toMatchObject({
      partner: {
        id: partnerId(kept),
        version: 2,
        lastContact: '2026-02-05',
        standing: 'MET',
        aliases: [],
        mergedEntries: [
          {
            id: partnerId(gone),
            names: ['GN1', 'Gyeong-nam', 'Lien hiep cong doan tinh mau 1', '경남1'],
          },
        ],
        successors: [{ partner: { name: `Trung tâm công đoàn ${nth}` } }],
        dealings: [
          { organisation: { id: ORGANISATION.daNang }, lastContact: '2026-02-05' },
          { organisation: { id: ORGANISATION.bacNinh }, lastContact: '2026-02-04' },
        ],
        contacts: [{ name: 'Người Mẫu', email: 'mau@example.test' }],
      },
    });
    expect([await counts(kept), await counts(gone)]).toEqual([
      [3, 3],
      [3, 3],
    ]);
    const found = async (text: string) =>
      (
        await api.run<{ partners: { nodes: readonly { id: string }[] } }>(
          'officer',
          'query ($text: String) { partners(where: { text: $text }) { nodes { id } } }',
          { text },
        )
      ).data.partners.nodes.map(({ id }) => id);
    for (const text of ['gyeong-nam', '경남1', 'GN1']) {
      expect(await found(text)).toEqual([partnerId(kept)]);
    }
    expect(await found(`trung tam cong doan ${nth}`)).toEqual([partnerId(parent)]);
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'PARTNER', subjectId: { in: [kept, gone] } },
    });
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      'partner.merge',
      'partner.mergedInto',
    ]);
  });

  it('lets the old id lead to the one that stays, and writes what still names it there', async () => {
    const { kept, gone } = await twoEntries(api.database.prisma);
    await merge('adviser', gone, kept);
    const { data } = await api.run(
      'officer',
      'query ($id: ID!) { node(id: $id) { ... on Partner { id } } }',
      { id: partnerId(gone) },
    );
    expect(data).toEqual({ node: { id: partnerId(kept) } });
    const { id } = await api.database.prisma.dossier.create({
      data: {
        kind: 'INBOUND',
        reportingClass: 'DELEGATION_IN',
        organisationId: DA_NANG,
        title: 'Viết trong lúc gộp',
        partnerId: gone,
        createdById: 'officer',
      },
    });
    const written = await api.database.prisma.dossier.findUniqueOrThrow({ where: { id } });
    expect(written.partnerId).toBe(kept);
  });

  it('is the federation’s advisers’, of two that stand, and not of a body and its successor', async () => {
    const { kept, gone, parent } = await twoEntries(api.database.prisma);
    for (const user of ['officer', 'leader', 'administrator', 'auditor', 'federationLeader']) {
      expect(await merge(user, gone, kept)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'ROLE_REQUIRED',
        data: { roles: 'FEDERATION_ADVISER' },
      });
    }
    const refused = async (one: string, other: string) =>
      ((await merge('adviser', one, other)) as { issues?: readonly { code: string }[] }).issues;
    expect(await refused(kept, kept)).toMatchObject([{ code: 'SAME_PARTNER' }]);
    expect(await refused(gone, parent)).toMatchObject([{ code: 'SUCCESSION' }]);
    await merge('adviser', gone, kept);
    expect(await refused(gone, parent)).toMatchObject([{ code: 'PARTNER_MERGED' }]);
    expect(await merge('adviser', 'nobody', kept)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('happens once when two people do it at once', async () => {
    const { kept, gone } = await twoEntries(api.database.prisma);
    const answers = await Promise.all([merge('adviser', gone, kept), merge('adviser', kept, gone)]);
    const names = answers.map((answer) => (answer as { __typename: string }).__typename);
    expect(names.toSorted()).toEqual(['PartnerPayload', 'ValidationError']);
    const merged = await api.database.prisma.partner.count({
      where: { id: { in: [kept, gone] }, mergedIntoId: { not: null } },
    });
    expect(merged).toBe(1);
  });

  it('is refused when one of them was written over meanwhile', async () => {
    const { kept, gone } = await twoEntries(api.database.prisma);
    await api.database.prisma.partner.update({ where: { id: kept }, data: { version: 2 } });
    expect(await merge('adviser', gone, kept)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('carries agreements, exchanges, aid, information and notes, and back; one that names both keeps both rows', async () => {
    const { prisma } = api.database;
    const { kept, gone } = await twoEntries(prisma);
    const at = { organisationId: DA_NANG };
    const signedBy = (partnerIds: readonly string[]) => ({
      create: partnerIds.map((id, position) => ({ partnerId: id, position })),
    });
    const [one, both] = [
      await prisma.agreement.create({
        data: { ...at, titleVi: 'Mẫu', partners: signedBy([gone]) },
      }),
      await prisma.agreement.create({
        data: { ...at, titleVi: 'Cả hai', partners: signedBy([gone, kept]) },
      }),
    ];
    const years = { firstYear: 2026, firstSide: 'WE_VISIT' as const, windowFrom: 1, windowTo: 12 };
    const exchange = await prisma.exchange.create({ data: { ...at, ...years, partnerId: gone } });
    const given = { title: 'Mẫu', direction: 'GIVEN', form: 'CASH', reason: 'FRIENDSHIP' } as const;
    const aid = await prisma.aid.create({
      data: { ...at, ...given, partnerId: gone, channelId: gone },
    });
    const words = { title: 'Mẫu', author: 'Mẫu' };
    const told = { type: 'POST', language: 'vi', channel: 'OTHER', audience: 'OTHER' } as const;
    const item = await prisma.informationItem.create({
      data: { ...at, ...words, ...told, outlet: '', text: '', partnerId: gone },
    });
    const said = { topic: 'OTHER', summary: 'Mẫu', meaning: '' } as const;
    const note = await prisma.researchNote.create({
      data: { ...at, ...words, ...said, writtenOn: new Date('2026-01-01'), partnerId: gone },
    });
    const partnersNow = async () => {
      const rows = await prisma.agreementPartner.findMany({
        where: { agreementId: { in: [one.id, both.id] } },
      });
      const of = (id: string) =>
        rows.filter((row) => row.agreementId === id).map((row) => row.partnerId);
      const { partnerId: visited } = await prisma.exchange.findUniqueOrThrow({
        where: { id: exchange.id },
      });
      const helped = await prisma.aid.findUniqueOrThrow({ where: { id: aid.id } });
      const about = await prisma.informationItem.findUniqueOrThrow({ where: { id: item.id } });
      const from = await prisma.researchNote.findUniqueOrThrow({ where: { id: note.id } });
      const named = [about.partnerId, from.partnerId];
      const helps = [helped.partnerId, helped.channelId];
      return [of(one.id), of(both.id).toSorted(), visited, ...helps, ...named];
    };
    const pair = [gone, kept].toSorted();
    const before = await partnersNow();
    expect(before).toEqual([[gone], pair, gone, gone, gone, gone, gone]);
    expect(await merge('adviser', gone, kept)).toMatchObject({ __typename: 'PartnerPayload' });
    expect(await partnersNow()).toEqual([[kept], pair, kept, kept, kept, kept, kept]);
    const written = await prisma.aid.update({
      where: { id: aid.id },
      data: { partnerId: gone, channelId: gone },
    });
    expect([written.partnerId, written.channelId]).toEqual([kept, kept]);
    const input = { id: partnerId(gone), idempotencyKey: key() };
    const parted = await api.run('adviser', PART, { input });
    expect(parted).toMatchObject({
      errors: [],
      data: { partnerPart: { __typename: 'PartnerPayload' } },
    });
    expect(await partnersNow()).toEqual(before);
  });

  it('is undone: what moved goes back, and both are as they were', async () => {
    const { kept, gone, parent, nth } = await twoEntries(api.database.prisma);
    const third = `third-${nth}`;
    await api.database.prisma.partner.create({
      data: { id: third, nameVi: `Bản ghi thứ ba ${nth}`, countryCode: 'KR', kind: 'OTHER' },
    });
    await merge('adviser', third, gone);
    await merge('adviser', gone, kept, [2, 1]);
    const asked = { input: { id: partnerId(gone), idempotencyKey: key() } };
    const { data } = await api.run('adviser', PART, asked);
    expect(data).toMatchObject({
      partnerPart: {
        partner: {
          id: partnerId(gone),
          mergedEntries: [{ id: partnerId(third) }],
          successors: [{ partner: { name: `Trung tâm công đoàn ${nth}` } }],
          contacts: [{ name: 'Người Mẫu' }],
        },
      },
    });
    expect([await counts(kept), await counts(gone)]).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const again = { input: { id: partnerId(gone), idempotencyKey: key() } };
    expect((await api.run('adviser', PART, again)).data).toMatchObject({
      partnerPart: { __typename: 'StateError', code: 'PARTNER_NOT_MERGED' },
    });
    const links = await api.database.prisma.partnerLink.findMany({ where: { toId: parent } });
    expect(links).toMatchObject([{ fromId: gone, date: day('2012-06-19'), source: 'Bài mẫu' }]);
  });

  it('is told before it is done', async () => {
    const { kept, gone, nth } = await twoEntries(api.database.prisma);
    const { data } = await api.run(
      'adviser',
      `query ($gone: ID!, $kept: ID!) { partnerMergePreview(mergedId: $gone, survivorId: $kept) {
        refusal namesGained moves { what count } merged { id } survivor { id } } }`,
      { gone: partnerId(gone), kept: partnerId(kept) },
    );
    expect(data).toEqual({
      partnerMergePreview: {
        refusal: null,
        namesGained: [
          `Lien hiep cong doan tinh mau ${nth}`,
          `GN${nth}`,
          `경남${nth}`,
          'Gyeong-nam',
        ],
        moves: [
          { what: 'DOSSIERS', count: 2 },
          { what: 'PLAN_LINES', count: 1 },
          { what: 'SPONSORS', count: 0 },
          { what: 'AGREEMENTS', count: 0 },
          { what: 'EXCHANGES', count: 0 },
          { what: 'AID', count: 0 },
          { what: 'AID_CHANNELS', count: 0 },
          { what: 'MEMBERSHIPS', count: 0 },
          { what: 'INFORMATION', count: 0 },
          { what: 'RESEARCH', count: 0 },
          { what: 'TRAININGS', count: 0 },
          { what: 'TRAININGS_PAID', count: 0 },
          { what: 'PROJECTS', count: 0 },
          { what: 'PROJECT_CHANNELS', count: 0 },
          { what: 'PROJECT_BUDGETS', count: 0 },
          { what: 'PROJECT_PAYMENTS', count: 0 },
          { what: 'PROJECT_PROPOSALS', count: 0 },
          { what: 'CONTACTS', count: 1 },
          { what: 'FILES', count: 0 },
        ],
        merged: { id: partnerId(gone) },
        survivor: { id: partnerId(kept) },
      },
    });
  });
});
