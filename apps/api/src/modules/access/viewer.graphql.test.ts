import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { addWorld } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const VIEWER = `{ viewer { portal
  id name locale today home { code } person { fullName } grants { role organisation { code } }
  standsInFor { name from to }
  may { planCreate { allowed code } decide { allowed code } partnerCreate { allowed } manageUsers { allowed code } configure { allowed } }
} }`;

describe('the viewer', () => {
  it('is who is signed in, with the rights of the day', async () => {
    const { data, errors } = await api.run('officer', VIEWER);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      viewer: {
        id: writeId('User', 'officer'),
        name: 'Người mẫu officer',
        locale: 'vi',
        today: TEST_DAY,
        home: { code: 'ldld-da-nang' },
        portal: '/province',
        person: { fullName: 'Người mẫu officer' },
        grants: [{ role: 'OFFICER', organisation: { code: 'ldld-da-nang' } }],
        standsInFor: [],
        may: {
          planCreate: { allowed: true, code: null },
          decide: { allowed: false, code: 'ROLE_REQUIRED' },
          partnerCreate: { allowed: true },
          manageUsers: { allowed: false, code: 'ROLE_REQUIRED' },
          configure: { allowed: false },
        },
      },
    });
  });

  it('may be nobody, or somebody without a role', async () => {
    expect((await api.run(null, VIEWER)).data).toEqual({ viewer: null });
    expect((await api.run('clerk', VIEWER)).data).toMatchObject({
      viewer: { home: null, portal: null, grants: [], may: { planCreate: { allowed: false } } },
    });
  });

  it('loses a role with its last day', async () => {
    const grant = await api.database.prisma.grant.create({
      data: {
        userId: 'clerk',
        role: 'OFFICER',
        organisationId: 'ldld-da-nang',
        validFrom: dbDate(isoDate('2026-01-01')),
        validTo: dbDate(TEST_DAY),
      },
    });
    const grants = async () => (await api.run('clerk', VIEWER)).data;
    expect(await grants()).toMatchObject({ viewer: { grants: [{ role: 'OFFICER' }] } });
    const validTo = dbDate(isoDate('2026-06-14'));
    await api.database.prisma.grant.update({ where: { id: grant.id }, data: { validTo } });
    expect(await grants()).toMatchObject({ viewer: { grants: [] } });
  });

  it('chooses a language that there is', async () => {
    const choose = (locale: string) =>
      api.run(
        'leader',
        `mutation Choose($input: ViewerSetLocaleInput!) { viewerSetLocale(input: $input) {
          __typename ... on ViewerPayload { viewer { locale } } ... on ValidationError { issues { code } }
        } }`,
        { input: { locale, idempotencyKey: `to ${locale}` } },
      );
    expect((await choose('en')).data).toEqual({
      viewerSetLocale: { __typename: 'ViewerPayload', viewer: { locale: 'en' } },
    });
    expect((await api.run('leader', VIEWER)).data).toMatchObject({ viewer: { locale: 'en' } });
    expect((await choose('fr')).data).toEqual({
      viewerSetLocale: { __typename: 'ValidationError', issues: [{ code: 'UNKNOWN_VALUE' }] },
    });
  });
});

const CREATE = `mutation Create($input: SubstitutionCreateInput!) { substitutionCreate(input: $input) {
  __typename
  ... on SubstitutionPayload { substitution { id principal { name } substitute { name } validFrom validTo } }
  ... on BusinessError { code path data }
  ... on ValidationError { issues { code path } }
} }`;
const REMOVE = `mutation Remove($input: SubstitutionRemoveInput!) { substitutionRemove(input: $input) {
  __typename ... on RemovedPayload { id } ... on BusinessError { code }
} }`;

interface Created {
  readonly substitutionCreate: {
    readonly __typename: string;
    readonly substitution?: { readonly id: string };
  };
}

let keys = 0;
async function substitute(user: string, input: object) {
  keys += 1;
  const span = { validFrom: '2026-06-10', validTo: '2026-06-20' };
  const variables = { input: { ...span, ...input, idempotencyKey: `key-${keys}` } };
  const { data, errors } = await api.run<Created>(user, CREATE, variables);
  expect(errors).toEqual([]);
  return data.substitutionCreate;
}

const user = (id: string) => writeId('User', id);

describe('substitutions', () => {
  it('give a colleague the eyes and the decisions of another for some days', async () => {
    const created = await substitute('otherLeader', { substituteId: user('otherOfficer') });
    expect(created).toMatchObject({
      __typename: 'SubstitutionPayload',
      substitution: {
        principal: { name: 'Người mẫu otherLeader' },
        substitute: { name: 'Người mẫu otherOfficer' },
        validFrom: '2026-06-10',
      },
    });
    expect((await api.run('otherOfficer', VIEWER)).data).toMatchObject({
      viewer: {
        standsInFor: [{ name: 'Người mẫu otherLeader', from: '2026-06-10', to: '2026-06-20' }],
        may: { decide: { allowed: true } },
      },
    });
    const id = created.substitution?.id ?? '';
    const asked = await api.run('officer', `{ node(id: "${id}") { id } substitutions { id } }`);
    expect(asked.data).toEqual({ node: null, substitutions: [] });
    const remove = (by: string, key: string) =>
      api.run(by, REMOVE, { input: { id, idempotencyKey: key } });
    expect((await remove('officer', 'r1')).data).toEqual({
      substitutionRemove: { __typename: 'NotFoundError', code: 'NOT_FOUND' },
    });
    expect((await remove('otherOfficer', 'r2')).data).toMatchObject({
      substitutionRemove: { __typename: 'ForbiddenError', code: 'NOT_YOURS' },
    });
    expect((await remove('otherLeader', 'r3')).data).toMatchObject({
      substitutionRemove: { __typename: 'RemovedPayload', id },
    });
  });

  it.each([
    ['yourself', { substituteId: user('leader') }, 'SUBSTITUTE_IS_SELF', ['substituteId']],
    [
      'a time that ends before it begins',
      { substituteId: user('officer'), validTo: '2026-06-09' },
      'PERIOD_REVERSED',
      ['validTo'],
    ],
  ])('refuse %s', async (_what, input, code, path) => {
    expect(await substitute('leader', input)).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code, path }],
    });
  });

  it('are for colleagues of the same union, except to an administrator', async () => {
    expect(await substitute('leader', { substituteId: user('otherOfficer') })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['substituteId'],
    });
    const forAnother = { principalId: user('leader'), substituteId: user('secondOfficer') };
    expect(await substitute('officer', forAnother)).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_YOURS',
      data: { userId: user('leader') },
    });
    expect(await substitute('administrator', forAnother)).toMatchObject({
      __typename: 'SubstitutionPayload',
    });
    expect(await substitute('leader', { substituteId: user('officer') })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ code: 'SUBSTITUTED_ALREADY', path: ['validFrom'] }],
    });
  });

  it('name colleagues to choose from', async () => {
    const ask = (by: string, text: string | null = null) =>
      api.run(by, 'query C($text: String) { colleagues(text: $text) { name } }', { text });
    expect((await ask('otherLeader')).data).toEqual({
      colleagues: [{ name: 'Người mẫu otherOfficer' }],
    });
    expect((await ask('otherLeader', 'nobody')).data).toEqual({ colleagues: [] });
    expect((await ask('auditor', 'OTHER')).data).toEqual({ colleagues: [] });
    expect((await ask('administrator', 'OTHER')).data).toMatchObject({
      colleagues: [{ name: 'Người mẫu otherLeader' }, { name: 'Người mẫu otherOfficer' }],
    });
    // Who inspects stands in for nobody.
    expect((await ask('administrator', 'auditor')).data).toEqual({ colleagues: [] });
  });
});
