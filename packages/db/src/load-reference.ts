import pg from 'pg';
import { AGREEMENT_PARTNER_ROWS, AGREEMENT_ROWS } from './reference/agreements.ts';
import { COOPERATION_TABLES } from './cooperation-tables.ts';
import { ORGANISATION_TABLES } from './organisation-tables.ts';
import { PROJECT_TABLES } from './project-tables.ts';
import { APPROVAL_ROUTES } from './reference/approval-routes.ts';
import { CAPACITY_RULES } from './reference/capacity.ts';
import { CHECK_PARAMETERS } from './reference/check-parameters.ts';
import { DEADLINES } from './reference/deadlines.ts';
import { DECLARED_FIGURES } from './reference/declared-history.ts';
import { INVESTMENT_FIGURES } from './reference/investment.ts';
import { DIRECTIVE_ROWS, SUSPENSION_ROWS } from './reference/direction-rows.ts';
import { HOLIDAY_RULES } from './reference/holidays.ts';
import { PARTNER_LINKS } from './reference/partner-links.ts';
import { PARTNERS } from './reference/partners.ts';
import { INSTRUMENT_ROWS, RATE_ROWS } from './norm-tables.ts';
import type { Row, Table } from './reference-table.ts';

const PARTNER_ROWS: Table = {
  name: 'partner',
  key: ['id'],
  unless: 'partner.version > 1',
  rows: PARTNERS.map((partner) => ({
    id: partner.id,
    name_vi: partner.nameVi,
    name_en: partner.nameEn,
    name_native: partner.nameNative,
    abbreviation: partner.abbreviation,
    country_code: partner.countryCode,
    kind: partner.kind,
    sector: partner.sector,
    since_year: partner.sinceYear,
    note: partner.note,
    source: partner.source,
    verification: partner.verification,
  })),
};

const AGREEMENT_TABLE: Table = {
  name: 'agreement',
  key: ['id'],
  unless: 'agreement.version > 1',
  rows: AGREEMENT_ROWS,
};

const AGREEMENT_PARTNERS: Table = {
  name: 'agreement_partner',
  key: ['agreement_id', 'partner_id'],
  rows: AGREEMENT_PARTNER_ROWS,
};

const ALIASES: Table = {
  name: 'partner_alias',
  key: ['partner_id', 'alias'],
  rows: PARTNERS.flatMap(({ id, aliases }) => aliases.map((alias) => ({ partner_id: id, alias }))),
};

const PARTNER_LINES: Table = {
  name: 'partner_link',
  key: ['from_id', 'to_id'],
  rows: PARTNER_LINKS.map((link) => ({
    from_id: link.fromId,
    to_id: link.toId,
    date: link.date,
    source: link.source,
  })),
};

const FIGURES: Table = {
  name: 'declared_figure',
  key: ['id'],
  rows: DECLARED_FIGURES.map((figure) => ({
    id: figure.id,
    organisation_id: figure.organisationId,
    indicator: figure.indicator,
    period_from: figure.from,
    period_to: figure.to,
    value: figure.value,
    qualifier: figure.qualifier,
    source: figure.note === null ? figure.source : `${figure.source}. ${figure.note}`,
    verification: figure.verification,
  })),
};

/** Configuration is the administrator's once it is there: a row that stands is never touched again. */
const ADMINISTRATORS = 'true';

interface Configured {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  readonly citation: string;
  readonly article: string | null;
  readonly verification: string;
  readonly note: string;
}

const configured = (row: Configured): Row => ({
  id: row.id,
  valid_from: row.from,
  valid_to: row.to,
  citation: row.citation,
  article: row.article,
  verification: row.verification,
  note: row.note,
});

const PARAMETERS: Table = {
  name: 'check_parameter',
  key: ['id'],
  unless: ADMINISTRATORS,
  rows: CHECK_PARAMETERS.map((parameter) => ({
    ...configured(parameter),
    check_id: parameter.checkId,
    kinds: parameter.kinds,
    levels: parameter.levels,
    planned: parameter.planned,
    severity: parameter.severity,
    waived_by: parameter.waivedBy,
    values: parameter.values,
  })),
};

const ROUTES: Table = {
  name: 'approval_route',
  key: ['id'],
  unless: ADMINISTRATORS,
  rows: APPROVAL_ROUTES.map((route) => ({
    ...configured(route),
    subject: route.subject,
    kinds: route.kinds,
    levels: route.levels,
    planned: route.planned,
    steps: route.steps,
  })),
};

const DEADLINE_RULES: Table = {
  name: 'deadline_rule',
  key: ['id'],
  unless: ADMINISTRATORS,
  rows: DEADLINES.map((deadline) => ({
    ...configured(deadline),
    code: deadline.code,
    month: deadline.month,
    day: deadline.day,
    days: deadline.days,
  })),
};

const CAPACITY: Table = {
  name: 'capacity_rule',
  key: ['id'],
  unless: ADMINISTRATORS,
  rows: CAPACITY_RULES.map((rule) => ({
    ...configured(rule),
    activities_per_officer: rule.activitiesPerOfficer,
    part_time_percent: rule.partTimePercent,
  })),
};

const INVESTMENT: Table = {
  name: 'investment_figure',
  key: ['id'],
  // Rows are only ever added: what the program knows better is a row of its own.
  unless: 'true',
  rows: INVESTMENT_FIGURES.map((figure) => ({
    id: figure.id,
    organisation_id: figure.organisationId,
    country_code: figure.countryCode,
    indicator: figure.indicator,
    value: figure.value,
    qualifier: figure.qualifier,
    as_of: figure.asOf,
    source: figure.source,
    verification: figure.verification,
  })),
};

const HOLIDAYS: Table = {
  name: 'holiday_rule',
  key: ['id'],
  unless: ADMINISTRATORS,
  rows: HOLIDAY_RULES.map((rule) => ({
    ...configured(rule),
    holiday: rule.holiday,
    calendar: rule.calendar,
    month: rule.month,
    day: rule.day,
    days_before: rule.daysBefore,
    days_after: rule.daysAfter,
  })),
};

/** In the order in which foreign keys allow them. */
const TABLES: readonly Table[] = [
  ...ORGANISATION_TABLES,
  PARTNER_ROWS,
  ALIASES,
  PARTNER_LINES,
  FIGURES,
  INVESTMENT,
  PARAMETERS,
  ROUTES,
  DEADLINE_RULES,
  CAPACITY,
  INSTRUMENT_ROWS,
  RATE_ROWS,
  HOLIDAYS,
  AGREEMENT_TABLE,
  AGREEMENT_PARTNERS,
  { name: 'directive', key: ['id'], unless: 'directive.version > 1', rows: DIRECTIVE_ROWS },
  { name: 'suspension', key: ['id'], unless: 'suspension.version > 1', rows: SUSPENSION_ROWS },
  ...COOPERATION_TABLES,
  ...PROJECT_TABLES,
];

/**
 * Brings the reference data of this program into a database: unions with their history and the decisions
 * that made it, partners, declared figures, the rows of checks, routes, deadlines and public holidays. One
 * transaction; running it again changes nothing that was not changed here, and never what a user has
 * edited. The decisions are to be settled afterwards: what is open at unions that ended still stands there.
 *
 * @returns how many rows the program knows
 */
export async function loadReference(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const table of TABLES) await upsert(client, table);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
  return TABLES.reduce((sum, { rows }) => sum + rows.length, 0);
}

async function upsert(client: pg.Client, { name, key, rows, unless }: Table): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const changed = columns.filter((column) => !key.includes(column) && column !== 'id');
  const changes = changed.map((column) => `${column} = excluded.${column}`).join(', ');
  const guard = unless === undefined ? '' : ` WHERE NOT (${unless})`;
  const action = changed.length === 0 ? 'DO NOTHING' : `DO UPDATE SET ${changes}${guard}`;
  await client.query(
    `INSERT INTO ${name} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)
     ON CONFLICT (${key.join(', ')}) ${action}`,
    [JSON.stringify(rows)],
  );
}
