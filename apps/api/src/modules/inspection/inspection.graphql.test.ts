import { randomUUID } from 'node:crypto';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const person = (user: string): string => writeId('Person', `person-${user}`);

const PLANNED = {
  inspectedId: ORGANISATION.daNang,
  year: 2026,
  title: 'Kiểm tra công tác đối ngoại (mẫu)',
  scope: 'Lập và thực hiện kế hoạch năm',
  headId: person('adviser'),
  memberIds: [person('federationLeader')],
};
const FINDING = {
  checkId: 'TK15',
  severity: 'SHORTCOMING',
  text: 'Quyết toán chậm',
  remedy: 'Quyết toán dứt điểm',
  responsible: 'Văn phòng',
  dueOn: TEST_DAY,
};

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly code: string }[];
  readonly inspection?: {
    readonly id: string;
    readonly version: number;
    readonly state: string;
    readonly findings: readonly { readonly id: string }[];
  };
}

async function act(user: string, mutation: string, input: object): Promise<Outcome> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await api.run<{ answer: Outcome }>(
    user,
    `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { __typename
      ... on InspectionPayload { inspection { id version state findings { id } } }
      ... on BusinessError { code } ... on ValidationError { issues { code } } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

async function done(user: string, mutation: string, input: object) {
  const answer = await act(user, mutation, input);
  if (answer.inspection === undefined) throw new Error(JSON.stringify(answer));
  const { id, version, state, findings } = answer.inspection;
  return { read: { id, version }, state, findings };
}

const plan = (change: object = {}) => ({
  organisationId: ORGANISATION.federation,
  inspection: { ...PLANNED, ...change },
});
const planned = () => done('adviser', 'inspectionCreate', plan());
const begun = async () =>
  done('adviser', 'inspectionBegin', { ...(await planned()).read, on: TEST_DAY });
const CONCLUDED = { on: TEST_DAY, text: 'Kết luận mẫu' };

async function concluded(findings: readonly object[] = [FINDING]) {
  const found = await done('adviser', 'inspectionFind', { ...(await begun()).read, findings });
  return done('adviser', 'inspectionConclude', { ...found.read, ...CONCLUDED });
}

const PAGE = `query ($id: ID!) { node(id: $id) { ... on Inspection { state conclusion
  team { name } findings { checkId severity remedyState overdue explanation dossier { id }
    files { id } viewerMay { attachFile { allowed } } }
  inspected { shortName } viewerMay { remedy { allowed } accept { allowed code } }
  timeline { nodes { action } } files { id } } } }`;

const nodeFor = async (user: string, read: object) =>
  (await api.run<{ node: Record<string, unknown> | null }>(user, PAGE, read)).data.node;

describe('an inspection', () => {
  it('is of a union below, by people of another', async () => {
    const create = async (change: object, organisationId = ORGANISATION.federation) =>
      act('adviser', 'inspectionCreate', { ...plan(change), organisationId });
    expect(await create({ inspectedId: ORGANISATION.federation })).toMatchObject({
      issues: [{ code: 'NOT_BELOW' }, { code: 'OF_THE_INSPECTED' }, { code: 'OF_THE_INSPECTED' }],
    });
    expect((await create({ memberIds: [person('leader')] })).issues).toEqual([
      { code: 'OF_THE_INSPECTED' },
    ]);
    expect(await act('officer', 'inspectionCreate', plan())).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
  });

  it('is hidden from the inspected union until it is concluded', async () => {
    const { read } = await begun();
    expect(await nodeFor('officer', read)).toBeNull();
    expect(await nodeFor('federationLeader', read)).toMatchObject({ state: 'UNDER_WAY' });
    const LIST = `{ inspections { totals { records } nodes { id } }
      search(text: "kiem tra cong tac", first: 10) { id } }`;
    const listed = async (user: string) =>
      (
        await api.run<{
          inspections: { totals: { records: number }; nodes: { id: string }[] };
          search: { id: string }[];
        }>(user, LIST)
      ).data;
    expect(await listed('officer')).toEqual({
      inspections: { totals: { records: 0 }, nodes: [] },
      search: [],
    });
    const { read: told } = await concluded();
    expect((await listed('officer')).inspections.nodes).toEqual([{ id: told.id }]);
    expect((await listed('officer')).search).toEqual([{ id: told.id }]);
    expect((await listed('otherOfficer')).inspections.totals.records).toBe(0);
    expect(await nodeFor('officer', told)).toMatchObject({
      conclusion: 'Kết luận mẫu',
      team: [{ name: 'Người mẫu adviser' }, { name: 'Người mẫu federationLeader' }],
      findings: [
        {
          checkId: 'TK15',
          remedyState: 'OPEN',
          overdue: false,
          explanation: null,
          files: [],
          viewerMay: { attachFile: { allowed: true } },
        },
      ],
      viewerMay: { remedy: { allowed: true }, accept: { allowed: false } },
    });
  });

  it('is concluded with a remedy for everything that was found', async () => {
    const findings = [
      { ...FINDING, responsible: '' },
      { ...FINDING, checkId: null },
    ];
    const { read } = await begun();
    expect((await act('adviser', 'inspectionFind', { ...read, findings })).issues).toEqual([
      { code: 'CODE_MISSING' },
    ]);
    const found = await done('adviser', 'inspectionFind', { ...read, findings: [findings[0]] });
    expect(
      (await act('adviser', 'inspectionConclude', { ...found.read, ...CONCLUDED })).issues,
    ).toEqual([{ code: 'NO_REMEDY' }]);
  });

  it('is remedied when every remedy is accepted, by another than who reported it', async () => {
    const first = await concluded();
    const [{ id: findingId } = { id: '' }] = first.findings;
    const of = ({ read }: { readonly read: object }, rest: object) => ({
      ...read,
      findingId,
      ...rest,
    });
    const explained = await done('officer', 'inspectionExplain', of(first, { text: 'Do lỡ hạn' }));
    const report = { on: TEST_DAY, proof: 'Biên bản mẫu' };
    expect(await act('adviser', 'inspectionRemedy', of(explained, report))).toMatchObject({
      __typename: 'ForbiddenError',
    });
    const reported = await done('officer', 'inspectionRemedy', of(explained, report));
    const judged = { accepted: false, text: '' };
    expect(await act('officer', 'inspectionAccept', of(reported, judged))).toMatchObject({
      __typename: 'ForbiddenError',
    });
    expect((await act('adviser', 'inspectionAccept', of(reported, judged))).issues).toEqual([
      { code: 'REQUIRED' },
    ]);
    const back = await done(
      'adviser',
      'inspectionAccept',
      of(reported, { ...judged, text: 'Thiếu' }),
    );
    expect(back.state).toBe('CONCLUDED');
    const again = await done('officer', 'inspectionRemedy', of(back, report));
    const over = await done('adviser', 'inspectionAccept', of(again, { accepted: true, text: '' }));
    expect(over.state).toBe('REMEDIED');
    expect((await done('adviser', 'inspectionClose', over.read)).state).toBe('CLOSED');
  });
});

it('lists them with what they add up to and what is overdue, whatever the number of rows', async () => {
  await api.database.prisma.inspectionFinding.updateMany({
    where: { remedyState: 'OPEN', inspection: { state: 'CONCLUDED' } },
    data: { dueOn: dbDate(isoDate('2020-01-01')) },
  });
  const ask = (first: number) =>
    api.run<{ inspections: { totals: { remediesOverdue: number }; nodes: object[] } }>(
      'adviser',
      `{ inspections(first: ${first}) { totals { records concluded remediesOverdue }
        nodes { number findings { id } team { name } inspected { shortName } } } }`,
    );
  const one = await ask(1);
  const all = await ask(100);
  expect(one.statements.length).toBe(all.statements.length);
  expect(all.data.inspections.totals.remediesOverdue).toBe(1);
  const late = await api.run<{ inspections: { nodes: object[] } }>(
    'adviser',
    '{ inspections(where: { overdue: true }) { nodes { id } } }',
  );
  expect(late.data.inspections.nodes.length).toBe(1);
});
