import type { TrainingState } from '@cau-noi/domain/training';
import type { PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { RegisterPage } from '../../register-reads.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { trainingRegister } from './training.queries.ts';
import type { TrainingFilter, TrainingRecord, TrainingTotals } from './training.queries.ts';

/** Which trainings a client asks for. */
export type TrainingsAsked = {
  readonly state?: readonly TrainingState[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly year?: number | null | undefined;
  readonly quarter?: number | null | undefined;
  readonly text?: string | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export type TrainingPage = RegisterPage<TrainingRecord, TrainingTotals>;

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readTrainingWhere(context: Context, where: TrainingsAsked): TrainingFilter {
  return {
    states: where.state ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    year: where.year ?? null,
    quarter: where.quarter ?? null,
    text: textPatterns(where.text),
  };
}

/**
 * A page of the trainings that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export function trainingsPage(
  context: Context,
  where: TrainingsAsked,
  args: PageArguments,
): Promise<TrainingPage> {
  return trainingRegister.page(context, readTrainingWhere(context, where), args);
}
