import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { formatIn } from '@cau-noi/i18n/format';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { changeMessages } from './change.messages.ts';

type Fields = Readonly<Record<string, unknown>>;
type Say = (key: string) => string;

/** The groups of words in which the codes of each field are found. */
const CODES: Readonly<Record<string, readonly [words: 'activity' | 'dossier', group: string]>> = {
  kind: ['activity', 'kind'],
  reportingClass: ['activity', 'reportingClass'],
  purposeKind: ['activity', 'purpose'],
  eventMode: ['dossier', 'eventMode'],
  'invitation.kind': ['dossier', 'invitation'],
  'guestRank.rank': ['dossier', 'guestRank'],
  'members.role': ['dossier', 'memberRole'],
  'guests.role': ['dossier', 'guestRole'],
  'costLines.kind': ['dossier', 'costKind'],
  'costLines.payer': ['activity', 'funding'],
  'participants.kind': ['dossier', 'participant'],
};

/** Fields that hold the id of a record with a name of its own. */
const NAMED = new Set([
  'organisationId',
  'partnerId',
  'planLineId',
  'members.personId',
  'sponsors.partnerId',
  'participants.organisationId',
  'coOrganiserIds',
]);

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMoney(value: Fields): value is { readonly minor: number; readonly currency: string } {
  return typeof value['minor'] === 'number' && typeof value['currency'] === 'string';
}

function stringText(label: string, value: string, language: Language, nameOf: NameOf): string {
  const format = formatIn(language);
  const code = CODES[label];
  if (code !== undefined) {
    const [words, group] = code;
    const say =
      words === 'activity'
        ? translator(activityWords, language)
        : translator(dossierWords, language);
    return (say as Say)(`${group}.${value}`);
  }
  if (label.endsWith('countryCode')) return format.country(value);
  if (NAMED.has(label)) return nameOf(value) ?? translator(changeMessages, language)('unnamed');
  return ISO_DATE.test(value) ? format.date(value) : value;
}

/**
 * A value of a difference in words: names for ids, words for codes, dates and money as they are
 * written. A whole item of a list is its parts, one after the other. Empty for what is not there.
 *
 * @param label the field, as the difference names it: `members.role`
 */
export function changeText(
  label: string,
  value: unknown,
  language: Language,
  nameOf: NameOf,
): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return stringText(label, value, language, nameOf);
  if (typeof value === 'number') return formatIn(language).number(value, 2);
  if (typeof value === 'boolean') {
    return translator(changeMessages, language)(value ? 'yes' : 'no');
  }
  if (Array.isArray(value)) {
    return formatIn(language).list(value.map((one) => changeText(label, one, language, nameOf)));
  }
  if (!isFields(value)) return '';
  if (isMoney(value)) return formatIn(language).money(value);
  return Object.entries(value)
    .filter(([name]) => name !== 'id' && name !== 'stopId')
    .map(([name, part]) => changeText(`${label}.${name}`, part, language, nameOf))
    .filter((text) => text !== '')
    .join(' · ');
}

/** The ids in a value of a difference whose names its text needs. */
export function idsIn(value: unknown, label = ''): readonly string[] {
  if (typeof value === 'string')
    return /(?:person|partner|organisation)Id$|^coOrganiserIds$/u.test(label) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, label));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => idsIn(part, name));
}
