/** A table of words over codes of the domain: a code without a word does not compile. */
export type CodeWords<Code extends string> = Readonly<Record<Code, string>>;
