import type { MeasureUnit } from '../check/check.ts';
import type { Finding } from '../check/run.ts';
import type { CostItem } from '../dossier/cost-item.ts';
import { COST_ITEM_RULES, COST_ITEMS, unitOf } from '../dossier/cost-item.ts';
import type { CostLine, DossierContent } from '../dossier/dossier.ts';
import type { Money } from '../money/money.ts';
import type { NormItem } from '../norm/norm.ts';
import { isOwnSpending } from '../savings/costs.facts.ts';
import type { CheckReasonCode } from './catalogue.ts';

/**
 * What would mend a finding, by how much.
 *
 * FEWER_…             so many members, key leaders of one unit, days or countries fewer
 * LOWER_PRICE         one unit of a line at this price
 * RANK_THEN_LOWER     the rank of the guests first: under it the price may have to be lower than this
 * FEWER_VEHICLES      so many cars fewer on one day
 * FEWER_TIMES         so many days or times fewer on each line of an item
 * AT_REDUCED_RATE     so many days of an item at the rate of later days
 * FEWER_LINE_PERSONS  so many persons fewer on one line
 * FEWER_LINE_DAYS     so many days fewer on one line
 * MORE_OBJECTIVES     so many objectives more
 */
export type Remedy =
  | {
      readonly code:
        | 'FEWER_PERSONS'
        | 'FEWER_KEY_LEADERS'
        | 'FEWER_DAYS'
        | 'FEWER_COUNTRIES'
        | 'FEWER_VEHICLES'
        | 'MORE_OBJECTIVES';
      readonly by: number;
      readonly unit: MeasureUnit;
    }
  | {
      readonly code: 'LOWER_PRICE' | 'RANK_THEN_LOWER';
      readonly lineId: string;
      readonly to: Money;
    }
  | {
      readonly code: 'FEWER_TIMES' | 'AT_REDUCED_RATE';
      readonly item: CostItem;
      readonly by: number;
      readonly unit: MeasureUnit;
    }
  | {
      readonly code: 'FEWER_LINE_PERSONS' | 'FEWER_LINE_DAYS';
      readonly lineId: string;
      readonly by: number;
      readonly unit: MeasureUnit;
    };
export type RemedyCode = Remedy['code'];

/** What a remedy is told by: the fields of a finding that the API gives too. */
export type Remediable = Pick<Finding, 'checkId' | 'reason' | 'measure'> & {
  readonly data: unknown;
  readonly path: readonly (string | number)[];
};

type Told = { readonly finding: Remediable; readonly content: DossierContent };

function lineOf({ finding, content }: Told): CostLine | undefined {
  const [section, id] = finding.path;
  return section === 'costLines' ? content.costLines.find((line) => line.id === id) : undefined;
}

function itemOf({ finding }: Told): CostItem | undefined {
  const { cost } = (finding.data ?? {}) as Readonly<Record<string, unknown>>;
  return COST_ITEMS.find((item) => item === cost);
}

const fewer =
  (
    code:
      | 'FEWER_PERSONS'
      | 'FEWER_KEY_LEADERS'
      | 'FEWER_DAYS'
      | 'FEWER_COUNTRIES'
      | 'FEWER_VEHICLES',
  ) =>
  ({ finding: { measure } }: Told): readonly Remedy[] =>
    measure === null ? [] : [{ code, by: measure.excess, unit: measure.unit }];

const fewerOfItem =
  (...codes: readonly ('FEWER_TIMES' | 'AT_REDUCED_RATE')[]) =>
  (told: Told): readonly Remedy[] => {
    const item = itemOf(told);
    const { measure } = told.finding;
    return item === undefined || measure === null
      ? []
      : codes.map((code) => ({ code, item, by: measure.excess, unit: measure.unit }));
  };

/** Norms whose rates hang on the rank of the guests: those that the shipped book has by rank. */
export const BY_RANK: readonly (NormItem | null)[] = [
  'GUEST_LODGING',
  'GUEST_MEALS',
  'GUEST_REFRESHMENTS',
  'GUEST_FLOWERS',
  'GUEST_GIFT',
  'SERVICE_STAFF_MEALS',
];

/** Whether the limit of a line hangs on a rank that nobody has stated. */
function isUnranked({ item }: CostLine, { guestRank }: DossierContent): boolean {
  return item !== null && guestRank === null && BY_RANK.includes(COST_ITEM_RULES[item].norm);
}

/** So much less than the line costs now: what is judged together with it stays as it is. */
function lowerPrice(told: Told): readonly Remedy[] {
  const line = lineOf(told);
  const { measure } = told.finding;
  if (line === undefined || measure === null) return [];
  const minor = line.unitPrice.minor - measure.excess;
  if (minor < 0 || line.unitPrice.currency !== measure.currency) return [];
  const code = isUnranked(line, told.content) ? 'RANK_THEN_LOWER' : 'LOWER_PRICE';
  return [{ code, lineId: line.id, to: { ...line.unitPrice, minor } }];
}

/** So many times fewer, by persons or by days of one line, where the line has as many. */
function fewerOfLine({ id, item, persons, days }: CostLine, over: number): readonly Remedy[] {
  const byPersons = Math.ceil(over / days);
  const byDays = Math.ceil(over / persons);
  const unit = unitOf(item) === 'PERSON_DAY' ? 'DAYS' : 'TIMES';
  const ofPersons = {
    code: 'FEWER_LINE_PERSONS',
    lineId: id,
    by: byPersons,
    unit: 'PERSONS',
  } as const;
  const ofDays = { code: 'FEWER_LINE_DAYS', lineId: id, by: byDays, unit } as const;
  return [...(byPersons <= persons ? [ofPersons] : []), ...(byDays <= days ? [ofDays] : [])];
}

function fewerMeals({ finding: { measure }, content }: Told): readonly Remedy[] {
  const [most] = content.costLines
    .filter((line) => line.item === 'GUEST_MEALS' && isOwnSpending(line))
    .toSorted((a, b) => b.persons * b.days - a.persons * a.days);
  return most === undefined || measure === null ? [] : fewerOfLine(most, measure.excess);
}

/** Where one line pays the item: of several nobody can say which has too much. */
function fewerForGuests(told: Told): readonly Remedy[] {
  const { measure } = told.finding;
  const item = itemOf(told);
  const [only, ...others] = told.content.costLines.filter(
    (line) => line.item === item && isOwnSpending(line),
  );
  return only === undefined || others.length > 0 || measure === null
    ? []
    : fewerOfLine(only, measure.excess);
}

function paidOnce(told: Told): readonly Remedy[] {
  const line = lineOf(told);
  const { measure } = told.finding;
  return line === undefined || measure === null ? [] : fewerOfLine(line, measure.excess);
}

function moreObjectives({ finding }: Told): readonly Remedy[] {
  const { given, required } = (finding.data ?? {}) as Readonly<Record<string, unknown>>;
  return typeof given === 'number' && typeof required === 'number' && required > given
    ? [{ code: 'MORE_OBJECTIVES', by: required - given, unit: 'TIMES' }]
    : [];
}

const REMEDIES: Readonly<Partial<Record<CheckReasonCode, (told: Told) => readonly Remedy[]>>> = {
  'TK02.ABOVE_RATE': lowerPrice,
  'TK02.ABOVE_OWN_CEILING': lowerPrice,
  'TK02.FULL_RATE_TOO_LONG': fewerOfItem('FEWER_TIMES', 'AT_REDUCED_RATE'),
  'TK02.LONG_STAY_TOO_LONG': fewerOfItem('FEWER_TIMES'),
  'TK03.TOO_MANY_PERSONS': fewer('FEWER_PERSONS'),
  'TK03.TOO_MANY_DAYS': fewer('FEWER_DAYS'),
  'TK03.TOO_MANY_COUNTRIES': fewer('FEWER_COUNTRIES'),
  'TK05.TOO_MANY_KEY_LEADERS': fewer('FEWER_KEY_LEADERS'),
  'TK10.DOUBLE_FUNDED': paidOnce,
  'TK14.BANQUET_TWICE': fewerOfItem('FEWER_TIMES'),
  'TK14.ART_SHOW_TWICE': fewerOfItem('FEWER_TIMES'),
  'TK14.FULL_MEALS_ON_BANQUET_DAY': fewerMeals,
  'TK14.BANQUET_ABOVE_MEAL_RATE': lowerPrice,
  'TK14.OTHER_MEAL_ABOVE_SHARE': lowerPrice,
  'TK14.BREAKFAST_ABOVE_SHARE': lowerPrice,
  'TK14.ROOM_AND_BREAKFAST_ABOVE_RATE': lowerPrice,
  'TK14.OWN_STAFF_ABOVE_SHARE': lowerPrice,
  'TK14.TOO_MANY_CARS': fewer('FEWER_VEHICLES'),
  'TK14.MORE_THAN_GUESTS': fewerForGuests,
  'HQ01.TOO_FEW_OBJECTIVES': moreObjectives,
};

/**
 * What would mend a failure, each of them by itself and no more than is needed; nothing where it is not
 * a matter of how much. Told by the measure of the finding and by what the dossier counts.
 */
export function remediesOf(finding: Remediable, content: DossierContent): readonly Remedy[] {
  const code = `${finding.checkId}.${finding.reason ?? ''}` as CheckReasonCode;
  return REMEDIES[code]?.({ finding, content }) ?? [];
}
