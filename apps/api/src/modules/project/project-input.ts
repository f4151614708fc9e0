import type { CurrencyCode, Money } from '@cau-noi/domain/money';
import type { PartialDate } from '@cau-noi/domain/period/partial-date';
import type { ProjectContent, YearValue } from '@cau-noi/domain/project';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import type { ProjectInput } from './project-input.graphql.ts';
import type { ProjectRecord } from './project.rows.ts';

/** A text without the spaces around it; null where there is none. */
export const filled = (text: string | null | undefined): string | null => text?.trim() || null;

/** As it was written: the domain says whether there is such a currency. */
export const moneyOf = (money: { readonly minor: number; readonly currency: string }): Money => ({
  minor: money.minor,
  currency: money.currency as CurrencyCode,
});

type Value = {
  readonly year: number;
  readonly numerator: number;
  readonly denominator?: number | null | undefined;
};

export const yearValues = (values: readonly Value[]): readonly YearValue[] =>
  values.map(({ year, numerator, denominator }) => ({
    year,
    numerator,
    denominator: denominator ?? null,
  }));

/**
 * What a client wrote, as the domain knows it.
 *
 * @throws GraphQLError BAD_ID
 */
export function readProject(input: typeof ProjectInput.$inferInput): ProjectContent {
  const { kind, topics, budget, indicators } = input;
  return {
    kind,
    titleVi: input.titleVi.trim(),
    titleEn: filled(input.titleEn),
    donorIds: input.donorIds.map((id) => readId(id, 'Partner')),
    channelId: readOptionalId(input.channelId, 'Partner'),
    unionIds: input.unionIds.map((id) => readId(id, 'Organisation')),
    places: input.places.map((place) => place.trim()),
    topics: [...new Set(topics)],
    from: filled(input.from) as PartialDate | null,
    to: filled(input.to) as PartialDate | null,
    need: input.need.trim(),
    goal: input.goal.trim(),
    note: filled(input.note),
    budget: budget.map(({ donorId, year, committed }) => ({
      donorId: readOptionalId(donorId, 'Partner'),
      year,
      committed: moneyOf(committed),
    })),
    indicators: indicators.map(({ id, name, unit, measure, accrual, baseline, targets }) => ({
      id: readOptionalId(id, 'ProjectIndicator'),
      name: name.trim(),
      unit: unit.trim(),
      measure,
      accrual,
      baseline: baseline
        ? { numerator: baseline.numerator, denominator: baseline.denominator ?? null }
        : null,
      targets: yearValues(targets),
    })),
  };
}

const optionalId = (id: string | null) => (id === null ? null : writeId('Partner', id));

/** What is saved, in the shape in which a client writes it. */
export function asWrittenProject(project: ProjectRecord) {
  const { kind, titleVi, titleEn, donors, channel, unionIds, places, topics } = project;
  const { periodFrom: from, periodTo: to, need, goal, note, budget, indicators } = project;
  return {
    kind,
    titleVi,
    titleEn,
    donorIds: donors.map(({ id }) => writeId('Partner', id)),
    channelId: optionalId(channel?.id ?? null),
    unionIds: unionIds.map((id) => writeId('Organisation', id)),
    places,
    topics,
    from,
    to,
    need,
    goal,
    note,
    budget: budget.map((line) => ({ ...line, donorId: optionalId(line.donorId) })),
    indicators: indicators.map(({ actuals: _actuals, ...indicator }) => ({
      ...indicator,
      id: writeId('ProjectIndicator', indicator.id),
    })),
  };
}
