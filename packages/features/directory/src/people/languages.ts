import type { Language } from '@cau-noi/i18n/messages';

/** Languages that are offered (ISO 639-1): those of the partners' countries. Others are kept as they are. */
export const OFFERED_LANGUAGES = [
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

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  vi: new Intl.DisplayNames('vi', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
};

const CODE = /^[a-z]{2,3}$/u;

/** The name of a language by its ISO 639 code; the code itself when it is none. */
export function languageName(code: string, language: Language): string {
  return CODE.test(code) ? (NAMES[language].of(code) ?? code) : code;
}
