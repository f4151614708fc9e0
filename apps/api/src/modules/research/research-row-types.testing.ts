import type { Commitment, ResearchApplication, ResearchNote } from '@cau-noi/db/prisma';
import type { Drift } from '../../row-drift.testing.ts';
import type {
  ApplicationRecord,
  FindingRecord,
  LessonRecord,
  NoteRecord,
} from './research.queries.ts';

/** The rows of research notes, beside their models: see `row-types.test.ts`. */
export const RESEARCH_ROWS = {
  NoteRecord: {} satisfies Drift<
    NoteRecord,
    ResearchNote,
    { __typename: null; applications: null; fromReport: null }
  >,
  ApplicationRecord: {} satisfies Drift<ApplicationRecord, ResearchApplication, { by: null }>,
  FindingRecord: {} satisfies Drift<
    FindingRecord,
    ResearchNote,
    { kind: null; noteId: null; topic: null; appliedAt: null }
  >,
  LessonRecord: {} satisfies Drift<
    LessonRecord,
    Commitment,
    {
      commitmentId: 'id';
      organisationId: null;
      partnerId: null;
      noteId: null;
    }
  >,
} as const;
