import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readId, writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { send, write } from '../approval/acting.testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';
import { ofDays } from '../waiver/waiver.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const { prisma } = api.database;
  await addWorld(prisma);
  const directive = {
    number: '1/CV-MAU',
    subject: 'Tạm dừng đoàn ra',
    issuer: 'Tổng Liên đoàn mẫu',
    issuedOn: new Date('2026-06-01'),
    effect: 'SUSPENDS' as const,
  };
  const organisationId = readId(ORGANISATION.daNang, 'Organisation');
  await prisma.directive.createMany({
    data: [
      { ...directive, id: 'd1' },
      { ...directive, id: 'own', number: '2/CV-MAU', organisationId },
    ],
  });
});
afterAll(() => api[Symbol.asyncDispose]());

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly data?: object;
  readonly issues?: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly theirs?: object;
  readonly suspension?: { readonly id: string; readonly version: number };
  readonly consent?: { readonly id: string; readonly state: string };
}

async function act(user: WorldUser, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const conflict = /Decide|Create/u.test(mutation) ? '' : '... on ConflictError { theirs }';
  const payload = mutation.startsWith('consent')
    ? '... on ConsentPayload { consent { id state decidedBy documentNumber } }'
    : '... on SuspensionPayload { suspension { id version title from to inForce } }';
  const { data, errors } = await api.run<{ answer: Answer }>(
    user,
    `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { __typename ${payload}
      ... on BusinessError { code data } ... on ValidationError { issues { code path } } ${conflict} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(errors).toEqual([]);
  return data.answer;
}

const SUSPENSION = {
  title: 'Tạm dừng mẫu',
  directiveId: writeId('Directive', 'd1'),
  from: '2040',
  to: '2040',
  kinds: ['OUTBOUND', 'EVENT_ABROAD'],
  levels: [],
  organisationIds: [],
  countryCodes: [],
  online: 'CONSENT',
  inPerson: 'CONSENT',
  verification: 'UNVERIFIED',
};

async function suspended(change: object) {
  const { suspension } = await act('adviser', 'suspensionCreate', {
    suspension: { ...SUSPENSION, ...change },
  });
  if (suspension === undefined) throw new Error('Not suspended');
  return suspension;
}

const draft = (content: object) => write(api, 'officer', 'dossierCreate', { content });
const submit = ({ id, version }: Pick<Written, 'id' | 'version'>) =>
  send(api, 'officer', 'dossierSubmit', { id, version });

const ask = ({ id: dossierId, version }: Written, suspensionId: string, text = 'Rất cần') =>
  act('officer', 'consentRequest', { dossierId, version, suspensionId, text });

const GIVEN = { granted: true, documentNumber: '9/MAU', documentDate: '2026-06-14', text: '' };

/** Within the limits, of days in that year. */
function journeyOf(year: number, changes: object = {}) {
  const text = JSON.stringify(ofDays(3));
  const own = /"startDate":"(\d{4})/u.exec(text)?.[1] ?? '';
  return { ...(JSON.parse(text.replaceAll(`${own}-`, `${year}-`)) as object), ...changes };
}

const online = (year: number) =>
  dossierInput({
    kind: 'EVENT_ONLINE',
    reportingClass: 'EVENT_ONLINE',
    eventMode: 'ONLINE',
    title: 'Dự trực tuyến mẫu',
    startDate: `${year}-09-01`,
    endDate: `${year}-09-01`,
    members: [],
    relatives: null,
    stops: [],
    onlineAlternative: null,
    hosts: '',
    reciprocity: '',
    safetyPlan: '',
    foreignShare: null,
    invitation: null,
    programme: [],
    costLines: [],
    participants: [{ id: 'p1', kind: 'UNION_OFFICER', organisationId: null, count: 5 }],
  });

describe('a suspension', () => {
  it('is written by the federation alone, on a directive that is there', async () => {
    for (const user of ['officer', 'federationLeader', 'auditor'] as const) {
      const answer = await act(user, 'suspensionCreate', { suspension: SUSPENSION });
      expect(answer).toMatchObject({ __typename: 'ForbiddenError' });
    }
    // Nor on one that those who are suspended cannot read.
    for (const id of ['none', 'own']) {
      const suspension = { ...SUSPENSION, directiveId: writeId('Directive', id) };
      expect(await act('adviser', 'suspensionCreate', { suspension })).toMatchObject({
        __typename: 'NotFoundError',
      });
    }
    expect(
      await act('adviser', 'suspensionCreate', {
        suspension: { ...SUSPENSION, from: '2040-13', kinds: [] },
      }),
    ).toMatchObject({
      issues: [
        { code: 'PARTIAL_DATE', path: ['from'] },
        { code: 'REQUIRED', path: ['kinds'] },
      ],
    });
  });

  it('holds back what is handed in, with its basis, and is over when it is ended', async () => {
    const { id, version } = await suspended({ from: '2041-06', to: null });
    const journey = await draft(journeyOf(2041));
    const answer = await submit(journey);
    expect(answer).toMatchObject({ __typename: 'ValidationError' });
    expect(answer.issues?.map(({ code }) => code)).toEqual(['SUSPENDED_IN_PERSON']);
    const ended = { ...SUSPENSION, from: '2041-06', to: '2041-07' };
    const saved = await act('adviser', 'suspensionSave', { id, version, suspension: ended });
    expect(saved.suspension).toMatchObject({ version: 2, to: '2041-07' });
    expect(
      await act('adviser', 'suspensionSave', { id, version, suspension: ended }),
    ).toMatchObject({ __typename: 'ConflictError', theirs: { to: '2041-07' } });
    expect((await submit(journey)).__typename).toBe('DossierPayload');
  });

  it('lets pass what the federation has consented to, for its form and its days', async () => {
    const { id } = await suspended({ from: '2042', to: '2042' });
    const event = await draft(online(2042));
    expect((await submit(event)).issues?.map(({ code }) => code)).toEqual(['SUSPENDED_ONLINE']);
    const { consent } = await ask(event, id);
    expect(consent).toMatchObject({ state: 'REQUESTED' });
    expect(await ask(event, id)).toMatchObject({ issues: [{ code: 'CONSENT_REQUESTED' }] });
    for (const user of ['officer', 'federationLeader', 'leader'] as const) {
      expect(await act(user, 'consentDecide', { id: consent?.id, ...GIVEN })).toMatchObject({
        __typename: 'ForbiddenError',
        code: 'NOT_HOLDER',
      });
    }
    expect(
      await act('adviser', 'consentDecide', { id: consent?.id, granted: true, text: '' }),
    ).toMatchObject({
      issues: [
        { code: 'REQUIRED', path: ['documentNumber'] },
        { code: 'REQUIRED', path: ['documentDate'] },
      ],
    });
    const given = await act('adviser', 'consentDecide', { id: consent?.id, ...GIVEN });
    expect(given.consent).toMatchObject({ state: 'GRANTED', documentNumber: '9/MAU' });
    expect(await act('adviser', 'consentDecide', { id: consent?.id, ...GIVEN })).toMatchObject({
      __typename: 'StateError',
    });
    expect((await submit(event)).__typename).toBe('DossierPayload');
  });

  it('without exception is not asked consent for, and other unions are not asked at all', async () => {
    const { id } = await suspended({ from: '2043', to: '2043', inPerson: 'FORBIDDEN' });
    const journey = await draft(journeyOf(2043));
    expect((await submit(journey)).issues?.map(({ code }) => code)).toEqual(['SUSPENDED']);
    expect(await ask(journey, id)).toMatchObject({ issues: [{ code: 'NOT_SUSPENDED' }] });
    const organisationIds = [writeId('Organisation', 'cong-doan-khac')];
    await suspended({ from: '2044', to: '2044', organisationIds });
    expect((await submit(await draft(journeyOf(2044)))).__typename).toBe('DossierPayload');
  });

  it('lists what was handed in before it, asks its owners, and cancels nothing', async () => {
    const { prisma } = api.database;
    const journey = await draft(journeyOf(2046));
    expect((await submit(journey)).__typename).toBe('DossierPayload');
    const organisationId = readId(ORGANISATION.daNang, 'Organisation');
    const line = { kind: 'OUTBOUND' as const, title: 'Dòng mẫu', countries: ['KR'], position: 0 };
    const months = { fromMonth: '2046-10', toMonth: '2046-11' };
    await prisma.plan.create({
      data: {
        id: 'plan-2046',
        organisationId,
        year: 2046,
        state: 'SUBMITTED',
        lines: {
          create: [{ id: 'line-2046', purpose: '', expectedResult: '', ...line, ...months }],
        },
      },
    });
    const { id, version } = await suspended({ from: '2046-09', to: '2046-10' });
    const shown = async (user: WorldUser) => {
      const { data } = await api.run<{
        suspension: { affected: readonly object[] };
        tasks: readonly { kind: string; subject: { id: string } | null }[];
        plan: { lines: readonly object[] } | null;
      }>(
        user,
        `query ($id: ID!, $plan: ID!) { tasks { kind path subject { ... on Plan { id }
          ... on Dossier { id } } } suspension(id: $id) { affected { dossierId planId title from to
          organisation { code } } }
          plan: node(id: $plan) { ... on Plan { lines { suspensions { id } } } } }`,
        { id, plan: writeId('Plan', 'plan-2046') },
      );
      const tasks = data.tasks.filter(({ kind }) => kind === 'SUSPENDED');
      const subjects = tasks.map(({ subject }) => subject?.id);
      return { affected: data.suspension.affected, subjects, plan: data.plan };
    };
    const planId = writeId('Plan', 'plan-2046');
    const all = await shown('officer');
    expect(all.affected).toMatchObject([
      { dossierId: journey.id, planId: null, from: '2046-09-01', to: '2046-09-03' },
      { dossierId: null, planId, title: 'Dòng mẫu', from: '2046-10-01', to: '2046-11-30' },
    ]);
    expect(all.subjects).toEqual(expect.arrayContaining([journey.id, planId]));
    expect(all.plan).toEqual({ lines: [{ suspensions: [{ id }] }] });
    expect((await shown('adviser')).affected).toHaveLength(2);
    expect((await shown('otherOfficer')).affected).toEqual([]);
    const dossier = { id: readId(journey.id, 'Dossier') };
    expect(await prisma.dossier.findFirst({ where: dossier })).toMatchObject({
      state: 'SUBMITTED',
    });
    const suspension = { ...SUSPENSION, from: '2046-12', to: '2046-12' };
    await act('adviser', 'suspensionSave', { id, version, suspension });
    const none = await shown('officer');
    expect(none.affected).toEqual([]);
    expect(none.subjects).not.toContain(journey.id);
  });

  it('is told with a dossier and judged there as in the browser, in a handful of statements', async () => {
    const { id } = await suspended({ from: '2045', to: '2045' });
    const journey = await draft(journeyOf(2045));
    await ask(journey, id);
    const { data, statements } = await api.run<{
      node: { suspensions: readonly object[]; lookups: { json: object } };
    }>(
      'adviser',
      `query ($id: ID!) { node(id: $id) { ... on Dossier { lookups { json } suspensions {
        form rule passes suspension { id title directive { number } }
        consent { state requestedBy mayDecide { allowed code } } } } } }`,
      { id: journey.id },
    );
    expect(data.node.suspensions).toMatchObject([
      {
        form: 'IN_PERSON',
        rule: 'CONSENT',
        passes: false,
        suspension: { id, title: 'Tạm dừng mẫu', directive: { number: '1/CV-MAU' } },
        consent: { state: 'REQUESTED', mayDecide: { allowed: true } },
      },
    ]);
    expect(data.node.lookups.json).toMatchObject({
      suspensions: expect.arrayContaining([
        expect.objectContaining({ id, document: '1/CV-MAU, 01/06/2026' }),
      ]) as unknown,
      consents: [{ suspensionId: id, state: 'REQUESTED', from: '2045-09-01', to: '2045-09-03' }],
    });
    expect(statements.length).toBeLessThanOrEqual(8);
    const { data: waiting } = await api.run<{ tasks: readonly { readonly kind: string }[] }>(
      'adviser',
      '{ tasks { kind } }',
    );
    expect(waiting.tasks.map(({ kind }) => kind)).toContain('CONSENT_DECIDE');
    const list = await api.run(
      'auditor',
      '{ suspensions { id title inForce consents { id state } } }',
    );
    expect(list.errors).toEqual([]);
  });
});
