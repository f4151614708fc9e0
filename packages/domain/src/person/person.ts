import { allInForceOn } from '../period/dated.ts';
import type { Dated } from '../period/dated.ts';
import type { IsoDate } from '../period/period.ts';
import { compareVietnamese } from '../text/text.ts';

/** The levels of the Common European Framework, lowest first. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

/** Whether a certificate stands behind the level, or only the person's own word. */
export const LANGUAGE_EVIDENCES = ['TESTED', 'SELF_STATED'] as const;
export type LanguageEvidence = (typeof LANGUAGE_EVIDENCES)[number];

/** As the law on retirement tells them apart; kept for nothing else. */
export const SEXES = ['FEMALE', 'MALE'] as const;
export type Sex = (typeof SEXES)[number];

export interface PersonLanguage {
  /** ISO 639-1, as 'en', 'ko', 'lo'. */
  readonly language: string;
  readonly level: LanguageLevel;
  readonly evidence: LanguageEvidence;
}

/** A language as the register has it: with the certificate, and the last day on which it counts. */
export interface RegisteredLanguage extends PersonLanguage {
  readonly certificate: string | null;
  readonly expiresOn: IsoDate | null;
}

/** What is known of a language when it is to be judged on a day. */
export type DatedLanguage = PersonLanguage & { readonly expiresOn?: IsoDate | null };

/** True once the certificate of a language no longer counts. Both days are ISO dates. */
export function isExpired(
  { expiresOn = null }: { readonly expiresOn?: string | null },
  day: string,
): boolean {
  return expiresOn !== null && expiresOn < day;
}

/**
 * The languages as they count on a day: behind a certificate that has expired by then stands no more
 * than the person's own word. While the day is not known, a certificate that expires does not count.
 */
export function languagesOn(
  languages: readonly DatedLanguage[],
  day: IsoDate | null,
): readonly PersonLanguage[] {
  return languages.map((known) => {
    const { language, level, evidence, expiresOn = null } = known;
    const counts = day === null ? expiresOn === null : !isExpired(known, day);
    return { language, level, evidence: counts ? evidence : 'SELF_STATED' };
  });
}

/** Somebody who works for a union or is sent by one; no passport number is ever kept here. */
export interface Person {
  readonly id: string;
  readonly fullName: string;
  readonly dateOfBirth: IsoDate | null;
  readonly sex: Sex | null;
  /** The trade the person comes from, for judging whether a mission fits. */
  readonly trade: string | null;
  /** What the person does in the union: organising, finance, foreign affairs. */
  readonly function: string | null;
  readonly languages: readonly RegisteredLanguage[];
}

/** A post held in a union for a time. One person may hold several at once. */
export type Post = Dated<{
  readonly personId: string;
  readonly organisationId: string;
  readonly title: string;
  /** One of the few who answer for the union; no two of them travel in one delegation. */
  readonly keyLeader: boolean;
}>;

/** The posts that the person holds on that day. */
export function postsOn(posts: readonly Post[], personId: string, day: IsoDate): readonly Post[] {
  return allInForceOn(
    posts.filter((post) => post.personId === personId),
    day,
  );
}

/**
 * The post in which the person counts on that day: of several held at once the one as a key leader,
 * since the limits on leaders must not be passed by under another hat; else the one begun last.
 */
export function countedPostOn(posts: readonly Post[], personId: string, day: IsoDate): Post | null {
  const held = postsOn(posts, personId, day).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return held.find((post) => post.keyLeader) ?? held.at(-1) ?? null;
}

/** The ids of the unions of which the person is a key leader on that day, each once. */
export function unitsLedOn(
  posts: readonly Post[],
  personId: string,
  day: IsoDate,
): readonly string[] {
  const led = postsOn(posts, personId, day).filter((post) => post.keyLeader);
  return [...new Set(led.map((post) => post.organisationId))];
}

/** The ids of the persons who are key leaders of the union on that day, each once. */
export function keyLeadersOn(
  posts: readonly Post[],
  organisationId: string,
  day: IsoDate,
): readonly string[] {
  const leading = posts.filter((post) => post.organisationId === organisationId && post.keyLeader);
  return [...new Set(allInForceOn(leading, day).map((post) => post.personId))];
}

/** True when the person has at least that level in the language; `testedOnly` asks for a certificate. */
export function speaks(
  languages: readonly PersonLanguage[],
  language: string,
  level: LanguageLevel,
  { testedOnly = false }: { readonly testedOnly?: boolean } = {},
): boolean {
  return languages
    .filter((known) => known.language === language)
    .filter((known) => !testedOnly || known.evidence === 'TESTED')
    .some((known) => LANGUAGE_LEVELS.indexOf(known.level) >= LANGUAGE_LEVELS.indexOf(level));
}

/**
 * The order of Vietnamese lists of people: by given name, which is the last word, and only then by
 * family and middle names: Trần Thị An, Lê Bình, Nguyễn Đức Bình.
 */
export function comparePersonNames(a: string, b: string): number {
  const wordsOfA = a.trim().split(/\s+/u);
  const wordsOfB = b.trim().split(/\s+/u);
  return (
    compareVietnamese(wordsOfA.at(-1) ?? '', wordsOfB.at(-1) ?? '') ||
    compareVietnamese(wordsOfA.join(' '), wordsOfB.join(' '))
  );
}
