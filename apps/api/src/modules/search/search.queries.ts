import { invariant } from '@cau-noi/domain/invariant';
import type { IdKind } from '../../ids.ts';
import type { Sql, Statement } from '../../sql.ts';
import { TRAINING_SEEN, TRAINING_TEXT } from '../training/training.queries.ts';
import { directiveInScope } from '../directive/directive.queries.ts';
import { inspectionSeen } from '../inspection/inspection.queries.ts';
import { proposalSeen } from '../proposal/proposal.queries.ts';
import { projectInScope } from '../project/project.queries.ts';
import { keyed } from '../../sql.ts';
import { NOTE_SEEN } from '../research/research.queries.ts';
import {
  countOf,
  hasWords,
  lettersOf,
  MOST_BY_INDEX,
  patternsAt,
  phrasePattern,
  wordPatterns,
} from '../../text-filter.ts';

/** What can be found. */
export type SearchKind =
  | 'DOSSIER'
  | 'PLAN'
  | 'PERSON'
  | 'PARTNER'
  | 'EXCHANGE'
  | 'AGREEMENT'
  | 'DIRECTIVE'
  | 'ORGANISATION'
  | 'AID'
  | 'MEMBERSHIP'
  | 'PROJECT'
  | 'SPEECH'
  | 'INFORMATION'
  | 'RESEARCH'
  | 'PROPOSAL'
  | 'INSPECTION'
  | 'TRAINING';

export interface HitRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
}

/** In the order in which they are shown. */
export const ID_KIND_OF: Readonly<Record<SearchKind, IdKind>> = {
  ORGANISATION: 'Organisation',
  PARTNER: 'Partner',
  EXCHANGE: 'Exchange',
  AGREEMENT: 'Agreement',
  PERSON: 'Person',
  DOSSIER: 'Dossier',
  PLAN: 'Plan',
  DIRECTIVE: 'Directive',
  AID: 'Aid',
  MEMBERSHIP: 'Membership',
  PROJECT: 'Project',
  SPEECH: 'Speech',
  INFORMATION: 'InformationItem',
  RESEARCH: 'ResearchNote',
  PROPOSAL: 'Proposal',
  INSPECTION: 'Inspection',
  TRAINING: 'Training',
};

/** That `v` is the latest version of its union, by which it is shown; asked of those that match only. */
const LATEST = `v.valid_from <= $3::date AND NOT EXISTS (SELECT FROM organisation_version n
  WHERE n.organisation_id = v.organisation_id AND n.valid_from > v.valid_from
    AND n.valid_from <= $3::date)`;

const shortName = (id: string) => `(SELECT v.short_name FROM organisation_version v
  WHERE v.organisation_id = ${id} AND v.valid_from <= $3::date
  ORDER BY v.valid_from DESC LIMIT 1)`;

/** How a column is compared with what is wanted. */
interface Matcher {
  /** What is wanted, folded once: no plan hangs on it, as planning anew would take longer than finding. */
  readonly wanted: string;
  readonly holds: (folded: string) => string;
  /** The same where no index is to be told of it, so that records are walked in their order. */
  readonly walked: (folded: string) => string;
}

const PATTERNS = '(SELECT patterns FROM wanted)::text[]';

/** Of a pattern that has to stand in one piece. */
const PHRASE: Matcher = {
  wanted: 'SELECT vn_fold($1::text) AS pattern',
  holds: (folded) => `${folded} LIKE (SELECT pattern FROM wanted)`,
  walked: (folded) => `${folded} || '' LIKE (SELECT pattern FROM wanted)`,
};

/** Of the patterns of several words, so many of which an index is asked for. */
function byWords(count: number): Matcher {
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const letters = places.map((place) => `${lettersOf(`patterns[${place}]`)} AS letters${place}`);
  return {
    wanted: `SELECT patterns, ${letters.join(', ')}
    FROM (SELECT ${patternsAt('$1::text')} AS patterns) p`,
    holds: (folded) => {
      const byIndex = places.map((place) => `${folded} LIKE (SELECT letters${place} FROM wanted)`);
      return `${byIndex.join(' AND ')} AND ${hasWords(folded, PATTERNS)}`;
    },
    walked: (folded) => `CASE WHEN ${hasWords(folded, PATTERNS)} THEN true ELSE false END`,
  };
}

/** So many of each kind come before more of one: a word in every union's name finds dossiers too. */
const OF_EACH_KIND = 4;

/**
 * Up to so many hits are gathered by the index and sorted. A word that stands in more of them soon meets
 * enough while records are walked in their order, which an index cannot give at the same time.
 */
const FEW = 5000;

const PARTNER_NAMES = `vn_fold(r.name_vi || ' ' || coalesce(r.name_en, '') ||
  ' ' || coalesce(r.name_native, '') || ' ' || coalesce(r.abbreviation, ''))`;

const AGREEMENT_TITLE = `vn_fold(a.title_vi || ' ' || coalesce(a.title_en, ''))`;

const PROJECT_TITLE = `vn_fold(p.title_vi || ' ' || coalesce(p.title_en, ''))`;

const AGREEMENT_SEEN = `($2::text[] IS NULL OR a.organisation_id = ANY($2::text[]) OR EXISTS (
  SELECT FROM agreement_co_party c
  WHERE c.agreement_id = a.id AND c.organisation_id = ANY($2::text[])))`;

/** The expression of the index on directives. */
const DIRECTIVE_TEXT = `vn_fold(g.number || ' ' || g.subject || ' ' || g.issuer)`;

const TITLE = `vn_fold(d.title || ' ' || d.topic)`;

const DOSSIER_SEEN = `($2::text[] IS NULL OR d.organisation_id = ANY($2::text[]) OR EXISTS (
  SELECT FROM dossier_co_organiser c
  WHERE c.dossier_id = d.id AND c.organisation_id = ANY($2::text[])))`;

const dossiersIn = (condition: string): string => `(
  SELECT d.id, d.title, d.number, d.organisation_id, coalesce(d.start_date, '0001-01-01'::date) AS start
  FROM dossier d WHERE ${condition} AND ${DOSSIER_SEEN}
  ORDER BY coalesce(d.start_date, '0001-01-01'::date) DESC, d.id DESC LIMIT $4)`;

const dossiers = (
  { walked }: Matcher,
  few: number,
): string => `${dossiersIn(`(SELECT count(*) FROM few_dossiers) <= ${few} AND d.id IN (
    SELECT f.id FROM few_dossiers f UNION SELECT t.id FROM dossier t WHERE t.number = $5::int)`)}
  UNION ALL ${dossiersIn(`(SELECT count(*) FROM few_dossiers) > ${few}
    AND (d.number = $5::int OR ${walked(TITLE)})`)}`;

const PLAN_SEEN = `($2::text[] IS NULL OR p.organisation_id = ANY($2::text[]) OR EXISTS (
  SELECT FROM plan_line o JOIN plan_line_co_organiser c ON c.line_id = o.id
  WHERE o.plan_id = p.id AND o.removed_at IS NULL AND c.organisation_id = ANY($2::text[])))`;

/** Plans with the title of the first line that is meant. */
const plans = (
  { walked }: Matcher,
  few: number,
): string => `(SELECT p.id, p.organisation_id, p.year, min(l.title) AS title
    FROM few_lines f JOIN plan_line l ON l.id = f.id JOIN plan p ON p.id = l.plan_id
    WHERE (SELECT count(*) FROM few_lines) <= ${few} AND ${PLAN_SEEN}
    GROUP BY p.id ORDER BY p.year DESC, p.id LIMIT $4)
  UNION ALL (SELECT p.id, p.organisation_id, p.year, l.title
    FROM plan p CROSS JOIN LATERAL (SELECT min(l.title) AS title FROM plan_line l
      WHERE l.plan_id = p.id AND l.removed_at IS NULL
        AND ${walked('vn_fold(l.title)')}) l
    WHERE (SELECT count(*) FROM few_lines) > ${few} AND l.title IS NOT NULL AND ${PLAN_SEEN}
    ORDER BY p.year DESC, p.id LIMIT $4)`;

const seenAt = (column: string) => `($2::text[] IS NULL OR ${column} = ANY($2::text[]))`;

/** Aid, projects, speeches and trainings by their titles, memberships by the names of their bodies. */
const cooperation = ({ holds }: Matcher): string => `
    UNION ALL
    (SELECT 7, 'AID', a.id, a.title, ${shortName('a.organisation_id')}, a.title FROM aid a
      WHERE ${holds('vn_fold(a.title)')} AND ${seenAt('a.organisation_id')} ORDER BY a.title LIMIT $4)
    UNION ALL
    (SELECT 8, 'MEMBERSHIP', m.id, r.name_vi, ${shortName('m.organisation_id')}, r.name_vi
      FROM membership m JOIN partner r ON r.id = m.partner_id
      WHERE ${holds(PARTNER_NAMES)} AND ${seenAt('m.organisation_id')} ORDER BY r.name_vi LIMIT $4)
    UNION ALL
    (SELECT 9, 'SPEECH', s.id, s.title, ${shortName('s.organisation_id')}, s.title FROM speech s
      WHERE ${holds('vn_fold(s.title)')} AND ${seenAt('s.organisation_id')} ORDER BY s.title LIMIT $4)
    UNION ALL
    (SELECT 10, 'PROPOSAL', p.id, p.title, p.number || ' · ' || ${shortName('p.organisation_id')}, p.title
      FROM proposal p WHERE ${holds('vn_fold(p.title)')} AND ${proposalSeen('$2::text[]')}
      ORDER BY p.title LIMIT $4)
    UNION ALL
    (SELECT 11, 'INSPECTION', i.id, i.title, i.year || ' · ' || ${shortName('i.inspected_id')}, i.title
      FROM inspection i WHERE ${holds('vn_fold(i.title)')} AND ${inspectionSeen('$2::text[]')}
      ORDER BY i.title LIMIT $4)
    UNION ALL
    (SELECT 14, 'TRAINING', t.id, t.title, t.year || ' · ' || ${shortName('t.organisation_id')}, t.title
      FROM training t WHERE ${holds(TRAINING_TEXT)} AND ${TRAINING_SEEN('$2::text[]')}
      ORDER BY t.title LIMIT $4)
    UNION ALL
    (SELECT 15, 'PROJECT', p.id, p.title_vi, ${shortName('p.organisation_id')}, p.title_vi FROM project p
      WHERE ${holds(PROJECT_TITLE)} AND ${projectInScope('$2::text[]')} ORDER BY p.title_vi LIMIT $4)`;

/** Information products by their titles, notes of research by theirs. */
const information = ({ holds }: Matcher): string => `
    UNION ALL
    (SELECT 12, 'INFORMATION', i.id, i.title, ${shortName('i.organisation_id')}, i.title
      FROM information_item i
      WHERE ${holds(`vn_fold(i.title || ' ' || coalesce(i.original_title, ''))`)}
        AND ${seenAt('i.organisation_id')} ORDER BY i.title LIMIT $4)
    UNION ALL
    (SELECT 13, 'RESEARCH', n.id, n.title, ${shortName('n.organisation_id')}, n.title
      FROM research_note n
      WHERE ${holds('vn_fold(n.title)')} AND ${NOTE_SEEN('$2::text[]')} ORDER BY n.title LIMIT $4)`;

// Each branch is limited before the whole is: a common word must not read every dossier. Alternatives
// are a UNION, one for each index: with OR between them every row would be folded.
const gathering = (name: string, matcher: Matcher, few: number): Statement =>
  keyed(
    name,
    `WITH wanted AS MATERIALIZED (${matcher.wanted}),
  few_dossiers AS MATERIALIZED (
    SELECT d.id FROM dossier d WHERE ${matcher.holds(TITLE)} LIMIT ${few + 1}),
  few_lines AS MATERIALIZED (SELECT l.id FROM plan_line l
    WHERE l.removed_at IS NULL AND ${matcher.holds('vn_fold(l.title)')} LIMIT ${few + 1}),
  named_partners AS MATERIALIZED (
    SELECT r.id FROM partner r WHERE ${matcher.holds(PARTNER_NAMES)}
    UNION SELECT a.partner_id FROM partner_alias a WHERE ${matcher.holds('vn_fold(a.alias)')}),
  found AS (
    (SELECT 1 AS rank, 'ORGANISATION' AS kind, v.organisation_id AS id, v.name AS title,
        v.short_name AS subtitle, v.name AS sort
      FROM organisation_version v WHERE $6::boolean
        AND ${matcher.holds(`vn_fold(v.name || ' ' || v.short_name)`)} AND ${LATEST}
      ORDER BY v.name LIMIT $4)
    UNION ALL
    (SELECT 2, 'PARTNER', p.id, p.name_vi, coalesce(p.name_en, p.abbreviation, ''), p.name_vi
      FROM partner p WHERE $6::boolean AND p.merged_into_id IS NULL AND p.id IN (SELECT id FROM named_partners)
      ORDER BY p.name_vi LIMIT $4)
    UNION ALL
    (SELECT 3, 'EXCHANGE', x.id, p.name_vi, x.first_year || ' · ' || ${shortName('x.organisation_id')},
        p.name_vi
      FROM exchange x JOIN partner p ON p.id = x.partner_id
      WHERE x.partner_id IN (SELECT id FROM named_partners)
        AND ($2::text[] IS NULL OR x.organisation_id = ANY($2::text[]))
      ORDER BY p.name_vi LIMIT $4)
    UNION ALL
    (SELECT 3, 'AGREEMENT', a.id, a.title_vi, ${shortName('a.organisation_id')}, a.title_vi
      FROM agreement a WHERE ${matcher.holds(AGREEMENT_TITLE)} AND ${AGREEMENT_SEEN}
      ORDER BY a.title_vi LIMIT $4)
    UNION ALL
    (SELECT 4, 'PERSON', p.id, p.full_name, coalesce((SELECT t.title || ', ' ||
          ${shortName('t.organisation_id')} FROM person_post t WHERE t.person_id = p.id
          ORDER BY t.valid_from DESC LIMIT 1), ''), p.full_name
      FROM person p
      WHERE p.erased_at IS NULL AND ${matcher.holds('vn_fold(p.full_name)')} AND ($2::text[] IS NULL OR EXISTS (
        SELECT FROM person_post t
        WHERE t.person_id = p.id AND t.organisation_id = ANY($2::text[])))
      ORDER BY p.full_name LIMIT $4)
    UNION ALL
    SELECT 5, 'DOSSIER', d.id, d.title, '#' || d.number || ' · ' || ${shortName('d.organisation_id')},
      to_char(date '9999-01-01' - d.start, '0000000') FROM (${dossiers(matcher, few)}) d
    UNION ALL
    SELECT 6, 'PLAN', p.id, p.title, p.year || ' · ' || ${shortName('p.organisation_id')},
      (9999 - p.year)::text FROM (${plans(matcher, few)}) p
    UNION ALL
    (SELECT 7, 'DIRECTIVE', g.id, g.number || ' · ' || g.subject, g.issuer,
        to_char(date '9999-01-01' - coalesce(g.issued_on, '0001-01-01'::date), '0000000')
      FROM directive g
      WHERE ${matcher.holds(DIRECTIVE_TEXT)} AND ${directiveInScope('$2::text[]')}
      ORDER BY g.issued_on DESC NULLS LAST, g.id LIMIT $4)${cooperation(matcher)}${information(matcher)}),
  placed AS (SELECT found.*, row_number() OVER (
      PARTITION BY rank ORDER BY sort COLLATE "vi-x-icu", id) AS place FROM found),
  shown AS (SELECT * FROM placed ORDER BY place > ${OF_EACH_KIND}, rank, place LIMIT $4)
  SELECT kind, id, title, subtitle FROM shown ORDER BY rank, place`,
  );

/** How many words an index can be asked for. */
const COUNTS = Array.from({ length: MOST_BY_INDEX - 1 }, (_, index) => index + 2);

/** @param few from how many hits on records are walked */
export const searchGathering = (few: number = FEW): Searches => ({
  phrase: gathering('search.all', PHRASE, few),
  words: COUNTS.map((count) => gathering('search.words', byWords(count), few)),
});

interface Searches {
  readonly phrase: Statement;
  /** For two words, three, …: the last for all that are more. */
  readonly words: readonly Statement[];
}

const SEARCHES = searchGathering();

/** What is looked for, and where the viewer may look. */
export interface Wanted {
  readonly text: string;
  /** As `scopeIds` gives it. */
  readonly scope: readonly string[] | null;
  /** Whether the registers of unions and partners are open. */
  readonly registers: boolean;
  readonly today: string;
  readonly limit: number;
}

/**
 * Finds a text, with or without accents, in names and titles that the viewer may see: unions,
 * partners, people, dossiers (also by number), plans by their lines. Where it stands in one piece comes
 * first; if that is not enough, then where each of its words stands.
 *
 * @param searches others than the statements that are served
 */
export async function searchAll(
  sql: Sql,
  wanted: Wanted,
  searches = SEARCHES,
): Promise<readonly HitRow[]> {
  const { text, scope, registers, today, limit } = wanted;
  const pattern = phrasePattern(text);
  if (pattern === null) return [];
  const where = [scope, today, limit];
  const found = await sql<HitRow>(searches.phrase, [pattern, ...where, numberIn(text), registers]);
  const words = wordPatterns(text);
  if (words === null || found.length >= limit) return found;
  const byWord = searches.words[Math.min(countOf(words), MOST_BY_INDEX) - 2];
  invariant(byWord !== undefined, 'SEARCH_WORDS');
  const more = await sql<HitRow>(byWord, [words, ...where, null, registers]);
  return joined(found, more, limit);
}

const KINDS = Object.keys(ID_KIND_OF);

/** The first ones before the others, each record once, kind by kind as they are shown. */
function joined(
  first: readonly HitRow[],
  others: readonly HitRow[],
  limit: number,
): readonly HitRow[] {
  const known = new Set(first.map(({ kind, id }) => `${kind} ${id}`));
  const more = others.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
  return [...first, ...more]
    .slice(0, limit)
    .toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

/** A dossier's number, as `1483`, `#1483`, or `số 1483` as it is shown. */
function numberIn(text: string): number | null {
  const digits = /^(?:#|số\s|so\s)?\s*(\d{1,9})$/iu.exec(text.trim().normalize('NFC'))?.[1];
  return digits === undefined ? null : Number(digits);
}
