import type { EarlierCourse, TakenDays } from '@cau-noi/domain/nomination';
import type { IsoDate } from '@cau-noi/domain/period';
import type { RegisteredLanguage } from '@cau-noi/domain/person';
import type { StaffRole } from '@cau-noi/domain/staff';
import type { ParticipantState, TrainingResult, TrainingState } from '@cau-noi/domain/training';
import type { Sql } from '../../sql.ts';
import { keyed, statement } from '../../sql.ts';
import { takenText } from '../person/taken.queries.ts';

/** Somebody whom a union sends to a training. */
export type ParticipantRow = {
  readonly id: string;
  readonly trainingId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly state: ParticipantState;
  readonly version: number;
  readonly findings: readonly string[];
  readonly reason: string | null;
  readonly nominatedBy: string | null;
  readonly nominatedAt: string;
  readonly decidedText: string | null;
  readonly result: TrainingResult | null;
  readonly certificateNumber: string | null;
  readonly certificateOn: IsoDate | null;
  readonly rateContent: number | null;
  readonly rateTrainers: number | null;
  readonly rateOrganisation: number | null;
  readonly rateUse: number | null;
  readonly feedbackWords: string | null;
  /** The sessions they attended, and how long those were. */
  readonly sessionIds: readonly string[];
  readonly minutes: number;
  /** Of the training: told with a person, whoever may see the training itself. */
  readonly title: string;
  readonly trainingState: TrainingState;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
};

const ROW = `c.id, c.training_id AS "trainingId", c.person_id AS "personId",
  c.organisation_id AS "organisationId", c.state, c.version, c.findings, c.reason,
  (SELECT u.name FROM "user" u WHERE u.id = c.nominated_by_id) AS "nominatedBy",
  c.nominated_at AS "nominatedAt", c.decided_text AS "decidedText", c.result,
  c.certificate_number AS "certificateNumber", c.certificate_on AS "certificateOn",
  c.rate_content AS "rateContent", c.rate_trainers AS "rateTrainers",
  c.rate_organisation AS "rateOrganisation", c.rate_use AS "rateUse",
  c.feedback_words AS "feedbackWords",
  ARRAY(SELECT h.session_id FROM training_attendance h
    WHERE h.participant_id = c.id ORDER BY 1) AS "sessionIds",
  (SELECT coalesce(sum(s.minutes), 0)::int FROM training_attendance h
    JOIN training_session s ON s.id = h.session_id WHERE h.participant_id = c.id) AS minutes,
  t.title, t.state AS "trainingState", t.start_date AS "startDate", t.end_date AS "endDate"`;

const FROM = 'FROM training_participant c JOIN training t ON t.id = c.training_id';

/** That the participant `c` was there. */
const WAS_THERE = `EXISTS (SELECT FROM training_attendance h WHERE h.participant_id = c.id)`;

/** The first of the cascade that a training belongs to. */
const ROOT = (id: string): string => `(WITH RECURSIVE up(id, of_id, depth) AS (
    SELECT u.id, u.cascade_of_id, 0 FROM training u WHERE u.id = ${id}
    UNION ALL SELECT u.id, u.cascade_of_id, up.depth + 1
      FROM training u JOIN up ON u.id = up.of_id WHERE up.depth < 50)
  SELECT up.id FROM up ORDER BY up.depth DESC LIMIT 1)`;

export const STATEMENTS = {
  ofTrainings: keyed(
    'participant.ofTrainings',
    `SELECT ${ROW} ${FROM} JOIN person p ON p.id = c.person_id
      WHERE c.training_id = ANY($1::text[]) ORDER BY c.nominated_at, c.id`,
  ),
  ofPeople: keyed(
    'participant.ofPeople',
    `SELECT ${ROW} ${FROM} WHERE c.person_id = ANY($1::text[]) AND c.state = 'ACCEPTED'
        AND t.state IN ('HELD', 'CLOSED') AND ${WAS_THERE}
      ORDER BY t.end_date DESC, c.id`,
  ),
  nominee: statement(
    'participant.nominee',
    `SELECT p.trade, p.function,
      ARRAY(SELECT DISTINCT a.role::text FROM staff_assignment a WHERE a.person_id = p.id
        AND a.valid_from <= $3::date AND coalesce(a.valid_to >= $3::date, true) ORDER BY 1) AS roles,
      (SELECT coalesce(json_agg(json_build_object('language', l.language, 'level', l.level,
          'evidence', l.evidence, 'certificate', l.certificate, 'expiresOn', l.expires_on)
          ORDER BY l.level DESC, l.language), '[]')
        FROM person_language l WHERE l.person_id = p.id) AS languages,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'rootId', ${ROOT('t.id')},
          'title', t.title, 'topic', t.topic, 'endDate', t.end_date) ORDER BY t.end_date, t.id), '[]')
        ${FROM} WHERE c.person_id = p.id AND t.state IN ('HELD', 'CLOSED') AND ${WAS_THERE}) AS earlier,
      (SELECT coalesce(json_agg(json_build_object('kind', k.kind, 'title', k.title, 'from', k."from",
          'to', k."to") ORDER BY k."from", k.title), '[]')
        FROM (${takenText('p.id', '$3::date', '$4::date', '$2')}) k) AS taken,
      ${ROOT('$2')} AS "rootId",
      (SELECT c.state FROM training_participant c
        WHERE c.training_id = $2 AND c.person_id = p.id) AS standing,
      EXISTS (SELECT FROM person_post o WHERE o.person_id = p.id AND o.organisation_id = ANY($5::text[])
        AND o.valid_from <= $6::date AND coalesce(o.valid_to >= $6::date, true)) AS "holdsPost"
    FROM person p WHERE p.id = $1`,
  ),
};

export function participantsOf(
  sql: Sql,
  trainingIds: readonly string[],
): Promise<ParticipantRow[]> {
  return sql(STATEMENTS.ofTrainings, [trainingIds]);
}

/** What these people attended, the latest first. */
export function trainingsOfPeople(sql: Sql, ids: readonly string[]): Promise<ParticipantRow[]> {
  return sql(STATEMENTS.ofPeople, [ids]);
}

/** What the registers say of somebody who is to be nominated. */
export interface NomineeRead {
  readonly roles: readonly StaffRole[];
  readonly trade: string | null;
  readonly function: string | null;
  readonly languages: readonly RegisteredLanguage[];
  readonly earlier: readonly EarlierCourse[];
  readonly taken: readonly TakenDays[];
  readonly rootId: string | null;
  readonly standing: ParticipantState | null;
  readonly holdsPost: boolean;
}

export interface NomineeAsked {
  readonly personId: string;
  readonly trainingId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The union that nominates, and those that it succeeded. */
  readonly organisationIds: readonly string[];
  readonly today: IsoDate;
}

export async function nomineeOf(sql: Sql, asked: NomineeAsked): Promise<NomineeRead | null> {
  const { personId, trainingId, from, to, organisationIds, today } = asked;
  const values = [personId, trainingId, from, to, organisationIds, today];
  const [row] = await sql<NomineeRead>(STATEMENTS.nominee, values);
  return row ?? null;
}
