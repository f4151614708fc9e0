import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { inYear, planDetail, planWith } from './plan.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const organisationId = ORGANISATION.daNang;

describe('two people at one plan', () => {
  it('tells the second one what the first has saved, who and when', async () => {
    const { id, version, year } = await planWith(api, [lineInput()]);
    const [mine, theirs] = [lineInput({ title: 'Của tôi' }), lineInput({ title: 'Của bạn' })];
    await write(api, 'secondOfficer', 'planSave', { id, version, lines: [inYear(theirs, year)] });
    const lines = [inYear(mine, year)];
    const conflict = await send(api, 'officer', 'planSave', { id, version, lines });
    expect(conflict).toMatchObject({
      __typename: 'ConflictError',
      code: 'STALE_VERSION',
      currentVersion: version + 1,
      changedBy: 'Người mẫu secondOfficer',
      theirs: { year, lines: [{ lineId: theirs.lineId, title: 'Của bạn' }] },
    });
    // What is told has the shape of the input: taking it over is one save.
    const { theirs: content } = conflict as { theirs: { lines: readonly object[] } };
    const merged = { id, version: version + 1, lines: [...content.lines, ...lines] };
    expect((await write(api, 'officer', 'planSave', merged)).version).toBe(version + 2);
  });

  it('lets one of ten saves at once through, and loses none of the others', async () => {
    const { id, version, year } = await planWith(api, []);
    const saves = Array.from({ length: 10 }, (_, index) => {
      const lines = [inYear(lineInput({ title: `Bản ${index}` }), year)];
      const user = index % 2 === 0 ? 'officer' : 'secondOfficer';
      return send(api, user, 'planSave', { id, version, lines });
    });
    const answers = await Promise.all(saves);
    const kinds = answers.map((answer) => answer.__typename).toSorted();
    expect(kinds).toEqual([...Array<string>(9).fill('ConflictError'), 'PlanPayload']);
    expect(await planDetail(api, id)).toMatchObject({ version: version + 1 });
  });

  it('answers a repeated request with what it did, and does it once', async () => {
    const { id, version, year } = await planWith(api, []);
    const lines = [inYear(lineInput(), year)];
    const input = { id, version, lines, idempotencyKey: randomUUID() };
    const first = await write(api, 'officer', 'planSave', input);
    expect(await write(api, 'officer', 'planSave', input)).toEqual(first);
    const other = { ...input, lines: [] };
    await expect(send(api, 'officer', 'planSave', other)).rejects.toThrow('IDEMPOTENCY_REUSED');
  });
});

describe('who may', () => {
  it.each([
    ['leader', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['adviser', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['federationLeader', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['auditor', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['administrator', 'ForbiddenError', 'ROLE_REQUIRED'],
    ['otherOfficer', 'NotFoundError', 'NOT_FOUND'],
    ['clerk', 'NotFoundError', 'NOT_FOUND'],
  ] as const)('%s may not write in the plan of a union: %s %s', async (user, type, code) => {
    const { id, version } = await planWith(api, [lineInput()]);
    const reason = 'vì vậy';
    for (const [mutation, input] of [
      ['planSave', { id, version, lines: [] }],
      ['planSubmit', { id, version }],
      ['planWithdraw', { id, version }],
      ['planAdjust', { id, version, reason }],
      ['planJustify', { id, justifications: [] }],
    ] as const) {
      const answer = await send(api, user, mutation, input);
      expect([mutation, answer.__typename, answer.code]).toEqual([mutation, type, code]);
    }
    const created = await send(api, user, 'planCreate', { organisationId, year: 2020 });
    expect(created.__typename).toBe('ForbiddenError');
  });

  it('refuses what the state does not allow, with the states that would', async () => {
    const { id, version } = await planWith(api, [lineInput()]);
    expect(await send(api, 'officer', 'planWithdraw', { id, version })).toMatchObject({
      __typename: 'StateError',
      code: 'STATE',
      data: { state: 'DRAFT', allowed: 'SUBMITTED' },
    });
  });

  it('shows a plan to whoever may read it, and to nobody else', async () => {
    const { id, year } = await planWith(api, [lineInput({ coOrganiserIds: [] })]);
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    const sees = async (user: string) =>
      (await api.run<{ node: object | null }>(user, query, { id })).data.node;
    for (const user of ['officer', 'leader', 'adviser', 'auditor']) {
      expect([user, await sees(user)]).toEqual([user, { id }]);
    }
    for (const user of ['otherOfficer', 'clerk'])
      expect([user, await sees(user)]).toEqual([user, null]);

    const lines = [inYear(lineInput({ coOrganiserIds: [ORGANISATION.bacNinh] }), year)];
    await write(api, 'officer', 'planSave', { id, version: 2, lines });
    expect(await sees('otherOfficer')).toEqual({ id });
  });
});
