import type { ActivityKind, PartnerKind, PurposeKind } from '../../generated/enums.ts';

/** A thing to reach: what, how much of it, in which unit. Without a number it cannot be measured. */
export type Goal = readonly [text: string, target: number | null, unit: string | null];

/**
 * What an activity may be about. In the texts `{union}`, `{partner}`, `{place}` and `{year}` stand for
 * those of the activity.
 */
export interface Theme {
  readonly code: string;
  readonly kind: ActivityKind;
  readonly purposeKind: PurposeKind;
  readonly title: string;
  readonly topic: string;
  readonly purpose: string;
  readonly expectedResult: string;
  /** The expected result as a number: `[target, unit]`. */
  readonly expected: readonly [number, string];
  readonly goals: readonly Goal[];
  /** One item for each day of the middle of the stay. */
  readonly programme: readonly string[];
  /** Fewest and most: our persons when travelling, guests of an inbound delegation, participants. */
  readonly persons: readonly [number, number];
  readonly days: readonly [number, number];
  /** The partners it is done with; any when empty. */
  readonly partners: readonly PartnerKind[];
}

export interface Words {
  readonly union: string;
  readonly partner: string;
  readonly place: string;
  readonly year: number;
}

/** The text with the words of the activity in it. */
export function fill(text: string, words: Words): string {
  return text
    .replaceAll('{union}', words.union)
    .replaceAll('{partner}', words.partner)
    .replaceAll('{place}', words.place)
    .replaceAll('{year}', String(words.year));
}
