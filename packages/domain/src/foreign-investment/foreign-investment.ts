import { COUNTRY_CODES } from '../country/country.ts';
import { numberWithin, oneOf, required, textWithin } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';

/** What a union declares of the investors of a country, or of all countries, where it works. */
export const INVESTMENT_INDICATORS = [
  'COUNTRIES',
  'PROJECTS',
  'CAPITAL_USD',
  'ENTERPRISES',
  'ENTERPRISES_WITH_UNION',
  'ENTERPRISES_WITHOUT_UNION',
  'MEMBERS',
] as const;
export type InvestmentIndicator = (typeof INVESTMENT_INDICATORS)[number];

/** How exact a source is: "khoảng 2.000", "hơn 860 triệu", "gần 16.000"; null says the figure itself. */
export const INVESTMENT_QUALIFIERS = ['ABOUT', 'MORE_THAN', 'NEARLY'] as const;
export type InvestmentQualifier = (typeof INVESTMENT_QUALIFIERS)[number];

/** A figure that a union declares; it is never computed here, and never added to computed ones. */
export type InvestmentContent = {
  /** null for the investors of all countries together. */
  readonly countryCode: string | null;
  readonly indicator: string;
  /** CAPITAL_USD in dollars; the others in numbers. */
  readonly value: number;
  readonly qualifier: string | null;
  /** The day of which the source speaks, or its own day where it names none. */
  readonly asOf: string;
  readonly source: string;
};

/** A figure as it is kept, with when it was written. */
export type InvestmentFigure = InvestmentContent & {
  readonly id: string;
  readonly organisationId: string;
  readonly writtenAt: string;
};

const LONGEST_SOURCE = 300;
const LARGEST = 1_000_000_000_000_000;

/**
 * What is wrong with a figure that is to be declared.
 *
 * DATE_NOT_REAL   no such day
 * DAY_IN_FUTURE   the source speaks of a day to come
 * OF_ALL_ONLY     how many countries there are is said of all of them
 */
export function investmentIssues(content: InvestmentContent, today: IsoDate): readonly Issue[] {
  const { countryCode, indicator, value, qualifier, asOf, source } = content;
  const counts = indicator === 'COUNTRIES' && countryCode !== null;
  return [
    ...oneOf(['countryCode'], countryCode, COUNTRY_CODES),
    ...oneOf(['indicator'], indicator, INVESTMENT_INDICATORS),
    ...(counts ? [issue('OF_ALL_ONLY', {}, ['indicator'])] : []),
    ...numberWithin(['value'], value, { minimum: 0, maximum: LARGEST }),
    ...(Number.isInteger(value) ? [] : [issue('NOT_WHOLE', { actual: value }, ['value'])]),
    ...oneOf(['qualifier'], qualifier, INVESTMENT_QUALIFIERS),
    ...dayIssues(asOf, today),
    ...required(['source'], source),
    ...textWithin(['source'], source, LONGEST_SOURCE),
  ];
}

function dayIssues(day: string, today: IsoDate): readonly Issue[] {
  if (!parseIsoDate(day).ok) return [issue('DATE_NOT_REAL', {}, ['asOf'])];
  return day > today ? [issue('DAY_IN_FUTURE', { today }, ['asOf'])] : [];
}

const subjectOf = ({ organisationId, countryCode, indicator }: InvestmentFigure): string =>
  [organisationId, countryCode ?? '', indicator].join(' ');

/**
 * The figures that hold: of each union, country and indicator the one of the latest day, and of one
 * day the one written last. The others stay as its history.
 */
export function currentInvestment<Figure extends InvestmentFigure>(
  figures: readonly Figure[],
): readonly Figure[] {
  const latest = new Map<string, Figure>();
  for (const figure of figures) {
    const known = latest.get(subjectOf(figure));
    if (known === undefined || rank(known) < rank(figure)) latest.set(subjectOf(figure), figure);
  }
  return figures.filter((figure) => latest.get(subjectOf(figure)) === figure);
}

const rank = ({ asOf, writtenAt, id }: InvestmentFigure): string => `${asOf} ${writtenAt} ${id}`;
