import { DECLARED_INDICATORS } from '@cau-noi/domain/statistics/declared';
import type { DeclaredIndicator } from '@cau-noi/domain/statistics/declared';
import { formatIn } from '@cau-noi/i18n/format';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { figureMessages } from './figure.messages.ts';

/** A figure with its words: number in the reader's notation, and what stands before and after it. */
export interface Phrase {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** The indicator of a code; null for one that this page does not know (older than the server). */
export function readIndicator(code: string): DeclaredIndicator | null {
  return DECLARED_INDICATORS.find((indicator) => indicator === code) ?? null;
}

const QUALIFIERS: Readonly<Record<string, 'about' | 'average'>> = {
  ABOUT: 'about',
  AVERAGE: 'average',
};

/**
 * "57 đoàn ra" in its parts, so that the number alone can be a link.
 *
 * @param qualifier ABOUT or AVERAGE of a declared figure
 */
export function phraseOf(
  indicator: DeclaredIndicator,
  value: number,
  language: Language,
  qualifier: string | null = null,
): Phrase {
  const t = translator(figureMessages, language);
  const number = formatIn(language).number(value, 1);
  const [before = '', after = ''] = t(`phrase.${indicator}`, { count: value }).split(number);
  const word = qualifier === null ? undefined : QUALIFIERS[qualifier];
  return { before: `${word === undefined ? '' : t(word)}${before}`, number, after };
}

/** The same as one text: "khoảng 100 lượt cán bộ". */
export function phraseText(phrase: Phrase): string {
  return `${phrase.before}${phrase.number}${phrase.after}`;
}
