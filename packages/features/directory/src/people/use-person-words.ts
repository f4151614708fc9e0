import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { useSpanText } from '../register/use-span-text.ts';
import type { LanguageWritten, PersonWritten, PostWritten } from './person-content.ts';
import { personMessages } from './person.messages.ts';

type Path = readonly (string | number)[];

const FIELDS = [
  'fullName',
  'dateOfBirth',
  'sex',
  'function',
  'trade',
  'posts',
  'languages',
  'organisationId',
  'title',
  'keyLeader',
  'validFrom',
  'validTo',
  'language',
  'level',
  'evidence',
  'certificate',
  'expiresOn',
] as const;

/** The name of a field by its path: "Chức vụ 2: Từ ngày". */
export function useFieldName(): (path: Path) => string {
  const t = useMessages(personMessages);
  const nameOf = (name: string | number | undefined) => {
    const field = FIELDS.find((known) => known === name);
    return field === undefined ? String(name ?? '') : t(`field.${field}`);
  };
  return ([group, index, field]) =>
    index === undefined || field === undefined
      ? nameOf(group)
      : t('entry', { group: nameOf(group), number: Number(index) + 1, field: nameOf(field) });
}

/** What a field of a person holds, for reading. */
export function useShowPerson(
  nameOf: NameOf,
): (content: PersonWritten, field: keyof PersonWritten) => string {
  const t = useMessages(personMessages);
  const format = useFormat();
  const { language: readers } = useLanguage();
  const spanText = useSpanText();
  const post = ({ organisationId, title, keyLeader, validFrom, validTo }: PostWritten) =>
    [
      title,
      organisationId === null ? null : (nameOf(organisationId) ?? '…'),
      keyLeader ? t('keyLeader') : null,
      validFrom === null ? null : spanText(validFrom, validTo),
    ]
      .filter((part) => part !== null)
      .join(', ');
  const known = ({ language, level, evidence }: LanguageWritten) =>
    t('language', {
      language: languageName(language, readers),
      level,
      evidence: t(`evidence.${evidence}`),
    });
  return (content, field) => {
    switch (field) {
      case 'posts':
        return content.posts.map(post).join('; ');
      case 'languages':
        return content.languages.map(known).join('; ');
      case 'dateOfBirth':
        return content.dateOfBirth === null ? '' : format.date(content.dateOfBirth);
      case 'sex':
        return content.sex === null ? '' : t(`sex.${content.sex}`);
      default:
        return content[field];
    }
  };
}
