import { invariant } from '@cau-noi/domain/invariant';
import { nextPlan } from '@cau-noi/domain/plan/lifecycle';
import { planEndingOf } from '@cau-noi/domain/waiver/life';
import { submissionsOf } from '../approval/approval.queries.ts';
import { closeSubmission } from '../approval/approval.rows.ts';
import type { OpenRecordProvider } from '../reorganisation/open-record.ts';
import { endWaivers, ofPlan, waiversInForce } from '../waiver/waiver.rows.ts';

const WITHDRAW = { kind: 'WITHDRAW' } as const;

/**
 * Plans that are not approved, and those of the year of the decision and later. A plan stays that of
 * its union and year, and its successor writes on in it; what was handed in goes back to draft where
 * it is not to be carried on as it is.
 */
export const plansOpen: OpenRecordProvider = {
  kind: 'PLAN',
  select: `SELECT p.id, p.organisation_id, p.year::text AS title, p.state::text AS detail,
      'Plan' AS page_kind, p.id AS page_id
    FROM plan p WHERE p.organisation_id = ANY($1::text[])
      AND (p.state <> 'APPROVED' OR p.year >= extract(year FROM $2::date))`,
  carryOut: async ({ tx, sql, now }, records) => {
    const taken = records.filter(
      ({ choice, detail }) => choice !== 'INHERIT' && detail === 'SUBMITTED',
    );
    const latest = await submissionsOf(
      sql,
      taken.map(({ id }) => id),
    );
    for (const { id } of taken) {
      const moved = nextPlan('SUBMITTED', WITHDRAW);
      invariant(moved.ok, 'PLAN_NOT_WITHDRAWN');
      const { state } = moved.value;
      const plan = await tx.plan.update({
        where: { id, state: 'SUBMITTED' },
        data: { state, version: { increment: 1 } },
      });
      const own = latest.filter(({ subjectId }) => subjectId === id);
      const pending = own.find((one) => one.state === 'PENDING');
      if (pending !== undefined) await closeSubmission(tx, pending, 'WITHDRAWN', now);
      const ended = planEndingOf('SUBMITTED', state);
      const inForce = await waiversInForce(tx, plan);
      if (ended !== null) await endWaivers(tx, ofPlan(id), ended, now, inForce);
    }
  },
};
