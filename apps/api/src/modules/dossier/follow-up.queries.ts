/** What follows the report of the dossier `d`, as parts of the statements that ask for it. */

/** What was said of the commitment `c`, the first first. */
export const PROGRESS = `(SELECT coalesce(json_agg(json_build_object('id', p.id, 'at', p.at,
    'by', coalesce((SELECT u.name FROM "user" u WHERE u.id = p.user_id), ''),
    'doneOn', p.done_on, 'text', p.text, 'organisationId', p.organisation_id, 'place', p.place,
    'fileId', p.file_id, 'obstacle', p.obstacle, 'peopleReached', p.people_reached,
    'trainersTaught', p.trainers_taught) ORDER BY p.at, p.id), '[]')
  FROM commitment_progress p WHERE p.dossier_id = c.dossier_id AND p.commitment_id = c.id)`;

/** What the report `r` says was published or written. */
const PRODUCTS = `(SELECT coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind,
    'title', i.title, 'where', i.where) ORDER BY i.position, i.id), '[]')
  FROM information_product i WHERE i.dossier_id = r.dossier_id)`;

/** The effects that the report `r` tells of. */
export const EFFECTS = `json_build_object(
    'continuation', CASE WHEN r.continuation_kind IS NOT NULL THEN json_build_object(
      'kind', r.continuation_kind, 'date', r.continuation_date,
      'paper', r.continuation_paper) END,
    'products', ${PRODUCTS}, 'trainersTrained', r.trainers_trained)`;

/** Its `PromisedRecord` with what else the report tells; null while none is handed in. */
export const PROMISED = `(SELECT json_build_object('submittedAt', r.submitted_at,
    'effects', ${EFFECTS},
    'recommendations', r.recommendations, 'contacts', r.contacts,
    'results', (SELECT coalesce(json_agg(json_build_object('objectiveId', o.objective_id,
        'achieved', o.achieved) ORDER BY o.objective_id), '[]')
      FROM objective_result o WHERE o.dossier_id = d.id),
    'documents', (SELECT count(*) FROM stored_file f WHERE f.subject_kind = 'DOSSIER'
      AND f.subject_id = d.id AND f.purpose = 'REPORT' AND f.removed_at IS NULL),
    'commitments', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'lesson', c.lesson,
        'dueDate', c.due_date, 'progress', ${PROGRESS}) ORDER BY c.position, c.id), '[]')
      FROM commitment c WHERE c.dossier_id = d.id))
  FROM outcome_report r WHERE r.dossier_id = d.id AND r.state = 'SUBMITTED')`;

/** That something promised in its report is not kept: the last entry tells. */
export const OPEN_COMMITMENTS = `(d.reported AND EXISTS (SELECT FROM commitment c
  WHERE c.dossier_id = d.id AND (SELECT p.done_on FROM commitment_progress p
    WHERE p.dossier_id = c.dossier_id AND p.commitment_id = c.id
    ORDER BY p.at DESC, p.id DESC LIMIT 1) IS NULL))`;
