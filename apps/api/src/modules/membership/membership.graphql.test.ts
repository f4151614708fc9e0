import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import { recordActs } from '../../record-acts.testing.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { addWorld, PARTNER_ID } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await api.database.prisma.partner.create({
    data: { id: 'body', nameVi: 'Liên đoàn Quốc tế Mẫu', kind: 'GLOBAL_FEDERATION' },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const UNION = writeId('Organisation', 'ldld-da-nang');
const ASKED = { partnerId: writeId('Partner', 'body'), kind: 'FULL', purpose: 'Trao đổi' };

const { act, done } = recordActs(() => api, 'MembershipPayload', 'membership');

const proposed = () =>
  done('officer', 'membershipCreate', { organisationId: UNION, membership: ASKED });
const request = (read: object) => done('officer', 'membershipRequest', read, 'MembershipActInput');
const CONSENT = { consent: true, number: '12/TLĐ', on: '2026-05-10', text: 'Đồng ý' };

describe('joining an international body', () => {
  it('is refused without the federation’s consent, at every stage', async () => {
    const first = await proposed();
    const join = (read: object, since: string) =>
      act('officer', 'membershipJoin', { ...read, since });
    expect((await join(first.read, '2026-05-01')).issues).toEqual([{ code: 'CONSENT_MISSING' }]);
    const asked = await request(first.read);
    expect((await join(asked.read, '2026-05-01')).issues).toEqual([{ code: 'CONSENT_MISSING' }]);
    const granted = await done('federationLeader', 'membershipDecide', {
      ...asked.read,
      ...CONSENT,
    });
    expect((await join(granted.read, '2026-05-09')).issues).toEqual([{ code: 'CONSENT_TOO_LATE' }]);
    const joined = await done('officer', 'membershipJoin', {
      ...granted.read,
      since: '2026-05-10',
    });
    expect(joined.state).toBe('MEMBER');
    const ended = await done('officer', 'membershipEnd', {
      ...joined.read,
      until: '2026-06-01',
      text: 'Hết nhiệm kỳ',
    });
    expect(ended.state).toBe('ENDED');
  });

  it('is decided by a leader of the federation alone, with a document to consent', async () => {
    const { read } = await request((await proposed()).read);
    const waits = async (user: string) => {
      const { data } = await api.run<{ tasks: readonly { membershipId: string | null }[] }>(
        user,
        '{ tasks { membershipId } }',
      );
      return data.tasks.some(({ membershipId }) => membershipId === read.id);
    };
    expect([await waits('federationLeader'), await waits('adviser')]).toEqual([true, false]);
    const decide = (user: string, change: object = {}) =>
      act(user, 'membershipDecide', { ...read, ...CONSENT, ...change });
    for (const user of ['officer', 'leader', 'adviser', 'administrator']) {
      expect(await decide(user)).toMatchObject({ __typename: 'ForbiddenError' });
    }
    expect((await decide('federationLeader', { number: '' })).issues).toEqual([
      { code: 'REQUIRED' },
    ]);
    const refused = await done('federationLeader', 'membershipDecide', {
      ...read,
      consent: false,
      on: '2026-05-10',
      text: 'Chưa phù hợp',
    });
    expect(refused.state).toBe('REFUSED');
    expect((await request(refused.read)).state).toBe('REQUESTED');
  });

  it('is only into bodies that have members', async () => {
    const membership = { ...ASKED, partnerId: writeId('Partner', PARTNER_ID) };
    expect(
      await act('officer', 'membershipCreate', { organisationId: UNION, membership }),
    ).toMatchObject({ issues: [{ code: 'NOT_A_BODY' }] });
  });
});

it('keeps fees by year, posts and votes, and tells them to whoever may see the union', async () => {
  const { read } = await request((await proposed()).read);
  const granted = await done('federationLeader', 'membershipDecide', { ...read, ...CONSENT });
  const book = {
    fees: [{ year: 2026, due: { minor: 100_000, currency: 'EUR' } }],
    posts: [{ holder: 'Nguyễn Mẫu', title: 'Uỷ viên', from: '2026-06-01' }],
    votes: [{ on: '2026-06-02', matter: 'Điều lệ', vote: 'FOR' }],
  };
  expect(await act('officer', 'membershipRecord', { ...granted.read, ...book })).toMatchObject({
    __typename: 'StateError',
  });
  const joined = await done('officer', 'membershipJoin', { ...granted.read, since: '2026-05-10' });
  const kept = await done('officer', 'membershipRecord', { ...joined.read, ...book });
  const PAGE = `query ($id: ID!) { node(id: $id) { ... on Membership { consentNumber consentOn
    fees { year due { minor } paid { minor } } posts { holder title from to } votes { matter vote }
    partner { name } timeline { nodes { action } } viewerMay { record { allowed } } files { id } } } }`;
  const { data, statements } = await api.run<{ node: Record<string, unknown> }>('officer', PAGE, {
    id: kept.read.id,
  });
  expect(data.node).toMatchObject({
    consentNumber: '12/TLĐ',
    fees: [{ year: 2026, due: { minor: 100_000 }, paid: null }],
    posts: [{ holder: 'Nguyễn Mẫu', title: 'Uỷ viên', from: '2026-06-01', to: null }],
    votes: [{ matter: 'Điều lệ', vote: 'FOR' }],
  });
  expect(statements.length).toBeLessThanOrEqual(4);
  const other = await api.run<{ node: unknown }>('otherOfficer', PAGE, { id: kept.read.id });
  expect(other.data.node).toBeNull();
});

it('lists them by body with what they add up to, whatever the number of rows', async () => {
  const ask = (user: string, first: number) =>
    api.run<{
      memberships: { totals: { records: number; member: number }; nodes: unknown[] };
    }>(
      user,
      `{ memberships(first: ${first}) { totals { records member ended }
        nodes { partner { name } organisation { shortName } viewerMay { join { allowed } } } } }`,
    );
  const one = await ask('adviser', 1);
  const all = await ask('adviser', 100);
  expect(one.statements.length).toBe(all.statements.length);
  expect(all.data.memberships.totals.records).toBe(all.data.memberships.nodes.length);
  expect((await ask('otherOfficer', 10)).data.memberships.totals).toMatchObject({ records: 0 });
});
