import { atMost, distinct, oneOf, required, textWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { isoDate } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import { LANGUAGE_EVIDENCES, LANGUAGE_LEVELS, SEXES } from './person.ts';
import type { Person, RegisteredLanguage } from './person.ts';

/** A post as it is written, with the days it is held. */
export type WrittenPost = {
  readonly organisationId: string;
  readonly title: string;
  readonly keyLeader: boolean;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

/** Everything that is written about a person. */
export type PersonContent = Omit<Person, 'id'> & { readonly posts: readonly WrittenPost[] };

/**
 * BORN_IN_FUTURE     {today}
 * BORN_TOO_EARLY     {earliest}
 * PERIOD_REVERSED    {from, to}: a post ends before it begins
 * LANGUAGE_CODE      {value}: not two or three small letters
 * EXPIRY_UNTESTED    a last day of a certificate where there is only the person's own word
 */
export type PersonIssue =
  | LimitIssue
  | Issue<'BORN_IN_FUTURE' | 'BORN_TOO_EARLY' | 'PERIOD_REVERSED'>
  | LanguageIssue;

export type LanguageIssue = LimitIssue | Issue<'LANGUAGE_CODE' | 'EXPIRY_UNTESTED'>;

const NAME_LIMIT = 120;
const TEXT_LIMIT = 200;
const LIST_LIMIT = 100;
const EARLIEST_BIRTH = isoDate('1900-01-01');
const LANGUAGE = /^[a-z]{2,3}$/u;

function birthIssues(born: IsoDate | null, today: IsoDate): readonly PersonIssue[] {
  if (born === null) return [];
  if (born > today) return [issue('BORN_IN_FUTURE', { today }, ['dateOfBirth'])];
  if (born >= EARLIEST_BIRTH) return [];
  return [issue('BORN_TOO_EARLY', { earliest: EARLIEST_BIRTH }, ['dateOfBirth'])];
}

function postIssues(posts: readonly WrittenPost[]): readonly PersonIssue[] {
  return posts.flatMap(({ title, from, to }, index) => {
    const path = ['posts', index];
    const reversed = to !== null && to < from;
    return [
      ...required([...path, 'title'], title),
      ...textWithin([...path, 'title'], title, TEXT_LIMIT),
      ...(reversed ? [issue('PERIOD_REVERSED' as const, { from, to }, [...path, 'validTo'])] : []),
    ];
  });
}

/** What is wrong with languages as they are written, of one of ours or of a collaborator. */
export function languageIssues(languages: readonly RegisteredLanguage[]): readonly LanguageIssue[] {
  const codes = languages.map(({ language }) => language);
  const path = (index: number) => ['languages', index, 'language'];
  return [
    ...atMost(['languages'], languages, LIST_LIMIT),
    ...distinct(codes, path),
    ...languages.flatMap(({ language, level, evidence, certificate, expiresOn }, index) => [
      ...(LANGUAGE.test(language)
        ? []
        : [issue('LANGUAGE_CODE' as const, { value: language }, path(index))]),
      ...oneOf(['languages', index, 'level'], level, LANGUAGE_LEVELS),
      ...oneOf(['languages', index, 'evidence'], evidence, LANGUAGE_EVIDENCES),
      ...textWithin(['languages', index, 'certificate'], certificate, TEXT_LIMIT),
      ...(expiresOn === null || evidence === 'TESTED'
        ? []
        : [issue('EXPIRY_UNTESTED' as const, {}, ['languages', index, 'expiresOn'])]),
    ]),
  ];
}

/** Everything that is wrong with what was written about a person; empty when it may be saved. */
export function personIssues(content: PersonContent, today: IsoDate): readonly PersonIssue[] {
  const { fullName, dateOfBirth, sex, trade, languages, posts } = content;
  return [
    ...required(['fullName'], fullName),
    ...textWithin(['fullName'], fullName, NAME_LIMIT),
    ...birthIssues(dateOfBirth, today),
    ...oneOf(['sex'], sex, SEXES),
    ...textWithin(['trade'], trade, TEXT_LIMIT),
    ...textWithin(['function'], content.function, TEXT_LIMIT),
    // Without a union nobody would answer for the record, nor see it.
    ...required(['posts'], posts),
    ...atMost(['posts'], posts, LIST_LIMIT),
    ...postIssues(posts),
    ...languageIssues(languages),
  ];
}
