import { dbDate } from '../../dates.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/**
 * Programmes and projects that the union leads and that are not over. They stay those of their union,
 * and its successor carries them on; of those that end what runs goes into closing, so that its report
 * is still owed, and the rest is given up.
 */
export const projectsOpen: OpenRecordProvider = {
  kind: 'PROJECT',
  select: `SELECT p.id, p.organisation_id, p.title_vi AS title, p.state::text AS detail,
      'Project' AS page_kind, p.id AS page_id
    FROM project p WHERE p.organisation_id = ANY($1::text[])
      AND p.state NOT IN ('CLOSED', 'REFUSED', 'WITHDRAWN', 'HISTORIC')`,
  carryOut: async ({ tx, day, citation }, records) => {
    const ids = chosenAs(records, 'END').map(({ id }) => id);
    const endedOn = dbDate(day);
    await tx.project.updateMany({
      where: { id: { in: ids }, state: { in: ['IDEA', 'SUBMITTED', 'APPROVED'] } },
      data: { state: 'WITHDRAWN', decisionText: citation, version: { increment: 1 } },
    });
    await tx.project.updateMany({
      where: { id: { in: ids }, state: 'RUNNING' },
      data: { state: 'CLOSING', endedOn, version: { increment: 1 } },
    });
  },
};
