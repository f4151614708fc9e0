import { reportAskedFor, reportDuties } from '@cau-noi/domain/project/reports';
import type { Context } from '../../context.ts';
import type { TaskFound } from '../home/tasks.facts.ts';
import { projectRulesOf } from './project.loaders.ts';
import { projectsAtHand } from './project-tasks.queries.ts';

/** The report that each project of these unions owes first: overdue, or due before long. */
export async function projectsToReport(
  context: Context,
  organisationIds: readonly string[],
  most: number,
): Promise<readonly TaskFound[]> {
  const { sql, today } = context;
  const [atHand, rules] = await Promise.all([
    projectsAtHand(sql, organisationIds, most),
    projectRulesOf(context),
  ]);
  return atHand.flatMap((project) => {
    const { id, organisationId, titleVi: title, reports } = project;
    const asked = reportAskedFor(reportDuties(project, rules, reports, today), today);
    if (asked === null) return [];
    const { dueOn: dueDate, standing } = asked;
    const task: TaskFound = {
      id: `PROJECT_REPORT_DUE.${id}`,
      kind: 'PROJECT_REPORT_DUE',
      title,
      organisationId,
      subject: null,
      projectId: id,
      since: null,
      path: 'reports',
      dueDate,
      overdue: standing === 'OVERDUE',
    };
    return [task];
  });
}
