import type { Project } from '@cau-noi/db/prisma';
import type { Codes, Drift } from '../../row-drift.testing.ts';
import type { ProjectRecord } from './project.rows.ts';

/** The rows of projects, beside the model that they are read from: see `row-types.test.ts`. */
export const PROJECT_ROWS = {
  ProjectRecord: {} satisfies Drift<
    ProjectRecord,
    Project,
    {
      __typename: null;
      unionIds: null;
      donors: null;
      channel: null;
      periodFrom: Codes<'periodFrom'>;
      periodTo: Codes<'periodTo'>;
      budget: null;
      payments: null;
      indicators: null;
      evaluations: null;
      followOns: null;
      reports: null;
      activities: null;
      trainings: null;
    }
  >,
} as const;
