import { ACTIVITY_KINDS, RECEIVING_KINDS, TRAVELLING_KINDS } from '../activity/kind.ts';
import type { ActivityKind } from '../activity/kind.ts';
import { travellerClassesOf } from '../norm/norm.ts';
import type { NormItem, RateUnit, TravellerClass } from '../norm/norm.ts';
import type { CostKind } from './dossier.ts';

/** What a line counts besides what rates are given for: vehicles by the day, or days of a thing. */
export type CostUnit = RateUnit | 'VEHICLE_DAY' | 'DAY';

/** What a line of an estimate may pay for, exactly. */
export type CostItemRule = {
  readonly kind: CostKind;
  /** The activities in whose estimate it may stand. */
  readonly activities: readonly ActivityKind[];
  /** What persons × days of a line are: persons and hours, documents and pages, vehicles and days. */
  readonly unit: CostUnit;
  /** What the State limits its unit price by, of itself or of what it is a part of; null where nothing does. */
  readonly norm: NormItem | null;
  /** Whether it is hired of others what a unit may have of its own: rooms, cars, interpreters. */
  readonly hired: boolean;
};

const HERE = [...RECEIVING_KINDS, 'EVENT_ONLINE'] as const satisfies readonly ActivityKind[];
const AT_HOME = [...HERE, 'EVENT_DOMESTIC'] as const satisfies readonly ActivityKind[];
const CONFERENCES = ['EVENT_HOSTED', 'EVENT_DOMESTIC'] as const satisfies readonly ActivityKind[];

function item(
  kind: CostKind,
  activities: readonly ActivityKind[],
  unit: CostUnit,
  norm: NormItem | null = null,
): CostItemRule {
  return { kind, activities, unit, norm, hired: false };
}

function hired(rule: CostItemRule): CostItemRule {
  return { ...rule, hired: true };
}

/** Receiving guests from abroad, and taking leave of them (Thông tư 35/2026/TT-BTC, chương II). */
const RECEPTION_ITEMS = {
  GUEST_LODGING: item('LODGING', RECEIVING_KINDS, 'PERSON_DAY', 'GUEST_LODGING'),
  GUEST_MEALS: item('MEALS', RECEIVING_KINDS, 'PERSON_DAY', 'GUEST_MEALS'),
  BREAKFAST: item('MEALS', RECEIVING_KINDS, 'PERSON_DAY', 'GUEST_MEALS'),
  BANQUET: item('RECEPTION', RECEIVING_KINDS, 'PERSON', 'GUEST_MEALS'),
  BANQUET_DAY_MEAL: item('MEALS', RECEIVING_KINDS, 'PERSON', 'GUEST_MEALS'),
  GUEST_REFRESHMENTS: item('RECEPTION', RECEIVING_KINDS, 'PERSON_HALF_DAY', 'GUEST_REFRESHMENTS'),
  GUEST_FLOWERS: item('GIFT', RECEIVING_KINDS, 'PERSON', 'GUEST_FLOWERS'),
  GUEST_GIFT: item('GIFT', RECEIVING_KINDS, 'PERSON', 'GUEST_GIFT'),
  ART_SHOW: item('RECEPTION', RECEIVING_KINDS, 'DAY'),
  VIP_LOUNGE: item('RECEPTION', RECEIVING_KINDS, 'DAY'),
  CAR: hired(item('LOCAL_TRANSPORT', RECEIVING_KINDS, 'VEHICLE_DAY')),
  SERVICE_STAFF_MEALS: item('MEALS', RECEIVING_KINDS, 'PERSON_DAY', 'SERVICE_STAFF_MEALS'),
  STAFF_MEALS_IN_CASH: item('MEALS', RECEIVING_KINDS, 'PERSON_DAY', 'SERVICE_STAFF_MEALS'),
  FAREWELL_MEAL: item('RECEPTION', ['INBOUND'], 'PERSON', 'FAREWELL_MEAL'),
  FAREWELL_GIFT: item('GIFT', ['INBOUND'], 'PORTION', 'FAREWELL_GIFT'),
} as const satisfies Readonly<Record<string, CostItemRule>>;

/** Interpreters and translators, hired and own (Đ.11), and what conferences and talks need. */
const LANGUAGE_AND_CONFERENCE_ITEMS = {
  TRANSLATION_INTO_VIETNAMESE: hired(
    item('INTERPRETATION', HERE, 'PAGE', 'TRANSLATION_INTO_VIETNAMESE'),
  ),
  TRANSLATION_FROM_VIETNAMESE: hired(
    item('INTERPRETATION', HERE, 'PAGE', 'TRANSLATION_FROM_VIETNAMESE'),
  ),
  // From and into languages that are not those of the United Nations.
  OTHER_LANGUAGE_INTO_VIETNAMESE: hired(
    item('INTERPRETATION', HERE, 'PAGE', 'TRANSLATION_INTO_VIETNAMESE'),
  ),
  OTHER_LANGUAGE_FROM_VIETNAMESE: hired(
    item('INTERPRETATION', HERE, 'PAGE', 'TRANSLATION_FROM_VIETNAMESE'),
  ),
  CONSECUTIVE_INTERPRETATION: hired(
    item('INTERPRETATION', HERE, 'PERSON_HOUR', 'CONSECUTIVE_INTERPRETATION'),
  ),
  SIMULTANEOUS_INTERPRETATION: hired(
    item('INTERPRETATION', HERE, 'PERSON_HOUR', 'SIMULTANEOUS_INTERPRETATION'),
  ),
  OWN_TRANSLATION_INTO_VIETNAMESE: item(
    'INTERPRETATION',
    HERE,
    'PAGE',
    'TRANSLATION_INTO_VIETNAMESE',
  ),
  OWN_TRANSLATION_FROM_VIETNAMESE: item(
    'INTERPRETATION',
    HERE,
    'PAGE',
    'TRANSLATION_FROM_VIETNAMESE',
  ),
  OWN_CONSECUTIVE_INTERPRETATION: item(
    'INTERPRETATION',
    HERE,
    'PERSON_HOUR',
    'CONSECUTIVE_INTERPRETATION',
  ),
  OWN_SIMULTANEOUS_INTERPRETATION: item(
    'INTERPRETATION',
    HERE,
    'PERSON_HOUR',
    'SIMULTANEOUS_INTERPRETATION',
  ),
  CONFERENCE_SERVICE_ALLOWANCE: item(
    'OTHER',
    ['EVENT_HOSTED'],
    'PERSON_DAY',
    'CONFERENCE_SERVICE_ALLOWANCE',
  ),
  NEGOTIATION_ALLOWANCE_HOME: item(
    'OTHER',
    RECEIVING_KINDS,
    'PERSON_HALF_DAY',
    'NEGOTIATION_ALLOWANCE_HOME',
  ),
  NEGOTIATION_ALLOWANCE_ABROAD: item(
    'OTHER',
    TRAVELLING_KINDS,
    'PERSON_HALF_DAY',
    'NEGOTIATION_ALLOWANCE_ABROAD',
  ),
  OTHER_EXPENSE: item('OTHER', ACTIVITY_KINDS, 'PERSON_DAY'),
} as const satisfies Readonly<Record<string, CostItemRule>>;

/** Guests from home, and missions at home (Thông tư 35/2026/TT-BTC, Đ.30-31; 40/2017/TT-BTC). */
const HOME_ITEMS = {
  DOMESTIC_GUEST_REFRESHMENTS: item(
    'RECEPTION',
    AT_HOME,
    'PERSON_HALF_DAY',
    'DOMESTIC_GUEST_REFRESHMENTS',
  ),
  DOMESTIC_GUEST_MEAL: item('RECEPTION', AT_HOME, 'PORTION', 'DOMESTIC_GUEST_MEAL'),
  IMPORTANT_GUEST_MEAL: item('RECEPTION', AT_HOME, 'PORTION', 'DOMESTIC_GUEST_MEAL'),
  TRAVEL_ALLOWANCE: item('POCKET_MONEY', AT_HOME, 'PERSON_DAY', 'TRAVEL_ALLOWANCE'),
  TRAVEL_LODGING_LUMP_SUM: item('LODGING', AT_HOME, 'PERSON_DAY', 'TRAVEL_LODGING_LUMP_SUM'),
  TRAVEL_LODGING_INVOICE: item('LODGING', AT_HOME, 'ROOM_DAY', 'TRAVEL_LODGING_INVOICE'),
  UNPAID_DELEGATE_MEALS: item('MEALS', CONFERENCES, 'PERSON_DAY', 'UNPAID_DELEGATE_MEALS'),
  TRAVEL_AT_HOME: item('LOCAL_TRANSPORT', AT_HOME, 'PERSON'),
  VENUE_HIRE: hired(item('VENUE', ACTIVITY_KINDS, 'DAY')),
  DOCUMENT_PRINTING: item('DOCUMENTS', ACTIVITY_KINDS, 'PERSON'),
  COURSE_FEE: item('REGISTRATION_FEE', ['EVENT_DOMESTIC', 'EVENT_ONLINE'], 'PERSON_DAY'),
} as const satisfies Readonly<Record<string, CostItemRule>>;

/** Missions abroad (Thông tư 102/2012/TT-BTC, 140/2025/TT-BTC). */
const ABROAD_ITEMS = {
  INTERNATIONAL_TICKET: item('TICKET', ACTIVITY_KINDS, 'PERSON'),
  ABROAD_LODGING: item('LODGING', TRAVELLING_KINDS, 'PERSON_DAY', 'ABROAD_LODGING'),
  ABROAD_LONG_STAY_LODGING: item('LODGING', TRAVELLING_KINDS, 'PERSON_DAY', 'ABROAD_LODGING'),
  ABROAD_LATE_CHECKOUT: item('LODGING', TRAVELLING_KINDS, 'PERSON', 'ABROAD_LODGING'),
  // By the invoice: no rate is set for a room while one waits at an airport.
  ABROAD_AIRPORT_WAITING: item('LODGING', TRAVELLING_KINDS, 'PERSON'),
  ABROAD_MEALS_AND_POCKET_MONEY: item(
    'MEALS',
    TRAVELLING_KINDS,
    'PERSON_DAY',
    'ABROAD_MEALS_AND_POCKET_MONEY',
  ),
  ABROAD_LONG_STAY_MEALS: item(
    'MEALS',
    TRAVELLING_KINDS,
    'PERSON_DAY',
    'ABROAD_MEALS_AND_POCKET_MONEY',
  ),
  ABROAD_POCKET_MONEY: item(
    'POCKET_MONEY',
    TRAVELLING_KINDS,
    'PERSON_DAY',
    'ABROAD_MEALS_AND_POCKET_MONEY',
  ),
  ABROAD_AIRPORT_TRANSFER: item(
    'LOCAL_TRANSPORT',
    TRAVELLING_KINDS,
    'PERSON',
    'ABROAD_AIRPORT_TRANSFER',
  ),
  ABROAD_DAILY_TRANSPORT: item('LOCAL_TRANSPORT', TRAVELLING_KINDS, 'PERSON_DAY'),
  ABROAD_RECEPTION: item('RECEPTION', TRAVELLING_KINDS, 'PERSON'),
  ABROAD_GIFT: item('GIFT', TRAVELLING_KINDS, 'PORTION'),
  ABROAD_INTERPRETATION: item('INTERPRETATION', TRAVELLING_KINDS, 'PERSON_HOUR'),
  VISA_FEE: item('VISA', TRAVELLING_KINDS, 'PERSON'),
  TRAVEL_INSURANCE: item('INSURANCE', ACTIVITY_KINDS, 'PERSON'),
  CONFERENCE_FEE: item('REGISTRATION_FEE', TRAVELLING_KINDS, 'PERSON'),
} as const satisfies Readonly<Record<string, CostItemRule>>;

const RULES = {
  ...RECEPTION_ITEMS,
  ...LANGUAGE_AND_CONFERENCE_ITEMS,
  ...HOME_ITEMS,
  ...ABROAD_ITEMS,
} as const;

/** What exactly a line of an estimate pays for (nội dung chi). */
export type CostItem = keyof typeof RULES;

export const COST_ITEM_RULES: Readonly<Record<CostItem, CostItemRule>> = RULES;
export const COST_ITEMS = Object.keys(RULES) as readonly CostItem[];

/** What a line of this kind may pay for in an activity of this kind, in the order of choosing. */
export function costItemsOf(kind: CostKind, activity: ActivityKind): readonly CostItem[] {
  return COST_ITEMS.filter((name) => {
    const rule = COST_ITEM_RULES[name];
    return rule.kind === kind && rule.activities.includes(activity);
  });
}

/** The only thing that a line of this kind may pay for in such an activity; null where there is a choice. */
export function onlyCostItem(kind: CostKind, activity: ActivityKind): CostItem | null {
  const [only, ...others] = costItemsOf(kind, activity);
  return only !== undefined && others.length === 0 ? only : null;
}

/** What persons and days of a line stand for while it is not said what exactly is paid. */
export function unitOf(costItem: CostItem | null): CostUnit {
  return costItem === null ? 'PERSON_DAY' : COST_ITEM_RULES[costItem].unit;
}

/** Whether a line of this item hires what a unit may have of its own, so that it says why. */
export function isHired(costItem: CostItem | null): boolean {
  return costItem !== null && COST_ITEM_RULES[costItem].hired;
}

/**
 * What tells the rates of an item apart, so that a line has to say it: for whom, in which country, where,
 * of which class who travels is.
 */
export const LINE_DIMENSIONS = ['role', 'countryCode', 'place', 'traveller'] as const;
export type LineDimension = (typeof LINE_DIMENSIONS)[number];

const DIMENSIONS: Readonly<Partial<Record<NormItem, readonly LineDimension[]>>> = {
  GUEST_LODGING: ['role'],
  GUEST_FLOWERS: ['role'],
  GUEST_GIFT: ['role'],
  TRAVEL_ALLOWANCE: ['place'],
  TRAVEL_LODGING_LUMP_SUM: ['place', 'traveller'],
  TRAVEL_LODGING_INVOICE: ['traveller'],
  UNPAID_DELEGATE_MEALS: ['place'],
  ABROAD_LODGING: ['countryCode', 'traveller'],
  ABROAD_MEALS_AND_POCKET_MONEY: ['countryCode', 'traveller'],
  ABROAD_AIRPORT_TRANSFER: ['countryCode', 'traveller'],
};

/** What a line of this item says beyond the item, because its rates differ by it. */
export function lineDimensions(costItem: CostItem | null): readonly LineDimension[] {
  const norm = costItem === null ? null : COST_ITEM_RULES[costItem].norm;
  return norm === null ? [] : (DIMENSIONS[norm] ?? []);
}

/** The classes of which a line of this item may say that who travels is; none where its rates know none. */
export function lineTravellers(costItem: CostItem | null): readonly TravellerClass[] {
  const norm = costItem === null ? null : COST_ITEM_RULES[costItem].norm;
  return norm !== null && lineDimensions(costItem).includes('traveller')
    ? travellerClassesOf(norm)
    : [];
}
