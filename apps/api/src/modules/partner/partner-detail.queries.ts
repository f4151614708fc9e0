import type { RelationStatus } from '@cau-noi/domain/partner';
import type { DormancyRule } from '@cau-noi/domain/partner/contact-standing';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Sql } from '../../sql.ts';
import { keyed } from '../../sql.ts';
import { lastContactBy } from './partner.queries.ts';

/** A step in the line of a partner's mergers and renamings. */
export interface PartnerLinkRow {
  readonly partnerId: string;
  readonly date: IsoDate | null;
  readonly source: string | null;
}

/** An entry that turned out to be this partner, with the names that it brought. */
export interface MergedEntryRow {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly mergedAt: string;
}

/** What else is written about a partner: no list of records asks for it. */
export interface PartnerPast {
  readonly partnerId: string;
  readonly aliases: readonly string[];
  readonly mergedEntries: readonly MergedEntryRow[];
  /** The nearest step only. */
  readonly predecessors: readonly PartnerLinkRow[];
  readonly successors: readonly PartnerLinkRow[];
  readonly status: RelationStatus | null;
  readonly statusSince: IsoDate | null;
  readonly priorities: readonly string[];
  readonly addedById: string | null;
  readonly verifiedAt: string | null;
  readonly verifiedBy: string | null;
}

/** When a partner was last met, and the rules by which that is long ago. */
export interface StandingRow {
  readonly partnerId: string;
  readonly lastContact: IsoDate | null;
  readonly rules: readonly DormancyRule[];
}

/** A union that met a partner. */
export interface DealingRow {
  readonly partnerId: string;
  readonly organisationId: string;
  readonly lastContact: IsoDate;
}

/** What a partner said it pays for, in one currency. */
export interface ContributionRow {
  readonly partnerId: string;
  readonly minor: number;
  readonly currency: string;
}

export interface PartnerContactRow {
  readonly id: string;
  readonly partnerId: string;
  readonly name: string;
  readonly post: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Who of ours keeps it; null while nobody does. */
  readonly keeperId: string | null;
  /** The union for which they do. */
  readonly keeperOrganisationId: string | null;
  readonly version: number;
}

const linksTo = (other: string, own: string) => `(
  SELECT coalesce(json_agg(json_build_object('partnerId', l.${other}, 'date', l.date,
    'source', l.source) ORDER BY l.date NULLS FIRST, l.${other}), '[]')
  FROM partner_link l JOIN partner o ON o.id = l.${other} AND o.merged_into_id IS NULL
  WHERE l.${own} = p.id)`;

const MERGED = `(SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name_vi,
    'names', ARRAY(SELECT a.alias FROM partner_alias a
      WHERE a.partner_id = p.id AND a.merged_from_id = o.id ORDER BY a.alias),
    'mergedAt', (SELECT max(m.merged_at) FROM partner_merge m
      WHERE m.merged_id = o.id AND m.parted_at IS NULL)) ORDER BY o.name_vi, o.id), '[]')
  FROM partner o WHERE o.merged_into_id = p.id)`;

export const STATEMENTS = {
  past: keyed(
    'partner.past',
    `SELECT p.id AS "partnerId", p.status, p.status_since AS "statusSince", p.priorities,
      p.added_by_id AS "addedById", p.verified_at AS "verifiedAt",
      (SELECT u.name FROM "user" u WHERE u.id = p.verified_by_id) AS "verifiedBy",
      ARRAY(SELECT a.alias FROM partner_alias a
        WHERE a.partner_id = p.id AND a.merged_from_id IS NULL ORDER BY a.alias) AS aliases,
      ${MERGED} AS "mergedEntries", ${linksTo('from_id', 'to_id')} AS predecessors,
      ${linksTo('to_id', 'from_id')} AS successors
      FROM partner p WHERE p.id = ANY($1::text[])`,
  ),
  standing: keyed(
    'partner.standing',
    `SELECT p.id AS "partnerId", ${lastContactBy('$2')} AS "lastContact",
      (SELECT coalesce(json_agg(json_build_object('days', r.days, 'from', r.valid_from,
          'to', r.valid_to)), '[]') FROM deadline_rule r
        WHERE r.code = 'PARTNER_DORMANT' AND r.days IS NOT NULL) AS rules
      FROM unnest($1::text[]) AS p(id)`,
  ),
  dealings: keyed(
    'partner.dealings',
    `SELECT m.partner_id AS "partnerId", u.id AS "organisationId", max(m.day) AS "lastContact"
      FROM partner_meeting m CROSS JOIN LATERAL (SELECT m.organisation_id AS id
        UNION SELECT c.organisation_id FROM dossier_co_organiser c
        WHERE c.dossier_id = m.dossier_id) u
      WHERE m.partner_id = ANY($1::text[]) AND m.day <= $2::date
        AND ($3::text[] IS NULL OR u.id = ANY($3::text[]))
      GROUP BY m.partner_id, u.id`,
  ),
  contributions: keyed(
    'partner.contributions',
    `SELECT s.partner_id AS "partnerId", s.currency, sum(s.amount_minor)::bigint AS minor
      FROM dossier_sponsor s JOIN dossier d ON d.id = s.dossier_id
      WHERE s.partner_id = ANY($1::text[]) AND s.amount_minor IS NOT NULL
        AND d.state NOT IN ('CANCELLED', 'POSTPONED')
        AND ($2::text[] IS NULL OR d.organisation_id = ANY($2::text[]) OR EXISTS (
          SELECT FROM dossier_co_organiser c
          WHERE c.dossier_id = d.id AND c.organisation_id = ANY($2::text[])))
      GROUP BY s.partner_id, s.currency ORDER BY s.currency`,
  ),
  contacts: keyed(
    'partner.contacts',
    `SELECT c.id, c.partner_id AS "partnerId", c.name, c.post, c.email, c.phone,
        c.valid_from AS "validFrom", c.valid_to AS "validTo", c.keeper_id AS "keeperId",
        c.keeper_organisation_id AS "keeperOrganisationId", c.version
      FROM partner_contact c WHERE c.partner_id = ANY($1::text[])
      ORDER BY c.valid_to DESC NULLS FIRST, c.valid_from DESC, c.id`,
  ),
};

export function pastOfPartners(sql: Sql, ids: readonly string[]): Promise<PartnerPast[]> {
  return sql(STATEMENTS.past, [ids]);
}

export function standingsOfPartners(
  sql: Sql,
  ids: readonly string[],
  today: IsoDate,
): Promise<StandingRow[]> {
  return sql(STATEMENTS.standing, [ids, today]);
}

/** @param scope as `scopeIds` gives it: only these unions are told of */
export function dealingsOfPartners(
  sql: Sql,
  ids: readonly string[],
  today: IsoDate,
  scope: readonly string[] | null,
): Promise<DealingRow[]> {
  return sql(STATEMENTS.dealings, [ids, today, scope]);
}

/** @param scope as `scopeIds` gives it: of which unions' activities */
export function contributionsOfPartners(
  sql: Sql,
  ids: readonly string[],
  scope: readonly string[] | null,
): Promise<ContributionRow[]> {
  return sql(STATEMENTS.contributions, [ids, scope]);
}

/** Those of today first, then those that left, the latest first. */
export function contactsOfPartners(sql: Sql, ids: readonly string[]): Promise<PartnerContactRow[]> {
  return sql(STATEMENTS.contacts, [ids]);
}
