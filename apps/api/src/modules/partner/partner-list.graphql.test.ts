import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-06-15');
  await addWorld(api.database.prisma);
  const { prisma } = api.database;
  await prisma.deadlineRule.createMany({
    data: [
      { ...RULE, id: 'old', validFrom: day('2019-01-01'), validTo: day('2025-12-31'), days: 30 },
      { ...RULE, id: 'now', validFrom: day('2026-01-01'), days: 100 },
    ],
  });
  await prisma.partner.createMany({
    data: [
      { id: 'met', nameVi: 'Gặp', kind: 'OTHER', countryCode: 'LA' },
      { id: 'edge', nameVi: 'Mép', kind: 'OTHER', countryCode: 'LA' },
      { id: 'dormant', nameVi: 'Ngủ', kind: 'OTHER', countryCode: 'KR' },
      { id: 'never', nameVi: 'Chưa', kind: 'OTHER' },
      { id: 'sponsor', nameVi: 'Tài trợ', kind: 'FOUNDATION_NGO', verification: 'PUBLIC_PAGE' },
      {
        id: 'told',
        nameVi: 'Khai',
        kind: 'OTHER',
        status: 'INTERRUPTED',
        statusSince: day('2020-02-01'),
        priorities: ['SAME_TRADE'],
        sector: 'METAL',
      },
    ],
  });
  await prisma.dossier.createMany({
    data: [
      dossier('d-met', 'met', DA_NANG, 'COMPLETED', '2026-06-01'),
      dossier('d-edge', 'edge', BAC_NINH, 'APPROVED', '2026-03-07'),
      dossier('d-dormant', 'dormant', DA_NANG, 'COMPLETED', '2026-03-06'),
      dossier('d-ahead', 'dormant', DA_NANG, 'APPROVED', '2026-08-01'),
      dossier('d-draft', 'never', DA_NANG, 'DRAFT', '2026-06-01'),
      dossier('d-off', 'never', DA_NANG, 'CANCELLED', '2026-06-01'),
    ],
  });
  await prisma.dossierCoOrganiser.create({
    data: { dossierId: 'd-met', organisationId: BAC_NINH },
  });
  await prisma.dossierSponsor.create({
    data: {
      dossierId: 'd-edge',
      id: 's',
      position: 0,
      partnerId: 'sponsor',
      contribution: 'Đài thọ',
      amountMinor: 500_000n,
      currency: 'VND',
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const day = (text: string) => dbDate(isoDate(text));
const RULE = { code: 'PARTNER_DORMANT', citation: 'Mặc định mẫu' } as const;

function dossier(
  id: string,
  partnerId: string,
  organisationId: string,
  state: 'COMPLETED' | 'APPROVED' | 'DRAFT' | 'CANCELLED',
  end: string,
) {
  const done = state === 'COMPLETED';
  return {
    id,
    kind: 'OUTBOUND' as const,
    reportingClass: 'DELEGATION_OUT' as const,
    organisationId,
    title: id,
    state,
    partnerId,
    startDate: day(end),
    endDate: day(end),
    ...(done && { actualStartDate: day(end), actualEndDate: day(end) }),
    ...(state === 'CANCELLED' && { stopReason: 'PARTNER_REQUEST' as const, stopText: 'x' }),
    createdById: 'officer',
  };
}

const LIST = `query List($where: PartnerWhere, $first: Int) { partners(where: $where, first: $first) {
  totalCount nodes { id nameVi status standing lastContact verified } } }`;

interface Listed {
  readonly partners: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly nameVi: string; readonly standing: string }[];
  };
}

async function names(where: object, user = 'adviser') {
  const { data, errors } = await api.run<Listed>(user, LIST, { where });
  expect(errors).toEqual([]);
  return data.partners.nodes.map(({ nameVi }) => nameVi);
}

describe('the register of partners', () => {
  it('tells by the records how relations stand, and finds them by just that', async () => {
    const { data } = await api.run<Listed>('adviser', LIST, {});
    const told = Object.fromEntries(
      data.partners.nodes.map(({ nameVi, standing }) => [nameVi, standing]),
    );
    expect(told).toEqual({
      Gặp: 'MET',
      Mép: 'MET',
      Ngủ: 'DORMANT',
      Chưa: 'UNKNOWN',
      'Tài trợ': 'MET',
      Khai: 'UNKNOWN',
      'Liên hiệp Công đoàn Gyeongnam': 'UNKNOWN',
    });
    for (const standing of ['MET', 'DORMANT', 'UNKNOWN']) {
      const those = Object.keys(told).filter((name) => told[name] === standing);
      expect((await names({ standing: [standing] })).toSorted()).toEqual(those.toSorted());
    }
  });

  it('goes by the rule of the day', async () => {
    const { data } = await api.on('2026-04-01').run<Listed>('adviser', LIST, {
      where: { standing: ['MET'] },
    });
    expect(data.partners.nodes.map(({ nameVi }) => nameVi)).toEqual(['Mép', 'Ngủ', 'Tài trợ']);
  });

  it.each([
    [{ status: ['INTERRUPTED'] }, ['Khai']],
    [{ sector: 'METAL' }, ['Khai']],
    [{ priority: 'SAME_TRADE' }, ['Khai']],
    [{ verified: true }, ['Tài trợ']],
    [{ countryCode: 'LA' }, ['Gặp', 'Mép']],
    [{ international: true }, ['Chưa', 'Khai', 'Tài trợ']],
    [{ organisationId: writeId('Organisation', BAC_NINH) }, ['Gặp', 'Mép', 'Tài trợ']],
    [{ organisationId: writeId('Organisation', DA_NANG) }, ['Gặp', 'Ngủ']],
    [{ text: 'ngu' }, ['Ngủ']],
  ])('narrowed by %j holds %j', async (where, expected) => {
    expect(await names(where)).toEqual(expected);
  });

  it('tells a union of its own dealings and money, and the federation of all', async () => {
    const asked = `query ($id: ID!) { node(id: $id) { ... on Partner { lastContact
      dealings { organisation { id } lastContact standing } contributions { minor currency } } } }`;
    const of = async (user: string, id: string) =>
      (await api.run<{ node: unknown }>(user, asked, { id: writeId('Partner', id) })).data.node;
    const lastContact = '2026-06-01';
    const both = [ORGANISATION.bacNinh, ORGANISATION.daNang].map((id) => ({
      organisation: { id },
      lastContact,
      standing: 'MET',
    }));
    expect(await of('adviser', 'met')).toEqual({ lastContact, dealings: both, contributions: [] });
    expect(await of('officer', 'met')).toMatchObject({ lastContact, dealings: [both[1]] });
    expect(await of('otherOfficer', 'sponsor')).toMatchObject({
      contributions: [{ minor: 500_000, currency: 'VND' }],
    });
    expect(await of('officer', 'sponsor')).toMatchObject({ dealings: [], contributions: [] });
  });

  it('adds up by country what the list holds', async () => {
    const { data } = await api.run<{
      partnerCountries: readonly { countryCode: string | null; partners: number }[];
    }>('adviser', '{ partnerCountries { countryCode partners lastContact } }');
    expect(data.partnerCountries).toEqual([
      { countryCode: null, partners: 3, lastContact: '2026-03-07' },
      { countryCode: 'KR', partners: 2, lastContact: '2026-03-06' },
      { countryCode: 'LA', partners: 2, lastContact: '2026-06-01' },
    ]);
  });
});

describe('what a union declares of foreign investors', () => {
  const DECLARE = `mutation ($input: InvestmentDeclareInput!) { investmentDeclare(input: $input) {
    __typename ... on InvestmentPayload { figure { value current writtenBy } }
    ... on BusinessError { code } ... on ValidationError { issues { code path } } } }`;
  let keys = 0;
  const declare = async (user: string, change: object) => {
    keys += 1;
    const input = {
      organisationId: ORGANISATION.daNang,
      countryCode: 'KR',
      indicator: 'PROJECTS',
      value: 58,
      asOf: '2023-12-03',
      source: 'Báo mẫu',
      idempotencyKey: `figure-${keys}`,
      ...change,
    };
    return (await api.run<{ investmentDeclare: unknown }>(user, DECLARE, { input })).data
      .investmentDeclare;
  };

  it('is added and never changed; the latest day holds', async () => {
    expect(await declare('officer', {})).toMatchObject({ figure: { value: 58, current: true } });
    expect(await declare('officer', { value: 61, asOf: '2025-12-31' })).toMatchObject({
      figure: { value: 61, current: true },
    });
    expect(await declare('officer', { value: 40, asOf: '2020-12-31' })).toMatchObject({
      figure: { value: 40, current: false },
    });
    const { data } = await api.run(
      'auditor',
      '{ investment(countryCode: "KR") { value current } }',
    );
    expect(data).toEqual({
      investment: [
        { value: 61, current: true },
        { value: 58, current: false },
        { value: 40, current: false },
      ],
    });
    await expect(
      api.database.prisma.investmentFigure.updateMany({ data: { value: 0 } }),
    ).rejects.toThrow('constraint');
    const audited = await api.database.prisma.auditEntry.count({
      where: { subjectKind: 'INVESTMENT' },
    });
    expect(audited).toBe(3);
  });

  it('is the officers’ of that union, with a source and a day that was', async () => {
    expect(await declare('otherOfficer', {})).toMatchObject({ code: 'NOT_YOUR_UNIT' });
    expect(await declare('adviser', {})).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await declare('officer', { source: ' ', asOf: '2027-01-01' })).toMatchObject({
      issues: [
        { code: 'DAY_IN_FUTURE', path: ['asOf'] },
        { code: 'REQUIRED', path: ['source'] },
      ],
    });
  });
});

describe('with ten thousand partners', () => {
  const MANY = 10_000;
  const MATRIX = `query Matrix($first: Int) { partners(first: $first) { totalCount nodes { id
    dealings { organisation { id shortName } lastContact standing } } } }`;

  beforeAll(async () => {
    await api.database.prisma.$executeRaw`
      INSERT INTO partner (id, name_vi, country_code, kind, abbreviation)
      SELECT 'p' || n, 'Công đoàn ' || md5(n::text) || ' ' || md5((n * 7)::text),
        (ARRAY['KR','JP','LA','DE','FR','CU','SG','AU'])[n % 8 + 1], 'SECTOR_UNION', 'C' || n
      FROM generate_series(1, ${MANY}::int) AS n`;
    await api.database.prisma.$executeRaw`
      INSERT INTO dossier (id, kind, reporting_class, organisation_id, title, state, partner_id,
        start_date, end_date, created_by_id, updated_at)
      SELECT 'x' || n, 'INBOUND', 'DELEGATION_IN', ${DA_NANG}, 'Đoàn ' || n, 'APPROVED',
        'p' || (n % ${MANY}::int + 1), '2025-01-01', date '2025-01-02' + n % 400, 'officer', now()
      FROM generate_series(1, 20000) AS n`;
    await api.database.prisma.$executeRaw`ANALYZE partner`;
    await api.database.prisma.$executeRaw`ANALYZE dossier`;
  });

  it.each([
    ['the list', LIST],
    ['the matrix', MATRIX],
  ])('%s costs as many statements for 5 rows as for 100', async (_, document) => {
    const few = await api.run<Listed>('adviser', document, { first: 5 });
    const many = await api.run<Listed>('adviser', document, { first: 100 });
    expect(many.errors).toEqual([]);
    expect(many.data.partners.totalCount).toBeGreaterThan(MANY);
    expect(many.data.partners.nodes).toHaveLength(100);
    expect(many.statements).toHaveLength(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(4);
  });

  it('narrows by standing, adds up by country and finds what is alike within seconds', async () => {
    const began = performance.now();
    const answer = await api.run<{
      partnerCountries: readonly { partners: number }[];
      partners: { totalCount: number };
      partnerDuplicates: readonly unknown[];
    }>(
      'adviser',
      `{ partners(where: { standing: [DORMANT] }, first: 5) { totalCount }
         partnerCountries { partners } partnerDuplicates { likeness } }`,
    );
    expect(answer.errors).toEqual([]);
    const all = answer.data.partnerCountries.reduce((sum, { partners }) => sum + partners, 0);
    expect(all).toBe(MANY + 7);
    expect(answer.data.partners.totalCount).toBeGreaterThan(1000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

it('belongs to nobody without a role', async () => {
  expect(await names({}, 'clerk')).toEqual([]);
});
