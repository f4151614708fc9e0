import { isCountryCode } from '../country/country.ts';
import { oneOf, required, textWithin, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { contentReviewIssues } from '../speech/speech.ts';
import type { GiveIssue } from '../speech/speech.ts';

/** What tells the world about the unions' work (thông tin đối ngoại). */
export const INFORMATION_TYPES = [
  'ARTICLE',
  'BULLETIN',
  'VIDEO',
  'LEAFLET',
  'WEB_PAGE',
  'PRESS_MEETING',
  'EXHIBITION',
  'POST',
  'LETTER',
] as const;
export type InformationType = (typeof INFORMATION_TYPES)[number];

/** By what way it reaches its readers: through the unions themselves, others' press, or face to face. */
export const INFORMATION_CHANNELS = [
  'UNION_MEDIA',
  'DOMESTIC_PRESS',
  'FOREIGN_PRESS',
  'SOCIAL_NETWORK',
  'EVENT',
  'DIRECT',
  'OTHER',
] as const;
export type InformationChannel = (typeof INFORMATION_CHANNELS)[number];

/** Whom it is for, beside a country or a partner that may be named. */
export const AUDIENCES = [
  'PARTNER_UNIONS',
  'INTERNATIONAL_BODIES',
  'FOREIGN_PUBLIC',
  'FOREIGNERS_HERE',
  'VIETNAMESE_ABROAD',
  'OTHER',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * PLANNED    written down; nobody was asked
 * SUBMITTED  at the federation for the review of its content, as speeches are
 * RETURNED   to be changed
 * CLEARED    may be published
 * PUBLISHED  published, on a day
 * RETRACTED  not published after all, or taken down again
 */
export const INFORMATION_STATES = [
  'PLANNED',
  'SUBMITTED',
  'RETURNED',
  'CLEARED',
  'PUBLISHED',
  'RETRACTED',
] as const;
export type InformationState = (typeof INFORMATION_STATES)[number];

/** What is done about an information product that is written down. */
export const INFORMATION_ACTS = [
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'DECIDE',
  'PUBLISH',
  'MEASURE',
  'RETRACT',
  'ATTACH',
] as const;
export type InformationAct = (typeof INFORMATION_ACTS)[number];

const UNPUBLISHED: readonly InformationState[] = ['PLANNED', 'SUBMITTED', 'RETURNED', 'CLEARED'];

/**
 * The states in which each act is possible. Publishing is possible wherever it was not published, so
 * that whoever tries without a review is told why not.
 */
export const INFORMATION_ACT_STATES: Readonly<Record<InformationAct, readonly InformationState[]>> =
  {
    EDIT: ['PLANNED', 'RETURNED'],
    SUBMIT: ['PLANNED', 'RETURNED'],
    WITHDRAW: ['SUBMITTED'],
    DECIDE: ['SUBMITTED'],
    PUBLISH: UNPUBLISHED,
    MEASURE: ['PUBLISHED'],
    RETRACT: ['PLANNED', 'RETURNED', 'CLEARED', 'PUBLISHED'],
    ATTACH: [...UNPUBLISHED, 'PUBLISHED'],
  };

/** Everything that is written about an information product before it is published. */
export type InformationContent = {
  readonly title: string;
  /** Its title in its own language, where that is not Vietnamese. */
  readonly originalTitle: string | null;
  readonly type: InformationType;
  /** ISO 639, as `vi` or `en`. */
  readonly language: string;
  readonly channel: InformationChannel;
  /** The newspaper, site or meeting by its name. */
  readonly outlet: string;
  readonly audience: Audience;
  /** The country that it is for; null for no country in particular. */
  readonly countryCode: string | null;
  /** The partner that it is for, or is about. */
  readonly partnerId: string | null;
  /** The activity that it tells of. */
  readonly dossierId: string | null;
  readonly author: string;
  /** The day on which it is to be published; null while that is not known. */
  readonly plannedOn: IsoDate | null;
  /** What it says: the text, or what is seen and said; this is what the review reads. */
  readonly text: string;
};

/** Where a published product is found, and how many it reached as far as somebody knows. */
export type InformationReach = {
  readonly url: string | null;
  readonly reach: number | null;
  /** How the number is known, as "máy đếm của trang". */
  readonly reachSource: string | null;
};

const TITLE = 300;
const NAME = 200;
const ADDRESS = 500;
const LONGEST = 50_000;
const MOST_REACHED = { minimum: 0, maximum: 2_000_000_000 };
const LANGUAGE = /^[a-z]{2,3}$/u;

/** LANGUAGE_FORMAT {language}: not a code of ISO 639; COUNTRY_UNKNOWN {countryCode}. */
export type InformationIssue = LimitIssue | Issue<'LANGUAGE_FORMAT' | 'COUNTRY_UNKNOWN'>;

function audienceIssues({
  audience,
  countryCode,
}: InformationContent): readonly InformationIssue[] {
  const unknown = countryCode !== null && !isCountryCode(countryCode);
  return [
    ...oneOf(['audience'], audience, AUDIENCES),
    ...(unknown ? [issue('COUNTRY_UNKNOWN' as const, { countryCode }, ['countryCode'])] : []),
  ];
}

/** Everything that is wrong with what was written; `whole` asks for what a review needs too. */
export function informationIssues(
  content: InformationContent,
  whole: boolean,
): readonly InformationIssue[] {
  const { title, originalTitle, type, language, channel, outlet, author, text } = content;
  return [
    ...required(['title'], title),
    ...textWithin(['title'], title, TITLE),
    ...textWithin(['originalTitle'], originalTitle, TITLE),
    ...oneOf(['type'], type, INFORMATION_TYPES),
    ...(LANGUAGE.test(language)
      ? []
      : [issue('LANGUAGE_FORMAT' as const, { language }, ['language'])]),
    ...oneOf(['channel'], channel, INFORMATION_CHANNELS),
    ...textWithin(['outlet'], outlet, NAME),
    ...audienceIssues(content),
    ...(whole ? required(['author'], author) : []),
    ...textWithin(['author'], author, NAME),
    ...(whole ? required(['text'], text) : []),
    ...textWithin(['text'], text, LONGEST),
  ];
}

/** REACH_SOURCE_MISSING: a number of readers without how it is known; URL_FORMAT: not a web address. */
export type ReachIssue = LimitIssue | Issue<'REACH_SOURCE_MISSING' | 'URL_FORMAT'>;

const WEB_ADDRESS = /^https?:\/\/\S+$/u;

/** What is wrong with what is said of a published product. */
export function reachIssues({ url, reach, reachSource }: InformationReach): readonly ReachIssue[] {
  const unsaid = reach !== null && (reachSource === null || reachSource.trim() === '');
  const noAddress = url !== null && !WEB_ADDRESS.test(url);
  return [
    ...textWithin(['url'], url, ADDRESS),
    ...(noAddress ? [issue('URL_FORMAT' as const, {}, ['url'])] : []),
    ...wholeWithin(['reach'], reach, MOST_REACHED),
    ...textWithin(['reachSource'], reachSource, NAME),
    ...(unsaid ? [issue('REACH_SOURCE_MISSING' as const, {}, ['reachSource'])] : []),
  ];
}

/** What is against writing down that it was published on a day: the rule of speeches (S-R4). */
export function publishIssues(
  { state, reviewedOn }: { readonly state: InformationState; readonly reviewedOn: IsoDate | null },
  on: IsoDate,
  today: IsoDate,
): readonly GiveIssue[] {
  return contentReviewIssues(state === 'CLEARED' ? reviewedOn : null, on, today);
}
