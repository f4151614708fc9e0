import { foldedWords } from '../text/text.ts';
import type { Partner } from './partner.ts';
import { namesOf } from './match.ts';
import type { PartnerNames } from './match.ts';

/**
 * Why two entries may be one body:
 * SAME_NAME          a name of one is a name of the other, but for marks, case and punctuation
 * SAME_ABBREVIATION  the abbreviation of one is a name of the other
 * SIMILAR_NAME       two names of one country are spelled nearly alike
 */
export const LIKENESSES = ['SAME_NAME', 'SAME_ABBREVIATION', 'SIMILAR_NAME'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** What a partner is compared by; one being typed has no id yet. */
export type ComparedPartner = Omit<PartnerNames, 'id'> & Pick<Partner, 'countryCode'>;

/** Names whose pieces of three letters agree in so great a part are spelled nearly alike. */
const NEARLY_ALIKE = 0.7;

/** 'IG-BCE' and 'ig bce' have one key; blank for what has neither letter nor digit. */
export function nameKey(name: string): string {
  return foldedWords(name).join('');
}

function piecesOf(name: string): ReadonlySet<string> {
  const text = `  ${foldedWords(name).join(' ')} `;
  return new Set(Array.from(text.slice(2), (_, index) => text.slice(index, index + 3)));
}

/** How far two names are spelled alike, 0 to 1, the same both ways round; tones and case are ignored. */
export function spelledAlike(one: string, other: string): number {
  const [first, second] = [piecesOf(one), piecesOf(other)];
  const both = [...first].filter((piece) => second.has(piece)).length;
  return (2 * both) / (first.size + second.size);
}

/** Bodies of two countries are two, whatever they are called; one of no country may be either. */
function mayBeOfOneCountry(one: ComparedPartner, other: ComparedPartner): boolean {
  const { countryCode } = one;
  return countryCode === null || other.countryCode === null || countryCode === other.countryCode;
}

const keysOf = (names: readonly string[]) =>
  new Set(names.map(nameKey).filter((key) => key !== ''));

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key));
}

/**
 * Why two entries of the register may be one body; null when nothing says so. It is only ever a
 * proposal: 'IMF' is the abbreviation of two bodies. Symmetric.
 */
export function likenessOf(one: ComparedPartner, other: ComparedPartner): Likeness | null {
  if (!mayBeOfOneCountry(one, other)) return null;
  const short = [one, other].map(({ abbreviation }) => keysOf([abbreviation ?? '']));
  const long = [one, other].map((partner) =>
    keysOf(namesOf({ ...partner, id: '', abbreviation: null })),
  );
  const [shortOne = NONE, shortOther = NONE] = short;
  const [longOne = NONE, longOther = NONE] = long;
  if (meet(longOne, longOther)) return 'SAME_NAME';
  const all = [new Set([...shortOne, ...longOne]), new Set([...shortOther, ...longOther])] as const;
  if (meet(shortOne, all[1]) || meet(shortOther, all[0])) return 'SAME_ABBREVIATION';
  if (one.countryCode !== other.countryCode) return null;
  const named = (partner: ComparedPartner) => namesOf({ ...partner, id: '', abbreviation: null });
  const similar = named(one).some((name) =>
    named(other).some((second) => spelledAlike(name, second) >= NEARLY_ALIKE),
  );
  return similar ? 'SIMILAR_NAME' : null;
}

const NONE: ReadonlySet<string> = new Set();
