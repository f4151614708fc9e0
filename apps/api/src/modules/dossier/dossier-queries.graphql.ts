import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { isDelegation } from '@cau-noi/domain/activity/kind';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import type { JustificationText } from '../approval/justification.queries.ts';
import { PlanLine } from '../plan/plan.ref.ts';
import { Evaluation, JustificationInput } from '../values/finding.graphql.ts';
import type { DossierContentFields } from './dossier-input.graphql.ts';
import { DossierContentInput } from './dossier-input.graphql.ts';
import { readDossierContent } from './dossier-input.ts';
import { dossierOfNumber } from './dossier-list.ts';
import { DossierLookups } from './dossier-parts.graphql.ts';
import type { Evaluated } from './dossier.evaluate.ts';
import { evaluateDossier, lookUpDossier } from './dossier.evaluate.ts';
import type { Judged } from './dossier.facts.ts';
import { linesToCarryOut } from './dossier.lines.ts';
import { Dossier } from './dossier.ref.ts';

/** @throws GraphQLError BAD_ID */
function readJudged(input: DossierContentFields, id: string | null | undefined): Judged {
  return { dossierId: readOptionalId(id, 'Dossier'), content: readDossierContent(input) };
}

const CONTENT = 'What is written, saved or not.';
const TEXTS = 'Texts beside findings; those that are saved when left out.';
const DOSSIER_ID = 'The dossier it is written in; left out before it is first saved.';

interface Asked {
  readonly content: DossierContentFields;
  readonly dossierId?: string | null | undefined;
  readonly justifications?: readonly JustificationText[] | null | undefined;
}

/** @throws GraphQLError WRONG_KIND, BAD_ID */
function evaluateOf(
  context: Context,
  isMeant: (kind: ActivityKind) => boolean,
  { content, dossierId, justifications }: Asked,
): Promise<Evaluated> {
  const { kind } = content;
  if (!isMeant(kind)) throw requestError('WRONG_KIND', { kind });
  return evaluateDossier(context, readJudged(content, dossierId), justifications ?? null);
}

builder.queryFields((t) => ({
  dossierByNumber: t.field({
    type: Dossier,
    nullable: true,
    description: 'The dossier with this number; null when there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: (_root, { number }, context) => dossierOfNumber(context, number),
  }),
  dossierEvaluate: t.field({
    type: Evaluation,
    description: 'What the checks say of a content that is being written; nothing is saved.',
    args: {
      content: t.arg({ type: DossierContentInput, required: true, description: CONTENT }),
      dossierId: t.arg.id({ description: DOSSIER_ID }),
      justifications: t.arg({ type: [JustificationInput], description: TEXTS }),
    },
    resolve: (_root, args, context) => evaluateOf(context, () => true, args),
  }),
  delegationEvaluate: t.field({
    type: Evaluation,
    description: '`dossierEvaluate` for a delegation, out or in; of an event it is WRONG_KIND.',
    args: {
      content: t.arg({ type: DossierContentInput, required: true, description: CONTENT }),
      dossierId: t.arg.id({ description: DOSSIER_ID }),
      justifications: t.arg({ type: [JustificationInput], description: TEXTS }),
    },
    resolve: (_root, args, context) => evaluateOf(context, isDelegation, args),
  }),
  eventEvaluate: t.field({
    type: Evaluation,
    description:
      '`dossierEvaluate` for an event, hosted, attended or online; of a delegation it is WRONG_KIND.',
    args: {
      content: t.arg({ type: DossierContentInput, required: true, description: CONTENT }),
      dossierId: t.arg.id({ description: DOSSIER_ID }),
      justifications: t.arg({ type: [JustificationInput], description: TEXTS }),
    },
    resolve: (_root, args, context) => evaluateOf(context, (kind) => !isDelegation(kind), args),
  }),
  dossierLookups: t.field({
    type: DossierLookups,
    description: 'What only the database knows of a content that is being written.',
    args: {
      content: t.arg({ type: DossierContentInput, required: true, description: CONTENT }),
      dossierId: t.arg.id({ description: DOSSIER_ID }),
    },
    resolve: (_root, { content, dossierId }, context) =>
      lookUpDossier(context, readJudged(content, dossierId)),
  }),
  planLinesToCarryOut: t.field({
    type: [PlanLine],
    description:
      'The lines of a year that a dossier of the union may name: of its own plan, of unions that went into it, and those on which it is named as co-organiser.',
    args: {
      organisationId: t.arg.id({ required: true, description: 'The union whose dossier it is.' }),
      year: t.arg.int({ required: true, description: 'The calendar year of the plans.' }),
    },
    resolve: async (_root, { organisationId, year }, context) => [
      ...(await linesToCarryOut(context, readId(organisationId, 'Organisation'), year)),
    ],
  }),
}));
