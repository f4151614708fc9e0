import type { GuestRank, GuestRole } from '../activity/guest.ts';
import type { Verification } from '../check/check.ts';
import type { CountryCode } from '../country/country.ts';
import type { CurrencyCode, Money } from '../money/money.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';

/** What the amount of a rate is given for. A half day is one session (buổi) of a meeting. */
export const RATE_UNITS = [
  'PERSON',
  'PERSON_DAY',
  'PERSON_HALF_DAY',
  'PERSON_HOUR',
  'ROOM_DAY',
  'PORTION',
  'PAGE',
] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/**
 * What the State sets a norm (định mức) for, with the unit it is counted in.
 *
 * GUEST_…      receiving guests from abroad, by their rank
 * FAREWELL_…   taking leave of an ambassador or head of an international office
 * DOMESTIC_…   guests from home
 * TRAVEL_…     missions at home
 * ABROAD_…     missions abroad, by country
 */
export const NORM_ITEMS = {
  GUEST_LODGING: 'PERSON_DAY',
  GUEST_MEALS: 'PERSON_DAY',
  GUEST_REFRESHMENTS: 'PERSON_HALF_DAY',
  GUEST_FLOWERS: 'PERSON',
  GUEST_GIFT: 'PERSON',
  SERVICE_STAFF_MEALS: 'PERSON_DAY',
  TRANSLATION_INTO_VIETNAMESE: 'PAGE',
  TRANSLATION_FROM_VIETNAMESE: 'PAGE',
  CONSECUTIVE_INTERPRETATION: 'PERSON_HOUR',
  SIMULTANEOUS_INTERPRETATION: 'PERSON_HOUR',
  OWN_STAFF_INTERPRETATION: 'PERSON_HOUR',
  FAREWELL_MEAL: 'PERSON',
  FAREWELL_GIFT: 'PORTION',
  CONFERENCE_SERVICE_ALLOWANCE: 'PERSON_DAY',
  NEGOTIATION_ALLOWANCE_HOME: 'PERSON_HALF_DAY',
  NEGOTIATION_ALLOWANCE_ABROAD: 'PERSON_HALF_DAY',
  DOMESTIC_GUEST_REFRESHMENTS: 'PERSON_HALF_DAY',
  DOMESTIC_GUEST_MEAL: 'PORTION',
  TRAVEL_ALLOWANCE: 'PERSON_DAY',
  TRAVEL_LODGING_LUMP_SUM: 'PERSON_DAY',
  TRAVEL_LODGING_INVOICE: 'ROOM_DAY',
  UNPAID_DELEGATE_MEALS: 'PERSON_DAY',
  ABROAD_LODGING: 'PERSON_DAY',
  ABROAD_MEALS_AND_POCKET_MONEY: 'PERSON_DAY',
  ABROAD_AIRPORT_TRANSFER: 'PERSON',
} as const satisfies Readonly<Record<string, RateUnit>>;

export type NormItem = keyof typeof NORM_ITEMS;

/** Guests as rates tell them apart: their part in the delegation, and the spouse of its head. */
export type RateRole = GuestRole | 'SPOUSE';
export const RATE_ROLES = [
  'HEAD',
  'DEPUTY_HEAD',
  'MEMBER',
  'INTERPRETER',
  'STAFF',
  'SPOUSE',
] as const satisfies readonly RateRole[];

/**
 * Places as rates of missions and meetings at home tell them apart.
 *
 * CENTRAL_CITY                  thành phố trực thuộc trung ương
 * CENTRAL_CITY_URBAN_DISTRICT   quận, thành phố thuộc thành phố trực thuộc trung ương; đô thị loại I
 * CENTRAL_CITY_RURAL_DISTRICT   huyện, thị xã thuộc thành phố trực thuộc trung ương; thị xã, thành phố còn lại
 * INNER_CENTRAL_CITY            nội thành thành phố trực thuộc trung ương
 * PROVINCE                      tỉnh
 * PROVINCIAL_TOWN               nội thị thành phố thuộc tỉnh; huyện, thị xã
 * COMMUNE                       cấp xã
 * OTHER_AREA                    vùng còn lại
 * SEA_OR_ISLAND                 biển, đảo
 */
export const RATE_PLACES = [
  'CENTRAL_CITY',
  'CENTRAL_CITY_URBAN_DISTRICT',
  'CENTRAL_CITY_RURAL_DISTRICT',
  'INNER_CENTRAL_CITY',
  'PROVINCE',
  'PROVINCIAL_TOWN',
  'COMMUNE',
  'OTHER_AREA',
  'SEA_OR_ISLAND',
] as const;
export type RatePlace = (typeof RATE_PLACES)[number];

/**
 * Who travels, as the circulars on missions tell them apart: by the coefficient of their post (hệ số
 * phụ cấp chức vụ), at home, or by level A (leaders) and B, abroad.
 */
export const TRAVELLER_CLASSES = [
  'MINISTER',
  'COEFFICIENT_FROM_1_25',
  'COEFFICIENT_FROM_0_8',
  'LEVEL_A',
  'LEVEL_B',
  'OTHER',
] as const;
export type TravellerClass = (typeof TRAVELLER_CLASSES)[number];

const ABROAD_CLASSES = ['LEVEL_A', 'LEVEL_B'] as const satisfies readonly TravellerClass[];
const HOME_CLASSES = [
  'MINISTER',
  'COEFFICIENT_FROM_1_25',
  'COEFFICIENT_FROM_0_8',
  'OTHER',
] as const satisfies readonly TravellerClass[];

const CLASSES_OF: Readonly<Partial<Record<NormItem, readonly TravellerClass[]>>> = {
  TRAVEL_ALLOWANCE: HOME_CLASSES,
  TRAVEL_LODGING_LUMP_SUM: HOME_CLASSES,
  TRAVEL_LODGING_INVOICE: HOME_CLASSES,
  ABROAD_LODGING: ABROAD_CLASSES,
  ABROAD_MEALS_AND_POCKET_MONEY: ABROAD_CLASSES,
  ABROAD_AIRPORT_TRANSFER: ABROAD_CLASSES,
};

/**
 * Of which classes somebody can be for whom an item is paid: of the two levels of the annexes abroad,
 * of those of the lodging tables at home (Thông tư 40/2017/TT-BTC, 12/2025/TT-BTC). None of an item
 * whose rates do not hang on who travels.
 */
export function travellerClassesOf(item: NormItem): readonly TravellerClass[] {
  return CLASSES_OF[item] ?? [];
}

/** To what a rate applies, by what tells rates of one item apart; null = to all of them alike. */
export type RateScope = {
  readonly guestRanks: readonly GuestRank[] | null;
  readonly roles: readonly RateRole[] | null;
  readonly places: readonly RatePlace[] | null;
  readonly travellers: readonly TravellerClass[] | null;
  readonly countries: readonly CountryCode[] | null;
};

export type RateDimension = keyof RateScope;
export const RATE_DIMENSIONS = [
  'guestRanks',
  'roles',
  'places',
  'travellers',
  'countries',
] as const satisfies readonly RateDimension[];

/**
 * How much a rate allows: an amount for one unit, of which the instrument may name a lowest too; a
 * share of another rate, in percent; or nothing that anybody found, in this currency.
 */
export type RateLimit =
  | { readonly kind: 'AMOUNT'; readonly ceiling: Money; readonly lowest: Money | null }
  | { readonly kind: 'SHARE'; readonly percent: number }
  | { readonly kind: 'UNKNOWN'; readonly currency: CurrencyCode };

/** A legal instrument (văn bản) that sets rates. What was not seen of it is null. */
export type Instrument = {
  readonly id: string;
  /** As written on the document: `35/2026/TT-BTC`. */
  readonly number: string | null;
  readonly issuer: string;
  readonly subject: string;
  readonly signedOn: IsoDate | null;
  readonly inForceFrom: IsoDate | null;
  readonly inForceTo: IsoDate | null;
  /** The instruments that it replaces or amends. */
  readonly replacesIds: readonly string[];
  readonly source: string;
  readonly verification: Verification;
};

/**
 * A row of the rate book: what an instrument allows for an item from a day to a day. Rows are never
 * changed: a rate that changes is a new row, and so is one that was written down wrongly.
 */
export type Rate = Dated<{
  readonly id: string;
  readonly instrumentId: string;
  readonly article: string | null;
  readonly item: NormItem;
  readonly scope: RateScope;
  readonly limit: RateLimit;
  /** Only in a case that is said to be special, as gifts to members of a delegation. */
  readonly exceptional: boolean;
  readonly verification: Verification;
  readonly note: string;
  /** The row that this one puts right: from then on that one counts for nothing. */
  readonly correctsId: string | null;
}>;

/**
 * A lower ceiling that a union sets for itself and those below it, for the rates of an item with this
 * scope (Thông tư 35/2026/TT-BTC, Đ.33).
 */
export type OwnCeiling = Dated<{
  readonly id: string;
  readonly organisationId: string;
  readonly item: NormItem;
  readonly scope: RateScope;
  readonly ceiling: Money;
  /** The decision that sets it, as it is cited. */
  readonly citation: string;
}>;
