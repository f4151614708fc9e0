import { isExpired } from '@cau-noi/domain/person';
import type { PersonLanguage } from '@cau-noi/domain/person';
import { languageName } from './language-name.ts';
import { staffWords } from './locales/staff.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** Languages in one line, with what stands behind each on that day: "Tiếng Hàn C1, Tiếng Anh B2 (tự khai)". */
export function languagesText(
  languages: readonly (PersonLanguage & { readonly expiresOn: string | null })[],
  day: string,
  readers: Language,
): string {
  const t = translator(staffWords, readers);
  return languages
    .map((known) => {
      const { level, evidence } = known;
      const said = isExpired(known, day)
        ? 'expired'
        : evidence === 'TESTED'
          ? 'known'
          : 'selfStated';
      return t(said, { language: languageName(known.language, readers), level });
    })
    .join(', ');
}
