import type { OpenRecordProvider } from '../reorganisation/open-record.ts';

/** Passports that are out: they are to come back, and the successor takes them. */
export const passportsOpen: OpenRecordProvider = {
  kind: 'PASSPORT',
  select: `SELECT p.id, p.organisation_id, q.full_name AS title, p.kind::text AS detail,
      'Person' AS page_kind, q.id AS page_id
    FROM passport p JOIN person q ON q.id = p.person_id
    WHERE p.organisation_id = ANY($1::text[]) AND p.lost_on IS NULL AND EXISTS (
      SELECT FROM passport_hand_out h WHERE h.passport_id = p.id AND h.returned_on IS NULL)`,
  // The log stays as it is; what is out is not in by a decision on unions.
  carryOut: () => Promise.resolve(),
};
