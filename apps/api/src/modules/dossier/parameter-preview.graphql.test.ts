import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { write } from '../approval/acting.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import { approvedDossier, inNextYear } from './dossier.testing.ts';

let api: TestApi;
let drafted: string;
let waiting: string;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  drafted = (await write(api, 'officer', 'dossierCreate', { content: inNextYear() })).id;
  const { id, version } = await write(api, 'officer', 'dossierCreate', { content: inNextYear() });
  waiting = id;
  await write(api, 'officer', 'dossierSubmit', { id, version });
  await approvedDossier(api, inNextYear());
});
afterAll(() => api[Symbol.asyncDispose]());

const PREVIEW = `query P($input: CheckParameterPreviewInput!, $first: Int, $after: String) {
  checkParameterPreview(input: $input, first: $first, after: $after) {
    issues { code path } examined total totalIsExact endCursor
    changes { dossier { id } before { status } after { key status severity measure { limit } } } } }`;

interface Preview {
  readonly checkParameterPreview: {
    readonly issues: readonly { readonly code: string }[];
    readonly examined: number;
    readonly total: number;
    readonly endCursor: string | null;
    readonly changes: readonly {
      readonly dossier: { readonly id: string };
      readonly before: readonly object[];
      readonly after: readonly object[];
    }[];
  };
}

/** The row of TK03 for journeys that stands open in the world of the tests. */
async function openRow(): Promise<string> {
  const row = await api.database.prisma.checkParameter.findFirstOrThrow({
    where: { checkId: 'TK03', validTo: null },
  });
  return writeId('CheckParameter', row.id);
}

async function preview(values: object, rest: object = {}, variables: object = {}) {
  const replacesId = await openRow();
  const input = { replacesId, validFrom: '2030-01-01', severity: 'STOP', values, ...rest };
  const { data, errors, statements } = await api.run<Preview>('administrator', PREVIEW, {
    input,
    ...variables,
  });
  expect(errors).toEqual([]);
  return { ...data.checkParameterPreview, statements };
}

const FIVE_DAYS = { maxPersons: 10, maxDays: 5, maxCountries: 3 };

describe('the preview of values of a check', () => {
  it('tells of drafts and of what waits what would be found, and of nothing that is decided', async () => {
    const before = await api.database.prisma.checkParameter.count();
    const { changes, total, endCursor, statements } = await preview(FIVE_DAYS);
    expect(total).toBe(2);
    expect(endCursor).toBeNull();
    expect(changes.map(({ dossier }) => dossier.id).toSorted()).toEqual(
      [drafted, waiting].toSorted(),
    );
    expect(changes[0]).toMatchObject({
      before: [{ status: 'PASS' }],
      after: [
        { key: 'TK03.TOO_MANY_DAYS', status: 'FAIL', severity: 'STOP', measure: { limit: 5 } },
      ],
    });
    expect(await api.database.prisma.checkParameter.count()).toBe(before);
    expect(new Set(statements).size).toBeLessThanOrEqual(6);
  });

  it('goes on page by page', async () => {
    const first = await preview(FIVE_DAYS, {}, { first: 1 });
    expect(first).toMatchObject({ examined: 1, total: 2 });
    const second = await preview(FIVE_DAYS, {}, { first: 1, after: first.endCursor });
    expect(second).toMatchObject({ examined: 1, endCursor: null });
    expect(second.changes).not.toEqual(first.changes);
  });

  it('finds nothing where only the limit moves, or where the new row begins later', async () => {
    expect((await preview({ ...FIVE_DAYS, maxDays: 9 })).changes).toEqual([]);
    const late = await preview(FIVE_DAYS, { validFrom: '9000-01-01' });
    expect(late).toMatchObject({ total: 0, changes: [] });
  });

  it('says what stands against the values, and judges nothing by them', async () => {
    const { issues, examined } = await preview({ ...FIVE_DAYS, maxDays: 'five' });
    expect(issues).toEqual([{ code: 'VALUE_SHAPE', path: ['values', 'maxDays'] }]);
    expect(examined).toBe(0);
    const early = await preview(FIVE_DAYS, { validFrom: '2026-06-15' });
    expect(early.issues.map(({ code }) => code)).toEqual(['DAY_DECIDED']);
  });

  it('is for who may configure', async () => {
    const input = {
      replacesId: await openRow(),
      validFrom: '2030-01-01',
      severity: 'STOP',
      values: FIVE_DAYS,
    };
    const { errors } = await api.run('officer', PREVIEW, { input });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
