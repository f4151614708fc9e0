import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import type { PartnerRow } from '../partner/partner.queries.ts';
import { PARTNER_OF_DOSSIER } from '../partner/partner.queries.ts';
import type { PersonRow } from '../person/person.queries.ts';
import { PEOPLE_OF_DOSSIER } from '../person/person.queries.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';
import type { DossierSection, SectionValues } from './dossier-sections.queries.ts';
import { ALL_SECTIONS, sectionsText } from './dossier-sections.queries.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { DOSSIER_JSON, dossierInScope } from './dossier.queries.ts';
import type { DueRecord } from './report-due.queries.ts';
import { DUE_JSON } from './report-due.queries.ts';

/** What stands elsewhere and is read by the dossier it belongs to. */
interface Others {
  readonly due: DueRecord;
  readonly partner: PartnerRow | null;
  /** Whoever is planned to travel. */
  readonly people: readonly PersonRow[];
}

/** What can be read of a dossier in the statement that reads the dossier itself. */
export type AheadName = DossierSection | keyof Others;

/** What was read of a dossier in its own statement. */
export interface Ahead extends Partial<Others> {
  readonly sections?: Partial<SectionValues>;
}

/** A dossier and what was read with it. */
export interface DossierWithAhead {
  readonly dossier: DossierRecord;
  readonly ahead: Ahead;
}

const OTHERS: Readonly<Record<keyof Others, string>> = {
  due: DUE_JSON,
  partner: PARTNER_OF_DOSSIER,
  people: PEOPLE_OF_DOSSIER,
};

/** An `Ahead` of the dossier `d` as JSON. */
export function aheadText(wanted: readonly AheadName[]): string {
  const sections = ALL_SECTIONS.filter((name) => wanted.includes(name));
  const others = Object.entries(OTHERS).filter(([name]) => wanted.includes(name as AheadName));
  const pairs = [
    ...(sections.length > 0 ? [`'sections', ${sectionsText(sections)}`] : []),
    ...others.map(([name, text]) => `'${name}', ${text}`),
  ];
  return pairs.length === 0 ? `'{}'::json` : `json_build_object(${pairs.join(', ')})`;
}

/** The dossiers with these ids that the scope may see, each with what will be asked of it, in no order. */
export function dossiersWithAhead(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
  ahead: readonly AheadName[],
): Promise<DossierWithAhead[]> {
  const text = `SELECT ${DOSSIER_JSON} AS dossier, ${aheadText(ahead)} AS ahead FROM dossier d
    WHERE d.id = ANY($1::text[]) AND ${dossierInScope('$2::text[]')}`;
  return sql(keyed('dossier.byIdAhead', text), [ids, scope]);
}
