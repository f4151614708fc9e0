import { assessDossier } from '@cau-noi/domain/assessment/dossier';
import { holding } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierIssues } from '@cau-noi/domain/dossier/issues';
import { builder } from '../../builder.ts';
import { pageArgs, readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { readOptionalId } from '../../ids.ts';
import { justificationsOfDossier, parametersOf } from '../approval/assessment.loaders.ts';
import type { JustificationText } from '../approval/justification.queries.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { Evaluation, JustificationInput } from '../values/finding.graphql.ts';
import { DossierContentInput } from './dossier-input.graphql.ts';
import { readDossierContent } from './dossier-input.ts';
import type { DossierOrder } from './dossier-list.queries.ts';
import { countDossiers, cursorKinds, cursorOf, listDossiers } from './dossier-list.queries.ts';
import { DossierLookups } from './dossier-parts.graphql.ts';
import { DossierWhere, readDossierWhere } from './dossier-where.graphql.ts';
import { dossierLookups } from './dossier.facts.ts';
import { dossierById } from './dossier.loaders.ts';
import { dossierByNumber } from './dossier.queries.ts';
import { Dossier, DossierConnection } from './dossier.ref.ts';
import { enumOf } from '../../enum.ts';

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
    resolve: async (_root, { where, orderBy, ...args }, context) => {
      const order = orderBy ?? 'START_DATE_DESC';
      const page = readPage(args, order, cursorKinds(order));
      const scope = scopeIds(viewerOf(context).scope);
      const filter = await readDossierWhere(context, where ?? {});
      const dossiers = await listDossiers(context.sql, filter, scope, order, page);
      for (const dossier of dossiers) dossierById(context).prime(dossier.id, dossier);
      const total = () => countDossiers(context.sql, filter, scope);
      return toConnection(dossiers, page, order, (row) => cursorOf(order, row), total);
    },
  }),
  dossierByNumber: t.field({
    type: Dossier,
    nullable: true,
    description: 'The dossier with this number; null when there is none that the viewer may see.',
    args: { number: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: async (_root, { number }, context) => {
      const scope = scopeIds(viewerOf(context).scope);
      const dossier = await dossierByNumber(context.sql, number, scope);
      if (dossier !== null) dossierById(context).prime(dossier.id, dossier);
      return dossier;
    },
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
    resolve: async (_root, { content, dossierId, justifications }, context) =>
      evaluate(context, await judgedBy(context, content, dossierId), justifications ?? null),
  }),
  dossierLookups: t.field({
    type: DossierLookups,
    description: 'What only the database knows of a content that is being written.',
    args: {
      content: t.arg({ type: DossierContentInput, required: true, description: CONTENT }),
      dossierId: t.arg.id({ description: DOSSIER_ID }),
    },
    resolve: async (_root, { content, dossierId }, context) =>
      lookUp(context, await judgedBy(context, content, dossierId)),
  }),
}));

type Judged = { readonly dossierId: string | null; readonly content: DossierContent };

/** @throws GraphQLError BAD_ID for a union or dossier that the viewer does not see */
async function judgedBy(
  context: Context,
  input: typeof DossierContentInput.$inferInput,
  id: string | null | undefined,
): Promise<Judged> {
  const content = readDossierContent(input);
  const dossierId = readOptionalId(id, 'Dossier');
  const [organisation, dossier] = await Promise.all([
    organisationById(context).load(content.organisationId),
    dossierId === null ? null : dossierById(context).load(dossierId),
  ]);
  if (organisation === null) throw requestError('BAD_ID', { expected: 'Organisation' });
  if (dossierId !== null && dossier === null) throw requestError('BAD_ID', { expected: 'Dossier' });
  return { dossierId, content };
}

async function lookUp(context: Context, judged: Judged) {
  const parameters = await parametersOf(context);
  const [lookups] = await dossierLookups(context.sql, [judged], parameters, context.today);
  if (lookups === undefined) throw new Error('No lookups for a dossier');
  return lookups;
}

/** The same verdict that a submission would be held by. */
async function evaluate(
  context: Context,
  judged: Judged,
  given: readonly JustificationText[] | null,
) {
  const { dossierId, content } = judged;
  const [lookups, saved] = await Promise.all([
    lookUp(context, judged),
    dossierId === null ? [] : justificationsOfDossier(context).load(dossierId),
  ]);
  const findings = assessDossier(opaqueDossierContent(content), lookups);
  const issues = dossierIssues(content);
  const texts = (given ?? saved).map(({ findingKey, text }) => [findingKey, text] as const);
  const held = holding(findings, Object.fromEntries(texts));
  return { findings, issues, maySubmit: issues.length === 0 && held.length === 0 };
}
