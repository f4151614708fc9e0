import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const DIRECTIVE = {
  number: '12/HD-MAU',
  subject: 'Hướng dẫn công tác đối ngoại năm mẫu',
  issuer: 'Tổng Liên đoàn mẫu',
  issuedOn: '2026-02-10',
  effect: 'GUIDES',
  kinds: ['OUTBOUND'],
  levels: [],
  inForceFrom: '2026-03-01',
  verification: 'TEXT_READ',
};

interface Answer {
  readonly __typename: string;
  readonly directive?: { readonly id: string; readonly version: number; readonly standing: string };
}

async function act(user: WorldUser, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const conflict = mutation === 'directiveSave' ? '... on ConflictError { theirs }' : '';
  const { data, errors } = await api.run<{ answer: Answer }>(
    user,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename
      ... on DirectivePayload { directive { id version standing } }
      ... on BusinessError { code data path } ... on ValidationError { issues { code path } }
      ${conflict} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

const create = (user: WorldUser, change: object = {}, organisationId?: string) =>
  act(user, 'directiveCreate', { directive: { ...DIRECTIVE, ...change }, organisationId });

const LIST = `query ($where: DirectiveWhere) { directives(where: $where) { totalCount nodes {
  number standing organisation { shortName } replaces { number } replacedBy { number }
  files { name } mayEdit { allowed code } } } }`;

interface Listed {
  readonly directives: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly number: string; readonly standing: string }[];
  };
}

async function numbers(user: WorldUser, where: object = {}): Promise<readonly string[]> {
  const { data, errors } = await api.run<Listed>(user, LIST, { where });
  expect(errors).toEqual([]);
  return data.directives.nodes.map(({ number }) => number);
}

describe('the register of directives', () => {
  it('is kept by the federation, and by each union for its own', async () => {
    expect(await create('adviser')).toMatchObject({
      directive: { version: 1, standing: 'IN_FORCE' },
    });
    expect(await create('officer')).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'NOT_YOUR_UNIT',
    });
    expect(await create('leader')).toMatchObject({
      __typename: 'ForbiddenError',
      code: 'ROLE_REQUIRED',
    });
    const own = { number: '3/NB-MAU', subject: 'Việc riêng', inForceFrom: null };
    expect(await create('officer', own, ORGANISATION.daNang)).toMatchObject({
      directive: { standing: 'UNKNOWN' },
    });
  });

  it('shows a union’s own to it and those above it, and the rest to everybody', async () => {
    expect(await numbers('officer')).toEqual(['3/NB-MAU', '12/HD-MAU']);
    expect(await numbers('adviser')).toEqual(['3/NB-MAU', '12/HD-MAU']);
    expect(await numbers('otherOfficer')).toEqual(['12/HD-MAU']);
  });

  it('is found without accents, by effect, year and what is in force', async () => {
    expect(await numbers('officer', { text: 'huong dan nam mau' })).toEqual(['12/HD-MAU']);
    expect(await numbers('officer', { text: '3/NB' })).toEqual(['3/NB-MAU']);
    expect(await numbers('officer', { effect: ['SUSPENDS'] })).toEqual([]);
    expect(await numbers('officer', { year: 2025 })).toEqual([]);
    expect(await numbers('officer', { inForce: true })).toEqual(['12/HD-MAU']);
  });

  it('is searched with everything else, within what is seen', async () => {
    const found = async (user: WorldUser) => {
      const { data } = await api.run<{ search: readonly { readonly title: string }[] }>(
        user,
        '{ search(text: "viec rieng") { kind title } }',
      );
      return data.search.map(({ title }) => title);
    };
    expect(await found('officer')).toEqual(['3/NB-MAU · Việc riêng']);
    expect(await found('otherOfficer')).toEqual([]);
  });

  it('tells all that is wrong, and who saved first', async () => {
    expect(
      await create('adviser', { number: '', issuedOn: null, inForceTo: '2026-02-28' }),
    ).toMatchObject({
      issues: [
        { code: 'REQUIRED', path: ['number'] },
        { code: 'REQUIRED', path: ['issuedOn'] },
        { code: 'END_BEFORE_START', path: ['inForceTo'] },
      ],
    });
    const { directive } = await create('adviser', { number: '13/HD-MAU' });
    const replacedById = directive?.id;
    const all = await api.run<{ directives: { nodes: readonly { id: string; number: string }[] } }>(
      'adviser',
      '{ directives { nodes { id number } } }',
    );
    const old = all.data.directives.nodes.find(({ number }) => number === '12/HD-MAU');
    const input = { id: old?.id, version: 1, directive: { ...DIRECTIVE, replacedById } };
    expect(await act('adviser', 'directiveSave', input)).toMatchObject({
      directive: { version: 2, standing: 'REPLACED' },
    });
    expect(await act('adviser', 'directiveSave', input)).toMatchObject({
      __typename: 'ConflictError',
      theirs: { replacedById },
    });
    const missing = { ...DIRECTIVE, replacedById: writeId('Directive', 'none') };
    expect(
      await act('adviser', 'directiveSave', { id: old?.id, version: 2, directive: missing }),
    ).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('costs as many statements for many as for few', async () => {
    const few = await api.run(
      'officer',
      LIST.replace('where: $where', 'where: $where, first: 1'),
      {},
    );
    const many = await api.run('officer', LIST, {});
    expect(many.statements.length).toBe(few.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(5);
  });
});
