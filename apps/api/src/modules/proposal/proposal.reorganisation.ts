import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { byHeir, chosenAs } from '../reorganisation/open-record.ts';

/** Proposals of the union that are not answered; its successor waits for the answer, or takes them back. */
export const proposalsOpen: OpenRecordProvider = {
  kind: 'PROPOSAL',
  select: `SELECT p.id, p.organisation_id, p.title, p.state::text AS detail,
      'Proposal' AS page_kind, p.id AS page_id
    FROM proposal p WHERE p.organisation_id = ANY($1::text[])
      AND p.state IN ('DRAFT', 'SENT', 'RECEIVED')`,
  carryOut: async ({ tx }, records) => {
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.proposal.updateMany({
      where: { id: { in: ended }, state: { in: ['DRAFT', 'SENT', 'RECEIVED'] } },
      data: { state: 'WITHDRAWN', version: { increment: 1 } },
    });
  },
};

/**
 * Proposals that wait for the union's answer: they lie with its successor, and the day by which it is
 * owed stays. Where nobody succeeds they are their senders' again, who ask another union.
 */
export const proposalsWaitingOpen: OpenRecordProvider = {
  kind: 'PROPOSAL_TO_ANSWER',
  select: `SELECT p.id, p.holder_id AS organisation_id, p.title, p.state::text AS detail,
      'Proposal' AS page_kind, p.id AS page_id
    FROM proposal p WHERE p.holder_id = ANY($1::text[]) AND p.state IN ('SENT', 'RECEIVED')`,
  carryOut: async ({ tx }, records) => {
    // What its sender took back by the same decision waits no more.
    const waits = { state: { in: ['SENT', 'RECEIVED'] as ('SENT' | 'RECEIVED')[] } };
    for (const [holderId, ids] of byHeir(records)) {
      await tx.proposal.updateMany({
        where: { id: { in: ids }, ...waits },
        data: { holderId, version: { increment: 1 } },
      });
    }
    const ended = chosenAs(records, 'END').map(({ id }) => id);
    await tx.proposal.updateMany({
      where: { id: { in: ended }, ...waits },
      data: { state: 'DRAFT', sentById: null, sentOn: null, version: { increment: 1 } },
    });
  },
};
