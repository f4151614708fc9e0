/**
 * Whether a person travels on some of the days between two places of a statement: planned in a dossier
 * that may still take place, or in one that did.
 *
 * @param person the expression of the id
 */
export function travelsText(person: string, from: string, to: string): string {
  return `EXISTS (SELECT FROM dossier_member tm JOIN dossier td ON td.id = tm.dossier_id
    WHERE tm.person_id = ${person}
      AND tm.phase = CASE WHEN td.state = 'COMPLETED' THEN 'ACTUAL'::phase ELSE 'PLANNED'::phase END
      AND td.state NOT IN ('CANCELLED', 'POSTPONED')
      AND coalesce(td.actual_start_date, td.start_date) <= ${to}
      AND coalesce(td.actual_end_date, td.end_date) >= ${from})`;
}

/** Whether a collaborator is booked on some of the days. */
export function bookedText(collaborator: string, from: string, to: string): string {
  return `EXISTS (SELECT FROM booking tb WHERE tb.collaborator_id = ${collaborator}
    AND tb.state <> 'CANCELLED' AND tb.start_date <= ${to} AND tb.end_date >= ${from})`;
}
