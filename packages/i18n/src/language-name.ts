import type { Language } from './messages.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  vi: new Intl.DisplayNames('vi', { type: 'language', fallback: 'code' }),
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }),
};

const CODE = /^[a-z]{2,3}$/u;

/** The name of a language by its ISO 639 code; the code itself when it is none. */
export function languageName(code: string, language: Language): string {
  return CODE.test(code) ? (NAMES[language].of(code) ?? code) : code;
}
