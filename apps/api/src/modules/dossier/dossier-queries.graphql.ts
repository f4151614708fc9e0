import { builder } from '../../builder.ts';
import { readId, readOptionalId } from '../../ids.ts';
import { PlanLine } from '../plan/plan.ref.ts';
import { Evaluation, JustificationInput } from '../values/finding.graphql.ts';
import type { DossierContentFields } from './dossier-input.graphql.ts';
import { DossierContentInput } from './dossier-input.graphql.ts';
import { readDossierContent } from './dossier-input.ts';
import { dossierOfNumber } from './dossier-list.ts';
import { DossierLookups } from './dossier-parts.graphql.ts';
import { evaluateDossier, lookUpDossier } from './dossier.evaluate.ts';
import type { Judged } from './dossier.facts.ts';
import { linesToCarryOut } from './dossier.lines.ts';
import { Dossier } from './dossier.ref.ts';

/** @throws GraphQLError BAD_ID */
function readJudged(input: DossierContentFields, id: string | null | undefined): Judged {
  return { dossierId: readOptionalId(id, 'Dossier'), content: readDossierContent(input) };
}

const CONTENT = 'What is written, saved or not.';
const DOSSIER_ID = 'The dossier it is written in; left out before it is first saved.';

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
      justifications: t.arg({
        type: [JustificationInput],
        description: 'Texts beside findings; those that are saved when left out.',
      }),
    },
    resolve: (_root, { content, dossierId, justifications }, context) =>
      evaluateDossier(context, readJudged(content, dossierId), justifications ?? null),
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
