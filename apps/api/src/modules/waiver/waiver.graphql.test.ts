import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { approveBy, send, submissionOf, write } from '../approval/acting.testing.ts';
import { person } from '../approval/contents.testing.ts';
import { standingIn } from '../approval/deciding.testing.ts';
import { addWorld } from '../approval/world.testing.ts';
import type { WorldUser } from '../approval/world.testing.ts';
import { KEY, ofDays, waiving, WHY } from './waiver.testing.ts';

let api: TestApi;
let its: ReturnType<typeof waiving>;
beforeAll(async () => {
  api = await testApi();
  its = waiving(api);
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

describe('an exception', () => {
  it('lets pass what stops: asked for, granted, handed in, approved, and ended with the record', async () => {
    const dossier = await its.draft(ofDays(12));
    expect((await its.submit(dossier)).findings?.map(({ key }) => key)).toEqual([KEY]);
    const { id, version } = await its.asked(dossier);
    expect((await its.submit(dossier)).__typename).toBe('ChecksError');
    const granted = await its.act('federationLeader', 'waiverGrant', {
      id,
      version,
      text: 'Đồng ý',
    });
    expect(granted.waiver).toMatchObject({
      state: 'GRANTED',
      decidedBy: 'Người mẫu federationLeader',
      onBehalfOf: null,
    });
    const handed = await write(api, 'officer', 'dossierSubmit', {
      id: dossier.id,
      version: dossier.version,
    });
    const approved = await approveBy(api, submissionOf(handed), [
      'deputy',
      'adviser',
      'federationLeader',
    ]);
    expect(approved.state).toBe('APPROVED');
    expect(await its.statesOf(dossier.id)).toEqual([{ state: 'GRANTED', ending: null }]);
    await write(api, 'officer', 'dossierCancel', {
      id: dossier.id,
      version: handed.version + 1,
      reason: 'VISA',
      text: 'Không kịp',
    });
    expect(await its.statesOf(dossier.id)).toEqual([{ state: 'EXPIRED', ending: 'CANCELLED' }]);
  });

  it('is seen beside the finding it is for, and goes into the history of the dossier', async () => {
    const { dossier } = await its.waived(12);
    const { data } = await api.run<{
      node: {
        findings: readonly { key: string; waived: boolean; waiver: { state: string } | null }[];
        timeline: { nodes: readonly { action: string; by: string }[] };
      };
    }>(
      'officer',
      `query ($id: ID!) { node(id: $id) { ... on Dossier {
        findings { key waived waiver { state request decision role finding { measure { actual } } } }
        timeline { nodes { action by } } } } }`,
      { id: dossier.id },
    );
    expect(data.node.findings.filter(({ waiver }) => waiver !== null)).toEqual([
      {
        key: KEY,
        waived: true,
        waiver: {
          state: 'GRANTED',
          request: WHY,
          decision: 'Đồng ý',
          role: 'FEDERATION_LEADER',
          finding: { measure: { actual: 12 } },
        },
      },
    ]);
    expect(data.node.timeline.nodes.slice(0, 2)).toEqual([
      { action: 'dossier.grantWaiver', by: 'Người mẫu federationLeader' },
      { action: 'dossier.requestWaiver', by: 'Người mẫu officer' },
    ]);
  });

  it('does not let pass what is worse than what was granted, and lets pass what is better', async () => {
    const { content, dossier } = await its.waived(12);
    const save = (endDate: string, version: number) =>
      write(api, 'officer', 'dossierSave', {
        id: dossier.id,
        version,
        content: { ...content, endDate, stops: [{ ...content.stops[0], leave: endDate }] },
      });
    const year = content.startDate.slice(0, 4);
    const worse = await save(`${year}-09-13`, dossier.version);
    expect((await its.submit(worse)).findings?.map(({ key }) => key)).toEqual([KEY]);
    const better = await save(`${year}-09-11`, worse.version);
    expect((await its.submit(better)).dossier?.state).toBe('SUBMITTED');
  });

  it('is granted anew for more, and takes the place of the one before', async () => {
    const { content, dossier } = await its.waived(11);
    const endDate = `${content.startDate.slice(0, 4)}-09-12`;
    const more = await write(api, 'officer', 'dossierSave', {
      id: dossier.id,
      version: dossier.version,
      content: { ...content, endDate, stops: [{ ...content.stops[0], leave: endDate }] },
    });
    const { id, version } = await its.asked(more);
    await its.act('federationLeader', 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(await its.statesOf(dossier.id)).toEqual([
      { state: 'GRANTED', ending: null },
      { state: 'EXPIRED', ending: 'REPLACED' },
    ]);
  });

  it('that is not needed any more ends when the dossier is handed in', async () => {
    const { content, dossier } = await its.waived(12);
    const endDate = `${content.startDate.slice(0, 4)}-09-08`;
    const mended = await write(api, 'officer', 'dossierSave', {
      id: dossier.id,
      version: dossier.version,
      content: { ...content, endDate, stops: [{ ...content.stops[0], leave: endDate }] },
    });
    expect((await its.submit(mended)).dossier?.state).toBe('SUBMITTED');
    expect(await its.statesOf(dossier.id)).toEqual([{ state: 'EXPIRED', ending: 'NOT_NEEDED' }]);
  });

  it('outlives a return, and ends when its author takes the submission back', async () => {
    const { dossier } = await its.waived(12);
    const handed = await its.submit(dossier);
    const { id, version } = handed.dossier?.approval?.submission ?? { id: '', version: 0 };
    await send(api, 'deputy', 'submissionDecide', {
      id,
      version,
      decision: { kind: 'RETURN', reason: 'OTHER', text: 'Bổ sung', fields: [] },
    });
    expect(await its.statesOf(dossier.id)).toEqual([{ state: 'GRANTED', ending: null }]);
    const again = await its.submit({ id: dossier.id, version: (handed.dossier?.version ?? 0) + 1 });
    await write(api, 'officer', 'dossierWithdraw', {
      id: dossier.id,
      version: again.dossier?.version,
    });
    expect(await its.statesOf(dossier.id)).toEqual([{ state: 'EXPIRED', ending: 'WITHDRAWN' }]);
  });

  it('that is taken back while the dossier waits holds the approval, until it is returned', async () => {
    const { dossier, waiver } = await its.waived(12);
    const handed = await its.submit(dossier);
    const { id, version } = handed.dossier?.approval?.submission ?? { id: '', version: 0 };
    const taken = await its.act('federationLeader', 'waiverWithdraw', {
      ...waiver,
      text: 'Hết kinh phí',
    });
    expect(taken.waiver?.state).toBe('WITHDRAWN');
    const decide = (decision: object) =>
      send(api, 'deputy', 'submissionDecide', { id, version, decision });
    const refused = await decide({ kind: 'APPROVE', note: null });
    expect(refused).toMatchObject({ __typename: 'ChecksError', code: 'HELD_BY_CHECKS' });
    const returned = await decide({ kind: 'RETURN', reason: 'OTHER', text: 'Sửa', fields: [] });
    expect(returned.submission?.state).toBe('RETURNED');
  });
});

describe('who may not', () => {
  it.each<[string, WorldUser, string]>([
    ['an officer', 'officer', 'NOT_HOLDER'],
    ['the leader of the unit', 'leader', 'NOT_HOLDER'],
    ['an adviser', 'adviser', 'NOT_HOLDER'],
    ['an auditor', 'auditor', 'NOT_HOLDER'],
  ])('%s grants nothing', async (_name, user, code) => {
    const { id, version } = await its.asked(await its.draft(ofDays(12)));
    const answer = await its.act(user, 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(answer).toMatchObject({ __typename: 'ForbiddenError', code });
  });

  it('another unit does not know of it', async () => {
    const { id, version } = await its.asked(await its.draft(ofDays(12)));
    for (const mutation of ['waiverGrant', 'waiverRefuse', 'waiverWithdraw']) {
      const answer = await its.act('otherLeader', mutation, { id, version, text: 'Đồng ý' });
      expect(answer).toMatchObject({ __typename: 'NotFoundError', data: { kind: 'Waiver' } });
    }
  });

  it('who travels, or stands in for the author, does not grant; a substitute of the leader does', async () => {
    const travelling = await its.asked(
      await its.draft(
        ofDays(12, {
          members: [
            { id: 'm1', personId: person('federationLeader'), role: 'HEAD', reason: 'Phụ trách' },
          ],
        }),
      ),
    );
    const grant = (user: WorldUser, { id, version }: { id: string; version: number }) =>
      its.act(user, 'waiverGrant', { id, version, text: 'Đồng ý' });
    expect(await grant('federationLeader', travelling)).toMatchObject({ code: 'SELF_APPROVAL' });
    const other = await its.asked(await its.draft(ofDays(12)));
    await standingIn(api, 'federationLeader', 'officer', async () => {
      expect(await grant('federationLeader', other)).toMatchObject({
        code: 'SUBSTITUTE_OF_AUTHOR',
      });
    });
    await standingIn(api, 'adviser', 'federationLeader', async () => {
      expect((await grant('adviser', other)).waiver).toMatchObject({
        state: 'GRANTED',
        decidedBy: 'Người mẫu adviser',
        onBehalfOf: 'Người mẫu federationLeader',
      });
    });
  });

  it('the unit takes back its request, and not what was granted', async () => {
    const dossier = await its.draft(ofDays(12));
    const { id, version } = await its.asked(dossier);
    const taken = await its.act('secondOfficer', 'waiverWithdraw', {
      id,
      version,
      text: 'Đã bớt ngày',
    });
    expect(taken.waiver?.state).toBe('WITHDRAWN');
    const { waiver } = await its.waived(12);
    expect(await its.act('officer', 'waiverWithdraw', { ...waiver, text: 'Thôi' })).toMatchObject({
      code: 'NOT_HOLDER',
    });
  });
});
