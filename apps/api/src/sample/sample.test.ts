import type { TestDatabase } from '@cau-noi/db/testing';
import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegister } from '../modules/register/register.queries.ts';
import { Structure } from '../modules/register/structure.ts';
import { opaqueDossierContent } from '../modules/approval/opaque-content.ts';
import { CONTENT_SECTIONS, sectionsOf } from '../modules/dossier/dossier-sections.queries.ts';
import { dossierLookups } from '../modules/dossier/dossier.facts.ts';
import { dossierContentOf, dossiersById } from '../modules/dossier/dossier.queries.ts';
import { sqlOver } from '../sql.ts';
import { freshSample, sampleDatabase, TIME_TO_LOAD, valuesIn } from './sample.testing.ts';

const TODAY = isoDate('2026-11-21');
/** What loading may cost this process; how long it takes hangs on what else the machine does. */
const MOST_CPU_SECONDS = 20;

let sample: Awaited<ReturnType<typeof freshSample>>;
let cpuSeconds: number;

beforeAll(async () => {
  const before = process.cpuUsage();
  sample = await freshSample(TODAY);
  const { user, system } = process.cpuUsage(before);
  cpuSeconds = (user + system) / 1e6;
}, TIME_TO_LOAD);
afterAll(() => sample[Symbol.asyncDispose]());

const values = <T>(text: string): Promise<readonly T[]> => valuesIn<T>(sample, text);

describe('how much there is', () => {
  it('is about 1,500 activities of all provincial and sector unions, loaded at little cost', async () => {
    const { loaded } = sample;
    expect(loaded.dossiers).toBeGreaterThan(1_350);
    expect(loaded.dossiers).toBeLessThan(1_700);
    expect(loaded.plans).toBeGreaterThan(550);
    expect(loaded.submissions).toBeGreaterThan(2_000);
    expect(cpuSeconds).toBeLessThan(MOST_CPU_SECONDS);
    const idle = await values<string>(`SELECT v.organisation_id FROM organisation_version v
      WHERE v.kind IN ('SECTOR_UNION', 'PROVINCIAL_UNION', 'FEDERATION')
        AND coalesce(v.valid_to >= '2019-01-01', true)
        AND NOT EXISTS (SELECT FROM plan p WHERE p.organisation_id = v.organisation_id)`);
    expect(idle).toEqual([]);
  });

  it('has the norms of every estimate that was handed in, and of no plan', async () => {
    const [counts] = await values<object>(`SELECT json_build_object(
        'plans', count(*) FILTER (WHERE subject_kind = 'PLAN' AND norm_totals IS NOT NULL),
        'missing', count(*) FILTER (WHERE subject_kind = 'DOSSIER' AND norm_totals IS NULL))
      FROM submission`);
    expect(counts).toEqual({ plans: 0, missing: 0 });
    const [limited] = await values<number>(
      `SELECT count(*)::int FROM submission WHERE jsonb_array_length(norm_totals) > 0`,
    );
    expect(limited).toBeGreaterThan(100);
  });

  it('reaches from 2019 to the plans of next year', async () => {
    const years = await values<number>('SELECT DISTINCT year FROM plan ORDER BY year');
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    const begun = await values<number>(
      `SELECT DISTINCT extract(year FROM start_date)::int FROM dossier ORDER BY 1`,
    );
    expect(begun).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  });
});

/**
 * Reasons that need what the sample does not have: ceilings of unions, long stays abroad, guests or
 * foreigners who pay for themselves, an enterprise that donates, guests for whom several unions pay, a level of which a text lists no State money at all.
 */
const NOT_IN_SAMPLE = [
  'TK02.ABOVE_OWN_CEILING',
  'TK02.LONG_STAY_TOO_LONG',
  'TK07.ENTERPRISE_DONATES',
  'TK10.GUESTS_PAY_ALL',
  'TK10.GUESTS_PAY_FOOD_AND_LODGING',
  'TK10.EVENT_PAID_BY_FOREIGNERS',
  'TK10.NOT_SPLIT',
  'TK10.JOINT_WITHOUT_SHARE',
  'TK10.LEAD_PAYS',
  'TK10.BEYOND_OWN_MEETING',
  'TK11.SOURCE_NOT_LISTED',
  'TK14.DOMESTIC_GIFT',
  // Whoever estimated in đồng paid in đồng.
  'TK15.OVER_ESTIMATE_IN_ALL',
  // The story's next visit is on its turn; agreements are judged on their own, not in dossiers.
  'HQ06.NOT_OUR_TURN',
  'HQ05.DORMANT',
  'HQ05.COMMITMENTS_OVERDUE',
];

describe('variety', () => {
  it.each([
    ['dossier', 'state'],
    ['dossier', 'kind'],
    ['dossier', 'reporting_class'],
    ['dossier', 'purpose_kind'],
    ['plan', 'state'],
    ['submission', 'state'],
    ['approval_step', 'state'],
    ['approval_step', 'role'],
    ['outcome_report', 'state'],
    ['outcome_report', 'continuation_kind'],
    ['commitment_progress', 'obstacle'],
    ['dossier_member', 'role'],
    ['dossier_cost_line', 'payer'],
    ['plan_line_funding', 'source'],
    ['plan_line', 'priority'],
    ['plan_line', 'head_level'],
    ['grant', 'role'],
  ])('every value of %s.%s occurs', async (table, column) => {
    const missing = await values<string>(`SELECT e.enumlabel FROM pg_attribute a
      JOIN pg_enum e ON e.enumtypid = a.atttypid
      WHERE a.attrelid = '"${table}"'::regclass AND a.attname = '${column}'
        AND e.enumlabel NOT IN (SELECT DISTINCT "${column}"::text FROM "${table}"
          WHERE "${column}" IS NOT NULL)`);
    // Help in need and other purposes are not among the invented themes.
    expect(missing.filter((value) => value !== 'AID' && value !== 'OTHER')).toEqual([]);
  });

  it('every reason of every check occurs: in what was handed in, or in what is being written', async () => {
    const handedIn = await values<string>(`SELECT DISTINCT (f->>'checkId') || '.' || (f->>'reason')
      FROM submission s CROSS JOIN LATERAL jsonb_array_elements(s.verdict) f
      WHERE f->>'status' = 'FAIL'`);
    const found = new Set([...handedIn, ...(await reasonsToday())]);
    const declared = CHECKS.flatMap((check) =>
      Object.keys(check.reasons).map((reason) => `${check.id}.${reason}`),
    );
    const unseen = declared.filter((code) => !found.has(code));
    // Every dossier says why it is unplanned and names a line of its own kind and year.
    expect(unseen.filter((code) => !code.startsWith('TK01.'))).toEqual(NOT_IN_SAMPLE);
  });

  it('an exception is asked for a line of a plan too, and real costs were judged again', async () => {
    expect(
      await values<string>(`SELECT DISTINCT CASE WHEN plan_id IS NULL THEN 'DOSSIER' ELSE 'PLAN' END
        || ' ' || state FROM waiver ORDER BY 1`),
    ).toEqual(['DOSSIER GRANTED', 'DOSSIER REFUSED', 'DOSSIER REQUESTED', 'PLAN GRANTED']);
    expect(
      await values<string>(`SELECT DISTINCT f->>'checkId' FROM settled_verdict s
        CROSS JOIN LATERAL jsonb_array_elements(s.verdict) f ORDER BY 1`),
    ).toEqual(['HQ09', 'TK02', 'TK10', 'TK11', 'TK14']);
  });

  it('plans are in time, late and missing, returned and adjusted', async () => {
    const [row] = (
      await sample.pool.query<Record<string, number>>(`
      WITH first AS (SELECT p.year, min(s.submitted_at)::date AS day FROM plan p
        LEFT JOIN submission s ON s.plan_id = p.id GROUP BY p.id)
      SELECT count(*) FILTER (WHERE day <= make_date(year - 1, 11, 15)) AS "inTime",
        count(*) FILTER (WHERE day > make_date(year - 1, 11, 15)) AS late,
        count(*) FILTER (WHERE day IS NULL) AS never,
        (SELECT count(*) FROM submission WHERE plan_id IS NOT NULL AND state = 'RETURNED') AS returned,
        (SELECT count(*) FROM plan WHERE adjustment_reason IS NOT NULL) AS adjusted,
        (SELECT count(*) FROM plan_line WHERE removed_at IS NOT NULL) AS "takenOut"
      FROM first`)
    ).rows;
    expect(Object.values(row ?? {}).filter((count) => count < 5)).toEqual([]);
  });

  it('reports are in time, late and overdue', async () => {
    const [row] = (
      await sample.pool.query<Record<string, number>>(`
      SELECT count(*) FILTER (WHERE submitted_at::date <= due_date) AS "inTime",
        count(*) FILTER (WHERE submitted_at::date > due_date) AS late,
        count(*) FILTER (WHERE submitted_at IS NULL AND due_date < '${TODAY}') AS overdue,
        count(*) FILTER (WHERE submitted_at IS NULL AND due_date >= '${TODAY}') AS due
      FROM outcome_report`)
    ).rows;
    expect(Object.values(row ?? {}).filter((count) => count < 2)).toEqual([]);
  });

  it('somebody is on the road today, and somebody sets out next year', async () => {
    const [onTheRoad, nextYear] = await values<number>(`
      SELECT count(*) FROM dossier WHERE state = 'APPROVED' AND kind = 'OUTBOUND'
        AND '${TODAY}' BETWEEN start_date AND end_date
      UNION ALL SELECT count(*) FROM dossier WHERE start_date >= '2027-01-01'`);
    expect(onTheRoad).toBeGreaterThanOrEqual(2);
    expect(nextYear).toBeGreaterThan(10);
  });
});

/** Tables that hold rows of the reference data too: those are made when they are loaded. */
const BOTH = new Set([
  'agreement',
  'aid',
  'directive',
  'exchange',
  'investment_figure',
  'membership',
  'project',
  'project_donor',
  'project_follow_on',
  'reorganisation',
  'suspension',
]);
const UNDATED = `to_jsonb(t) - 'created_at' - 'updated_at' - 'written_at'`;
/** What is sealed is never the same twice. */
const SEALED = `to_jsonb(t) - 'number_cipher'`;

/** Tables into which decisions of the reference data are settled: each row has an id of the moment. */
const SETTLED_INTO = new Set(['audit_entry', 'reorganisation_measure']);

function comparedAs(table: string): string {
  if (SETTLED_INTO.has(table)) return `to_jsonb(t) - 'id'`;
  if (table === 'passport') return SEALED;
  return BOTH.has(table) ? UNDATED : 't';
}

describe('the same day', () => {
  it(
    'gives the same rows',
    async () => {
      await using again = await sampleDatabase(TODAY);
      const digest = async (database: TestDatabase): Promise<readonly string[]> => {
        const tables = await valuesIn<string>(
          database,
          `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'
          AND table_type = 'BASE TABLE' AND table_name NOT IN ('account', '_prisma_migrations')
          -- Which of its rows is raised is by the number of the transaction.
          AND table_name <> 'figures_revision'
          AND table_name NOT LIKE 'organisation%' AND table_name NOT LIKE 'partner%'
          ORDER BY 1`,
        );
        return Promise.all(
          tables.map(async (table) => {
            const [sum] = await valuesIn<string>(
              database,
              `SELECT md5(coalesce(string_agg(r::text, ',' ORDER BY r::text), '')) FROM (
                SELECT ${comparedAs(table)} AS r FROM "${table}" t) rows`,
            );
            return `${table} ${sum}`;
          }),
        );
      };
      expect(await digest(again)).toEqual(await digest(sample));
    },
    TIME_TO_LOAD,
  );
});

/** What the checks say today of what is being written and of what is done. */
async function reasonsToday(): Promise<readonly string[]> {
  const sql = sqlOver(sample.pool);
  const ids = await values<string>(`SELECT id FROM dossier
    WHERE state IN ('DRAFT', 'RETURNED') OR completed_at > '2025-06-01'`);
  const [records, sections, register] = await Promise.all([
    dossiersById(sql, ids, null),
    sectionsOf(sql, ids, CONTENT_SECTIONS),
    readRegister(sql),
  ]);
  const { versions, links, roles, ...rows } = register;
  const rules = { ...rows, structure: new Structure(versions, links, roles) };
  const judged = records.flatMap((record) => {
    const own = sections.get(record.id);
    if (own === undefined) return [];
    return [{ dossierId: record.id, content: dossierContentOf(record, own) }];
  });
  const lookups = await dossierLookups(sql, judged, rules, TODAY);
  return judged.flatMap(({ content }, index) => {
    const known = lookups[index];
    if (known === undefined) return [];
    return assessDossier(opaqueDossierContent(content), known)
      .filter(({ status }) => status === 'FAIL')
      .map(({ checkId, reason }) => `${checkId}.${reason}`);
  });
}
