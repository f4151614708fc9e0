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
let decided: string;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  drafted = (await write(api, 'officer', 'dossierCreate', { content: inNextYear() })).id;
  const { id, version } = await write(api, 'officer', 'dossierCreate', { content: inNextYear() });
  waiting = id;
  await write(api, 'officer', 'dossierSubmit', { id, version });
  decided = (await approvedDossier(api, inNextYear())).id;
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
    where: { checkId: 'TK03', validTo: null, levels: { isEmpty: true } },
  });
  return writeId('CheckParameter', row.id);
}

async function preview(values: object, rest: object = {}, variables: object = {}) {
  const replacesId = await openRow();
  const replace = { replacesId, validFrom: '2030-01-01', severity: 'STOP', values, ...rest };
  return previewOf({ replace }, variables);
}

async function previewOf(input: object, variables: object = {}) {
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
    const replace = {
      replacesId: await openRow(),
      validFrom: '2030-01-01',
      severity: 'STOP',
      values: FIVE_DAYS,
    };
    const { errors } = await api.run('officer', PREVIEW, { input: { replace } });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('the preview of values for some', () => {
  const narrow = async (scope: object, validFrom = '2030-01-01') => {
    const besideId = await openRow();
    return previewOf({
      narrow: { besideId, scope, validFrom, severity: 'STOP', values: FIVE_DAYS },
    });
  };

  it('tells of the records of that level alone, and of nothing that is decided', async () => {
    const { issues, changes, total, statements } = await narrow({ levels: ['PROVINCIAL_UNION'] });
    expect(issues).toEqual([]);
    expect(total).toBe(2);
    expect(changes.map(({ dossier }) => dossier.id).toSorted()).toEqual(
      [drafted, waiting].toSorted(),
    );
    expect(changes[0]).toMatchObject({
      before: [{ status: 'PASS' }],
      after: [{ status: 'FAIL', measure: { limit: 5 } }],
    });
    expect(new Set(statements).size).toBeLessThanOrEqual(6);
    const ofSectors = await narrow({ levels: ['SECTOR_UNION'] });
    expect(ofSectors).toMatchObject({ issues: [], examined: 2, total: 2, changes: [] });
  });

  it('looks at the kinds that are chosen, and at what is planned or not', async () => {
    expect(await narrow({ kinds: ['INBOUND'] })).toMatchObject({ total: 0, changes: [] });
    const { changes, total } = await narrow({ planned: false });
    expect([total, changes.length]).toEqual([2, 2]);
    expect(await narrow({ planned: true })).toMatchObject({ total: 0, changes: [] });
  });

  it('says what stands against it', async () => {
    const none = { examined: 0, total: 0, changes: [] };
    expect(await narrow({})).toMatchObject({ issues: [{ code: 'NOT_NARROWER' }], ...none });
    const early = await narrow({ levels: ['FEDERATION'] }, '2026-06-15');
    expect(early).toMatchObject({ issues: [{ code: 'DAY_DECIDED' }], ...none });
  });
});

describe('a row for the provinces that was written', () => {
  const REFUSED = '... on BusinessError { code } ... on ValidationError { issues { code path } }';
  const NARROW = `mutation N($input: CheckParameterNarrowInput!) {
    checkParameterNarrow(input: $input) {
      ... on CheckParameterPayload { parameter { id } } ${REFUSED} } }`;
  const FOUND = `query ($id: ID!) { node(id: $id) { ... on Dossier {
    findings { checkId status measure { limit } } } } }`;

  async function tk03Of(id: string) {
    const { data } = await api.run<{
      node: { findings: readonly { readonly checkId: string }[] };
    }>('officer', FOUND, { id });
    return data.node.findings.filter(({ checkId }) => checkId === 'TK03');
  }

  it('judges what is open, leaves what is decided, and its end would bring back the general one', async () => {
    const before = await tk03Of(decided);
    const input = {
      besideId: await openRow(),
      scope: { levels: ['PROVINCIAL_UNION'] },
      validFrom: '2030-01-01',
      severity: 'STOP',
      values: FIVE_DAYS,
      source: { citation: 'Quyết định mẫu', verification: 'TEXT_READ' },
      reason: 'Các tỉnh có mức riêng',
      idempotencyKey: 'provinces',
    };
    const { data } = await api.run<{
      checkParameterNarrow: { readonly parameter: { readonly id: string } };
    }>('administrator', NARROW, { input });
    const { id } = data.checkParameterNarrow.parameter;
    expect(await tk03Of(drafted)).toMatchObject([{ status: 'FAIL', measure: { limit: 5 } }]);
    expect(await tk03Of(decided)).toEqual(before);
    expect(before).toMatchObject([{ status: 'PASS' }]);
    const { changes, issues } = await previewOf({ end: { id, validFrom: '2030-01-02' } });
    expect(issues).toEqual([]);
    expect(changes.map(({ dossier }) => dossier.id).toSorted()).toEqual(
      [drafted, waiting].toSorted(),
    );
    expect(changes[0]).toMatchObject({
      before: [{ status: 'FAIL' }],
      after: [{ status: 'PASS' }],
    });
    const general = await openRow();
    const none = await previewOf({ end: { id: general, validFrom: '2030-01-02' } });
    expect(none).toMatchObject({ issues: [{ code: 'NO_GENERAL' }], examined: 0 });
  });
});
