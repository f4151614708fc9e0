import type { Verification } from '../check/check.ts';
import { overlaps } from '../period/period.ts';
import type { Period } from '../period/period.ts';
import { INDICATOR_CODES } from './indicators.ts';

/** What a union may have declared: the indicators, and one that is only ever computed from a plan. */
export const DECLARED_INDICATORS = [...INDICATOR_CODES, 'PLAN_ACHIEVED_PERCENT'] as const;
export type DeclaredIndicator = (typeof DECLARED_INDICATORS)[number];

/** ABOUT: the source gives it as an estimate; AVERAGE: a mean over the years of the period. */
export const DECLARED_QUALIFIERS = ['ABOUT', 'AVERAGE'] as const;
export type DeclaredQualifier = (typeof DECLARED_QUALIFIERS)[number];

/**
 * A value that a union reported for a period before its records were kept here. Such values are
 * shown with their source beside the computed ones; they are never added, to them or to each other,
 * since periods overlap and do not count the same things.
 */
export type DeclaredFigure = Period & {
  readonly organisationId: string;
  readonly indicator: DeclaredIndicator;
  readonly value: number;
  readonly qualifier: DeclaredQualifier | null;
  readonly source: string;
  readonly verification: Verification;
};

/** What was declared for exactly a period, and what was declared for others that touch it. */
export type DeclaredForPeriod = {
  readonly exact: readonly DeclaredFigure[];
  readonly overlapping: readonly DeclaredFigure[];
};

/** What a union itself declared; nothing is drawn from the unions below it or from other periods. */
export function declaredFor(
  figures: readonly DeclaredFigure[],
  organisationId: string,
  period: Period,
): DeclaredForPeriod {
  const touching = figures.filter(
    (figure) => figure.organisationId === organisationId && overlaps(figure, period),
  );
  const isExact = ({ from, to }: Period) => from === period.from && to === period.to;
  return {
    exact: touching.filter(isExact),
    overlapping: touching.filter((figure) => !isExact(figure)),
  };
}
