import { addDays } from '@cau-noi/domain/period';
import { statement } from '../../sql.ts';
import type {
  CarryingOut,
  ChosenRecord,
  OpenRecordProvider,
} from '../reorganisation/open-record.ts';
import { chosenAs } from '../reorganisation/open-record.ts';

/** One that came to no conclusion says by which decision it is over. */
export const CLOSE = statement(
  'inspection.closeByDecision',
  `UPDATE inspection SET state = 'CLOSED', closed_on = $2::date, version = version + 1,
      conclusion = coalesce(conclusion, $3::text)
    WHERE id = ANY($1::text[]) AND state <> 'CLOSED' RETURNING id`,
);

async function close(
  { sql, day, citation }: CarryingOut,
  records: readonly ChosenRecord[],
): Promise<void> {
  const ended = chosenAs(records, 'END').map(({ id }) => id);
  if (ended.length > 0) await sql(CLOSE, [ended, addDays(day, -1), citation]);
}

/** Inspections that the union carries out; its successor goes on with them. */
export const inspectionsOpen: OpenRecordProvider = {
  kind: 'INSPECTION',
  select: `SELECT i.id, i.organisation_id, i.title, i.state::text AS detail,
      'Inspection' AS page_kind, i.id AS page_id
    FROM inspection i WHERE i.organisation_id = ANY($1::text[]) AND i.state <> 'CLOSED'`,
  carryOut: close,
};

/** Inspections of the union that have not come to all their remedies; its successor owes them. */
export const inspectedOpen: OpenRecordProvider = {
  kind: 'INSPECTED',
  select: `SELECT i.id, i.inspected_id AS organisation_id, i.title, i.state::text AS detail,
      'Inspection' AS page_kind, i.id AS page_id
    FROM inspection i WHERE i.inspected_id = ANY($1::text[])
      AND i.state IN ('PLANNED', 'UNDER_WAY', 'CONCLUDED')`,
  carryOut: close,
};
