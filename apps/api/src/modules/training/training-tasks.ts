import { addDays } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import { startOf } from '../home/tasks.facts.ts';
import { trainingsAtHand } from './training-tasks.queries.ts';

/** What these unions have to do about trainings: to send somebody, or to write down who was there. */
export async function trainingTasks(
  { sql, today }: Context,
  organisationIds: readonly string[],
  most: number,
): Promise<readonly TaskFound[]> {
  const atHand = await trainingsAtHand(sql, organisationIds, today, most);
  return atHand.map(({ kind, id, title, organisationId, day }) => ({
    id: `${kind}.${id}.${organisationId}`,
    kind,
    title,
    organisationId,
    subject: null,
    trainingId: id,
    path: null,
    // Nothing says by when attendance is written down; it waits since the morning after.
    since: kind === 'TRAINING_RECORD' ? startOf(addDays(day, 1)) : null,
    dueDate: kind === 'TRAINING_RECORD' ? null : day,
    overdue: false,
  }));
}
