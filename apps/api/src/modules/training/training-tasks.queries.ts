import type { IsoDate } from '@cau-noi/domain/period';
import { addDays } from '@cau-noi/domain/period';
import { NOMINATION_LEAD_DAYS } from '@cau-noi/domain/task';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** A training at which a union has something to do. */
export interface TrainingAtHand {
  readonly kind: 'TRAINING_NOMINATE' | 'TRAINING_RECORD';
  readonly id: string;
  readonly title: string;
  /** The union that is invited, or the one that keeps it. */
  readonly organisationId: string;
  /** The last day on which it nominates, or that of the training. */
  readonly day: IsoDate;
}

export const STATEMENTS = {
  atHand: statement(
    'training.atHand',
    `SELECT 'TRAINING_RECORD' AS kind, t.id, t.title, t.organisation_id AS "organisationId",
        t.end_date AS day
      FROM training t WHERE t.organisation_id = ANY($1::text[]) AND t.state = 'HELD'
        AND t.end_date < $2::date AND NOT EXISTS (SELECT FROM training_participant c
          JOIN training_attendance h ON h.participant_id = c.id WHERE c.training_id = t.id)
    UNION ALL SELECT 'TRAINING_NOMINATE', t.id, t.title, i.organisation_id, t.closes_on
      FROM training_invited i JOIN training t ON t.id = i.training_id
      WHERE i.organisation_id = ANY($1::text[]) AND t.state = 'OPEN'
        AND t.closes_on BETWEEN $2::date AND $3::date AND NOT EXISTS (
          SELECT FROM training_participant c WHERE c.training_id = t.id
            AND c.organisation_id = ANY($1::text[]))
    ORDER BY 5, 2, 4 LIMIT $4::int`,
  ),
} as const;

/**
 * Trainings of these unions that are over and of which nobody wrote down who was there, and those to
 * which they are invited, have sent nobody, and may do so only for some more days; at most so many.
 */
export function trainingsAtHand(
  sql: Sql,
  organisationIds: readonly string[],
  today: IsoDate,
  most: number,
): Promise<TrainingAtHand[]> {
  const until = addDays(today, NOMINATION_LEAD_DAYS);
  return sql(STATEMENTS.atHand, [organisationIds, today, until, most]);
}
