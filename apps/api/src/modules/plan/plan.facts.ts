import type { PlanLookups } from '@cau-noi/domain/assessment/plan';
import type { CheckParameter } from '@cau-noi/domain/check';
import type { IsoDate } from '@cau-noi/domain/period';
import { monthPeriod, yearPeriod } from '@cau-noi/domain/period';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { Sql } from '../../sql.ts';
import { missionsByCountry, repeatsSince } from '../approval/assessment.facts.ts';
import { missionsTo, organisationKinds } from '../approval/assessment.queries.ts';
import { planResults } from './plan-result.queries.ts';

/** A plan to be judged; `planId` is null before it is first saved. Ids are the database's. */
export type JudgedPlan = { readonly planId: string | null; readonly content: PlanContent };

/**
 * What only the database knows of each plan, in the order given, with the ids that clients know.
 * The number of statements does not depend on the number of plans.
 */
export async function planLookups(
  sql: Sql,
  judged: readonly JudgedPlan[],
  parameters: readonly CheckParameter[],
  today: IsoDate,
): Promise<readonly PlanLookups[]> {
  const contents = judged.map(({ content }) => content);
  const earliest = contents.flatMap(firstDays).reduce((a, b) => (a < b ? a : b), today);
  const organisationIds = contents.map((content) => content.organisationId);
  const years = contents.map((content) => content.year - 1);
  // One after the other: a transaction has one connection, which sends one statement at a time.
  const since = repeatsSince(parameters, earliest);
  const missions = await missionsTo(sql, contents.flatMap(countriesOf), since);
  const kindOn = await organisationKinds(sql, organisationIds);
  const resultOf = await planResults(sql, organisationIds, years);
  return judged.map(({ planId, content }) => ({
    level: kindOn(content.organisationId, yearPeriod(content.year).from),
    parameters,
    // Its own lines are in the content; what carries them out is not an earlier mission.
    missions: missionsByCountry(
      countriesOf(content),
      missions.filter((mission) => planId === null || mission.planId !== planId),
    ),
    previousResult: resultOf(content.organisationId, content.year - 1),
  }));
}

const countriesOf = ({ lines }: PlanContent) => lines.flatMap((line) => line.countries);

const firstDays = ({ lines }: PlanContent): readonly IsoDate[] =>
  lines.flatMap(({ fromMonth }) => (fromMonth === null ? [] : [monthPeriod(fromMonth).from]));
