import type { PlanDeadlineRule } from '@cau-noi/domain/plan/deadline';
import type { Context } from '../../context.ts';
import { deadlineRules } from '../configuration/configuration.queries.ts';

/** The code of the rule by which yearly plans are handed in. */
const PLAN_RULE = 'PLAN';

/** The rules that say when plans are due, of every day. */
export async function planRules(context: Context): Promise<readonly PlanDeadlineRule[]> {
  const rules = await deadlineRules(context.sql, null);
  return rules.flatMap(({ code, month, day, validFrom, validTo, basis }) =>
    code === PLAN_RULE && month !== null && day !== null
      ? [{ month, day, from: validFrom, to: validTo, basis }]
      : [],
  );
}
