import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbDate } from '../../dates.ts';
import { recordActs } from '../../record-acts.testing.ts';
import type { TestApi } from '../../testing.ts';
import { TEST_DAY, testApi } from '../../testing.ts';
import { addWorld, ORGANISATION } from '../approval/world.testing.ts';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
  await api.database.prisma.deadlineRule.create({
    data: {
      id: 'answer',
      code: 'PROPOSAL_ANSWER',
      validFrom: dbDate(isoDate('2020-01-01')),
      days: 10,
      citation: 'Mặc định mẫu',
    },
  });
});
afterAll(() => api[Symbol.asyncDispose]());

const WRITTEN = {
  addresseeId: ORGANISATION.federation,
  topic: 'FUNDS',
  title: 'Dòng ngân sách riêng',
  text: 'Chưa có quy định rõ',
  asked: 'Hướng dẫn sử dụng tài chính công đoàn',
  checkId: 'TK11',
};

const { act, done } = recordActs(() => api, 'ProposalPayload', 'proposal');

const simply = (user: string, mutation: string, { read }: { readonly read: object }) =>
  done(user, mutation, read, 'ProposalActInput');
const drafted = (change: object = {}) =>
  done('officer', 'proposalCreate', {
    organisationId: ORGANISATION.daNang,
    proposal: { ...WRITTEN, ...change },
  });
const sent = async (change: object = {}) =>
  simply('officer', 'proposalSend', await drafted(change));
const received = async () => simply('adviser', 'proposalReceive', await sent());
const ACCEPTED = { answer: 'ACCEPTED', text: 'Đồng ý' };

describe('a proposal', () => {
  it('is sent to a union above, received, answered, carried out and judged by its sender', async () => {
    const aside = { organisationId: ORGANISATION.daNang, proposal: WRITTEN };
    const across = { ...WRITTEN, addresseeId: ORGANISATION.bacNinh };
    expect((await act('officer', 'proposalCreate', { ...aside, proposal: across })).issues).toEqual(
      [{ code: 'NOT_ABOVE' }],
    );
    expect(await act('otherOfficer', 'proposalCreate', aside)).toMatchObject({
      code: 'NOT_YOUR_UNIT',
    });
    const { read } = await received();
    for (const user of ['officer', 'leader', 'adviser', 'administrator']) {
      expect(await act(user, 'proposalAnswer', { ...read, ...ACCEPTED })).toMatchObject({
        __typename: 'ForbiddenError',
      });
    }
    const answered = await done('federationLeader', 'proposalAnswer', { ...read, ...ACCEPTED });
    expect(answered.state).toBe('ANSWERED');
    const late = { on: '2020-01-01', proof: 'Công văn mẫu' };
    expect(
      (await act('adviser', 'proposalCarryOut', { ...answered.read, ...late })).issues,
    ).toEqual([{ code: 'BEFORE_ANSWER' }]);
    const today = { on: TEST_DAY, proof: 'Công văn mẫu' };
    const over = await done('adviser', 'proposalCarryOut', { ...answered.read, ...today });
    expect(over.state).toBe('DONE');
    const rated = { ...over.read, helped: false, text: '' };
    expect((await act('officer', 'proposalRate', rated)).issues).toEqual([{ code: 'REQUIRED' }]);
    await done('officer', 'proposalRate', { ...rated, helped: true });
  });

  it('keeps its answer, its day and its mark, and stays within its statements', async () => {
    const { read } = await sent();
    const PAGE = `query ($id: ID!) { node(id: $id) { ... on Proposal { number overdue dueOn checkId
      hops { organisation { shortName } dueOn dueVerification answer } seconds { on }
      passOnTo { id } timeline { nodes { action } } viewerMay { withdraw { allowed } }
      files { id } } } }`;
    const page = await api.run<{ node: Record<string, unknown> }>('officer', PAGE, read);
    expect(page.data.node).toMatchObject({
      overdue: false,
      checkId: 'TK11',
      hops: [{ organisation: { shortName: 'TLĐ' }, dueVerification: 'UNVERIFIED', answer: null }],
      passOnTo: [],
      viewerMay: { withdraw: { allowed: true } },
    });
    expect(page.statements.length).toBeLessThanOrEqual(4);
    const other = await api.run<{ node: unknown }>('otherOfficer', PAGE, read);
    expect(other.data.node).toBeNull();
    const taken = await simply('officer', 'proposalWithdraw', { read });
    expect(taken.state).toBe('WITHDRAWN');
  });

  it('is told to others on the same topic, who second it and then see it', async () => {
    const { read } = await sent({ topic: 'LANGUAGES', title: 'Phiên dịch' });
    await drafted({ topic: 'LANGUAGES', title: 'Chưa gửi' });
    const SIMILAR = `query ($unit: ID!) { similarProposals(topic: LANGUAGES, organisationId: $unit) {
      unions nodes(first: 5) { id title seconded canBeSeconded } } }`;
    const similar = async (user: string, unit: string) =>
      (await api.run<{ similarProposals: object }>(user, SIMILAR, { unit })).data.similarProposals;
    const told = { id: read.id, title: 'Phiên dịch', seconded: 0, canBeSeconded: true };
    expect(await similar('otherOfficer', ORGANISATION.bacNinh)).toEqual({
      unions: 1,
      nodes: [told],
    });
    expect(await similar('clerk', ORGANISATION.daNang)).toMatchObject({ nodes: [] });
    const second = { id: read.id, organisationId: ORGANISATION.bacNinh };
    expect(
      (await act('officer', 'proposalSecond', { ...second, organisationId: ORGANISATION.daNang }))
        .issues,
    ).toEqual([{ code: 'OWN_PROPOSAL' }]);
    await done('otherOfficer', 'proposalSecond', second);
    expect((await act('otherOfficer', 'proposalSecond', second)).issues).toEqual([
      { code: 'SECONDED' },
    ]);
    // Its own proposal is not another's, whoever seconds it.
    expect(await similar('officer', ORGANISATION.daNang)).toEqual({ unions: 0, nodes: [] });
    const LIST = '{ proposals { nodes { id } } }';
    const seen = await api.run<{ proposals: { nodes: { id: string }[] } }>('otherOfficer', LIST);
    expect(seen.data.proposals.nodes).toEqual([{ id: read.id }]);
  });
});

it('lists and counts them by topic and state, with what is overdue, whatever the number of rows', async () => {
  const { read } = await sent({ topic: 'SPONSORS' });
  await api.database.prisma.proposalHop.updateMany({
    where: { proposal: { topic: 'SPONSORS' } },
    data: { dueOn: dbDate(isoDate('2020-01-11')) },
  });
  const ask = (user: string, first: number) =>
    api.run<{ proposals: { counts: object[]; nodes: object[] } }>(
      user,
      `{ proposals(first: ${first}) { counts { topic state count overdue }
        nodes { number overdue holder { shortName } viewerMay { receive { allowed } } } } }`,
    );
  const one = await ask('adviser', 1);
  const all = await ask('adviser', 100);
  expect(one.statements.length).toBe(all.statements.length);
  expect(all.data.proposals.counts).toContainEqual({
    topic: 'SPONSORS',
    state: 'SENT',
    count: 1,
    overdue: 1,
  });
  const late = await api.run<{ proposals: { nodes: object[] } }>(
    'adviser',
    '{ proposals(where: { overdue: true }) { nodes { id } } }',
  );
  expect(late.data.proposals.nodes).toEqual([{ id: read.id }]);
});
