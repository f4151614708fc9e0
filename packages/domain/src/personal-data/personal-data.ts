import { oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** What somebody may ask for about what is kept of them. */
export const DATA_REQUEST_KINDS = ['EXPORT', 'ERASURE'] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

/** A request as it is entered into the register. */
export type DataRequestContent = {
  readonly kind: DataRequestKind;
  /** Who asked: the person, or who acts for them. */
  readonly askedBy: string;
  readonly askedOn: IsoDate;
  /** On what it rests: the letter, the article. */
  readonly basis: string;
};

const NAME_LIMIT = 200;
const BASIS_LIMIT = 1_000;

/**
 * DAY_IN_FUTURE   {day, today}
 * ALREADY_ERASED  nothing of the person is left to ask for
 */
export type DataRequestIssue = LimitIssue | Issue<'DAY_IN_FUTURE' | 'ALREADY_ERASED'>;

/** Everything that is wrong with a request. */
export function dataRequestIssues(
  content: DataRequestContent,
  erased: boolean,
  today: IsoDate,
): readonly DataRequestIssue[] {
  const { kind, askedBy, askedOn, basis } = content;
  const data = { day: askedOn, today };
  return [
    ...oneOf(['kind'], kind, DATA_REQUEST_KINDS),
    ...required(['askedBy'], askedBy),
    ...textWithin(['askedBy'], askedBy, NAME_LIMIT),
    ...(askedOn > today ? [issue('DAY_IN_FUTURE' as const, data, ['askedOn'])] : []),
    ...required(['basis'], basis),
    ...textWithin(['basis'], basis, BASIS_LIMIT),
    ...(erased ? [issue('ALREADY_ERASED' as const)] : []),
  ];
}

/** What still needs the person by name. */
export type ErasureFacts = {
  /** Dossiers that they travel with and that are not over, or not reported. */
  readonly openDossiers: number;
  /** What lies with them: dossiers and plans that they write, commitments, contacts, stand-ins. */
  readonly openWork: number;
  /** Passports that are with them. */
  readonly passportsOut: number;
  /** Bookings that are still to come. */
  readonly bookings: number;
  /** Foreign-affairs work that lasts. */
  readonly assignments: number;
  /** Trainings that are not over: they are sent there, or teach there. */
  readonly openTrainings: number;
  /** Inspections that are not closed: they are of the team, or see to a remedy. */
  readonly openInspections: number;
};

/**
 * IN_OPEN_DOSSIER     {count}
 * HOLDS_OPEN_WORK     {count}
 * HOLDS_PASSPORT      {count}
 * STILL_BOOKED        {count}
 * STILL_IN_OFFICE     {count}
 * IN_OPEN_TRAINING    {count}
 * IN_OPEN_INSPECTION  {count}
 */
export const ERASURE_BARS = [
  'IN_OPEN_DOSSIER',
  'HOLDS_OPEN_WORK',
  'HOLDS_PASSPORT',
  'STILL_BOOKED',
  'STILL_IN_OFFICE',
  'IN_OPEN_TRAINING',
  'IN_OPEN_INSPECTION',
] as const;
export type ErasureBar = (typeof ERASURE_BARS)[number];

/** Everything for which the person is still needed by name. */
export function erasureBars(facts: ErasureFacts): readonly Issue<ErasureBar>[] {
  const counts: Readonly<Record<ErasureBar, number>> = {
    IN_OPEN_DOSSIER: facts.openDossiers,
    HOLDS_OPEN_WORK: facts.openWork,
    HOLDS_PASSPORT: facts.passportsOut,
    STILL_BOOKED: facts.bookings,
    STILL_IN_OFFICE: facts.assignments,
    IN_OPEN_TRAINING: facts.openTrainings,
    IN_OPEN_INSPECTION: facts.openInspections,
  };
  return ERASURE_BARS.flatMap((code) =>
    counts[code] > 0 ? [issue(code, { count: counts[code] })] : [],
  );
}

/** NAME_DIFFERS: who erases has to write the name of whom they mean, as it cannot be undone. */
export function confirmationIssues(
  written: string,
  fullName: string,
): readonly Issue<'NAME_DIFFERS'>[] {
  const plain = (text: string) => text.trim().normalize('NFC').toLowerCase();
  return plain(written) === plain(fullName) ? [] : [issue('NAME_DIFFERS', {}, ['fullName'])];
}

/** Where a name stands that two people have: in whose words, of what. */
export const NAMED_PLACE_KINDS = [
  'COMMITMENT',
  'REMEDY',
  'TRAINER',
  'SPEECH',
  'INSPECTION',
  'TRAINING',
] as const;
export type NamedPlaceKind = (typeof NAMED_PLACE_KINDS)[number];

/** A place where the name of a person stands, at a union where somebody else has it too. */
export type NamedPlace = {
  readonly key: string;
  readonly kind: NamedPlaceKind;
  readonly title: string;
  readonly organisationId: string;
};

/** Of a place that may be a namesake's: whether it is of the person who is erased. */
export type PlaceDecision = { readonly key: string; readonly theirs: boolean };

/** NAMESAKE_UNDECIDED {count}: so many places may be of somebody else of the same name. */
export type NamesakeIssue = Issue<'NAMESAKE_UNDECIDED'>;

/** Each place that may be a namesake's has to be decided before anything is erased. */
export function namesakeIssues(
  places: readonly Pick<NamedPlace, 'key'>[],
  decisions: readonly PlaceDecision[],
): readonly NamesakeIssue[] {
  const decided = new Set(decisions.map(({ key }) => key));
  const count = places.filter(({ key }) => !decided.has(key)).length;
  return count === 0 ? [] : [issue('NAMESAKE_UNDECIDED', { count }, ['places'])];
}
