import { can } from '@cau-noi/domain/access/policy';
import { isRemedyOverdue } from '@cau-noi/domain/inspection/life';
import type { TaskKind } from '@cau-noi/domain/task';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { withPredecessors } from '../access/place.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import { startOf } from '../home/tasks.facts.ts';
import { inspectionSubject } from './inspection.permissions.ts';
import type { FindingRecord, InspectionRecord } from './inspection.queries.ts';
import { inspectionsOwed } from './inspection.queries.ts';

function task(
  { today }: Context,
  kind: TaskKind,
  { id, title, inspectedId }: InspectionRecord,
  finding: FindingRecord,
): TaskFound {
  const { remedyState: state, dueOn, doneOn } = finding;
  // What is reported waits for who inspects since then, whatever its day was.
  const dueDate = state === 'OPEN' ? dueOn : null;
  return {
    id: `${kind}.${finding.id}`,
    kind,
    title,
    organisationId: inspectedId,
    subject: null,
    inspectionId: id,
    since: doneOn === null ? null : startOf(doneOn),
    path: null,
    dueDate,
    overdue: isRemedyOverdue({ state, dueOn }, today),
  };
}

/** The remedies that the viewer's unions owe, and those reported that they are to accept. */
export async function remediesOwed(context: Context, most: number): Promise<readonly TaskFound[]> {
  const { actor } = viewerOf(context);
  const unions = withPredecessors(
    context,
    actor.grants.map(({ organisationId }) => organisationId),
  );
  if (unions.length === 0) return [];
  const owed = await inspectionsOwed(context.sql, unions, most);
  return owed.flatMap((inspection) => {
    const subject = inspectionSubject(context, inspection);
    const asked = [
      ['inspection.remedy', 'OPEN', 'REMEDY_DUE'],
      ['inspection.accept', 'DONE', 'REMEDY_ACCEPT'],
    ] as const;
    return asked.flatMap(([action, state, kind]) =>
      can(actor, action, subject).allowed
        ? inspection.findings
            .filter(({ remedyState }) => remedyState === state)
            .map((finding) => task(context, kind, inspection, finding))
        : [],
    );
  });
}
