import { useFormat, useLanguage } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';

/** Languages that are offered (ISO 639-1): those of the partners' countries. Others are kept as they are. */
const OFFERED_LANGUAGES = [
  'ar',
  'be',
  'bg',
  'cs',
  'da',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'hi',
  'hu',
  'id',
  'it',
  'ja',
  'km',
  'ko',
  'lo',
  'ms',
  'my',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sv',
  'th',
  'tl',
  'tr',
  'uk',
  'zh',
] as const;

/** The languages to choose from, by name, with the one that is chosen already. */
export function useLanguageOptions(chosen: string | null) {
  const format = useFormat();
  const { language } = useLanguage();
  return [...new Set<string>([...OFFERED_LANGUAGES, ...(chosen === null ? [] : [chosen])])]
    .map((value) => ({ value, label: languageName(value, language) }))
    .toSorted((one, other) => format.compare(one.label, other.label));
}
