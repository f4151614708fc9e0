import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { timelineOf } from '../audit/timeline.queries.ts';
import { TimelineConnection } from '../audit/timeline.ref.ts';
import { once } from '../../loader.ts';
import { filesOf } from '../file/file.loaders.ts';
import { StoredFile } from '../file/file.ref.ts';
import { Difference } from '../values/difference.graphql.ts';
import { actualOfDossier } from './dossier.loaders.ts';
import { Dossier } from './dossier.ref.ts';
import { deviationsOf } from './dossier.verdict.ts';
import { outcomeById } from './outcome.loaders.ts';
import { reportDueById } from './report-due.loaders.ts';
import { ActualFigures, OutcomeReport } from './outcome.graphql.ts';

/** What became of a dossier: real figures, report, files, history. */
builder.objectFields(Dossier, (t) => ({
  actual: t.field({
    type: ActualFigures,
    nullable: true,
    description: 'What really happened; null until the figures are closed.',
    resolve: async (dossier, _args, context) => {
      const actual = await actualOfDossier(context, dossier);
      const { closedAsApproved, correctionReason } = dossier;
      return actual && { ...actual, asApproved: closedAsApproved === true, correctionReason };
    },
  }),
  deviations: t.field({
    type: [Difference],
    description: 'Where the real figures depart from the approved ones.',
    resolve: async (dossier, _args, context) => [...(await deviationsOf(context, dossier))],
  }),
  outcome: t.field({
    type: OutcomeReport,
    nullable: true,
    description: 'The outcome report; null before it is begun.',
    resolve: ({ id }, _args, context) => outcomeById(context).load(id),
  }),
  reportDueDate: t.field({
    type: 'Date',
    nullable: true,
    description: 'By when the outcome report is due; null before approval or where none is.',
    resolve: ({ id }, _args, context) =>
      once(reportDueById(context).load(id), (due) => due?.dueDate ?? null),
  }),
  reportOverdue: t.boolean({
    description: 'Whether the outcome report is late today.',
    resolve: ({ id }, _args, context) =>
      once(reportDueById(context).load(id), (due) => due?.overdue ?? false),
  }),
  files: t.field({
    type: [StoredFile],
    description: 'Files attached to it, the newest first.',
    resolve: async ({ id }, _args, context) => [...(await filesOf(context, 'DOSSIER', id))],
  }),
  timeline: t.field({
    type: TimelineConnection,
    description: 'What happened to it, the latest first.',
    args: pageArgs(t.arg),
    resolve: ({ id }, args, context, info) => timelineOf(context, 'DOSSIER', id, args, info),
  }),
}));
