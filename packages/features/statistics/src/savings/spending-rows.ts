import { SAVING_CLASSES } from '@cau-noi/domain/statistics/spending';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

export const Spending_row = graphql(`
  fragment Spending_row on SpendingRow {
    figures {
      spendingClass
      activities
      filter
      money {
        currency
        planned
        spent
        saved
      }
      norms {
        activities
        money {
          currency
          planned
          norm
        }
      }
    }
  }
`);

export type Figure = ResultOf<typeof Spending_row>['figures'][number];
type Money = Figure['money'][number];
export type Amount = 'planned' | 'spent' | 'saved';

/** One line of a table: a kind, a year or a union, with its figures. */
export interface SpendingLine {
  readonly id: string;
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** The amounts of several figures, added up by currency. */
export function addedUp(figures: readonly Figure[]): readonly Money[] {
  const sums = new Map<string, Money>();
  for (const { currency, planned, spent, saved } of figures.flatMap(({ money }) => money)) {
    const before = sums.get(currency) ?? { currency, planned: 0, spent: 0, saved: 0 };
    sums.set(currency, {
      currency,
      planned: before.planned + planned,
      spent: before.spent + spent,
      saved: before.saved + saved,
    });
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

type Norms = Figure['norms']['money'][number];

/** Norms beside what was planned for the same lines, of several figures, added up by currency. */
export function addedNorms(figures: readonly Figure[]): readonly Norms[] {
  const sums = new Map<string, Norms>();
  for (const { currency, planned, norm } of figures.flatMap(({ norms }) => norms.money)) {
    const before = sums.get(currency) ?? { currency, planned: 0, norm: 0 };
    const added = { planned: before.planned + planned, norm: before.norm + norm };
    sums.set(currency, { currency, ...added });
  }
  return [...sums.values()].toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Only what counts as saved. */
export function savings(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ spendingClass }) =>
    SAVING_CLASSES.some((saving) => saving === spendingClass),
  );
}
