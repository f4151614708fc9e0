import { isBlank } from '../limits/limits.ts';
import { LANGUAGE_LEVELS } from '../person/person.ts';
import type { LanguageLevel, PersonLanguage } from '../person/person.ts';
import type { PersonProfile } from './people.facts.ts';
import { compareText } from '../text/compare-text.ts';
import { topicOverlap } from './repeat.ts';

/** The language somebody knows best; of two as good the one that was tested. */
function best(languages: readonly PersonLanguage[]): PersonLanguage | null {
  const rank = ({ level, evidence }: PersonLanguage): number =>
    2 * LANGUAGE_LEVELS.indexOf(level) + Number(evidence === 'TESTED');
  return (
    languages.toSorted((a, b) => rank(b) - rank(a) || compareText(a.language, b.language))[0] ??
    null
  );
}

/** What is wrong with languages where a level is needed: the best is too low, or nobody has tested it. */
export type LanguageShortfall = {
  readonly code: 'LANGUAGE_TOO_LOW' | 'LANGUAGE_SELF_STATED';
  readonly known: PersonLanguage;
};

/** Whether one of the languages has the level; null when it has, tested, or when none is known. */
export function languageShortfall(
  languages: readonly PersonLanguage[],
  minLevel: LanguageLevel,
): LanguageShortfall | null {
  const enough = languages.filter(
    ({ level }) => LANGUAGE_LEVELS.indexOf(level) >= LANGUAGE_LEVELS.indexOf(minLevel),
  );
  const tested = enough.some(({ evidence }) => evidence === 'TESTED');
  const known = best(enough) ?? best(languages);
  if (tested || known === null) return null;
  return { code: enough.length === 0 ? 'LANGUAGE_TOO_LOW' : 'LANGUAGE_SELF_STATED', known };
}

/** How much of the topic the trade or the function has in it, 0 to 100; null when neither is written. */
export function tradeOverlap(
  profile: Pick<PersonProfile, 'trade' | 'function'>,
  topic: string,
): number | null {
  const known = [profile.trade ?? '', profile.function ?? ''].filter((text) => !isBlank(text));
  return known.length === 0 ? null : Math.max(...known.map((text) => topicOverlap(text, topic)));
}
