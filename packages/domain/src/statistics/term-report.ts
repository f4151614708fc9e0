import type { IndicatorCode } from './indicators.ts';

/** One clause of the sentence in which the unions report a term: so many activities, of so many people. */
export type TermClause = {
  readonly activities: IndicatorCode;
  readonly people: IndicatorCode;
  /** Persons beside person-trips, where they are counted by name. */
  readonly distinct: IndicatorCode | null;
};

/**
 * The clauses in the order of the unions' own reports: delegations out, delegations in, events
 * hosted, abroad, at home; online ones stand apart, behind.
 */
export const TERM_CLAUSES = [
  {
    activities: 'DELEGATIONS_OUT',
    people: 'PERSON_TRIPS_OUT',
    distinct: 'DISTINCT_PERSONS_OUT',
  },
  { activities: 'DELEGATIONS_IN', people: 'GUESTS_IN', distinct: null },
  { activities: 'EVENTS_HOSTED', people: 'PARTICIPANTS_HOSTED', distinct: null },
  { activities: 'EVENTS_ABROAD', people: 'PERSON_TRIPS_EVENTS_ABROAD', distinct: null },
  { activities: 'EVENTS_DOMESTIC', people: 'PERSON_TRIPS_EVENTS_DOMESTIC', distinct: null },
  { activities: 'EVENTS_ONLINE', people: 'PERSON_TRIPS_ONLINE', distinct: null },
] as const satisfies readonly TermClause[];

/** A clause with its figures; null where the figure is not among those given. */
export type TermSentencePart<F> = {
  readonly clause: TermClause;
  readonly activities: F;
  readonly people: F | null;
  readonly distinct: F | null;
};

/**
 * The sentence of a term as figures in order, from computed ones or from declared ones, never from
 * both. A clause whose activities are not given is left out: a union did not declare it.
 */
export function termSentence<F extends { readonly indicator: string }>(
  figures: readonly F[],
): readonly TermSentencePart<F>[] {
  const find = (code: IndicatorCode | null) =>
    figures.find((figure) => figure.indicator === code) ?? null;
  return TERM_CLAUSES.flatMap((clause) => {
    const activities = find(clause.activities);
    if (activities === null) return [];
    return [{ clause, activities, people: find(clause.people), distinct: find(clause.distinct) }];
  });
}
