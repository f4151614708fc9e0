import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, BAC_NINH, DA_NANG, PARTNER_ID } from '../approval/world.testing.ts';
import { day, twoEntries } from './partner-merge.testing.ts';

let api: TestApi;

/** Foreign-affairs work: an officer of Đà Nẵng and the clerk there, who has no role; one of Bắc Ninh. */
beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  const lasting = { role: 'OFFICER', workload: 'PART_TIME', validFrom: day('2024-01-01') } as const;
  await prisma.staffAssignment.createMany({
    data: [
      { ...lasting, personId: 'person-officer', organisationId: DA_NANG },
      { ...lasting, personId: 'person-clerk', organisationId: DA_NANG },
      { ...lasting, personId: 'person-otherOfficer', organisationId: BAC_NINH },
      {
        ...lasting,
        personId: 'person-deputy',
        organisationId: DA_NANG,
        validTo: day('2026-06-14'),
        leavingReason: 'MOVED',
      },
    ],
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const person = (user: string) => writeId('Person', `person-${user}`);
const CONTACTS = `contacts { id name version keeper { id fullName } keeperOrganisation { shortName }
  viewerMay { keep { allowed code } } }`;
const ANSWER = `__typename ... on PartnerPayload { partner { ${CONTACTS} } }
  ... on BusinessError { code path } ... on ValidationError { issues { code path } }`;
const CONFLICT = '... on ConflictError { currentVersion theirs changedBy }';

interface Contact {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly keeper: { readonly id: string } | null;
  readonly viewerMay: {
    readonly keep: { readonly allowed: boolean; readonly code: string | null };
  };
}
interface Written {
  readonly partner: { readonly contacts: readonly Contact[] };
}

let keys = 0;
async function send(user: string, mutation: string, input: object, asked = ANSWER) {
  keys += 1;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${asked} } }`;
  const variables = { input: { idempotencyKey: `contact-${keys}`, ...input } };
  const { data, errors } = await api.run<{ answer: unknown }>(user, document, variables);
  expect(errors).toEqual([]);
  return data.answer;
}

let names = 0;
/** Adds a contact of another name; answers with what the API says. */
const add = (user: string, change: object = {}) => {
  names += 1;
  const content = { partnerId: writeId('Partner', PARTNER_ID), from: '2026-01-01', ...change };
  return send(user, 'partnerContactAdd', {
    name: `Đầu Mối Mẫu ${names}`,
    ...content,
  });
};
const added = async (user: string, change: object = {}): Promise<Contact> => {
  const { partner } = (await add(user, change)) as Written;
  const contact = partner.contacts.find(({ name }) => name.endsWith(` ${names}`));
  if (contact === undefined) throw new Error('Not added');
  return contact;
};
const keep = (user: string, contact: Pick<Contact, 'id' | 'version'>, to: string, more = {}) => {
  const { id, version } = contact;
  const input = { id, version, keeperId: person(to), ...more };
  return send(user, 'partnerContactKeep', input, `${ANSWER} ${CONFLICT}`);
};
const raw = (id: string) => Buffer.from(id, 'base64url').toString().replace('PartnerContact:', '');

describe('a contact that is added', () => {
  it('is kept by the writer where they do foreign-affairs work, and else by nobody', async () => {
    expect(await added('officer')).toMatchObject({
      version: 1,
      keeper: { id: person('officer'), fullName: 'Người mẫu officer' },
      keeperOrganisation: { shortName: 'LĐLĐ Đà Nẵng' },
    });
    const unkept = { keeper: null, keeperOrganisation: null };
    expect(await added('secondOfficer')).toMatchObject(unkept);
    expect(await added('officer', { keeperId: null })).toMatchObject(unkept);
  });

  it('is kept by whoever is named, where they do the work of a union of the writer', async () => {
    expect(await added('secondOfficer', { keeperId: person('clerk') })).toMatchObject({
      keeper: { id: person('clerk') },
    });
    const wrong = { issues: [{ code: 'KEEPER_NOT_STAFF', path: ['keeperId'] }] };
    expect(await add('officer', { keeperId: person('secondOfficer') })).toMatchObject(wrong);
    expect(await add('officer', { keeperId: person('deputy') })).toMatchObject(wrong);
    expect(await add('officer', { keeperId: person('otherOfficer') })).toMatchObject(wrong);
    expect(await add('officer', { keeperId: writeId('Person', 'nobody') })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['keeperId'],
    });
    expect(await added('adviser', { keeperId: person('otherOfficer') })).toMatchObject({
      keeperOrganisation: { shortName: 'LĐLĐ Bắc Ninh' },
    });
  });

  it('is proposed to be kept by the writer in the form', async () => {
    const proposed = async (user: string) =>
      (
        await api.run<{ node: { proposedKeeper: { id: string } | null } }>(
          user,
          '{ node(id: "' +
            writeId('Partner', PARTNER_ID) +
            '") { ... on Partner { proposedKeeper { id } } } }',
        )
      ).data.node.proposedKeeper;
    expect(await proposed('officer')).toEqual({ id: person('officer') });
    expect(await proposed('secondOfficer')).toBeNull();
    expect(await proposed('leader')).toBeNull();
  });
});

describe('giving a contact to somebody else', () => {
  it('is for officers of the union that keeps it and for the federation', async () => {
    const contact = await added('officer');
    expect(await keep('leader', contact, 'clerk')).toMatchObject({ code: 'ROLE_REQUIRED' });
    expect(await keep('otherOfficer', contact, 'otherOfficer')).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_YOUR_UNIT',
    });
    expect(contact.viewerMay.keep).toEqual({ allowed: true, code: null });
    const seen = (await add('otherOfficer')) as Written;
    const same = seen.partner.contacts.find(({ id }) => id === contact.id);
    expect(same?.viewerMay.keep).toEqual({ allowed: false, code: 'NOT_YOUR_UNIT' });

    expect(await keep('officer', contact, 'clerk')).toMatchObject({ __typename: 'PartnerPayload' });
    expect(await keep('adviser', { ...contact, version: 2 }, 'otherOfficer')).toMatchObject({
      __typename: 'PartnerPayload',
    });
    const row = await api.database.prisma.partnerContact.findUnique({
      where: { id: raw(contact.id) },
    });
    expect(row).toMatchObject({
      keeperId: 'person-otherOfficer',
      keeperOrganisationId: BAC_NINH,
      version: 3,
    });
    expect(await keep('otherOfficer', { ...contact, version: 3 }, 'clerk')).toMatchObject({
      issues: [{ code: 'KEEPER_NOT_STAFF', path: ['keeperId'] }],
    });
  });

  it('tells the second of two writers, does the same once, and leaves what is closed', async () => {
    const contact = await added('officer');
    const once = { idempotencyKey: 'given-once' };
    const first = await keep('officer', contact, 'clerk', once);
    expect(await keep('officer', contact, 'clerk', once)).toEqual(first);
    expect(await keep('secondOfficer', contact, 'officer')).toMatchObject({
      __typename: 'ConflictError',
      currentVersion: 2,
      theirs: { keeperId: person('clerk') },
      changedBy: 'Người mẫu officer',
    });
    await send('officer', 'partnerContactClose', {
      id: contact.id,
      to: '2026-06-01',
    });
    expect(await keep('officer', { ...contact, version: 3 }, 'officer')).toMatchObject({
      __typename: 'StateError',
      code: 'CONTACT_CLOSED',
    });
  });

  it('is written into the history without a name', async () => {
    const entries = await api.database.prisma.auditEntry.findMany({
      where: { subjectKind: 'PARTNER', subjectId: PARTNER_ID, action: 'partner.contactKeep' },
    });
    expect(entries.length).toBeGreaterThan(0);
    for (const { data } of entries) expect(Object.keys(data as object)).toEqual(['contactId']);
  });
});

it('tells who keeps contacts to those who may see them, in as many statements for one as for many', async () => {
  const { prisma } = api.database;
  await prisma.partner.create({ data: { id: 'one', nameVi: 'Một đầu mối', kind: 'EMBASSY' } });
  await added('officer', { partnerId: writeId('Partner', 'one') });
  const ask = (user: string, id: string) =>
    api.run(user, `{ node(id: "${writeId('Partner', id)}") { ... on Partner { ${CONTACTS} } } }`);
  expect((await ask('auditor', PARTNER_ID)).data).toEqual({ node: { contacts: null } });
  const many = await ask('leader', PARTNER_ID);
  const one = await ask('leader', 'one');
  expect([...many.errors, ...one.errors]).toEqual([]);
  expect(many.statements).toEqual(one.statements);
  expect(many.statements).toHaveLength(4);
});

it('stays with its keeper when two partners are merged', async () => {
  const { prisma } = api.database;
  const { kept, gone } = await twoEntries(prisma);
  const keeper = { keeperId: 'person-officer', keeperOrganisationId: DA_NANG };
  await prisma.partnerContact.updateMany({ where: { partnerId: gone }, data: keeper });
  const input = {
    mergedId: writeId('Partner', gone),
    mergedVersion: 1,
    survivorId: writeId('Partner', kept),
    survivorVersion: 1,
  };
  await send('adviser', 'partnerMerge', input);
  const moved = await prisma.partnerContact.findMany({ where: { partnerId: kept } });
  expect(moved).toMatchObject([keeper]);
});
