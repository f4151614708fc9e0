import { RATE_DIMENSIONS } from '@cau-noi/domain/norm';
import type {
  NormItem,
  RateDimension,
  RatePlace,
  RateRole,
  RateUnit,
  TravellerClass,
} from '@cau-noi/domain/norm';
import type { ImportStatus } from '@cau-noi/domain/norm/rate-import';
import type { RateChange } from '@cau-noi/domain/norm/book';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';

export const NormItemEnum = enumOf<NormItem>(
  'NormItem',
  'What the State sets a norm for (nội dung chi có định mức).',
  {
    GUEST_LODGING: 'Lodging of guests from abroad, breakfast with it.',
    GUEST_MEALS: 'Daily meals of guests from abroad: lunch and dinner, with drinks.',
    GUEST_REFRESHMENTS: 'Refreshments at a courtesy or working meeting with guests from abroad.',
    GUEST_FLOWERS: 'Flowers for guests from abroad.',
    GUEST_GIFT: 'Gifts to guests from abroad.',
    SERVICE_STAFF_MEALS: 'Meals taken together by those who serve; never paid out.',
    TRANSLATION_INTO_VIETNAMESE: 'Written translation into Vietnamese.',
    TRANSLATION_FROM_VIETNAMESE: 'Written translation from Vietnamese.',
    CONSECUTIVE_INTERPRETATION: 'Consecutive interpretation.',
    SIMULTANEOUS_INTERPRETATION: 'Simultaneous interpretation.',
    OWN_STAFF_INTERPRETATION: 'The share of the rate that own staff may have for interpreting.',
    FAREWELL_MEAL: 'A farewell meal for an ambassador or head of an international office.',
    FAREWELL_GIFT: 'A farewell gift for an ambassador or head of an international office.',
    CONFERENCE_SERVICE_ALLOWANCE: 'Allowance of those who serve an international conference.',
    NEGOTIATION_ALLOWANCE_HOME: 'Allowance of a negotiating delegation at home.',
    NEGOTIATION_ALLOWANCE_ABROAD: 'Allowance for preparing a negotiation abroad.',
    DOMESTIC_GUEST_REFRESHMENTS: 'Refreshments of guests from home.',
    DOMESTIC_GUEST_MEAL: 'A meal for guests from home.',
    TRAVEL_ALLOWANCE: 'Daily allowance of a mission at home.',
    TRAVEL_LODGING_LUMP_SUM: 'Lodging of a mission at home, as a lump sum.',
    TRAVEL_LODGING_INVOICE: 'Lodging of a mission at home, by invoice.',
    UNPAID_DELEGATE_MEALS: 'Meals of delegates of a meeting who draw no salary from the budget.',
    ABROAD_LODGING: 'Lodging of a mission abroad.',
    ABROAD_MEALS_AND_POCKET_MONEY: 'Meals and pocket money of a mission abroad.',
    ABROAD_AIRPORT_TRANSFER: 'Transfer between airport and lodging abroad.',
  },
);

export const RateUnitEnum = enumOf<RateUnit>('RateUnit', 'What the amount of a rate is for.', {
  PERSON: 'One person, once.',
  PERSON_DAY: 'One person for a day.',
  PERSON_HALF_DAY: 'One person for a session of half a day.',
  PERSON_HOUR: 'One person for an hour.',
  ROOM_DAY: 'One room for a day.',
  PORTION: 'One portion or piece.',
  PAGE: 'One page.',
});

export const RateRoleEnum = enumOf<RateRole>('RateRole', 'Guests as rates tell them apart.', {
  HEAD: 'The head of the delegation.',
  DEPUTY_HEAD: 'A deputy head.',
  MEMBER: 'A member.',
  INTERPRETER: 'An interpreter.',
  STAFF: 'Somebody of the staff.',
  SPOUSE: 'The spouse of the head.',
});

export const RatePlaceEnum = enumOf<RatePlace>('RatePlace', 'Places as rates tell them apart.', {
  CENTRAL_CITY: 'A city under central rule.',
  CENTRAL_CITY_URBAN_DISTRICT:
    'An urban district or city of a city under central rule, or a city of the first class.',
  CENTRAL_CITY_RURAL_DISTRICT:
    'A rural district or town of a city under central rule, or another town or city.',
  INNER_CENTRAL_CITY: 'The inner city of a city under central rule.',
  PROVINCE: 'A province.',
  PROVINCIAL_TOWN: 'The inner city of a city of a province, a rural district or a town.',
  COMMUNE: 'A commune.',
  OTHER_AREA: 'Anywhere else.',
  SEA_OR_ISLAND: 'At sea or on an island.',
});

export const TravellerClassEnum = enumOf<TravellerClass>(
  'TravellerClass',
  'Those who travel, as rates tell them apart.',
  {
    MINISTER: 'A minister or equal.',
    COEFFICIENT_FROM_1_25: 'Post with a coefficient of 1.25 and more.',
    COEFFICIENT_FROM_0_8: 'Post with a coefficient from 0.8 to below 1.25.',
    LEVEL_A: 'Level A abroad: leaders.',
    LEVEL_B: 'Level B abroad.',
    OTHER: 'Everybody else.',
  },
);

const DIMENSIONS: Readonly<
  Record<RateDimension, { readonly name: string; readonly description: string }>
> = {
  guestRanks: { name: 'GUEST_RANK', description: 'The rank of the guests.' },
  roles: { name: 'ROLE', description: 'The part of the guest in the delegation.' },
  places: { name: 'PLACE', description: 'The place at home.' },
  travellers: { name: 'TRAVELLER', description: 'Who travels.' },
  countries: { name: 'COUNTRY', description: 'The country.' },
};

export const RateDimensionEnum = builder.enumType('RateDimension', {
  description: 'What tells rates of one item apart.',
  values: Object.fromEntries(
    RATE_DIMENSIONS.map((value) => {
      const { name, description } = DIMENSIONS[value];
      return [name, { value, description }];
    }),
  ),
});

export const RateChangeEnum = enumOf<RateChange>(
  'RateChange',
  'How what is allowed differs between two days.',
  {
    ADDED: 'Nothing held on the first day.',
    REMOVED: 'Nothing holds on the second day.',
    RAISED: 'More is allowed.',
    LOWERED: 'Less is allowed.',
    RESTATED: 'Another row, of which it cannot be said that it allows more or less.',
    SAME: 'The same is allowed.',
  },
);

export const ImportStatusEnum = enumOf<ImportStatus>(
  'ImportStatus',
  'What becomes of a row of an import.',
  {
    ADDED: 'It is a row of its own.',
    UNCHANGED: 'The book says so already.',
    REFUSED: 'Something stands against it.',
  },
);
