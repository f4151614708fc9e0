import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { PasteVocabularies } from '@cau-noi/domain/plan/paste';
import { type Vocabulary, vocabulary } from '@cau-noi/domain/plan/cells';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { formatIn } from '@cau-noi/i18n/format';
import { languages } from '@cau-noi/i18n/messages';

/** The short names under which the kinds stand in the tables that unions keep, beside the full ones. */
const SHORT_KINDS: readonly (readonly [string, ActivityKind])[] = [
  ['đăng cai', 'EVENT_HOSTED'],
  ['hội nghị đăng cai', 'EVENT_HOSTED'],
  ['hosted', 'EVENT_HOSTED'],
  ['dự hội nghị ngoài nước', 'EVENT_ABROAD'],
  ['dự ngoài nước', 'EVENT_ABROAD'],
  ['attended abroad', 'EVENT_ABROAD'],
  ['dự hội nghị trong nước', 'EVENT_DOMESTIC'],
  ['dự trong nước', 'EVENT_DOMESTIC'],
  ['attended at home', 'EVENT_DOMESTIC'],
  ['trực tuyến', 'EVENT_ONLINE'],
  ['online', 'EVENT_ONLINE'],
];

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Every code under its words in all languages, and under itself. */
function wordsOf<Code extends string>(
  read: (words: (typeof activityWords)[(typeof languages)[number]]) => Words<Code>,
  more: readonly (readonly [string, Code])[] = [],
): Vocabulary<Code> {
  const entries = languages.flatMap((language) =>
    Object.entries<string>(read(activityWords[language])).flatMap(([code, word]) => [
      [word, code as Code] as const,
      [code, code as Code] as const,
    ]),
  );
  return vocabulary([...entries, ...more]);
}

/** A partner or an agreement with everything it may be called. */
export interface NamedRecord {
  readonly id: string;
  readonly names: readonly string[];
}

/** A name may belong to two records, as an abbreviation does: it is not read then, the writer must choose. */
function ownNames(records: readonly NamedRecord[]): Vocabulary<string> {
  const single = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, names } of records) {
    for (const name of new Set(names)) {
      if (single.has(name) && single.get(name) !== id) shared.add(name);
      single.set(name, id);
    }
  }
  return vocabulary([...single].filter(([name]) => !shared.has(name)));
}

/** What the words in pasted cells may mean, in Vietnamese and in English, whichever the reader uses. */
export function pasteVocabularies(
  partners: readonly NamedRecord[],
  agreements: readonly NamedRecord[],
): PasteVocabularies {
  return {
    kinds: wordsOf((words) => words.kind, SHORT_KINDS),
    purposeKinds: wordsOf((words) => words.purpose),
    headLevels: wordsOf((words) => words.headLevel),
    priorities: wordsOf((words) => words.priority),
    countries: vocabulary(
      COUNTRY_CODES.flatMap((code) => [
        [code, code] as const,
        ...languages.map((language) => [formatIn(language).country(code), code] as const),
      ]),
    ),
    partners: ownNames(partners),
    agreements: ownNames(agreements),
  };
}
