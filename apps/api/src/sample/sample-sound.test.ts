import { SAMPLE_PASSWORD, SAMPLE_SIGN_INS } from '@cau-noi/db/sample/users';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierDifference } from '@cau-noi/domain/dossier/difference';
import { dossierDraftIssues } from '@cau-noi/domain/dossier/draft-issues';
import { progressIssues } from '@cau-noi/domain/dossier/follow-up';
import { dossierIssues } from '@cau-noi/domain/dossier/issues';
import { deviations, figuresIssues, reportIssues } from '@cau-noi/domain/dossier/outcome';
import { isoDate } from '@cau-noi/domain/period';
import type { PlanContent } from '@cau-noi/domain/plan';
import { planIssues } from '@cau-noi/domain/plan/issues';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyPassword } from '../modules/access/password.ts';
import {
  ACTUAL_SECTIONS,
  CONTENT_SECTIONS,
  sectionsOf,
} from '../modules/dossier/dossier-sections.queries.ts';
import {
  actualFiguresOf,
  dossierContentOf,
  dossiersById,
} from '../modules/dossier/dossier.queries.ts';
import { outcomesOf, reportOf } from '../modules/dossier/outcome.queries.ts';
import { sqlOver } from '../sql.ts';
import { sampleDatabase, TIME_TO_LOAD, valuesIn } from './sample.testing.ts';

const TODAY = isoDate('2026-11-21');
const MERGED_ON = '2025-07-01';

let sample: Awaited<ReturnType<typeof sampleDatabase>>;
beforeAll(async () => {
  sample = await sampleDatabase(TODAY);
}, TIME_TO_LOAD);
afterAll(() => sample[Symbol.asyncDispose]());

const values = <T>(text: string): Promise<readonly T[]> => valuesIn<T>(sample, text);

describe('what is written', () => {
  it('is complete wherever it was handed in', async () => {
    const contents = await values<DossierContent>(
      'SELECT content FROM submission WHERE dossier_id IS NOT NULL',
    );
    const wrong = contents.flatMap((content) =>
      dossierIssues(content).map((found) => `${content.kind}: ${JSON.stringify(found)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is complete in every plan that was handed in, the first time and when adjusted', async () => {
    const { rows } = await sample.pool.query<{ content: PlanContent; before: PlanContent | null }>(`
      SELECT s.content, CASE WHEN s.content->>'adjustmentReason' IS NOT NULL
        THEN (SELECT b.content FROM submission b WHERE b.id = p.baseline_submission_id) END AS before
      FROM submission s JOIN plan p ON p.id = s.plan_id`);
    expect(rows.length).toBeGreaterThan(600);
    expect(rows.flatMap(({ content, before }) => planIssues(content, before))).toEqual([]);
  });

  it('keeps in what it found of other records which they are, for whoever may see them', async () => {
    const { rows } = await sample.pool.query<{ untold: number; told: number }>(`
      SELECT count(*) FILTER (WHERE f->'data'->>'missionId' IS NULL)::int AS untold,
        count(*) FILTER (WHERE f->'data'->>'missionId' IS NOT NULL)::int AS told
      FROM submission s CROSS JOIN LATERAL jsonb_array_elements(s.verdict) f
      WHERE f->>'status' = 'FAIL' AND f->>'checkId' IN ('TK06', 'TK13')`);
    expect(rows).toMatchObject([{ untold: 0 }]);
    expect(rows[0]?.told).toBeGreaterThan(0);
  });

  it('is well formed even where it is unfinished', async () => {
    const sql = sqlOver(sample.pool);
    const ids = await values<string>(`SELECT id FROM dossier WHERE state = 'DRAFT'`);
    const sections = await sectionsOf(sql, ids, CONTENT_SECTIONS);
    const issuesOf = (content: DossierContent): readonly string[] =>
      dossierDraftIssues(content).map((found) => JSON.stringify(found));
    const wrong = (await dossiersById(sql, ids, null)).flatMap((record) => {
      const own = sections.get(record.id);
      return own === undefined ? [record.id] : issuesOf(dossierContentOf(record, own));
    });
    expect(wrong).toEqual([]);
  });

  it('stands in the tables as it stands in the submission that was approved', async () => {
    const sql = sqlOver(sample.pool);
    const { rows } = await sample.pool.query<{ id: string; content: DossierContent }>(`
      SELECT d.id, s.content FROM dossier d JOIN submission s ON s.dossier_id = d.id
      WHERE d.state IN ('APPROVED', 'COMPLETED') AND s.state = 'APPROVED' ORDER BY d.id LIMIT 200`);
    const ids = rows.map(({ id }) => id);
    const sections = await sectionsOf(sql, ids, CONTENT_SECTIONS);
    const records = await dossiersById(sql, ids, null);
    const changed = rows.flatMap(({ id, content }): readonly string[] => {
      const record = records.find((one) => one.id === id);
      const own = sections.get(id);
      if (record === undefined || own === undefined) return [id];
      return dossierDifference(content, dossierContentOf(record, own)).map(
        (change) => `${id} ${change.label}`,
      );
    });
    expect(changed).toEqual([]);
  });
});

describe('what came of it', () => {
  it('figures are complete, and explained where they depart from what was approved', async () => {
    const { records, contents, actuals } = await completed();
    expect(records.length).toBeGreaterThan(1_000);
    const wrong = records.flatMap(({ id, closedAsApproved }, index) => {
      const [approved, actual] = [contents[index], actuals[index]];
      if (approved === undefined || actual === undefined || actual === null) return [id];
      const departs = deviations(approved, actual).length > 0;
      const said = departs === (closedAsApproved === true) ? [`${id} ${closedAsApproved}`] : [];
      return [
        ...said,
        ...figuresIssues(approved, actual, TODAY).map(({ code }) => `${id} ${code}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('reports that were handed in answer every objective', async () => {
    const sql = sqlOver(sample.pool);
    const { records, contents } = await completed();
    const ids = records.map(({ id }) => id);
    const wrong = (await outcomesOf(sql, ids)).flatMap((outcome) => {
      const approved = contents[ids.indexOf(outcome.dossierId)];
      if (outcome.state !== 'SUBMITTED' || approved === undefined) return [];
      return reportIssues(approved.objectives, reportOf(outcome)).map(({ code }) => code);
    });
    expect(wrong).toEqual([]);
  });

  it('what is said of commitments could be written, and was said after the report', async () => {
    const { records } = await completed();
    const outcomes = await outcomesOf(
      sqlOver(sample.pool),
      records.map(({ id }) => id),
    );
    const said = outcomes.flatMap(({ dossierId, submittedAt, commitments }) => {
      const returnedOn = records.find(({ id }) => id === dossierId)?.actualEndDate ?? TODAY;
      return commitments.flatMap((commitment) =>
        commitment.progress.flatMap((entry) => [
          ...progressIssues(commitment, entry, {
            returnedOn,
            today: TODAY,
            unionKind: null,
          }).map(({ code, path }) => `${code} ${path.join('.')}`),
          ...(submittedAt !== null && entry.at > submittedAt ? [] : ['BEFORE_REPORT']),
        ]),
      );
    });
    expect(said).toEqual([]);
    expect(outcomes.flatMap(({ commitments }) => commitments).length).toBeGreaterThan(1_000);
  });
});

/** The dossiers whose figures are closed, with what was approved and what happened. */
async function completed() {
  const sql = sqlOver(sample.pool);
  const ids = await values<string>(`SELECT id FROM dossier WHERE state = 'COMPLETED'`);
  const records = await dossiersById(sql, ids, null);
  const sections = await sectionsOf(sql, ids, [...CONTENT_SECTIONS, ...ACTUAL_SECTIONS]);
  const own = records.map((record) => ({ record, sections: sections.get(record.id) }));
  return {
    records,
    contents: own.flatMap((row) =>
      row.sections === undefined ? [] : [dossierContentOf(row.record, row.sections)],
    ),
    actuals: own.flatMap((row) =>
      row.sections === undefined ? [] : [actualFiguresOf(row.record, row.sections)],
    ),
  };
}

describe('how it was decided', () => {
  it('nobody decided what they wrote or travelled on, nor twice', async () => {
    const wrong = await values<string>(`SELECT s.id FROM submission s
      JOIN approval_step t ON t.submission_id = s.id JOIN "user" u ON u.id = t.decided_by_id
      WHERE u.id = ANY(s.author_user_ids) OR u.person_id = ANY(s.traveller_person_ids)
      UNION ALL SELECT t.submission_id FROM approval_step t WHERE t.decided_by_id IS NOT NULL
        GROUP BY t.submission_id, t.decided_by_id HAVING count(*) > 1`);
    expect(wrong).toEqual([]);
  });

  it('whoever decided held the role there that day, after the step before', async () => {
    const wrong = await values<string>(`SELECT t.submission_id FROM approval_step t
      WHERE t.decided_by_id IS NOT NULL AND (t.decided_at < t.since OR NOT EXISTS (
        SELECT FROM "grant" g WHERE g.user_id = t.decided_by_id AND g.role::text = t.role::text
          AND g.organisation_id = t.organisation_id AND g.valid_from <= t.decided_at::date
          AND coalesce(g.valid_to >= t.decided_at::date, true)))`);
    expect(wrong).toEqual([]);
  });

  it('the state of every record is that of its submissions and steps', async () => {
    const wrong = await values<string>(`
      SELECT 'dossier ' || d.id FROM dossier d WHERE (d.state = 'SUBMITTED') <> EXISTS (
        SELECT FROM submission s WHERE s.dossier_id = d.id AND s.state = 'PENDING')
      UNION ALL SELECT 'dossier ' || d.id FROM dossier d
        WHERE d.state IN ('APPROVED', 'COMPLETED') AND 1 <> (
          SELECT count(*) FROM submission s WHERE s.dossier_id = d.id AND s.state = 'APPROVED')
      UNION ALL SELECT 'plan ' || p.id FROM plan p WHERE (p.state = 'SUBMITTED') <> EXISTS (
        SELECT FROM submission s WHERE s.plan_id = p.id AND s.state = 'PENDING')
      UNION ALL SELECT 'plan ' || p.id FROM plan p WHERE p.state = 'APPROVED' AND NOT EXISTS (
        SELECT FROM submission s WHERE s.id = p.approved_submission_id AND s.state = 'APPROVED')
      UNION ALL SELECT 'pending ' || s.id FROM submission s WHERE (s.state = 'PENDING') <> EXISTS (
        SELECT FROM approval_step t WHERE t.submission_id = s.id AND t.state = 'CURRENT')
      UNION ALL SELECT 'stopped ' || s.id FROM submission s
        CROSS JOIN LATERAL jsonb_array_elements(s.verdict) f
        WHERE f->>'status' = 'FAIL' AND f->>'severity' = 'STOP'`);
    expect(wrong).toEqual([]);
  });

  it('nothing lies in the future but dates that are planned', async () => {
    const wrong = await values<string>(`
      SELECT id FROM submission WHERE submitted_at > '${TODAY}' OR closed_at > '${TODAY}'
      UNION ALL SELECT submission_id FROM approval_step WHERE decided_at > '${TODAY}'
      UNION ALL SELECT id FROM audit_entry WHERE at > '${TODAY}'
      UNION ALL SELECT id FROM dossier WHERE completed_at > '${TODAY}' OR actual_end_date > '${TODAY}'
      UNION ALL SELECT dossier_id FROM outcome_report WHERE submitted_at > '${TODAY}'`);
    expect(wrong).toEqual([]);
  });
});

describe('where it belongs', () => {
  it('everything belongs to a union that stood that day: the 63 before the merger, the 34 after', async () => {
    const strayed = await values<string>(`SELECT d.id FROM dossier d
      WHERE NOT EXISTS (SELECT FROM organisation_version v
        WHERE v.organisation_id = d.organisation_id AND v.valid_from <= d.start_date
          AND coalesce(v.valid_to >= d.start_date, true))`);
    expect(strayed).toEqual([]);
    const provinces = (condition: string): Promise<readonly number[]> =>
      values(`SELECT count(DISTINCT d.organisation_id) FROM dossier d
        WHERE d.organisation_id LIKE 'ldld-%' AND ${condition}`);
    expect(await provinces(`start_date < '${MERGED_ON}'`)).toEqual([63]);
    const [after] = await provinces(`start_date >= '${MERGED_ON}'`);
    expect(after).toBeGreaterThan(25);
    expect(after).toBeLessThanOrEqual(34);
  });

  it('who travels has a post that day, at the union or at one that goes along', async () => {
    const strangers = await values<string>(`SELECT d.id FROM dossier d
      JOIN dossier_member m ON m.dossier_id = d.id
      WHERE NOT EXISTS (SELECT FROM person_post o WHERE o.person_id = m.person_id
        AND o.valid_from <= d.start_date AND coalesce(o.valid_to >= d.start_date, true)
        AND (o.organisation_id = d.organisation_id OR o.organisation_id IN (
          SELECT c.organisation_id FROM dossier_co_organiser c WHERE c.dossier_id = d.id)))`);
    expect(strangers).toEqual([]);
  });

  it('a contact is kept by somebody of that union, one of them by who left it', async () => {
    const done = await values<boolean>(`SELECT a.valid_to IS NOT NULL FROM partner_contact c
      LEFT JOIN LATERAL (SELECT w.* FROM staff_assignment w WHERE w.person_id = c.keeper_id
          AND w.organisation_id = c.keeper_organisation_id ORDER BY w.valid_from DESC LIMIT 1) a ON true
      WHERE c.keeper_id IS NOT NULL AND c.valid_to IS NULL`);
    expect(done.filter((left) => left)).toHaveLength(1);
    expect(done.length).toBeGreaterThan(1);
  });

  it('in the pandemic nobody met but online', async () => {
    const met = await values<string>(`SELECT kind::text FROM dossier WHERE state = 'COMPLETED'
      AND kind <> 'EVENT_ONLINE' AND start_date BETWEEN '2020-03-20' AND '2021-12-31'`);
    expect(met).toEqual([]);
    const [stopped] = await values<number>(`SELECT count(*) FROM dossier WHERE state = 'CANCELLED'
      AND stop_reason = 'FORCE_MAJEURE' AND start_date BETWEEN '2020-03-20' AND '2021-12-31'`);
    expect(stopped).toBeGreaterThan(50);
  });

  it('Gyeongnam comes and goes in turn, first with Quảng Nam, then with Đà Nẵng', async () => {
    const { rows } = await sample.pool.query<Record<string, unknown>>(`
      SELECT extract(year FROM start_date)::int AS year, organisation_id AS union, kind
      FROM dossier WHERE partner_id = 'lhcd-gyeongnam' ORDER BY start_date`);
    expect(rows).toEqual([
      { year: 2023, union: 'ldld-quang-nam', kind: 'OUTBOUND' },
      { year: 2024, union: 'ldld-quang-nam', kind: 'INBOUND' },
      { year: 2025, union: 'ldld-quang-nam', kind: 'OUTBOUND' },
      { year: 2026, union: 'ldld-da-nang', kind: 'INBOUND' },
    ]);
    const open = await values(
      `SELECT id FROM plan WHERE organisation_id = 'ldld-da-nang' AND year = 2027`,
    );
    expect(open).toEqual([]);
  });
});

describe('who signs in', () => {
  it('everybody that is shown, with the password that is shown and the role of today', async () => {
    for (const { email, role, organisationId } of SAMPLE_SIGN_INS) {
      const [hash] = await values<string>(`SELECT a.password FROM account a
        JOIN "user" u ON u.id = a.user_id JOIN "grant" g ON g.user_id = u.id
        WHERE u.email = '${email}' AND a.provider_id = 'credential' AND a.account_id = u.id
          AND g.role = '${role}' AND g.organisation_id = '${organisationId}'
          AND g.valid_from <= '${TODAY}' AND coalesce(g.valid_to >= '${TODAY}', true)`);
      expect(await verifyPassword({ hash: hash ?? '', password: SAMPLE_PASSWORD }), email).toBe(
        true,
      );
    }
  });

  it('no address could be anybody else’s', async () => {
    const others = await values<string>(
      `SELECT email FROM "user" WHERE email NOT LIKE '%@caunoi.example'`,
    );
    expect(others).toEqual([]);
  });
});

describe('the merger of the 63 into the 34', () => {
  it('was settled: what the unions that ended left open is carried on, and none of it ends', async () => {
    expect(
      await values<number>('SELECT count(*)::int FROM reorganisation WHERE settled_at IS NOT NULL'),
    ).toEqual([23]);
    const { rows } = await sample.pool.query<Record<string, string>>(`
      SELECT DISTINCT record_kind AS kind, choice FROM reorganisation_measure ORDER BY 1`);
    expect(rows).toEqual([
      { kind: 'AGREEMENT', choice: 'INHERIT' },
      { kind: 'DOSSIER', choice: 'INHERIT' },
      { kind: 'EXCHANGE', choice: 'INHERIT' },
      { kind: 'PLAN', choice: 'INHERIT' },
      { kind: 'WAIVER', choice: 'INHERIT' },
    ]);
    const plans = await values<string>(`SELECT p.id FROM plan p
      JOIN organisation_link l ON l.from_id = p.organisation_id AND l.kind = 'ABSORB'
        AND l.date = '${MERGED_ON}'
      WHERE p.year >= 2025 AND NOT EXISTS (SELECT FROM reorganisation_measure m
        WHERE m.record_kind = 'PLAN' AND m.record_id = p.id AND m.heir_id = l.to_id)`);
    expect(plans).toEqual([]);
  });

  it('counts every record before and after, in both views', async () => {
    const { rows } = await sample.pool.query<Record<string, number>>(`
      SELECT sum((c->>'asWas')::int)::int AS was, sum((c->>'asIsBefore')::int)::int AS before,
        sum((c->>'asIsAfter')::int)::int AS after, count(DISTINCT r.id)::int AS decisions
      FROM reorganisation r CROSS JOIN LATERAL jsonb_array_elements(r.counts) c
      GROUP BY c->>'counted' HAVING count(DISTINCT r.id) = 23`);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const { was, before, after } of rows) expect([before, after]).toEqual([was, was]);
  });
});
