/**
 * Whether a person travels on some of the days between two places of a statement: planned in a dossier
 * that may still take place, or in one that did.
 *
 * @param person the expression of the id
 */
export function travelsText(person: string, from: string, to: string): string {
  return `EXISTS (SELECT ${TRAVELS(person, from, to)})`;
}

const TRAVELS = (person: string, from: string, to: string): string => `
  FROM dossier_member tm JOIN dossier td ON td.id = tm.dossier_id
    WHERE tm.person_id = ${person}
      AND tm.phase = CASE WHEN td.state = 'COMPLETED' THEN 'ACTUAL'::phase ELSE 'PLANNED'::phase END
      AND td.state NOT IN ('CANCELLED', 'POSTPONED')
      AND coalesce(td.actual_start_date, td.start_date) <= ${to}
      AND coalesce(td.actual_end_date, td.end_date) >= ${from}`;

/** Whether a collaborator is booked on some of the days. */
export function bookedText(collaborator: string, from: string, to: string): string {
  return `EXISTS (SELECT FROM booking tb WHERE tb.collaborator_id = ${collaborator}
    AND tb.state <> 'CANCELLED' AND tb.start_date <= ${to} AND tb.end_date >= ${from})`;
}

const LEARNS = (person: string, from: string, to: string): string => `
  FROM training_participant tc JOIN training tt ON tt.id = tc.training_id
    WHERE tc.person_id = ${person} AND tc.state IN ('NOMINATED', 'ACCEPTED')
      AND tt.state IN ('OPEN', 'HELD', 'CLOSED')
      AND tt.start_date <= ${to} AND tt.end_date >= ${from}`;

/** Whether a person is at a training on some of the days, or to be. */
export function learnsText(person: string, from: string, to: string): string {
  return `EXISTS (SELECT ${LEARNS(person, from, to)})`;
}

/** The trainings of a person on some of the days: title, first and last day. */
export function trainingsText(person: string, from: string, to: string): string {
  return `SELECT tt.title, tt.start_date AS "from", tt.end_date AS "to" ${LEARNS(person, from, to)}`;
}

/**
 * The missions and trainings of a person on some of the days: kind, title, first and last day. Of a mission
 * its number is told, as it may be another union's.
 *
 * @param butFor the place of the id of a training that does not count
 */
export function takenText(person: string, from: string, to: string, butFor: string): string {
  return `SELECT DISTINCT 'MISSION' AS kind, '#' || td.number AS title,
      coalesce(td.actual_start_date, td.start_date) AS "from",
      coalesce(td.actual_end_date, td.end_date) AS "to" ${TRAVELS(person, from, to)}
    UNION ALL SELECT 'TRAINING', tt.title, tt.start_date, tt.end_date ${LEARNS(person, from, to)}
      AND tt.id <> ${butFor}`;
}
