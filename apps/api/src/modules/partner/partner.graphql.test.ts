import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await api.database.prisma.partner.createMany({
    data: [
      {
        id: 'imf',
        nameVi: 'Liên đoàn Kim khí Quốc tế',
        abbreviation: 'IMF',
        kind: 'GLOBAL_FEDERATION',
      },
      { id: 'industriall', nameVi: 'Công đoàn Công nghiệp Toàn cầu', kind: 'GLOBAL_FEDERATION' },
    ],
  });
  await api.database.prisma.partnerLink.create({ data: { fromId: 'imf', toId: 'industriall' } });
});
afterAll(() => api[Symbol.asyncDispose]());

const LIST = `query Partners($where: PartnerWhere) {
  partners(where: $where) { totalCount nodes { name aliases predecessors { partner { name } } successors { partner { name } } } }
}`;

interface Partners {
  readonly partners: { readonly nodes: readonly { readonly name: string }[] };
}

const names = async (where: object, user = 'officer') =>
  (await api.run<Partners>(user, LIST, { where })).data.partners.nodes.map(({ name }) => name);

const PARTNER = {
  nameVi: 'Công đoàn Mỏ Mẫu',
  nameEn: 'Sample Mine Workers',
  aliases: ['Nghiệp đoàn Hầm mỏ'],
  countryCode: 'JP',
  kind: 'SECTOR_UNION',
};

const FRAGMENTS = `
  ... on PartnerPayload { partner { id name version verified } }
  ... on BusinessError { code path data }
  ... on ValidationError { issues { code path } }
`;
const CREATE = `mutation Create($input: PartnerCreateInput!) {
  partnerCreate(input: $input) { __typename ${FRAGMENTS} }
}`;
const SAVE = `mutation Save($input: PartnerSaveInput!) {
  partnerSave(input: $input) { __typename ${FRAGMENTS} ... on ConflictError { currentVersion theirs } }
}`;

let keys = 0;
async function create(user: string, partner: object, key?: string) {
  keys += 1;
  const input = { partner, idempotencyKey: key ?? `key-${keys}` };
  return (await api.run<{ partnerCreate: unknown }>(user, CREATE, { input })).data.partnerCreate;
}

describe('partners', () => {
  it('are found by any of their names, without accents', async () => {
    await create('officer', PARTNER);
    expect(await names({ text: 'mo mau' })).toEqual([PARTNER.nameVi]);
    expect(await names({ text: 'ham mo' })).toEqual([PARTNER.nameVi]);
    expect(await names({ text: 'mine work' })).toEqual([PARTNER.nameVi]);
    expect(await names({ countryCode: 'JP', kind: ['SECTOR_UNION'] })).toEqual([PARTNER.nameVi]);
    expect(await names({ countryCode: 'JP', kind: ['EMBASSY'] })).toEqual([]);
  });

  it('are open to everybody who is signed in', async () => {
    expect(await names({ text: 'kim khi' }, 'auditor')).toEqual(['Liên đoàn Kim khí Quốc tế']);
  });

  it('tell what they came from and what they became', async () => {
    const { data } = await api.run('officer', LIST, { where: { text: 'toan cau' } });
    expect(data).toEqual({
      partners: {
        totalCount: 1,
        nodes: [
          {
            name: 'Công đoàn Công nghiệp Toàn cầu',
            aliases: [],
            predecessors: [{ partner: { name: 'Liên đoàn Kim khí Quốc tế' } }],
            successors: [],
          },
        ],
      },
    });
  });
});

describe('writing about a partner', () => {
  it('is for officers, advisers and administrators', async () => {
    for (const user of ['leader', 'auditor', 'federationLeader']) {
      expect(await create(user, PARTNER)).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'ROLE_REQUIRED',
        data: { roles: 'OFFICER,FEDERATION_ADVISER,ADMINISTRATOR' },
      });
    }
  });

  it('is an officer’s own affair until the federation has verified it', async () => {
    const added = (await create('officer', { ...PARTNER, nameVi: 'Thêm tại chỗ' })) as {
      partner: { id: string; verified: boolean };
    };
    expect(added.partner.verified).toBe(false);
    const { id } = added.partner;
    const save = async (user: string, version: number) => {
      const input = { id, version, partner: PARTNER, idempotencyKey: `${user}-${version}` };
      return (await api.run<{ partnerSave: unknown }>(user, SAVE, { input })).data.partnerSave;
    };
    const roles = { code: 'ROLE_REQUIRED', data: { roles: 'FEDERATION_ADVISER' } };
    expect(await save('otherOfficer', 1)).toMatchObject(roles);
    expect(await save('secondOfficer', 1)).toMatchObject({ partner: { version: 2 } });
    const input = { id, version: 2, idempotencyKey: 'verified' };
    const verify = `mutation ($input: PartnerVerifyInput!) {
      partnerVerify(input: $input) { __typename ${FRAGMENTS} } }`;
    expect((await api.run('officer', verify, { input })).data).toMatchObject({
      partnerVerify: roles,
    });
    expect((await api.run('adviser', verify, { input })).data).toMatchObject({
      partnerVerify: { partner: { version: 3, verified: true } },
    });
    expect(await save('officer', 3)).toMatchObject(roles);
    expect(await save('adviser', 3)).toMatchObject({ partner: { version: 4, verified: true } });
  });

  it('tells all that is wrong', async () => {
    expect(await create('officer', { ...PARTNER, nameVi: '', countryCode: 'XX' })).toMatchObject({
      __typename: 'ValidationError',
      issues: [
        { code: 'REQUIRED', path: ['nameVi'] },
        { code: 'UNKNOWN_VALUE', path: ['countryCode'] },
      ],
    });
  });

  it('saves over the version that was edited, and over no other', async () => {
    const id = writeId('Partner', 'industriall');
    const save = async (version: number, key: string) => {
      const input = { id, version, partner: PARTNER, idempotencyKey: key };
      return (await api.run<{ partnerSave: unknown }>('adviser', SAVE, { input })).data.partnerSave;
    };
    const saved = { __typename: 'PartnerPayload', partner: { id, version: 2 } };
    expect(await save(1, 's1')).toMatchObject(saved);
    expect(await save(1, 's1')).toMatchObject(saved);
    expect(await save(1, 's2')).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      theirs: { nameVi: PARTNER.nameVi, aliases: PARTNER.aliases },
    });
  });

  it('writes people down for those who work with them, and closes them once', async () => {
    const id = writeId('Partner', 'imf');
    const asked = `contacts { id name email validTo }`;
    const answer = `__typename ... on PartnerPayload { partner { ${asked} } }
      ... on BusinessError { code } ... on ValidationError { issues { code path } }`;
    const add = async (user: string, change: object) => {
      const person = {
        name: 'Người Mẫu',
        email: 'mau@example.test',
        from: '2026-01-01',
        ...change,
      };
      const input = { partnerId: id, ...person, idempotencyKey: `add-${(keys += 1)}` };
      const document = `mutation ($input: PartnerContactAddInput!) {
        partnerContactAdd(input: $input) { ${answer} } }`;
      return (await api.run<{ partnerContactAdd: unknown }>(user, document, { input })).data
        .partnerContactAdd;
    };
    expect(await add('leader', {})).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await add('officer', { email: 'mau' })).toMatchObject({
      issues: [{ code: 'EMAIL_FORM', path: ['email'] }],
    });
    const added = (await add('officer', {})) as {
      partner: { contacts: readonly { id: string }[] };
    };
    const input = { id: added.partner.contacts[0]?.id, to: '2026-06-01' };
    const close = async (idempotencyKey: string) =>
      (
        await api.run(
          'officer',
          `mutation ($input: PartnerContactCloseInput!) {
            partnerContactClose(input: $input) { ${answer} } }`,
          { input: { ...input, idempotencyKey } },
        )
      ).data;
    expect(await close('close-1')).toMatchObject({
      partnerContactClose: { partner: { contacts: [{ validTo: '2026-06-01' }] } },
    });
    expect(await close('close-2')).toMatchObject({
      partnerContactClose: { code: 'CONTACT_CLOSED' },
    });
    const seen = async (user: string) =>
      (
        await api.run(user, `query ($id: ID!) { node(id: $id) { ... on Partner { ${asked} } } }`, {
          id,
        })
      ).data;
    expect(await seen('leader')).toMatchObject({ node: { contacts: [{ name: 'Người Mẫu' }] } });
    expect(await seen('auditor')).toEqual({ node: { contacts: null } });
    const history = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'PARTNER', subjectId: 'imf' },
    });
    expect(JSON.stringify(history.map(({ data }) => data))).not.toMatch(/mau@|Người/u);
  });

  it('writes successions, and no circle', async () => {
    const write = async (from: string, to: string) => {
      const ids = { fromId: writeId('Partner', from), toId: writeId('Partner', to) };
      const input = { ...ids, date: '2012-06-19', idempotencyKey: `link-${(keys += 1)}` };
      const document = `mutation ($input: PartnerLinkWriteInput!) { partnerLinkWrite(input: $input) {
        __typename ... on ValidationError { issues { code } }
        ... on PartnerPayload { partner { successors { date } } } } }`;
      return (await api.run<{ partnerLinkWrite: unknown }>('adviser', document, { input })).data
        .partnerLinkWrite;
    };
    expect(await write('industriall', 'imf')).toMatchObject({ issues: [{ code: 'CIRCLE' }] });
    expect(await write('imf', 'industriall')).toMatchObject({
      partner: { successors: [{ date: '2012-06-19' }] },
    });
  });

  it('writes one audit entry for one change', async () => {
    const key = 'once';
    const first = await create('officer', { ...PARTNER, nameVi: 'Một lần' }, key);
    expect(await create('officer', { ...PARTNER, nameVi: 'Một lần' }, key)).toEqual(first);
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'PARTNER', data: { path: ['name'], equals: 'Một lần' } },
    });
    expect(entries).toHaveLength(1);
  });
});
