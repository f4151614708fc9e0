import type { OpenRecordProvider } from '../reorganisation/open-record.ts';

/**
 * Speeches that were not given. Each is said in the name of a union: to look at one again, or where
 * nobody succeeds, takes it back from the federation's review, and what was cleared is cleared no more.
 */
export const speechesOpen: OpenRecordProvider = {
  kind: 'SPEECH',
  select: `SELECT s.id, s.organisation_id, s.title, s.state::text AS detail,
      'Speech' AS page_kind, s.id AS page_id
    FROM speech s WHERE s.organisation_id = ANY($1::text[]) AND s.state <> 'GIVEN'`,
  carryOut: async ({ tx }, records) => {
    const again = records.filter(({ choice }) => choice !== 'INHERIT').map(({ id }) => id);
    await tx.speech.updateMany({
      where: { id: { in: again }, state: { in: ['SUBMITTED', 'CLEARED'] } },
      data: {
        state: 'DRAFT',
        submittedById: null,
        submittedAt: null,
        decidedById: null,
        onBehalfOfId: null,
        reviewedOn: null,
        reviewText: null,
        version: { increment: 1 },
      },
    });
  },
};
