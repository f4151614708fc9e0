import type { Language } from '@cau-noi/i18n/messages';

/** Each language in its own words. */
export const languageChoices = [
  { value: 'vi', label: 'Tiếng Việt' },
  { value: 'en', label: 'English' },
] as const satisfies readonly { readonly value: Language; readonly label: string }[];
