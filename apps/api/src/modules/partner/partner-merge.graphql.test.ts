import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { isoDate } from '@cau-noi/domain/period';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';
import { REFERENCES } from './partner-merge.queries.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const partnerId = (id: string) => writeId('Partner', id);
const day = (text: string) => dbDate(isoDate(text));

interface Pair {
  readonly likeness: string;
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
}

let worlds = 0;

/** Two entries of one body with records that name each, and a third that knows the second. */
async function twoEntries() {
  worlds += 1;
  const [kept, gone, parent] = ['kept', 'gone', 'parent'].map((name) => `${name}-${worlds}`);
  if (kept === undefined || gone === undefined || parent === undefined) throw new Error('Ids');
  const { prisma } = api.database;
  const kind = 'PROVINCIAL_UNION' as const;
  await prisma.partner.createMany({
    data: [
      { id: kept, nameVi: `Liên hiệp Công đoàn tỉnh Mẫu ${worlds}`, countryCode: 'KR', kind },
      {
        id: gone,
        nameVi: `Lien hiep cong doan tinh mau ${worlds}`,
        nameNative: `경남${worlds}`,
        abbreviation: `GN${worlds}`,
        countryCode: 'KR',
        kind,
      },
      { id: parent, nameVi: `Trung tâm công đoàn ${worlds}`, countryCode: 'KR', kind },
    ],
  });
  await prisma.partnerAlias.create({ data: { partnerId: gone, alias: 'Gyeong-nam' } });
  await prisma.partnerLink.create({
    data: { fromId: gone, toId: parent, date: day('2012-06-19'), source: 'Bài mẫu' },
  });
  const dossier = (partner: string, organisationId: string, end: string) => ({
    kind: 'OUTBOUND' as const,
    reportingClass: 'DELEGATION_OUT' as const,
    organisationId,
    title: 'Chuyến đi mẫu',
    state: 'COMPLETED' as const,
    partnerId: partner,
    startDate: day('2026-02-01'),
    endDate: day(end),
    actualStartDate: day('2026-02-01'),
    actualEndDate: day(end),
    createdById: 'officer',
  });
  await prisma.dossier.createMany({
    data: [
      dossier(kept, DA_NANG, '2026-02-03'),
      dossier(gone, DA_NANG, '2026-02-05'),
      dossier(gone, BAC_NINH, '2026-02-04'),
    ],
  });
  const plan = await prisma.plan.create({
    data: { organisationId: DA_NANG, year: 2030 + worlds },
  });
  await prisma.planLine.create({
    data: { planId: plan.id, position: 0, kind: 'OUTBOUND', title: 'Dòng mẫu', partnerId: gone },
  });
  await prisma.partnerContact.create({
    data: {
      partnerId: gone,
      name: 'Người Mẫu',
      email: 'mau@example.test',
      validFrom: day('2024-01-01'),
      createdById: 'officer',
    },
  });
  return { kept, gone, parent };
}

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
    const { kept, gone, parent } = await twoEntries();
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
        successors: [{ partner: { name: `Trung tâm công đoàn ${worlds}` } }],
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
    expect(await found(`trung tam cong doan ${worlds}`)).toEqual([partnerId(parent)]);
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'PARTNER', subjectId: { in: [kept, gone] } },
    });
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      'partner.merge',
      'partner.mergedInto',
    ]);
  });

  it('lets the old id lead to the one that stays, and writes what still names it there', async () => {
    const { kept, gone } = await twoEntries();
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
    const { kept, gone, parent } = await twoEntries();
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
    const { kept, gone } = await twoEntries();
    const answers = await Promise.all([merge('adviser', gone, kept), merge('adviser', kept, gone)]);
    const names = answers.map((answer) => (answer as { __typename: string }).__typename);
    expect(names.toSorted()).toEqual(['PartnerPayload', 'ValidationError']);
    const merged = await api.database.prisma.partner.count({
      where: { id: { in: [kept, gone] }, mergedIntoId: { not: null } },
    });
    expect(merged).toBe(1);
  });

  it('is refused when one of them was written over meanwhile', async () => {
    const { kept, gone } = await twoEntries();
    await api.database.prisma.partner.update({ where: { id: kept }, data: { version: 2 } });
    expect(await merge('adviser', gone, kept)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('is undone: what moved goes back, and both are as they were', async () => {
    const { kept, gone, parent } = await twoEntries();
    const third = `third-${worlds}`;
    await api.database.prisma.partner.create({
      data: { id: third, nameVi: `Bản ghi thứ ba ${worlds}`, countryCode: 'KR', kind: 'OTHER' },
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
          successors: [{ partner: { name: `Trung tâm công đoàn ${worlds}` } }],
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
    const { kept, gone } = await twoEntries();
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
          `Lien hiep cong doan tinh mau ${worlds}`,
          `GN${worlds}`,
          `경남${worlds}`,
          'Gyeong-nam',
        ],
        moves: [
          { what: 'DOSSIERS', count: 2 },
          { what: 'PLAN_LINES', count: 1 },
          { what: 'SPONSORS', count: 0 },
          { what: 'CONTACTS', count: 1 },
          { what: 'FILES', count: 0 },
        ],
        merged: { id: partnerId(gone) },
        survivor: { id: partnerId(kept) },
      },
    });
  });

  it('knows of every column that names a partner', async () => {
    const { rows } = await keysOnPartner();
    const moved = Object.values(REFERENCES).map(({ table, column }) => `${table}.${column}`);
    // Those of the register itself, and what stays with who wrote it.
    const own = [
      ...['partner.merged_into_id', 'partner_alias.merged_from_id', 'partner_alias.partner_id'],
      ...['partner_link.from_id', 'partner_link.to_id'],
      ...['partner_merge.merged_id', 'partner_merge.survivor_id'],
    ];
    const named = moved.filter((column) => column !== 'stored_file.subject_id');
    expect(rows.map(({ name }) => name)).toEqual([...named, ...own].toSorted());
    const followed = await followers();
    expect(followed.rows.map(({ name }) => `${name}.partner_id`)).toEqual(named.toSorted());
  });
});

async function keysOnPartner() {
  const rows = await api.database.prisma.$queryRaw<{ name: string }[]>`
    SELECT c.conrelid::regclass || '.' || a.attname AS name FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = 'partner'::regclass ORDER BY 1`;
  return { rows: rows.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}

async function followers() {
  const rows = await api.database.prisma.$queryRaw<{ name: string }[]>`
    SELECT t.tgrelid::regclass::text AS name FROM pg_trigger t
    WHERE t.tgname = 'follow_merged_partner'`;
  return { rows: rows.toSorted((one, other) => (one.name < other.name ? -1 : 1)) };
}

describe('entries that may be one', () => {
  it('are proposed in pairs until they are merged or said to be two', async () => {
    const { kept, gone } = await twoEntries();
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
    const input = { oneId: partnerId(kept), otherId: partnerId(gone), idempotencyKey: key() };
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
    const { kept, gone } = await twoEntries();
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
    const name = `LIÊN HIỆP CÔNG ĐOÀN TỈNH MẪU ${worlds}`;
    expect(await like({ nameVi: name })).toEqual(expect.arrayContaining(both));
    expect(await like({ nameVi: name, countryCode: 'JP' })).toEqual([]);
    expect(await like({ nameVi: 'x', abbreviation: `gn-${worlds}` })).toMatchObject([
      { likeness: 'SAME_ABBREVIATION', partner: { id: partnerId(gone) } },
    ]);
    expect(await like({ nameVi: ' ' })).toEqual([]);
  });
});
