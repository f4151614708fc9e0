import { distinct, oneOf, wholeWithin } from '../limits/limits.ts';
import type { LimitIssue } from '../limits/limits.ts';
import { INFORMATION_TYPES } from './information.ts';
import type { InformationType } from './information.ts';

/** How many products of a type a union means to publish in a year. */
export type InformationTarget = { readonly type: InformationType; readonly target: number };

const MOST = { minimum: 0, maximum: 100_000 };
const YEARS = { minimum: 1990, maximum: 2100 };

/** Whether a year may have targets, or be asked for. */
export const isInformationYear = (year: number): boolean =>
  wholeWithin([], year, YEARS).length === 0;

/** What is wrong with the targets of a year; a type that is not named has none. */
export function targetIssues(
  year: number,
  targets: readonly InformationTarget[],
): readonly LimitIssue[] {
  return [
    ...wholeWithin(['year'], year, YEARS),
    ...distinct(
      targets.map(({ type }) => type),
      (index) => ['targets', index, 'type'],
    ),
    ...targets.flatMap(({ type, target }, index) => [
      ...oneOf(['targets', index, 'type'], type, INFORMATION_TYPES),
      ...wholeWithin(['targets', index, 'target'], target, MOST),
    ]),
  ];
}

/** What one union meant to publish of one type in a year, and what it did. */
export type InformationCount = {
  readonly organisationId: string;
  readonly type: InformationType;
  /** Null where none was set. */
  readonly target: number | null;
  /** Published in the year and not retracted. */
  readonly published: number;
};

/** A figure of published products beside its target, with the filter that lists exactly these products. */
export type InformationFigure = {
  readonly organisationId: string | null;
  readonly type: InformationType | null;
  /** The sum of the targets that are set; null where none is. */
  readonly target: number | null;
  readonly published: number;
  /** `published / target`; null without a target above nought. More than planned is more than 1. */
  readonly share: number | null;
};

export type InformationFigures = {
  readonly total: InformationFigure;
  /** In the order of the types; those without target and product are left out. */
  readonly byType: readonly InformationFigure[];
  /** In the order in which the unions come. */
  readonly byUnion: readonly InformationFigure[];
};

function figureOf(
  counts: readonly InformationCount[],
  whose: Pick<InformationFigure, 'organisationId' | 'type'>,
): InformationFigure {
  const targets = counts.flatMap(({ target }) => (target === null ? [] : [target]));
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const target = targets.length === 0 ? null : sum(targets);
  const published = sum(counts.map((count) => count.published));
  const share = target === null || target === 0 ? null : published / target;
  return { ...whose, target, published, share };
}

/**
 * Adds up targets and published products by type and by union. Every product stands in one row of each,
 * so both add up to the total.
 */
export function addUpInformation(counts: readonly InformationCount[]): InformationFigures {
  const unions = [...new Set(counts.map(({ organisationId }) => organisationId))];
  return {
    total: figureOf(counts, { organisationId: null, type: null }),
    byType: INFORMATION_TYPES.flatMap((type) => {
      const own = counts.filter((count) => count.type === type);
      return own.length === 0 ? [] : [figureOf(own, { organisationId: null, type })];
    }),
    byUnion: unions.map((organisationId) =>
      figureOf(
        counts.filter((count) => count.organisationId === organisationId),
        { organisationId, type: null },
      ),
    ),
  };
}
