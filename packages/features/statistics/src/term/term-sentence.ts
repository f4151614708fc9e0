import type { TermSentencePart } from '@cau-noi/domain/statistics/term-report';
import { termSentence } from '@cau-noi/domain/statistics/term-report';
import type { IndicatorCode } from '@cau-noi/domain/statistics/indicators';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { phraseOf } from '../figure/phrase.ts';
import { sentenceMessages } from './sentence.messages.ts';

/** A figure of the sentence, computed or declared. */
export interface SentenceFigure {
  readonly indicator: string;
  readonly value: number;
  /** ABOUT or AVERAGE of a declared figure. */
  readonly qualifier?: string | null;
}

/** A piece of the sentence: words, or the number of a figure. */
export interface Segment<F> {
  readonly text: string;
  /** Where it begins, counted in characters of the sentence. */
  readonly at: number;
  readonly figure: F | null;
  /** "57 đoàn ra": what the number counts. Empty for words. */
  readonly label: string;
}

export interface SentenceSubject {
  /** The union: "Công đoàn Công Thương Việt Nam". */
  readonly name: string;
  readonly fromYear: number;
  readonly toYear: number;
}

/** Clauses of one group stand with commas, groups with semicolons. */
const GROUPS: Readonly<Partial<Record<IndicatorCode, number>>> = {
  DELEGATIONS_OUT: 0,
  DELEGATIONS_IN: 0,
  EVENTS_HOSTED: 0,
  EVENTS_ABROAD: 1,
  EVENTS_DOMESTIC: 1,
  EVENTS_ONLINE: 2,
};

// Stands for a figure while the words around it are found; no message contains it.
const MARK = '\u0000';
const MARKS = {
  activities: `${MARK}a${MARK}`,
  people: `${MARK}p${MARK}`,
  distinct: `${MARK}d${MARK}`,
};

type Piece<F> = Omit<Segment<F>, 'at'>;

const words = (text: string) => ({ text, figure: null, label: '' });

function figureSegments<F extends SentenceFigure>(
  figure: F,
  code: IndicatorCode,
  language: Language,
): readonly Piece<F>[] {
  const { before, number, after } = phraseOf(
    code,
    figure.value,
    language,
    figure.qualifier ?? null,
  );
  const label = `${before}${number}${after}`;
  return [words(before), { text: number, figure, label }, words(after)];
}

function clauseSegments<F extends SentenceFigure>(
  part: TermSentencePart<F>,
  language: Language,
): readonly Piece<F>[] {
  const t = translator(sentenceMessages, language);
  const { clause, activities, people, distinct } = part;
  const code = clause.activities as keyof typeof sentenceMessages.vi.clause;
  const form = people === null ? 'alone' : distinct === null ? 'people' : 'distinct';
  const text = t(`clause.${code}.${form}`, MARKS);
  const found = {
    a: [activities, clause.activities],
    p: [people, clause.people],
    d: [distinct, clause.distinct],
  } as const;
  return text.split(MARK).flatMap((piece) => {
    if (piece !== 'a' && piece !== 'p' && piece !== 'd') return [words(piece)];
    const [figure, indicator] = found[piece];
    return figure === null || indicator === null ? [] : figureSegments(figure, indicator, language);
  });
}

/**
 * The sentence in which the unions report a term, from computed figures or from declared ones, in
 * pieces. Activities that did not take place are left out; null when none did.
 */
export function sentenceOf<F extends SentenceFigure>(
  figures: readonly F[],
  { name, fromYear, toYear }: SentenceSubject,
  language: Language,
): readonly Segment<F>[] | null {
  const t = translator(sentenceMessages, language);
  const parts = termSentence(figures).filter(({ activities }) => activities.value > 0);
  if (parts.length === 0) return null;
  const opening =
    fromYear === toYear
      ? t('openingYear', { name, year: fromYear })
      : t('opening', { name, from: fromYear, to: toYear });
  const clauses = parts.flatMap((part, index) => {
    const previous = parts[index - 1];
    const sameGroup =
      previous !== undefined &&
      GROUPS[previous.clause.activities] === GROUPS[part.clause.activities];
    const joint = previous === undefined ? ' ' : sameGroup ? ', ' : '; ';
    return [words(joint), ...clauseSegments(part, language)];
  });
  return placed([words(opening), ...clauses, words('.')]);
}

function placed<F>(pieces: readonly Piece<F>[]): readonly Segment<F>[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    if (piece.text === '') return [];
    const segment = { ...piece, at };
    at += piece.text.length;
    return [segment];
  });
}

/** The sentence as one text, for the clipboard. */
export function textOf<F>(segments: readonly Segment<F>[]): string {
  return segments.map(({ text }) => text).join('');
}
