import { createPool } from '@cau-noi/db/pool';
import { ACTIVITY_KINDS, reportingClassesOf } from '@cau-noi/domain/activity/kind';
import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import type { DossierFigures } from '@cau-noi/domain/dossier/issues';
import { countriesOf } from '@cau-noi/domain/dossier/totals';
import { addDays, isoDate } from '@cau-noi/domain/period';
import type { CountedActivity } from '@cau-noi/domain/statistics/counted';
import { countedPeople } from '@cau-noi/domain/statistics/counted';
import fc from 'fast-check';
import { addWorld, insert, PARTNERS, PEOPLE, UNIONS } from './small-world.testing.ts';

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
    plan: fc.constant(null),
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
        standing: null,
      })),
      participants: numbered(drawn.participants).map((group) => ({
        ...group,
        organisationId: null,
      })),
      costLines: numbered(drawn.payers.map((payer) => ({ payer }))).map((line) => ({
        ...line,
        kind: 'OTHER' as const,
        item: null,
        role: null,
        countryCode: null,
        place: null,
        traveller: null,
        paidById: null,
        donorKind: null,
        hiredBecause: null,
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
      figures.costLines.map(
        ({ unitPrice, countryCode, paidById, donorKind, hiredBecause, ...line }) => ({
          ...line,
          country_code: countryCode,
          paid_by_id: paidById,
          donor_kind: donorKind,
          hired_because: hiredBecause,
          unit_price_minor: unitPrice.minor,
          currency: unitPrice.currency,
        }),
      ),
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
