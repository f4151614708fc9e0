import { readdirSync, readFileSync } from 'node:fs';
import type { TestDatabase } from '@cau-noi/db/testing';
import { testDatabase } from '@cau-noi/db/testing';
import { isoDate } from '@cau-noi/domain/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MissionsQuestion } from './modules/approval/mission.queries.ts';
import { missionsTo } from './modules/approval/mission.queries.ts';
import type { DossierOrder } from './modules/dossier/dossier-list-orders.ts';
import type { DossierFilter } from './modules/dossier/dossier-list-where.ts';
import * as dossiers from './modules/dossier/dossier-list.queries.ts';
import type { AheadName } from './modules/dossier/dossier-ahead.queries.ts';
import { dossiersWithAhead } from './modules/dossier/dossier-ahead.queries.ts';
import { ALL_SECTIONS, sectionsOf } from './modules/dossier/dossier-sections.queries.ts';
import type { PlanOrder } from './modules/plan/plan-list-orders.ts';
import type { PlanList } from './modules/plan/plan-list.queries.ts';
import * as plans from './modules/plan/plan-list.queries.ts';
import { searchAll } from './modules/search/search.queries.ts';
import { schema } from './schema.ts';
import type { Sql, Statement } from './sql.ts';

const MODULES = new URL('modules/', import.meta.url);
const SOURCES = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(queries|rows|reorganisation)\.ts$/u.test(path))
  .toSorted();

const DAY = isoDate('2026-06-15');

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value;

/** The statements that a module exports, alone or together under one name. */
function statementsIn(module: object): readonly Statement[] {
  return Object.values(module).flatMap((value: unknown) => {
    if (isStatement(value)) return [value];
    const held = typeof value === 'object' && value !== null ? Object.values(value) : [];
    return held.filter(isStatement);
  });
}

function valuesOf(name: string): readonly string[] {
  const type = schema.getType(name);
  if (type === undefined || !('getValues' in type)) throw new Error(`No enum ${name}`);
  return type.getValues().map((value) => value.name);
}

/** Every condition at once; with none of them the text is part of this one. */
const EVERY: DossierFilter = {
  text: '%a%',
  organisationIds: ['a'],
  kinds: ['OUTBOUND'],
  reportingClasses: ['DELEGATION_OUT'],
  states: ['DRAFT'],
  countryCode: 'LA',
  partnerId: 'a',
  personId: 'a',
  fromYear: 2026,
  toYear: 2026,
  from: DAY,
  to: DAY,
  funding: ['HOST'],
  planned: true,
  planLineId: 'a',
  counted: true,
  ids: ['a'],
  otherThanIds: ['a'],
  and: [],
  or: [],
};
const AHEAD: readonly AheadName[] = [...ALL_SECTIONS, 'due', 'partner', 'people'];
const PLANS: Omit<PlanList, 'order'> = {
  scope: null,
  today: DAY,
  filter: { year: null, organisationIds: null, states: null, text: null, ids: null },
};

const MISSIONS: Omit<MissionsQuestion, 'scope'> = {
  countries: ['LA'],
  since: DAY,
  organisationIds: ['a'],
  partnerIds: ['a'],
  besideIds: ['b'],
  comingFrom: DAY,
};

/** The statements whose text depends on what is asked, for everything that can be asked. */
async function writtenAsAsked(): Promise<readonly Statement[]> {
  const asked: Statement[] = [];
  const sql: Sql = (statement) => {
    asked.push(statement);
    return Promise.resolve([]);
  };
  const page = { size: 1, after: ['a', 'a', 'a', 'a'] };
  for (const order of valuesOf('DossierOrder') as readonly DossierOrder[]) {
    const list = { scope: null, filter: EVERY, order, today: DAY };
    await dossiers.listDossiers(sql, list, page, AHEAD);
    await dossiers.dossierIds(sql, list, 1);
  }
  await dossiers.countDossiers(sql, EVERY, null);
  await dossiers.addUpDossiers(sql, EVERY, null);
  for (const order of valuesOf('PlanOrder') as readonly PlanOrder[]) {
    await plans.listPlans(sql, { ...PLANS, order }, page);
    await plans.planIds(sql, { ...PLANS, order }, 1);
  }
  const [order] = valuesOf('PlanOrder') as readonly PlanOrder[];
  if (order === undefined) throw new Error('Plans have no order');
  await plans.countPlans(sql, { ...PLANS, order });
  await plans.addUpPlans(sql, { ...PLANS, order });
  await searchAll(sql, { text: 'a b', scope: null, registers: true, today: DAY, limit: 1 });
  const none = { repeatsOfAll: false, mergesWithAll: false };
  for (const scope of [none, { ...none, repeatsOfAll: true }, { ...none, mergesWithAll: true }])
    await missionsTo(sql, { ...MISSIONS, scope });
  await dossiersWithAhead(sql, [], null, AHEAD);
  await sectionsOf(sql, [], ALL_SECTIONS);
  return asked;
}

let database: TestDatabase;
let statements: readonly Statement[];
beforeAll(async () => {
  database = await testDatabase();
  const modules = await Promise.all(
    SOURCES.map((path) => import(new URL(path, MODULES).href) as Promise<object>),
  );
  statements = [...modules.flatMap(statementsIn), ...(await writtenAsAsked())];
});
afterAll(() => database[Symbol.asyncDispose]());

/** Why PostgreSQL cannot hold these, by name: it checks tables, columns, types and functions. */
async function refused(asked: readonly Statement[]): Promise<readonly string[]> {
  const reasons: string[] = [];
  const connection = await database.pool.connect();
  for (const { name, text } of asked) {
    try {
      await connection.query(`PREPARE checked AS ${text}`);
      await connection.query('DEALLOCATE checked');
    } catch (thrown) {
      reasons.push(`${name}: ${String(thrown)}`);
    }
  }
  connection.release();
  return reasons;
}

/** What rows call otherwise than the schema does; `row-types.test.ts` says for which rows. */
const RENAMED = new Set([
  'activities AS ACTIVITIES',
  'actual_denominator AS denominator',
  'actual_numerator AS numerator',
  'actual_start_date AS day',
  'actual_start_date AS startDate',
  'amount_minor AS minor',
  'at AS addedAt',
  'at AS changedAt',
  'at AS endedAt',
  'baseline_denominator AS denominator',
  'baseline_numerator AS numerator',
  'by AS addedBy',
  'by AS endedBy',
  'carried_plan_id AS planId',
  'cascade_of_id AS ofId',
  'cash_minor AS minor',
  'ceiling_minor AS minor',
  'check_id AS detail',
  'citation AS title',
  'committed_minor AS minor',
  'continuation_date AS date',
  'continuation_kind AS kind',
  'continuation_paper AS paper',
  'cost_minor AS minor',
  'data AS text',
  'day AS counts_on',
  'disabled_at AS ownerEnabled',
  'done_on AS since',
  'dossier_id AS record_id',
  'due_currency AS currency',
  'due_minor AS minor',
  'end_date AS day',
  'end_date AS days',
  'end_date AS to',
  'evaluated_by AS by',
  'evaluated_on AS on',
  'exchange_year AS year',
  'expires_at AS sessionEnds',
  'finding AS data',
  'finding AS measure',
  'from_date AS from',
  'from_id AS partnerId',
  'from_month AS startDate',
  'full_name AS name',
  'full_name AS title',
  'guest_rank AS rank',
  'held_on AS on',
  'holder_id AS organisation_id',
  'id AS askedId',
  'id AS commitmentId',
  'id AS dossierId',
  // With what kind of place it is.
  'id AS key',
  'id AS left_behind',
  'id AS noteId',
  'id AS organisationId',
  'id AS page_id',
  'id AS partnerId',
  'id AS personId',
  'id AS planId',
  'id AS planLineId',
  'id AS record_id',
  'id AS userId',
  'inspected_id AS organisation_id',
  'invitation_date AS date',
  'invitation_kind AS kind',
  'invitation_number AS number',
  'keeper_organisation_id AS organisation_id',
  'kind AS planned_kind',
  'line_id AS id',
  'lowest_minor AS minor',
  'minutes AS trainingMinutes',
  'name AS addedBy',
  'name AS by',
  'name AS changedBy',
  'name AS createdBy',
  'name AS onBehalfOf',
  'name AS sort',
  'name AS title',
  'name AS writtenBy',
  'name_vi AS name',
  'name_vi AS partner',
  'name_vi AS partnerName',
  'name_vi AS title',
  'number AS document',
  'number AS dossier',
  'number AS inspection',
  'number AS title',
  'online_considered AS considered',
  'organisation_id AS id',
  'organisation_id AS seat',
  'organisation_id AS union_id',
  'organisation_id AS unitId',
  'paid_currency AS currency',
  'paid_minor AS minor',
  'paid_on AS on',
  'partner_id AS donorId',
  'partner_id AS id',
  'partner_id AS one_id',
  'partner_id AS other_id',
  'period_from AS from',
  'period_to AS to',
  'plan_id AS carried_plan_id',
  'plan_id AS record_id',
  'position AS id',
  'proposed_on AS on',
  'purpose AS topic',
  'relatives_related AS related',
  'requested_at AS since',
  'revoked_at AS revoked',
  'root AS rootId',
  'short_name AS subtitle',
  'start_date AS from',
  'state AS dossierState',
  'state AS training_state',
  'state AS trainingState',
  'subject AS title',
  'subject_id AS id',
  'successor_id AS person_id',
  'target_denominator AS denominator',
  'target_numerator AS numerator',
  // What somebody promised, where a namesake may be meant.
  'text AS title',
  'title_vi AS title',
  'to_date AS to',
  'to_id AS partnerId',
  'turn AS year',
  'unions AS place',
  'unit_price_minor AS minor',
  'valid_from AS from',
  'valid_to AS to',
  'value_minor AS minor',
  'voted_on AS on',
  'why AS endedWhy',
  'window_from AS daysBefore',
  'window_from AS fromMonth',
  'window_kind AS kind',
  'window_to AS daysAfter',
  'window_to AS toMonth',
]);

/** `column AS name` wherever a column is given under another name than its own in Prisma's way. */
function renamedIn(text: string): readonly string[] {
  const pairs = [
    ...[...text.matchAll(/(?<!date_trunc\()'([a-z]\w*)', \w+\.(\w+)(?=[,)\s])/gu)].map(
      ([, name, column]) => [column, name],
    ),
    ...[...text.matchAll(/\w+\.(\w+) AS "?(\w+)"?/gu)].map(([, column, name]) => [column, name]),
  ];
  return pairs
    .map(([column = '', name = '']) => [column, name, camelCase(column)] as const)
    .filter(([, name, usual]) => name !== usual)
    .map(([column, name]) => `${column} AS ${name}`);
}

const camelCase = (column: string): string =>
  column.replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());

describe('the statements of the API', () => {
  it('are all known here', () => {
    const known = statements.map(({ name }) => name);
    const written = SOURCES.flatMap((path) => {
      const text = readFileSync(new URL(path, MODULES), 'utf8');
      const names = /(?:(?:statement|keyed)\(\s*|name: )'([\w.]+\.\w+)'/gu;
      return [...text.matchAll(names)].map(([, name]) => name ?? '');
    });
    expect(written.length).toBeGreaterThan(60);
    expect(written.filter((name) => !known.some((one) => one.startsWith(name)))).toEqual([]);
  });

  it('stand in query modules only', () => {
    const elsewhere = readdirSync(MODULES, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('test.ts'))
      .filter((path) => !SOURCES.includes(path))
      .filter((path) =>
        /[^\w.](?:statement|keyed)\(\s*'/u.test(readFileSync(new URL(path, MODULES), 'utf8')),
      );
    expect(elsewhere).toEqual([]);
  });

  it('ask for what the migrated database has', async () => {
    expect(await refused(statements)).toEqual([]);
  });

  it('call what they give as its column is called, but for these', () => {
    expect(new Set(statements.flatMap(({ text }) => renamedIn(text)))).toEqual(RENAMED);
  });

  it('are refused once a column that they read is called otherwise', async () => {
    await database.pool.query('ALTER TABLE partner RENAME COLUMN since_year TO founded_year');
    const reasons = await refused(statements);
    await database.pool.query('ALTER TABLE partner RENAME COLUMN founded_year TO since_year');
    expect(reasons.some((reason) => reason.startsWith('partner.byId'))).toBe(true);
    const others = reasons.filter((reason) => !reason.endsWith('p.since_year does not exist'));
    expect(others).toEqual([]);
  });
});
