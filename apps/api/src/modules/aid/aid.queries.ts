import type { AidDirection, AidForm, AidItem, AidReason, AidState } from '@cau-noi/domain/aid';
import type { AidRule } from '@cau-noi/domain/aid/rule';
import type { Verification } from '@cau-noi/domain/check';
import type { Money } from '@cau-noi/domain/money';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import type { ScopeIds } from '../plan/plan.queries.ts';

/** An aid as it is kept. */
export type AidRecord = {
  readonly __typename: 'Aid';
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly direction: AidDirection;
  readonly form: AidForm;
  readonly state: AidState;
  readonly partnerId: string;
  readonly channelId: string | null;
  readonly reason: AidReason;
  readonly occasion: string | null;
  readonly cash: Money | null;
  readonly items: readonly AidItem[];
  readonly approvalNumber: string | null;
  readonly approvedOn: IsoDate | null;
  /** A day, or a month where no more is known; null until it is received or handed over. */
  readonly happenedOn: string | null;
  readonly cancelText: string | null;
  readonly dossierId: string | null;
  readonly note: string | null;
  readonly source: string | null;
  readonly verification: Verification;
  readonly version: number;
};

const MONEY = (minor: string, currency: string): string =>
  `CASE WHEN ${minor} IS NULL THEN NULL ELSE
    json_build_object('minor', ${minor}, 'currency', ${currency}) END`;

/** An aid `a`. */
export const AID_JSON = `json_build_object('__typename', 'Aid', 'id', a.id,
  'organisationId', a.organisation_id, 'title', a.title, 'direction', a.direction, 'form', a.form,
  'state', a.state, 'partnerId', a.partner_id, 'channelId', a.channel_id, 'reason', a.reason,
  'occasion', a.occasion, 'cash', ${MONEY('a.cash_minor', 'a.currency')},
  'approvalNumber', a.approval_number, 'approvedOn', a.approved_on, 'happenedOn', a.happened_on,
  'cancelText', a.cancel_text, 'dossierId', a.dossier_id, 'note', a.note, 'source', a.source,
  'verification', a.verification, 'version', a.version,
  'items', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name,
      'quantity', i.quantity, 'unit', i.unit, 'value', ${MONEY('i.value_minor', 'i.currency')})
      ORDER BY i.position), '[]') FROM aid_item i WHERE i.aid_id = a.id))`;

/** That the viewer may see the aid `a`. */
export const aidInScope = (place: string): string =>
  `(${place} IS NULL OR a.organisation_id = ANY(${place}))`;

export const STATEMENTS = {
  byId: keyed(
    'aid.byId',
    `SELECT ${AID_JSON} AS aid FROM aid a
      WHERE a.id = ANY($1::text[]) AND ${aidInScope('$2::text[]')}`,
  ),
  rules: keyed(
    'aid.rules',
    `SELECT r.code, r.valid_from AS "validFrom", r.valid_to AS "validTo", r.value, r.citation,
      r.article, r.verification FROM aid_rule r ORDER BY r.code, r.valid_from`,
  ),
} as const;

/** The aid with these ids that the scope may see, in no order. */
export async function aidById(
  sql: Sql,
  ids: readonly string[],
  scope: ScopeIds,
): Promise<readonly AidRecord[]> {
  const rows = await sql<{ aid: AidRecord }>(STATEMENTS.byId, [ids, scope]);
  return rows.map((row) => row.aid);
}

/** What the law asks for, of all days. */
export function aidRules(sql: Sql): Promise<AidRule[]> {
  return sql(STATEMENTS.rules, []);
}
