/** The languages of the product. Vietnamese is the source; English is complete or does not compile. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Sentences by key; groups of them by name. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The names in `{{…}}` of a sentence. */
type Placeholder<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** Any text that has every one of these placeholders, in any order. */
type TextWith<Name extends string> = (
  Name extends string ? (text: `${string}{{${Name}}}${string}`) => void : never
) extends (text: infer Text) => void
  ? Text
  : never;

type SentenceLike<Text extends string> = [Placeholder<Text>] extends [never]
  ? string
  : TextWith<Placeholder<Text>>;

/**
 * What another language must say: every key of the source, with the same placeholders. Where the source has
 * one form of a count (`trips_other`, all that Vietnamese needs), English needs `trips_one` beside it.
 */
export type MessagesOf<Source extends MessageTree> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? SentenceLike<Source[Key]>
    : Source[Key] extends MessageTree
      ? MessagesOf<Source[Key]>
      : never;
} & {
  readonly [
    Key in keyof Source as Key extends `${infer Base}_other` ? `${Base}_one` : never
  ]: string;
};

/** `list.title` for every sentence; a count's forms are one key, without `_other`. */
export type MessageKey<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string
    ? Key extends `${infer Base}_other`
      ? Base
      : Key
    : `${Key}.${MessageKey<Source[Key]>}`;
}[keyof Source & string];

type SentenceAt<Source, Key extends string> = Key extends `${infer Group}.${infer Rest}`
  ? Group extends keyof Source
    ? SentenceAt<Source[Group], Rest>
    : never
  : Key extends keyof Source
    ? Source[Key]
    : `${Key}_other` extends keyof Source
      ? Source[`${Key}_other`]
      : never;

type Values<Text> = Text extends string
  ? [Placeholder<Text>] extends [never]
    ? []
    : [
        values: {
          readonly [Name in Placeholder<Text>]: Name extends 'count' ? number : string | number;
        },
      ]
  : never;

/**
 * `t('list.title')`, `t('list.found', { count: 1234 })`. Keys and values are checked. `count` chooses the form
 * and is written in the reader's notation; all other values are written as they are, so format dates, money and
 * large numbers first.
 */
export type Translate<Source extends MessageTree> = <Key extends MessageKey<Source>>(
  key: Key,
  ...values: Values<SentenceAt<Source, Key>>
) => string;

/** One feature's words in all languages. */
export interface Messages<Source extends MessageTree> {
  readonly vi: Source;
  readonly en: MessagesOf<Source>;
}

/**
 * Declares a feature's words:
 *
 * ```ts
 * const vi = { title: 'Kế hoạch năm {{year}}', lines_other: '{{count}} dòng' } as const;
 * const en: MessagesOf<typeof vi> = {
 *   title: 'Plan of {{year}}', lines_one: '{{count}} line', lines_other: '{{count}} lines',
 * };
 * export const plansMessages = defineMessages(vi, en);
 * ```
 *
 * They travel with the module that imports them: a feature's words are in the feature's chunk.
 */
export function defineMessages<const Source extends MessageTree>(
  vi: Source,
  en: MessagesOf<Source>,
): Messages<Source> {
  return { vi, en };
}

const counts: Record<Language, Intl.NumberFormat> = {
  vi: new Intl.NumberFormat('vi'),
  en: new Intl.NumberFormat('en'),
};

const plurals: Record<Language, Intl.PluralRules> = {
  vi: new Intl.PluralRules('vi'),
  en: new Intl.PluralRules('en'),
};

type SentenceValues = Readonly<Record<string, string | number>>;

function find(tree: MessageTree, key: string): string | undefined {
  let at: string | MessageTree | undefined = tree;
  for (const step of key.split('.')) {
    if (at === undefined || typeof at === 'string') return undefined;
    at = at[step];
  }
  return typeof at === 'string' ? at : undefined;
}

function sentence(
  tree: MessageTree,
  language: Language,
  key: string,
  values: SentenceValues,
): string {
  const { count } = values;
  const form =
    typeof count === 'number' ? find(tree, `${key}_${plurals[language].select(count)}`) : undefined;
  const text = form ?? find(tree, key) ?? find(tree, `${key}_other`);
  // The types forbid it; a key made up at run time shows itself rather than nothing.
  if (text === undefined) return key;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return name === 'count' && typeof value === 'number'
      ? counts[language].format(value)
      : String(value);
  });
}

/**
 * The words of `messages` in one language, without React: for documents, mail and tests. In components use
 * `useMessages`.
 */
export function translator<Source extends MessageTree>(
  messages: Messages<Source>,
  language: Language,
): Translate<Source> {
  const tree: MessageTree = messages[language];
  return (key: string, values: SentenceValues = {}) => sentence(tree, language, key, values);
}
