import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { OrganisationHistory } from '@cau-noi/domain/organisation';
import type { IsoDate } from '@cau-noi/domain/period';
import { monthPeriod, yearPeriod } from '@cau-noi/domain/period';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { LookupScope } from '@cau-noi/domain/plan/lookup-scope';
import { lookupScopeOf } from '@cau-noi/domain/plan/lookup-scope';
import { missionScope } from '@cau-noi/domain/savings/mission-scope';
import type { Sql } from '../../sql.ts';
import { missionsByCountry, repeatsSince } from '../approval/assessment.facts.ts';
import { missionsTo } from '../approval/mission.queries.ts';
import { exchangesHeldFor, exchangesOf } from '../exchange/exchange.facts.ts';
import { ledgersHeld } from '../exchange/exchange.queries.ts';
import { planGrounds } from './plan-lookups.queries.ts';

/** What is asked about a plan; `planId` is null before it is first saved. Ids are the database's. */
export type JudgedPlan = LookupScope & {
  readonly planId: string | null;
  readonly organisationId: string;
  readonly year: number;
};

/** What has to be looked up for a content. */
export function judgedPlan(planId: string | null, content: PlanContent): JudgedPlan {
  const { organisationId, year, lines } = content;
  return { planId, organisationId, year, ...lookupScopeOf(lines) };
}

/** By what plans are judged: the rows of the checks, and which union has gone into which. */
export type PlanRules = {
  readonly parameters: readonly CheckParameter[];
  readonly structure: { readonly history: OrganisationHistory };
};

/**
 * What only the database knows of each plan, in the order given, with the ids that clients know.
 * Three statements that leave together, however many plans and lines.
 */
export async function planLookups(
  sql: Sql,
  judged: readonly JudgedPlan[],
  { parameters, structure }: PlanRules,
  today: IsoDate,
): Promise<readonly PlanLookups[]> {
  const firstDays = judged.flatMap(({ firstMonth }) =>
    firstMonth === null ? [] : [monthPeriod(firstMonth).from],
  );
  const earliest = firstDays.reduce((a, b) => (a < b ? a : b), today);
  const grounds = planGrounds(
    sql,
    judged.map(({ organisationId }) => organisationId),
    judged.map(({ year }) => year),
  );
  const since = repeatsSince(parameters, earliest);
  const earlier = missionsTo(sql, {
    scope: { ...missionScope(parameters), mergesWithAll: false },
    countries: judged.flatMap(({ countries }) => countries),
    since,
    organisationIds: judged.map(({ organisationId }) => organisationId),
    partnerIds: judged.flatMap(({ partnerIds }) => partnerIds),
    // A line is not asked whether it could be merged with another; its dossier will be.
    besideIds: [],
    comingFrom: since,
  });
  const heldFor = (organisationId: string) =>
    exchangesHeldFor(structure.history, organisationId, today);
  const held = ledgersHeld(
    sql,
    judged.flatMap(({ organisationId }) => heldFor(organisationId)),
  );
  const [groundOf, missions, ledgers] = await Promise.all([grounds, earlier, held]);
  return judged.map(({ planId, organisationId, year, countries, partnerIds }) => ({
    ...groundOf(organisationId, year),
    parameters,
    // Its own lines are in the content; what carries them out is not an earlier mission.
    missions: missionsByCountry(
      { organisationId, partnerIds, countries },
      missions.filter((mission) => planId === null || mission.planId !== planId),
    ),
    exchanges: exchangesOf(
      { dossierId: null, planId, organisationId, startDate: yearPeriod(year).to },
      ledgers,
      heldFor(organisationId),
      today,
    ),
  }));
}
