import { foldedWords } from '../text/text.ts';
import type { Partner } from './partner.ts';

/** The part of a partner that it is recognised by. */
export type PartnerNames = Pick<
  Partner,
  'id' | 'nameVi' | 'nameEn' | 'nameNative' | 'abbreviation' | 'aliases'
>;

export interface PartnerMatch<P extends PartnerNames> {
  readonly partner: P;
  /** EXACT: one of its names is the text, but for marks, case and punctuation; PARTIAL: holds it. */
  readonly strength: 'EXACT' | 'PARTIAL';
  /** The name that matched, as the partner writes it. */
  readonly name: string;
}

/** Every name of a partner, the ones shown first standing first. */
export function namesOf(partner: PartnerNames): readonly string[] {
  const { nameVi, abbreviation, nameEn, nameNative, aliases } = partner;
  return [nameVi, abbreviation, nameEn, nameNative, ...aliases].filter((name) => name !== null);
}

/** 'IG-BCE', 'IG BCE' and 'igbce' are one name, 'Sê Kông' and 'Sekong' as well. */
function denseKey(name: string): string {
  return foldedWords(name).join('');
}

function matchOf<P extends PartnerNames>(partner: P, text: string): PartnerMatch<P> | null {
  const dense = denseKey(text);
  const words = foldedWords(text).join(' ');
  if (dense === '') return null;
  const names = namesOf(partner);
  const exact = names.find((name) => denseKey(name) === dense);
  if (exact !== undefined) return { partner, strength: 'EXACT', name: exact };
  const partial = names.find((name) => foldedWords(name).join(' ').includes(words));
  return partial === undefined ? null : { partner, strength: 'PARTIAL', name: partial };
}

/**
 * The partners that a text may mean, exact matches before partial ones, else in the order given. An
 * abbreviation may belong to two bodies ('IMF'), so more than one exact match is a real answer and
 * the person has to choose.
 */
export function matchPartners<P extends PartnerNames>(
  partners: readonly P[],
  text: string,
): readonly PartnerMatch<P>[] {
  const matches = partners.flatMap((partner) => matchOf(partner, text) ?? []);
  return [
    ...matches.filter(({ strength }) => strength === 'EXACT'),
    ...matches.filter(({ strength }) => strength === 'PARTIAL'),
  ];
}
