import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { readOptionalId } from '../../ids.ts';
import { Evaluation, JustificationInput } from '../values/finding.graphql.ts';
import type { DossierContentFields } from './dossier-input.graphql.ts';
import { DossierContentInput } from './dossier-input.graphql.ts';
import { readDossierContent } from './dossier-input.ts';
import type { DossierOrder } from './dossier-list.queries.ts';
import { dossierOfNumber, dossiersPage } from './dossier-list.ts';
import { DossierLookups } from './dossier-parts.graphql.ts';
import { DossierWhere } from './dossier-where.graphql.ts';
import { evaluateDossier, lookUpDossier } from './dossier.evaluate.ts';
import type { Judged } from './dossier.facts.ts';
import { Dossier, DossierConnection } from './dossier.ref.ts';

/** @throws GraphQLError BAD_ID */
function readJudged(input: DossierContentFields, id: string | null | undefined): Judged {
  return { dossierId: readOptionalId(id, 'Dossier'), content: readDossierContent(input) };
}

const DossierOrderEnum = enumOf<DossierOrder>('DossierOrder', 'Orders of a list of dossiers.', {
  START_DATE_DESC: 'By first day, the latest first; those without one last.',
  START_DATE_ASC: 'By first day, the earliest first; those without one last.',
  UPDATED_DESC: 'By the last save, the latest first.',
  NUMBER_DESC: 'By number, the newest first.',
  TITLE_ASC: 'By title, in Vietnamese order.',
});

const CONTENT = 'What is written, saved or not.';
const DOSSIER_ID = 'The dossier it is written in; left out before it is first saved.';

builder.queryFields((t) => ({
  dossiers: t.field({
    type: DossierConnection,
    description: 'Dossiers that the viewer may see.',
    args: {
      where: t.arg({ type: DossierWhere, description: 'Which dossiers.' }),
      orderBy: t.arg({
        type: DossierOrderEnum,
        description: 'In which order; START_DATE_DESC when left out.',
      }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, orderBy, ...args }, context) =>
      dossiersPage(context, where ?? {}, orderBy ?? 'START_DATE_DESC', args),
  }),
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
}));
