import type { Language } from '@cau-noi/i18n/messages';

/** The languages in which unions sign; another is written by the code that it has. */
export const LANGUAGES = [
  'vi',
  'en',
  'ko',
  'ja',
  'zh',
  'lo',
  'km',
  'th',
  'fr',
  'ru',
  'de',
  'es',
] as const;

/** What a language is called in the reader's. */
export function languageName(code: string, reader: Language): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}
