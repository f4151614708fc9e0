import fc from 'fast-check';
import { DONOR_KINDS, INVITATION_KINDS } from '../dossier/dossier.ts';
import { addDays, isoDate } from '../period/period.ts';
import { LANGUAGE_EVIDENCES, LANGUAGE_LEVELS } from '../person/person.ts';
import type { PersonLanguage } from '../person/person.ts';
import { anyCosts } from './costs.sample.ts';
import type { UpcomingMission } from './merging.ts';
import type { UnitJourney } from './people.facts.ts';
import { START, trip } from './savings.examples.ts';
import type { EarlierMission, MemberFact, SavingsFacts } from './savings.facts.ts';

/** Any facts at all, for properties that hold whatever they are. */

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const day = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(START, days));
const country = fc.constantFrom('KR', 'JP', 'LA', 'CN', 'DE');
const countries = fc.uniqueArray(country, { minLength: 1 });
const unit = fc.constantFrom('da-nang', 'hue', 'cong-thuong');
const topic = fc.constantFrom('', 'Thương lượng tập thể', 'An toàn lao động', 'tập thể');
const purposeKind = maybe(fc.constantFrom('EXCHANGE', 'STUDY'));

const anyLanguage: fc.Arbitrary<PersonLanguage> = fc.record({
  language: fc.constantFrom('en', 'ko', 'lo'),
  level: fc.constantFrom(...LANGUAGE_LEVELS),
  evidence: fc.constantFrom(...LANGUAGE_EVIDENCES),
});

export const anyMember: fc.Arbitrary<MemberFact> = fc.record({
  id: fc.uuid(),
  personId: fc.uuid(),
  organisationId: maybe(unit),
  keyLeader: maybe(fc.boolean()),
  monthsToRetirement: maybe(fc.integer({ min: -1, max: 24 })),
  role: fc.constantFrom('HEAD', 'INTERPRETER', 'MEMBER'),
  profile: maybe(
    fc.record({
      trade: maybe(topic),
      function: maybe(topic),
      languages: fc.array(anyLanguage, { maxLength: 3 }),
    }),
  ),
  otherTrips: maybe(fc.array(fc.boolean().map((pending) => trip('other', pending)))),
});

export const anyMission: fc.Arbitrary<EarlierMission> = fc.record({
  id: fc.uuid(),
  source: fc.constantFrom('DOSSIER', 'PLAN_LINE'),
  organisationId: unit,
  partnerId: maybe(fc.constantFrom('gyeongnam', 'busan')),
  countries,
  purposeKind,
  topic,
  startDate: day,
  reportId: maybe(fc.uuid()),
  seen: fc.boolean(),
});

const anyUpcoming: fc.Arbitrary<UpcomingMission> = fc.record({
  id: fc.uuid(),
  source: fc.constantFrom('DOSSIER', 'PLAN_LINE'),
  organisationId: unit,
  countries,
  from: day,
  to: day,
  neighbour: fc.boolean(),
  seen: fc.boolean(),
});

const anyJourney: fc.Arbitrary<UnitJourney> = fc.record({
  dossierId: fc.uuid(),
  startDate: day,
  personIds: fc.uniqueArray(fc.constantFrom('person-1', 'person-2', 'person-3')),
});

export const anyFacts: fc.Arbitrary<SavingsFacts> = fc.record({
  ...anyCosts,
  today: fc.constant(isoDate('2026-04-01')),
  kind: fc.constantFrom('OUTBOUND', 'EVENT_ABROAD', 'INBOUND'),
  organisationId: unit,
  partnerId: maybe(fc.constantFrom('gyeongnam', 'busan')),
  purposeKind,
  topic,
  startDate: maybe(day),
  planLineId: maybe(fc.constant('line')),
  planLine: maybe(
    fc.record({
      id: fc.constant('line'),
      approved: fc.boolean(),
      kind: fc.constantFrom('OUTBOUND', 'EVENT_ABROAD'),
      year: fc.constantFrom(2025, 2026),
    }),
  ),
  unplannedReason: maybe(fc.constantFrom('', 'đột xuất')),
  persons: maybe(fc.nat({ max: 20 })),
  days: maybe(fc.nat({ max: 20 })),
  countries: maybe(countries),
  members: fc.array(anyMember, { maxLength: 6 }),
  earlierMissions: maybe(fc.array(anyMission, { maxLength: 6 })),
  upcomingMissions: maybe(fc.array(anyUpcoming, { maxLength: 6 })),
  invitation: maybe(
    fc.record({
      kind: fc.constantFrom(...INVITATION_KINDS),
      from: fc.string(),
      number: fc.constant(null),
      date: fc.constant(null),
    }),
  ),
  relatives: maybe(fc.record({ related: fc.boolean(), explanation: fc.string() })),
  hostPays: fc.boolean(),
  donated: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant('TICKET' as const),
      item: maybe(fc.constant('INTERNATIONAL_TICKET' as const)),
      donorKind: maybe(fc.constantFrom(...DONOR_KINDS)),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  unitJourneys: maybe(fc.array(anyJourney, { maxLength: 9 })),
  onlineAlternative: maybe(fc.record({ considered: fc.boolean(), reason: fc.string() })),
  afterReturn: fc.constant(null),
});
