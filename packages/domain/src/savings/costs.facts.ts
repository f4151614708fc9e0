import type { CheckParameter } from '../check/check.ts';
import { isOwnSource } from '../activity/funding.ts';
import type { GuestRank } from '../activity/guest.ts';
import type { ActivityKind } from '../activity/kind.ts';
import type { PurposeKind } from '../activity/purpose.ts';
import type { CountryCode } from '../country/country.ts';
import { COST_ITEM_RULES, costItemsOf } from '../dossier/cost-item.ts';
import type { CostLine, DossierContent, ForeignShare, Guest } from '../dossier/dossier.ts';
import { personsOf } from '../dossier/totals.ts';
import { heldOn } from '../norm/book.ts';
import type { ExchangeRate } from '../money/exchange.ts';
import type { DayRates } from '../money/exchange-on.ts';
import type { Instrument, NormItem, OwnCeiling, Rate } from '../norm/norm.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import type { IsoDate } from '../period/period.ts';

/** How an instrument is cited where a rate of its is the basis of a finding. */
export type InstrumentName = Pick<Instrument, 'id' | 'number' | 'issuer' | 'subject'>;

/** A line as the checks see it: what it says beside its description. */
export type CostFact = Omit<CostLine, 'description'>;

/** A union that organises the activity too, and of which level it is. */
export type CoOrganiser = { readonly organisationId: string; readonly kind: OrganisationKind };

/** Guests by their part and by whom they are equal to. */
export type GuestFact = Pick<Guest, 'role' | 'standing' | 'count'>;

/** TK02, TK10, TK11 and TK14: the estimate, whom it is for, and the rates that may limit it. */
export type CostFacts = {
  readonly kind: ActivityKind;
  readonly normDay: IsoDate;
  readonly purposeKind: PurposeKind | null;
  readonly days: number | null;
  readonly countries: readonly CountryCode[] | null;
  readonly costLines: readonly CostFact[];
  /** Everybody for whom something may be paid; null where the dossier counts nobody. */
  readonly people: number | null;
  /** From abroad: who is listed, and the foreign participants of an event. */
  readonly guests: number | null;
  /** The guests as they are listed; empty where only their number is known. */
  readonly guestGroups: readonly GuestFact[];
  readonly guestRank: GuestRank | null;
  readonly foreignShare: ForeignShare | null;
  /** The unions that organise it too, as far as they were looked up. */
  readonly coOrganisers: readonly CoOrganiser[];
  /** What is set on the norm day for what the estimate pays and for guests of this rank. */
  readonly rates: readonly Rate[];
  readonly ownCeilings: readonly OwnCeiling[];
  readonly instruments: readonly InstrumentName[];
  /** What currencies were worth by the day of the activity. */
  readonly dayRates: DayRates;
  /** Of what the estimate pays the items of which anything at all is set on the norm day. */
  readonly ruledItems: readonly NormItem[];
};

/**
 * What the costs of a dossier were approved by, as it was frozen with the verdict: the norm day, what
 * was paid where, the norms for that, and the rows of the checks.
 */
export type ApprovedCosts = Pick<
  CostFacts,
  | 'kind'
  | 'normDay'
  | 'countries'
  | 'costLines'
  | 'rates'
  | 'ownCeilings'
  | 'instruments'
  | 'ruledItems'
> & {
  /** The rows by which the checks on costs judged then. */
  readonly parameters: readonly CheckParameter[];
};

/** What only the database knows of costs. */
export type CostLookups = {
  /** Of the submission that was approved; null while there is none. */
  readonly approvedCosts: ApprovedCosts | null;
  /** The unions that organise the activity too, by their level on the norm day. */
  readonly coOrganisers: readonly CoOrganiser[];
  readonly rates: readonly Rate[];
  readonly ownCeilings: readonly OwnCeiling[];
  readonly instruments: readonly InstrumentName[];
  readonly today: IsoDate;
  readonly exchangeRates: readonly ExchangeRate[];
};

/** Whether a line spends own money; nothing is spent on nobody, on no day or for nothing. */
export function isOwnSpending(line: CostFact): boolean {
  return isSpending(line) && isOwnSource(line.payer);
}

/** Whether another side spends money on a line. */
export function isOthersSpending(line: CostFact): boolean {
  return isSpending(line) && !isOwnSource(line.payer);
}

/** Whether anybody spends money on a line. */
export function isSpending({ persons, days, unitPrice }: CostFact): boolean {
  return persons > 0 && days > 0 && unitPrice.minor > 0;
}

function normsOf(activity: ActivityKind, { kind, item }: CostFact): readonly NormItem[] {
  const items = item === null ? costItemsOf(kind, activity) : [item];
  return items.flatMap((name) => COST_ITEM_RULES[name].norm ?? []);
}

// Interpretation by own staff is a share of what is paid for hired interpreters (Thông tư 35/2026/TT-BTC,
// Đ.11.3), and breakfast apart from the room is limited together with the room.
const BESIDE: Readonly<Partial<Record<NormItem, readonly NormItem[]>>> = {
  TRANSLATION_INTO_VIETNAMESE: ['OWN_STAFF_INTERPRETATION'],
  TRANSLATION_FROM_VIETNAMESE: ['OWN_STAFF_INTERPRETATION'],
  CONSECUTIVE_INTERPRETATION: ['OWN_STAFF_INTERPRETATION'],
  SIMULTANEOUS_INTERPRETATION: ['OWN_STAFF_INTERPRETATION'],
  GUEST_MEALS: ['GUEST_LODGING'],
};

/** The items of which these lines ask for a rate. */
function askedFor(activity: ActivityKind, lines: readonly CostFact[]): ReadonlySet<NormItem> {
  const norms = lines.flatMap((line) => normsOf(activity, line));
  return new Set(norms.flatMap((norm) => [norm, ...(BESIDE[norm] ?? [])]));
}

type Norm = Pick<Rate, 'item' | 'scope'>;

/**
 * Whether the approved verdict has asked for what a norm limits: then it counts as it was found then,
 * and what was written into the book since does not. What was not in the estimate was judged by none.
 */
function askedThen(approved: ApprovedCosts | null): (norm: Norm) => boolean {
  if (approved === null) return () => false;
  const items = askedFor(approved.kind, approved.costLines);
  return ({ item, scope: { countries } }) =>
    items.has(item) &&
    (countries?.some((code) => approved.countries?.includes(code) ?? false) ?? true);
}

/** The rates that the estimate may have to keep on a day, and the items of which any is set. */
function ratesOf(content: DossierContent, lookups: CostLookups, normDay: IsoDate) {
  const { approvedCosts: approved } = lookups;
  const asked = askedFor(content.kind, content.costLines);
  const known = askedThen(approved);
  const isNew = (norm: Norm): boolean => asked.has(norm.item) && !known(norm);
  const isKept = ({ item }: Pick<Norm, 'item'>): boolean => asked.has(item);
  const held = heldOn(lookups.rates.filter(isNew), normDay);
  const kept = approved?.rates.filter(isKept) ?? [];
  const ruledThen = approved?.ruledItems.filter((item) => asked.has(item)) ?? [];
  const rank = content.guestRank?.rank ?? null;
  const rates = [...kept, ...held].filter(
    ({ scope }) => rank === null || (scope.guestRanks?.includes(rank) ?? true),
  );
  const ownThen = approved?.ownCeilings.filter(isKept) ?? [];
  const instruments = [...(approved?.instruments ?? []), ...lookups.instruments];
  return {
    rates,
    ruledItems: [...new Set([...ruledThen, ...held.map(({ item }) => item)])].toSorted(),
    ownCeilings: [...ownThen, ...lookups.ownCeilings.filter(isNew)],
    instruments: instrumentsOf(rates, eachById(instruments)),
  };
}

/** Each instrument once, as the first of its id names it. */
function eachById(instruments: readonly InstrumentName[]): readonly InstrumentName[] {
  const named = new Map(instruments.toReversed().map((one) => [one.id, one]));
  return [...named.values()].toReversed();
}

/** The names of the instruments that set these rates. */
export function instrumentsOf(
  rates: readonly Rate[],
  instruments: readonly InstrumentName[],
): readonly InstrumentName[] {
  const setting = new Set(rates.map(({ instrumentId }) => instrumentId));
  return instruments
    .filter(({ id }) => setting.has(id))
    .map(({ id, number, issuer, subject }) => ({ id, number, issuer, subject }));
}

const countOf = (groups: readonly { readonly count: number }[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);
const orUnknown = (count: number): number | null => (count === 0 ? null : count);

/** What an estimate pays, and for how many; what needs no rate to be told. */
function countedCosts(
  content: DossierContent,
): Pick<CostFacts, 'costLines' | 'people' | 'guests' | 'guestGroups'> {
  const { kind, guests, participants } = content;
  const foreign = participants.filter((group) => group.kind === 'FOREIGN_PARTICIPANT');
  const listed = countOf(guests);
  // Guests of an event are listed beside its participants: nobody says who stands in both.
  const beside = kind === 'EVENT_HOSTED' ? listed : 0;
  return {
    costLines: content.costLines.map(({ description: _, ...line }) => line),
    people: orUnknown(personsOf(kind, content) + beside),
    guests: orUnknown(listed + countOf(foreign)),
    guestGroups: guests.map(({ role, standing, count }) => ({ role, standing, count })),
  };
}

/** The facts of an estimate on the day whose norms count, but for those that other checks share. */
export function costFactsFrom(
  content: DossierContent,
  lookups: CostLookups,
  normDay: IsoDate,
): Omit<CostFacts, 'kind' | 'purposeKind' | 'days' | 'countries'> {
  return {
    normDay,
    ...countedCosts(content),
    guestRank: content.guestRank?.rank ?? null,
    foreignShare: content.foreignShare,
    coOrganisers: lookups.coOrganisers,
    dayRates: { day: content.startDate ?? lookups.today, rates: lookups.exchangeRates },
    ...ratesOf(content, lookups, normDay),
  };
}

/** The only country abroad that a mission leads to; null where there are several or none is known. */
export function onlyCountry({ countries }: Pick<CostFacts, 'countries'>): CountryCode | null {
  return countries?.length === 1 ? (countries[0] ?? null) : null;
}
