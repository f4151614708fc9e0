import { can } from '@cau-noi/domain/access/policy';
import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineListLoader, defineLoader } from '../../loader.ts';
import type { HandOverRow } from './hand-over.queries.ts';
import { handOversOf } from './hand-over.queries.ts';
import type { OpenWorkRow } from './open-work.queries.ts';
import { openWorkOf } from './open-work.queries.ts';
import type { AssignmentRow } from './staff.queries.ts';
import { assignmentsById, assignmentsOf } from './staff.queries.ts';

/** An assignment at a union that the viewer sees, else null. */
export const assignmentById = defineLoader<string, AssignmentRow>(async (ids, context) =>
  byKey(
    await assignmentsById(context.sql, scopeIds(viewerOf(context).scope), ids),
    (row) => row.id,
  ),
);

/** What somebody does or did for unions that the viewer sees, the latest first. */
export const assignmentsByPerson = defineListLoader<string, AssignmentRow>(
  (ids, context) => assignmentsOf(context.sql, scopeIds(viewerOf(context).scope), ids),
  (row) => row.personId,
);

/** What is open of somebody at unions that the viewer sees. */
export const openWorkByPerson = defineListLoader<string, OpenWorkRow>(
  (ids, context) => {
    const { sql, today } = context;
    const { actor, scope } = viewerOf(context);
    const contactNames = can(actor, 'partner.readContacts', { type: 'REGISTER' }).allowed;
    return openWorkOf(sql, ids, { today, scope: scopeIds(scope), contactNames });
  },
  (row) => row.personId,
);

export const handOversByAssignment = defineListLoader<string, HandOverRow>(
  (ids, { sql }) => handOversOf(sql, ids),
  (row) => row.assignmentId,
);
