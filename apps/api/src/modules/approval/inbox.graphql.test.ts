import { canDecide } from '@cau-noi/domain/approval/decide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeId } from '../../ids.ts';
import type { TestApi } from '../../testing.ts';
import { testApi } from '../../testing.ts';
import { submissionsOf } from './approval.queries.ts';
import { addWorld, ORGANISATION } from './world.testing.ts';
import { APPROVE, decide, handedIn, standingIn } from './deciding.testing.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await addWorld(api.database.prisma);
});
afterAll(() => api[Symbol.asyncDispose]());

interface Inbox {
  readonly inbox: {
    readonly nodes: readonly { readonly id: string; readonly title: string }[];
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const INBOX = `query ($where: InboxWhere, $first: Int, $after: String) {
  inbox(where: $where, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { id title since planned stops justifies cannotTell step { role }
      organisation { shortName } submission { id } subject { __typename } } } }`;

describe('the inbox', () => {
  beforeAll(async () => {
    for (let count = 0; count < 7; count += 1) await handedIn(api);
    const [last] = [await handedIn(api)];
    await decide(api, 'leader', last, APPROVE);
  });

  it('holds what waits, longest first, and goes on to the next after a decision', async () => {
    const organisationId = ORGANISATION.bacNinh;
    const [one, two] = [
      await handedIn(api, { organisationId }),
      await handedIn(api, { organisationId }),
    ];
    const { data } = await api.run<Inbox>('otherLeader', INBOX);
    expect(data.inbox).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          id: one.id,
          title: 'Đoàn trao đổi với LHCĐ Gyeongnam',
          planned: false,
          stops: 0,
          justifies: 0,
          step: { role: 'UNIT_LEADER' },
          organisation: { shortName: 'LĐLĐ Bắc Ninh' },
          subject: { __typename: 'Dossier' },
        },
        { id: two.id },
      ],
    });
    const answer = await decide(api, 'otherLeader', one, APPROVE);
    expect(answer.nextInboxItemId).toBe(two.id);
    expect((await decide(api, 'otherLeader', two, APPROVE)).nextInboxItemId).toBeNull();
    expect((await api.run<Inbox>('otherLeader', INBOX)).data.inbox.totalCount).toBe(0);
    const where = { organisationId, kind: ['OUTBOUND'], subject: ['DOSSIER'] };
    expect((await api.run<Inbox>('adviser', INBOX, { where })).data.inbox.totalCount).toBe(2);
    const none = { ...where, kind: ['INBOUND'] };
    expect((await api.run<Inbox>('adviser', INBOX, { where: none })).data.inbox.totalCount).toBe(0);
  });

  it('is paged without losing or repeating anything', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Inbox = (await api.run<Inbox>('leader', INBOX, { first: 2, after })).data;
      seen.push(...page.inbox.nodes.map((item) => item.id));
      after = page.inbox.pageInfo.hasNextPage ? page.inbox.pageInfo.endCursor : null;
    } while (after !== null);
    const { totalCount } = (await api.run<Inbox>('leader', INBOX)).data.inbox;
    expect(totalCount).toBeGreaterThan(4);
    expect([seen.length, new Set(seen).size]).toEqual([totalCount, totalCount]);
  });

  it('shows exactly what the domain lets each user decide, substitutes too', async () => {
    await standingIn(api, 'adviser', 'leader', async () => {
      await standingIn(api, 'deputy', 'federationLeader', async () => {
        const { prisma, sql } = api.database;
        const dossiers = await prisma.dossier.findMany({ select: { id: true } });
        const pending = (
          await submissionsOf(
            sql,
            dossiers.map((one) => one.id),
          )
        ).filter(({ state }) => state === 'PENDING');
        expect(pending.length).toBeGreaterThan(5);
        const users = [
          'officer',
          'leader',
          'deputy',
          'adviser',
          'federationLeader',
          'auditor',
          'otherLeader',
        ];
        for (const user of users) {
          const { viewer } = await api.contextOf(user);
          if (viewer === null) throw new Error(user);
          const allowed = pending.filter((one) => canDecide(viewer.actor, one, one).ok);
          const { data } = await api.run<Inbox>(user, INBOX, { first: 100 });
          expect([user, data.inbox.nodes.map((item) => item.id).toSorted()]).toEqual([
            user,
            allowed.map((one) => writeId('Submission', one.id)).toSorted(),
          ]);
        }
      });
    });
  });

  it('asks the same of the database for two items as for many', async () => {
    const few = await api.run('leader', INBOX, { first: 2 });
    const many = await api.run('leader', INBOX, { first: 50 });
    expect(many.statements.toSorted()).toEqual(few.statements.toSorted());
    expect(few.statements).toEqual(['access.viewer', 'inbox.list', 'dossier.byIdAhead']);
  });
});
