import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import type { PlanPage } from './plan-list.ts';
import type { PlanLineRecord, PlanRecord } from './plan.queries.ts';

/** The yearly plan of a union (kế hoạch năm). */
export const Plan = builder.objectRef<PlanRecord>('Plan');

/** A line of a yearly plan (dòng kế hoạch). */
export const PlanLine = builder.objectRef<PlanLineRecord>('PlanLine');

export const PlanConnection = connectionOf<PlanRecord, PlanPage>(Plan, 'Plan', 'yearly plans');
