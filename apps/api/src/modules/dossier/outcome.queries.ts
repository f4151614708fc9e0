import type { ProgressEntry } from '@cau-noi/domain/dossier/follow-up';
import type { Commitment, OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import type { ReportState } from '@cau-noi/domain/dossier/outcome-lifecycle';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { EFFECTS, PROGRESS } from './follow-up.queries.ts';

/** What was said of a commitment, when and by whom. */
export type ProgressRecord = ProgressEntry & {
  readonly id: string;
  readonly at: string;
  readonly by: string;
};

/** A commitment with all that was said of it, the first first. */
export type CommitmentRecord = Commitment & { readonly progress: readonly ProgressRecord[] };

/** An outcome report as it stands in the database. Times are ISO text. */
export type OutcomeRecord = Omit<OutcomeReport, 'commitments'> & {
  readonly commitments: readonly CommitmentRecord[];
  readonly dossierId: string;
  readonly state: ReportState;
  readonly dueDate: IsoDate;
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  readonly version: number;
};

export const OUTCOMES = keyed(
  'dossier.outcomes',
  `SELECT json_build_object('dossierId', r.dossier_id, 'state', r.state, 'summary', r.summary,
      'lessons', r.lessons, 'recommendations', r.recommendations, 'contacts', r.contacts,
      'dueDate', r.due_date, 'submittedAt', r.submitted_at,
      'submittedBy', (SELECT u.name FROM "user" u WHERE u.id = r.submitted_by_id),
      'version', r.version,
      'effects', ${EFFECTS},
      'results', coalesce((SELECT json_agg(json_build_object('objectiveId', o.objective_id,
          'achieved', o.achieved, 'text', o.text) ORDER BY b.position, o.objective_id)
        FROM objective_result o LEFT JOIN dossier_objective b
          ON b.dossier_id = o.dossier_id AND b.id = o.objective_id
        WHERE o.dossier_id = r.dossier_id), '[]'),
      'commitments', coalesce((SELECT json_agg(json_build_object('id', c.id, 'text', c.text,
          'lesson', c.lesson, 'owner', c.owner, 'ownerId', c.owner_id, 'dueDate', c.due_date, 'progress', ${PROGRESS})
          ORDER BY c.position, c.id)
        FROM commitment c WHERE c.dossier_id = r.dossier_id), '[]')) AS outcome
    FROM outcome_report r WHERE r.dossier_id = ANY($1::text[])`,
);

/** The outcome reports of these dossiers, in no order; one without a report is left out. */
export async function outcomesOf(
  sql: Sql,
  dossierIds: readonly string[],
): Promise<readonly OutcomeRecord[]> {
  const rows = await sql<{ outcome: OutcomeRecord }>(OUTCOMES, [dossierIds]);
  return rows.map((row) => row.outcome);
}

/** What a report says. */
export function reportOf(record: OutcomeRecord): OutcomeReport {
  const { summary, results, lessons, recommendations, contacts, effects } = record;
  const commitments = record.commitments.map(({ progress: _said, ...commitment }) => commitment);
  return { summary, results, commitments, lessons, recommendations, contacts, effects };
}
