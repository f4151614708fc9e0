import type { Suspension } from '@cau-noi/domain/suspension';
import { listOf } from '../../sql-values.ts';

/** A suspension as the register holds it: what the domain judges by, and what else is told of it. */
export type SuspensionEntry = Suspension & {
  readonly directiveId: string;
  readonly note: string | null;
  readonly source: string | null;
  readonly version: number;
};

/** A directive as it is cited: its number and its day. */
const CITED = `g.number || coalesce(', ' || to_char(g.issued_on, 'DD/MM/YYYY'), '')`;

/** Every suspension as one column of JSON, the latest first. */
export const SUSPENSIONS = listOf(
  `'id', v.id, 'title', v.title, 'directiveId', v.directive_id, 'document', ${CITED},
    'issuer', g.issuer, 'from', v.from_date, 'to', v.to_date, 'kinds', to_json(v.kinds),
    'levels', to_json(v.levels), 'organisationIds', to_json(v.organisation_ids),
    'countryCodes', to_json(v.country_codes), 'online', v.online, 'inPerson', v.in_person,
    'verification', v.verification, 'note', v.note, 'source', v.source, 'version', v.version`,
  `ORDER BY v.from_date DESC, v.id) FROM suspension v JOIN directive g ON g.id = v.directive_id`,
);
