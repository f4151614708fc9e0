import { createPool } from '@cau-noi/db/pool';
import { ACTIVITY_KINDS, reportingClassesOf } from '@cau-noi/domain/activity/kind';
import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import type { DossierFigures } from '@cau-noi/domain/dossier/issues';
import { countriesOf } from '@cau-noi/domain/dossier/totals';
import { addDays, isoDate } from '@cau-noi/domain/period';
import type { CountedActivity } from '@cau-noi/domain/statistics/counted';
import { countedPeople } from '@cau-noi/domain/statistics/counted';
import fc from 'fast-check';

/** Unions of a small world: a sector with a unit below it, two provinces, one absorbed by the other. */
export const UNIONS = ['tld', 'cong-thuong', 'bo-cong-thuong', 'quang-nam', 'da-nang'] as const;
const PARTNERS = ['fktu', 'rengo'] as const;
const PEOPLE = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
const COUNTRIES = ['KR', 'JP', 'LA'] as const;

/** A closed activity as its rows hold it, with rows that its kind should not have as well. */
export interface RandomActivity {
  readonly counted: CountedActivity;
  readonly figures: Pick<
    DossierFigures,
    'members' | 'stops' | 'guests' | 'participants' | 'costLines'
  >;
}

const country = fc.constantFrom(...COUNTRIES);
const count = fc.integer({ min: 1, max: 40 });
const numbered = <T>(items: readonly T[]) =>
  items.map((item, index) => ({ ...item, id: `i${index}`, position: index }));

const anyFigures = fc.record({
  members: fc
    .uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 4 })
    .map((ids) => ids.map((personId) => ({ personId, role: 'MEMBER' as const, reason: '' }))),
  stops: fc.array(fc.record({ countryCode: country }), { maxLength: 3 }),
  guests: fc.array(fc.record({ countryCode: fc.option(country), count }), { maxLength: 3 }),
  participants: fc.array(
    fc.record({ kind: fc.constantFrom('UNION_OFFICER', 'FOREIGN_PARTICIPANT', 'EXPERT'), count }),
    { maxLength: 3 },
  ),
  payers: fc.uniqueArray(fc.constantFrom(...FUNDING_SOURCES), { maxLength: 3 }),
});

/** Any closed activity of these unions between 2023 and 2026. */
export const anyActivity: fc.Arbitrary<RandomActivity> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...ACTIVITY_KINDS),
    classNumber: fc.nat({ max: 2 }),
    organisationId: fc.constantFrom(...UNIONS),
    coOrganiserIds: fc.uniqueArray(fc.constantFrom(...UNIONS), { maxLength: 2 }),
    days: fc.nat({ max: 1_400 }),
    partnerId: fc.option(fc.constantFrom(...PARTNERS)),
    planned: fc.boolean(),
    figures: anyFigures,
  })
  .map(({ id, kind, classNumber, days, figures: drawn, ...rest }) => {
    const startDate = addDays(isoDate('2023-01-01'), days);
    const figures = {
      members: numbered(drawn.members),
      stops: numbered(drawn.stops).map((stop) => ({
        ...stop,
        place: '',
        arrive: startDate,
        leave: startDate,
      })),
      guests: numbered(drawn.guests).map((guest) => ({
        ...guest,
        role: 'MEMBER' as const,
        name: null,
        title: null,
      })),
      participants: numbered(drawn.participants).map((group) => ({
        ...group,
        organisationId: null,
      })),
      costLines: numbered(drawn.payers.map((payer) => ({ payer }))).map((line) => ({
        ...line,
        kind: 'OTHER' as const,
        description: '',
        persons: 1,
        days: 1,
        unitPrice: { minor: 1_000, currency: 'VND' as const },
      })),
    } as const;
    const classes = reportingClassesOf(kind);
    return {
      figures,
      counted: {
        ...rest,
        id,
        kind,
        reportingClass: classes[classNumber % classes.length] ?? classes[0],
        coOrganiserIds: rest.coOrganiserIds.filter((other) => other !== rest.organisationId),
        startDate,
        countries: countriesOf(kind, figures),
        fundingSources: drawn.payers,
        ...countedPeople(kind, figures),
      },
    };
  });

const VERSIONS = [
  ['tld', 'FEDERATION', null, '2000-01-01', null],
  ['cong-thuong', 'SECTOR_UNION', 'tld', '2007-10-11', null],
  ['bo-cong-thuong', 'UPPER_LEVEL_UNION', 'tld', '2007-10-11', '2023-12-31'],
  ['bo-cong-thuong', 'UPPER_LEVEL_UNION', 'cong-thuong', '2024-01-01', null],
  ['quang-nam', 'PROVINCIAL_UNION', 'tld', '2008-08-01', '2025-06-30'],
  ['da-nang', 'PROVINCIAL_UNION', 'tld', '2008-08-01', null],
] as const;

/** Users: one of each reach. */
export const VIEWERS = {
  federation: ['FEDERATION_LEADER', 'tld'],
  auditor: ['AUDITOR', 'tld'],
  sector: ['OFFICER', 'cong-thuong'],
  unit: ['OFFICER', 'bo-cong-thuong'],
  province: ['UNIT_LEADER', 'da-nang'],
  formerProvince: ['OFFICER', 'quang-nam'],
} as const;

type Pool = ReturnType<typeof createPool>;

async function insert(pool: Pool, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(', ');
  await pool.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`,
    [JSON.stringify(rows)],
  );
}

async function addWorld(pool: Pool): Promise<void> {
  await insert(
    pool,
    'organisation',
    UNIONS.map((id) => ({ id, created_at: '2000-01-01', version: 1 })),
  );
  await insert(
    pool,
    'organisation_version',
    VERSIONS.map(([organisation_id, kind, parent_id, valid_from, valid_to]) => ({
      id: `${organisation_id} ${valid_from}`,
      organisation_id,
      name: organisation_id,
      short_name: organisation_id,
      kind,
      parent_id,
      valid_from,
      valid_to,
      verification: 'UNVERIFIED',
    })),
  );
  await insert(pool, 'organisation_link', [
    {
      id: 'merger',
      from_id: 'quang-nam',
      to_id: 'da-nang',
      kind: 'ABSORB',
      date: '2025-07-01',
      verification: 'UNVERIFIED',
    },
  ]);
  const stamp = { version: 1, created_at: '2020-01-01' };
  await insert(
    pool,
    'partner',
    PARTNERS.map((id) => ({
      id,
      name_vi: id,
      kind: 'OTHER',
      verification: 'UNVERIFIED',
      ...stamp,
    })),
  );
  await insert(
    pool,
    'person',
    PEOPLE.map((id) => ({ id, full_name: id, updated_at: '2020-01-01', ...stamp })),
  );
  const viewers = Object.entries(VIEWERS);
  const times = { created_at: '2020-01-01', updated_at: '2020-01-01' };
  await insert(
    pool,
    'user',
    viewers.map(([id]) => ({
      id,
      name: id,
      email: `${id}@example.test`,
      email_verified: true,
      locale: 'vi',
      ...times,
    })),
  );
  await insert(
    pool,
    'grant',
    viewers.map(([user_id, [role, organisation_id]]) => ({
      id: user_id,
      user_id,
      role,
      organisation_id,
      valid_from: '2020-01-01',
    })),
  );
}

/** A plan line to name where an activity is planned. */
async function addLine(pool: Pool): Promise<void> {
  await pool.query(`INSERT INTO plan (id, organisation_id, year, state, updated_at)
    VALUES ('plan', 'tld', 2020, 'APPROVED', now())`);
  await pool.query(`INSERT INTO plan_line (id, plan_id, position, kind, title)
    VALUES ('line', 'plan', 0, 'OUTBOUND', '')`);
}

const dossierRow = ({ counted }: RandomActivity) => ({
  id: counted.id,
  kind: counted.kind,
  reporting_class: counted.reportingClass,
  organisation_id: counted.organisationId,
  state: 'COMPLETED',
  title: counted.id,
  plan_line_id: counted.planned ? 'line' : null,
  partner_id: counted.partnerId,
  topic: '',
  purpose: '',
  hosts: '',
  reciprocity: '',
  safety_plan: '',
  venue: '',
  actual_start_date: counted.startDate,
  actual_end_date: counted.startDate,
  version: 1,
  created_by_id: 'sector',
  created_at: '2026-01-01',
  updated_at: '2026-01-01',
});

/** Rows of both phases: what was planned is another activity's, and must not be counted. */
function sectionRows(activities: readonly RandomActivity[]) {
  const both = <T extends object>(rowsOf: (activity: RandomActivity) => readonly T[]) =>
    activities.flatMap((activity, index) => {
      const other = activities[(index + 1) % activities.length] ?? activity;
      const rows = (phase: string, of: RandomActivity) =>
        rowsOf(of).map((row) => ({ dossier_id: activity.counted.id, phase, ...row }));
      return [...rows('ACTUAL', activity), ...rows('PLANNED', other)];
    });
  return {
    dossier_member: both(({ figures }) =>
      figures.members.map(({ personId, ...member }) => ({ ...member, person_id: personId })),
    ),
    dossier_stop: both(({ figures }) =>
      figures.stops.map(({ countryCode, ...stop }) => ({ ...stop, country_code: countryCode })),
    ),
    dossier_guest: both(({ figures }) =>
      figures.guests.map(({ countryCode, ...guest }) => ({ ...guest, country_code: countryCode })),
    ),
    dossier_participant_group: both(({ figures }) =>
      figures.participants.map(({ organisationId, ...group }) => ({
        ...group,
        organisation_id: organisationId,
      })),
    ),
    dossier_cost_line: both(({ figures }) =>
      figures.costLines.map(({ unitPrice, ...line }) => ({
        ...line,
        unit_price_minor: unitPrice.minor,
        currency: unitPrice.currency,
      })),
    ),
  };
}

/** Fills an empty database with the small world and these activities. */
export async function addActivities(
  url: string,
  activities: readonly RandomActivity[],
): Promise<void> {
  const pool = createPool(url, { max: 1 });
  try {
    await addWorld(pool);
    await addLine(pool);
    const rows = activities.map((activity, index) => ({
      ...dossierRow(activity),
      number: index + 1,
    }));
    await insert(pool, 'dossier', rows);
    await insert(
      pool,
      'dossier_co_organiser',
      activities.flatMap(({ counted }) =>
        counted.coOrganiserIds.map((organisation_id) => ({
          dossier_id: counted.id,
          organisation_id,
        })),
      ),
    );
    for (const [table, section] of Object.entries(sectionRows(activities))) {
      await insert(pool, table, section);
    }
  } finally {
    await pool.end();
  }
}
