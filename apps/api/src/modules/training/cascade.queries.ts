import type { CascadeLink } from '@cau-noi/domain/training/cascade';
import type { IsoDate } from '@cau-noi/domain/period';
import type { TrainingState } from '@cau-noi/domain/training';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';

/** A training of a cascade, as far as whoever may see its first one may know of it. */
export interface CascadeMember {
  readonly rootId: string;
  readonly id: string;
  readonly ofId: string | null;
  readonly title: string;
  readonly organisationId: string;
  readonly state: TrainingState;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly trainer: string | null;
  readonly personIds: readonly string[];
}

const ATTENDED = (training: string): string => `ARRAY(SELECT c.person_id FROM training_participant c
  WHERE c.training_id = ${training} AND c.state = 'ACCEPTED' AND EXISTS (
    SELECT FROM training_attendance h WHERE h.participant_id = c.id) ORDER BY 1)`;

/** No cascade is as deep: what is deeper is a mistake, and ends. */
const DEEPEST = 50;

export const STATEMENTS = {
  below: keyed(
    'cascade.below',
    `WITH RECURSIVE down(root, id, depth) AS (
      SELECT a.id, a.id, 0 FROM unnest($1::text[]) AS a(id)
      UNION ALL SELECT down.root, t.id, down.depth + 1 FROM training t
        JOIN down ON t.cascade_of_id = down.id
        WHERE down.depth < ${DEEPEST} AND t.state <> 'CANCELLED')
    SELECT down.root AS "rootId", t.id, t.cascade_of_id AS "ofId", t.title,
      t.organisation_id AS "organisationId", t.state, t.start_date AS "startDate",
      t.end_date AS "endDate",
      (SELECT p.full_name FROM person p WHERE p.id = t.cascade_trainer_id) AS trainer,
      ${ATTENDED('t.id')} AS "personIds"
    FROM down JOIN training t ON t.id = down.id ORDER BY down.depth, t.start_date, t.id`,
  ),
  above: statement(
    'cascade.above',
    `WITH RECURSIVE up(id, of_id, depth) AS (
      SELECT t.id, t.cascade_of_id, 0 FROM training t WHERE t.id = $1
      UNION ALL SELECT t.id, t.cascade_of_id, up.depth + 1
        FROM training t JOIN up ON t.id = up.of_id WHERE up.depth < ${DEEPEST})
    SELECT coalesce(json_agg(json_build_object('id', up.id, 'ofId', up.of_id)), '[]') AS links,
      ${ATTENDED('$1')} AS attended FROM up`,
  ),
};

/** What came of trainings, each with itself first. */
export function cascadesBelow(sql: Sql, ids: readonly string[]): Promise<CascadeMember[]> {
  return sql(STATEMENTS.below, [ids]);
}

/** What a training came of, and who attended it. */
export interface Upstream {
  readonly links: readonly CascadeLink[];
  readonly attended: readonly string[];
}

export async function upstreamOfTraining(sql: Sql, id: string): Promise<Upstream> {
  const [row] = await sql<Upstream>(STATEMENTS.above, [id]);
  return row ?? { links: [], attended: [] };
}
