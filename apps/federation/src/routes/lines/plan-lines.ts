import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { sumByCurrency } from '@cau-noi/domain/money';
import type { Money } from '@cau-noi/domain/money';
import type { PlanState } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';

/** A plan with its lines, as they stand together with those of all unions. */
export const LinesPage_plan = graphql(`
  fragment LinesPage_plan on Plan {
    id
    state
    organisation {
      id
      shortName
    }
    lines {
      id
      kind
      title
      countries
      persons
      days
      fromMonth
      toMonth
      partner {
        id
        name
      }
      funding {
        source
        amount {
          minor
          currency
        }
      }
    }
  }
`);

type Named = { readonly id: string; readonly name: string };

/** A plan line with the union and the plan that it belongs to. */
export interface UnionLine {
  readonly id: string;
  readonly planId: string;
  readonly state: PlanState;
  readonly unit: Named;
  readonly kind: ActivityKind;
  readonly title: string;
  readonly partner: Named | null;
  readonly countries: readonly string[];
  readonly persons: number | null;
  readonly days: number | null;
  readonly fromMonth: string | null;
  readonly toMonth: string | null;
  readonly money: readonly Money[];
}

/** The lines of all plans, one after the other. */
export function linesOf(plans: readonly FragmentOf<typeof LinesPage_plan>[]): readonly UnionLine[] {
  return readFragment(LinesPage_plan, plans).flatMap(({ id, state, organisation, lines }) =>
    lines.map(({ funding, ...line }) => ({
      ...line,
      planId: id,
      state,
      unit: { id: organisation.id, name: organisation.shortName },
      money: funding.map(({ amount }) => amount as Money),
    })),
  );
}

export const GROUPINGS = ['kind', 'partner', 'country', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What some lines add up to. */
export interface LineSums {
  readonly lines: number;
  readonly persons: number;
  /** One amount for each currency; none when they are too large to be counted exactly. */
  readonly money: readonly Money[];
}

/** Adds lines up. */
export function sumsOf(lines: readonly UnionLine[]): LineSums {
  const money = sumByCurrency(lines.flatMap((line) => line.money));
  return {
    lines: lines.length,
    persons: lines.reduce((sum, { persons }) => sum + (persons ?? 0), 0),
    money: money.ok ? money.value : [],
  };
}

/** Lines that have one kind, partner, country or union; `id` is null for those that name none. */
export interface LineGroup {
  readonly id: string | null;
  readonly name: string | null;
  readonly sums: LineSums;
}

function keysOf(line: UnionLine, grouping: Grouping): readonly Pick<LineGroup, 'id' | 'name'>[] {
  const { kind, partner, countries, unit } = line;
  switch (grouping) {
    case 'kind':
      return [{ id: kind, name: kind }];
    case 'unit':
      return [unit];
    case 'partner':
      return [partner ?? { id: null, name: null }];
    case 'country':
      return countries.length === 0
        ? [{ id: null, name: null }]
        : countries.map((code) => ({ id: code, name: code }));
  }
}

/** The sums by kind, partner, country or union, most lines first. A line to two countries is in both. */
export function groupsOf(lines: readonly UnionLine[], grouping: Grouping): readonly LineGroup[] {
  const groups = new Map<string | null, { name: string | null; lines: UnionLine[] }>();
  for (const line of lines) {
    for (const { id, name } of keysOf(line, grouping)) {
      const group = groups.get(id) ?? { name, lines: [] };
      group.lines.push(line);
      groups.set(id, group);
    }
  }
  return [...groups]
    .map(([id, { name, lines: own }]) => ({ id, name, sums: sumsOf(own) }))
    .toSorted((one, other) => other.sums.lines - one.sums.lines);
}
