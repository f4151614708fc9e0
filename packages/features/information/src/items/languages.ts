import { languageName } from '@cau-noi/i18n/language-name';
import type { Language } from '@cau-noi/i18n/messages';

/** Languages that are offered (ISO 639-1): our own, English, and those of most partners. */
export const OFFERED = [
  'vi',
  'en',
  'zh',
  'ko',
  'ja',
  'lo',
  'km',
  'th',
  'fr',
  'de',
  'es',
  'ru',
] as const;

/** The languages to choose from, with the one that is chosen already. */
export const languageOptions = (chosen: string | null, reader: Language) =>
  [...new Set<string>([...OFFERED, ...(chosen === null ? [] : [chosen])])].map((value) => ({
    value,
    label: languageName(value, reader),
  }));
