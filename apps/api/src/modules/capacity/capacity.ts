import { yearPeriod } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Capacity, CapacityFacts } from '@cau-noi/domain/staff/capacity';
import { capacityOf, capacityRuleOn } from '@cau-noi/domain/staff/capacity';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { CapacityRuleRow } from '../configuration/configuration.queries.ts';
import { capacityRules } from '../configuration/configuration.queries.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { capacityRows } from './capacity.queries.ts';

/** As a client asks: one union, with those below it, or all that the viewer sees. */
export interface CapacityAsked {
  readonly year: number;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
}

/** One union's year, judged. */
export type UnitCapacity = {
  readonly organisationId: string;
  readonly facts: CapacityFacts;
  readonly capacity: Capacity;
};

export interface CapacityYear {
  readonly countedOn: IsoDate;
  /** Null where no rule holds on that day. */
  readonly rule: CapacityRuleRow | null;
  /** Whoever carries most for an officer first, then who has nobody, then the rest. */
  readonly units: readonly UnitCapacity[];
}

/** Whom to look at first: work and nobody to do it, then the greatest load. */
function weightOf({ capacity }: UnitCapacity): number {
  if (capacity.flags.some(({ code }) => code === 'NOBODY')) return Number.POSITIVE_INFINITY;
  return capacity.loadPercent ?? -1;
}

/**
 * How the unions that the viewer sees stand in a year; officers are counted on its last day, or today.
 *
 * @throws GraphQLError BAD_ID
 */
export async function capacityYear(context: Context, asked: CapacityAsked): Promise<CapacityYear> {
  const { sql, today } = context;
  const { from, to } = yearPeriod(asked.year);
  const countedOn = today < to && today >= from ? today : to;
  const scope = scopeIds(viewerOf(context).scope);
  const organisationIds = organisationFilter(context, asked.organisationId, asked.subtree);
  const [rows, rules] = await Promise.all([
    capacityRows(sql, { scope, organisationIds, from, to, countedOn }),
    capacityRules(sql, countedOn),
  ]);
  const dated = rules.map((row) => ({ ...row, from: row.validFrom, to: row.validTo }));
  const rule = capacityRuleOn(dated, countedOn);
  const units = rows.map(({ organisationId, ...known }): UnitCapacity => {
    const facts = { countedOn, ...known };
    return { organisationId, facts, capacity: capacityOf(facts, rule) };
  });
  return { countedOn, rule, units: units.toSorted((a, b) => heavierFirst(a, b)) };
}

function heavierFirst(a: UnitCapacity, b: UnitCapacity): number {
  const [left, right] = [weightOf(a), weightOf(b)];
  return left === right ? 0 : right > left ? 1 : -1;
}

/** Hours of training for one officer, to a tenth; null where that is not known. */
export function trainingHours({ trainingMinutesEach }: Capacity): number | null {
  return trainingMinutesEach === null ? null : Math.round(trainingMinutesEach / 6) / 10;
}
