import { atMost, distinct, isBlank, oneOf, required, textWithin } from '../limits/limits.ts';
import type { IssuePath, LimitIssue } from '../limits/limits.ts';
import { parseIsoDate } from '../period/period.ts';
import type { DateIssue } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import {
  AGREEMENT_KINDS,
  AGREEMENT_PRINCIPLES,
  COOPERATION_FIELDS,
  TEXT_STANDINGS,
} from './agreement.ts';
import type { AgreementContent, LanguageText } from './agreement.ts';
import { reservedNameOf } from './naming.ts';

/** How long texts may be, in characters, and how many of a thing there may be: bounds of the form. */
export const AGREEMENT_LIMITS = { title: 300, short: 200, text: 10_000, list: 30 } as const;

const LANGUAGE = /^[a-z]{2}$/u;
const OWN_LANGUAGE = 'vi';

/**
 * RESERVED_NAME           {name}: the title takes a name that the law keeps for treaties
 * PERIOD_REVERSED         {startDate, endDate}
 * LEAD_NOT_A_PARTY        {organisationId}: who leads is none of ours that sign
 * LANGUAGE_FORMAT         {language}: not a code of ISO 639-1
 * NON_BINDING_MISSING     the text does not say that it binds nobody in law
 * VIETNAMESE_TEXT_MISSING neither signed in Vietnamese nor translated
 */
export type AgreementIssue =
  | LimitIssue
  | DateIssue
  | Issue<
      | 'RESERVED_NAME'
      | 'PERIOD_REVERSED'
      | 'LEAD_NOT_A_PARTY'
      | 'LANGUAGE_FORMAT'
      | 'NON_BINDING_MISSING'
      | 'VIETNAMESE_TEXT_MISSING'
    >;

function titleIssues(field: string, title: string | null): readonly AgreementIssue[] {
  const name = title === null ? null : reservedNameOf(title);
  return [
    ...textWithin([field], title, AGREEMENT_LIMITS.title),
    ...(name === null ? [] : [issue('RESERVED_NAME', { name }, [field])]),
  ];
}

function codesIssues(
  field: string,
  values: readonly string[],
  codes: readonly string[],
): readonly AgreementIssue[] {
  return values.flatMap((value, index) => oneOf([field, index], value, codes));
}

function listIssues(field: string, ids: readonly string[]): readonly AgreementIssue[] {
  return [
    ...atMost([field], ids, AGREEMENT_LIMITS.list),
    ...distinct(ids, (index) => [field, index]),
  ];
}

function dayIssues(path: IssuePath, day: string | null): readonly AgreementIssue[] {
  if (day === null) return [];
  const real = parseIsoDate(day);
  return real.ok ? [] : [{ ...real.error, path }];
}

function periodIssues({ startDate, endDate }: AgreementContent): readonly AgreementIssue[] {
  const wrong = [...dayIssues(['startDate'], startDate), ...dayIssues(['endDate'], endDate)];
  if (wrong.length > 0 || startDate === null || endDate === null || startDate <= endDate)
    return wrong;
  return [issue('PERIOD_REVERSED', { startDate, endDate }, ['endDate'])];
}

function languageIssues(texts: readonly LanguageText[]): readonly AgreementIssue[] {
  return texts.flatMap(({ language, standing, note }, index) => [
    ...(LANGUAGE.test(language)
      ? []
      : [issue('LANGUAGE_FORMAT' as const, { language }, ['texts', index, 'language'])]),
    ...oneOf(['texts', index, 'standing'], standing, TEXT_STANDINGS),
    ...textWithin(['texts', index, 'note'], note, AGREEMENT_LIMITS.short),
  ]);
}

/**
 * Everything that is wrong with what is written of an agreement, however little of it there is: a draft is
 * saved without any of these, so a name of treaties is refused from the first day.
 *
 * @param organisationId the union that keeps the record
 */
export function draftIssues(
  content: AgreementContent,
  organisationId: string,
): readonly AgreementIssue[] {
  const { leadOrganisationId: lead, coPartyIds } = content;
  const leads = lead === null || [organisationId, ...coPartyIds].includes(lead);
  const short = ['duration', 'renewal', 'place', 'signer', 'signerTitle', 'partnerSigner'] as const;
  return [
    ...required(['titleVi'], content.titleVi),
    ...titleIssues('titleVi', content.titleVi),
    ...titleIssues('titleEn', content.titleEn),
    ...oneOf(['kind'], content.kind, AGREEMENT_KINDS),
    ...listIssues('coPartyIds', [organisationId, ...coPartyIds]).map(shifted),
    ...(leads ? [] : [issue('LEAD_NOT_A_PARTY', { organisationId: lead }, ['leadOrganisationId'])]),
    ...listIssues('partnerIds', content.partnerIds),
    ...listIssues('fields', content.fields),
    ...codesIssues('fields', content.fields, COOPERATION_FIELDS),
    ...codesIssues('principles', content.principles, AGREEMENT_PRINCIPLES),
    ...textWithin(['content'], content.content, AGREEMENT_LIMITS.text),
    ...textWithin(['mode'], content.mode, AGREEMENT_LIMITS.text),
    ...short.flatMap((field) => textWithin([field], content[field], AGREEMENT_LIMITS.short)),
    ...atMost(['texts'], content.texts, AGREEMENT_LIMITS.list),
    ...languageIssues(content.texts),
    ...periodIssues(content),
  ];
}

/** The own union was put before the list: a place in it is one further on. */
function shifted(wrong: AgreementIssue): AgreementIssue {
  const [field, index] = wrong.path;
  return typeof index === 'number' && field !== undefined
    ? { ...wrong, path: [field, index - 1] }
    : wrong;
}

/**
 * Everything that keeps an agreement from being put before others to be signed (NĐ 64/2021, Đ.3): on top of
 * what is wrong with the draft, what is missing.
 */
export function signingIssues(
  content: AgreementContent,
  organisationId: string,
): readonly AgreementIssue[] {
  const inVietnamese = content.texts.some(({ language }) => language === OWN_LANGUAGE);
  const holdsUntil = content.endDate !== null || !isBlank(content.duration);
  return [
    ...draftIssues(content, organisationId),
    ...required(['kind'], content.kind),
    ...required(['partnerIds'], content.partnerIds),
    ...required(['fields'], content.fields),
    ...required(['principles'], content.principles),
    ...required(['content'], content.content),
    ...required(['mode'], content.mode),
    ...required(['signer'], content.signer),
    ...(holdsUntil ? [] : required(['duration'], null)),
    ...(content.coPartyIds.length === 0
      ? []
      : required(['leadOrganisationId'], content.leadOrganisationId)),
    ...(inVietnamese ? [] : [issue('VIETNAMESE_TEXT_MISSING', {}, ['texts'])]),
    ...(content.nonBinding === true ? [] : [issue('NON_BINDING_MISSING', {}, ['nonBinding'])]),
  ];
}
