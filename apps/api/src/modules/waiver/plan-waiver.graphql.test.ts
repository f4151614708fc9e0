import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { lineInput } from '../approval/contents.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { waiving, WHY } from './waiver.testing.ts';

let api: TestApi;
let its: ReturnType<typeof waiving>;
let year = 2030;

beforeAll(async () => {
  api = await testApi();
  its = waiving(api);
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

const PLAN = `query ($id: ID!) { node(id: $id) { ... on Plan { version
  findings { key waived waiver { state } } waivers { state ending dossier { id } plan { id } unit { code } }
  timeline { nodes { action } } } } }`;

interface Shown {
  readonly findings: readonly { readonly waived: boolean; readonly waiver: object | null }[];
  readonly waivers: readonly object[];
  readonly timeline: { readonly nodes: readonly { readonly action: string }[] };
}

async function shown(id: string): Promise<Shown> {
  const { data, errors } = await api.run<{ node: Shown }>('officer', PLAN, { id });
  expect(errors).toEqual([]);
  return data.node;
}

/** A plan with one journey of so many persons; with the key of what stops it. */
async function planned(persons: number) {
  year += 4;
  const { daNang: organisationId } = ORGANISATION;
  const { id, version } = await write(api, 'officer', 'planCreate', { organisationId, year });
  const month = { fromMonth: `${year}-09`, toMonth: `${year}-09` };
  const line = lineInput({ persons, ...month });
  const saved = await write(api, 'officer', 'planSave', { id, version, lines: [line] });
  return { ...saved, line, key: `TK03.TOO_MANY_PERSONS.${line.lineId}` };
}

type Planned = Written & { readonly key: string };

const idOf = ({ id, version }: Pick<Written, 'id' | 'version'>) => ({ id, version });

const submit = ({ id, version }: Pick<Written, 'id' | 'version'>) =>
  send(api, 'officer', 'planSubmit', { id, version });

async function waived(plan: Planned) {
  const { waiver } = await its.act('officer', 'waiverRequest', {
    planId: plan.id,
    version: plan.version,
    findingKey: plan.key,
    text: WHY,
  });
  if (waiver === undefined) throw new Error('Nothing was asked for');
  const { id, version } = waiver;
  await its.act('federationLeader', 'waiverGrant', { id, version, text: 'Đồng ý' });
  return id;
}

it('lets a line of a plan pass, is seen beside its finding and goes into the history of the plan', async () => {
  const plan = await planned(12);
  expect(await submit(plan)).toMatchObject({
    __typename: 'ChecksError',
    findings: [{ key: plan.key }],
  });
  await waived(plan);
  const before = await shown(plan.id);
  expect(before.findings.filter(({ waiver }) => waiver !== null)).toEqual([
    { key: plan.key, waived: true, waiver: { state: 'GRANTED' } },
  ]);
  expect(before.waivers).toEqual([
    {
      state: 'GRANTED',
      ending: null,
      dossier: null,
      plan: { id: plan.id },
      unit: { code: 'ldld-da-nang' },
    },
  ]);
  expect(before.timeline.nodes.map(({ action }) => action).slice(0, 2)).toEqual([
    'plan.grantWaiver',
    'plan.requestWaiver',
  ]);
  const handed = await write(api, 'officer', 'planSubmit', idOf(plan));
  await approveBy(api, submissionOf(handed), ['deputy', 'federationLeader']);
});

it('stands in the register and among the tasks of whoever may decide it, by the year of the plan', async () => {
  const plan = await planned(12);
  const { key: findingKey, version } = plan;
  const asked = { planId: plan.id, version, findingKey, text: WHY };
  expect((await its.act('officer', 'waiverRequest', asked)).waiver?.state).toBe('REQUESTED');
  const { data } = await api.run<{ waivers: object; tasks: readonly object[] }>(
    'federationLeader',
    `{ waivers(first: 1) { nodes { plan { year } dossier { id } } totals { records } }
      tasks { kind title subject { ... on Plan { id } } } }`,
  );
  expect(data.waivers).toMatchObject({ nodes: [{ plan: { year }, dossier: null }] });
  expect(data.tasks).toContainEqual({
    kind: 'WAIVER_DECIDE',
    title: String(year),
    subject: { id: plan.id },
  });
  // Who wrote the plan decides nothing about it.
  expect(await its.act('adviser', 'waiverRequest', asked)).toMatchObject({
    __typename: 'ForbiddenError',
  });
});

it('outlives an adjustment and its withdrawal; one asked for meanwhile ends with that', async () => {
  const plan = await planned(12);
  await waived(plan);
  const handed = await write(api, 'officer', 'planSubmit', idOf(plan));
  await approveBy(api, submissionOf(handed), ['deputy', 'federationLeader']);
  const { id } = plan;
  const adjusted = await write(api, 'officer', 'planAdjust', {
    id,
    version: handed.version + 1,
    reason: 'Thêm đoàn',
  });
  const second = lineInput({
    persons: 11,
    countries: ['JP'],
    purpose: 'Chuyển đổi số',
    fromMonth: `${year}-10`,
    toMonth: `${year}-10`,
  });
  const saved = await write(api, 'officer', 'planSave', {
    id,
    version: adjusted.version,
    lines: [plan.line, second],
  });
  await waived({ ...saved, key: `TK03.TOO_MANY_PERSONS.${second.lineId}` });
  const again = await write(api, 'officer', 'planSubmit', { id, version: saved.version });
  await write(api, 'officer', 'planWithdraw', { id, version: again.version });
  expect((await shown(id)).waivers).toMatchObject([
    { state: 'EXPIRED', ending: 'WITHDRAWN' },
    { state: 'GRANTED', ending: null },
  ]);
});

it('is of a dossier or of a plan, never of both', async () => {
  const plan = await planned(12);
  const input = { version: plan.version, findingKey: plan.key, text: WHY, idempotencyKey: 'k' };
  const { errors } = await api.run(
    'officer',
    'mutation ($input: WaiverRequestInput!) { waiverRequest(input: $input) { __typename } }',
    { input },
  );
  expect(errors[0]?.extensions?.['code']).toBe('BAD_ID');
});
