import type { OrganisationHistory } from '@cau-noi/domain/organisation';
import { predecessorsOf } from '@cau-noi/domain/organisation/successors';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import { heirsOf } from '@cau-noi/domain/reorganisation';
import { COUNTED_RECORDS, countsIn } from '@cau-noi/domain/reorganisation/open-records';
import type { CountedRecords } from '@cau-noi/domain/reorganisation/open-records';
import type { Sql } from '../../sql.ts';
import { statement } from '../../sql.ts';

/** Records of a union that were made there. */
export interface RecordCountRow {
  readonly counted: CountedRecords;
  readonly organisationId: string;
  readonly count: number;
}

/** What the counts of one union come to; as was they are the same before and after. */
export type UnionCount = {
  readonly organisationId: string;
  readonly counted: CountedRecords;
  readonly asWas: number;
  readonly asIsBefore: number;
  readonly asIsAfter: number;
};

/** From where each is counted, and which of them. */
const FROM: Readonly<Record<CountedRecords, string>> = {
  PLANS: 'plan r WHERE true',
  DOSSIERS: 'dossier r WHERE true',
  ACTIVITIES: `dossier r WHERE r.state = 'COMPLETED'`,
  DECLARED_FIGURES: 'declared_figure r WHERE true',
  AGREEMENTS: 'agreement r WHERE true',
  EXCHANGES: 'exchange r WHERE true',
  MEMBERSHIPS: `membership r WHERE r.state IN ('MEMBER', 'ENDED')`,
  AIDS: `aid r WHERE r.state = 'DONE'`,
  SPEECHES: `speech r WHERE r.state = 'GIVEN'`,
  PROJECTS: 'project r WHERE true',
  TRAININGS: `training r WHERE r.state IN ('HELD', 'CLOSED')`,
  PROPOSALS: `proposal r WHERE r.state <> 'DRAFT'`,
  INSPECTIONS: 'inspection r WHERE true',
  INFORMATION_ITEMS: `information_item r WHERE r.state = 'PUBLISHED'`,
  RESEARCH_NOTES: 'research_note r WHERE true',
};

export const RECORD_COUNTS = statement(
  'reorganisation.recordCounts',
  COUNTED_RECORDS.map(
    (counted) => `SELECT '${counted}' AS counted, r.organisation_id AS "organisationId",
        count(*)::int AS count
      FROM ${FROM[counted]} AND r.organisation_id = ANY($1::text[]) GROUP BY r.organisation_id`,
  ).join(' UNION ALL '),
);

/**
 * The unions that a decision is about, those that carry on, and all that went into them before: among
 * these the counts move, and nowhere else.
 */
function concerned(
  before: OrganisationHistory,
  after: OrganisationHistory,
  decided: Reorganisation,
  day: IsoDate,
): readonly string[] {
  const named = [...decided.fromIds, ...heirsOf(decided)];
  const earlier = named.flatMap((id) => [
    ...predecessorsOf(before, id, day),
    ...predecessorsOf(after, id, day),
  ]);
  return [...new Set([...named, ...earlier])];
}

/** The counts of every union concerned, before and after; a union without any is left out. */
export async function unionCounts(
  sql: Sql,
  before: OrganisationHistory,
  after: OrganisationHistory,
  decided: Reorganisation,
  today: IsoDate,
): Promise<readonly UnionCount[]> {
  const day = today > decided.date ? today : decided.date;
  const ids = concerned(before, after, decided, day);
  const rows = await sql<RecordCountRow>(RECORD_COUNTS, [ids]);
  return COUNTED_RECORDS.flatMap((counted) => {
    const own = rows.filter((row) => row.counted === counted);
    const asWas = countsIn(before, 'AS_WAS', own, day);
    const asIsBefore = countsIn(before, 'AS_IS', own, day);
    const asIsAfter = countsIn(after, 'AS_IS', own, day);
    const all = new Set([...ids, ...asIsBefore.keys(), ...asIsAfter.keys()]);
    return [...all].flatMap((organisationId) => {
      const count = {
        organisationId,
        counted,
        asWas: asWas.get(organisationId) ?? 0,
        asIsBefore: asIsBefore.get(organisationId) ?? 0,
        asIsAfter: asIsAfter.get(organisationId) ?? 0,
      };
      return count.asWas + count.asIsBefore + count.asIsAfter === 0 ? [] : [count];
    });
  });
}
