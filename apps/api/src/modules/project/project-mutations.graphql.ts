import { invariant } from '@cau-noi/domain/invariant';
import type { IsoDate } from '@cau-noi/domain/period';
import type { PartialDate } from '@cau-noi/domain/period/partial-date';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  ProjectCreateInput,
  ProjectEvaluateInput,
  ProjectFollowOnInput,
  ProjectLinkInput,
  ProjectProceedInput,
  ProjectReceiveInput,
  ProjectReportInput,
  ProjectResultsInput,
  ProjectSaveInput,
  ProjectVoidPaymentInput,
} from './project-act-input.graphql.ts';
import { filled, moneyOf, readProject, yearValues } from './project-input.ts';
import { projectById } from './project.loaders.ts';
import {
  addEvaluation,
  linkDossier,
  receivePayment,
  saveFollowOn,
  saveResults,
  sendReport,
  voidPayment,
} from './project-record.service.ts';
import { Project } from './project.ref.ts';
import type { ProjectRecord } from './project.rows.ts';
import { createProject, proceedProject, saveProject } from './project.service.ts';

type Payload = { readonly project: ProjectRecord };
const ProjectPayload = builder.objectRef<Payload>('ProjectPayload').implement({
  description: 'The project as it is now.',
  fields: (t) => ({
    project: t.expose('project', { type: Project, description: 'The project.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const project = await projectById(context).load(id);
  invariant(project !== null, 'PROJECT_VANISHED');
  return { project };
}

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

/** Which project in which version, and the call by which a repeated request is known. */
function readAct(
  operation: string,
  input: { readonly id: string; readonly version: number; readonly idempotencyKey: string },
) {
  const read = { id: readId(input.id, 'Project'), version: input.version };
  return { read, call: { operation, key: input.idempotencyKey, input } };
}

const readFollowOn = (input: typeof ProjectFollowOnInput.$inferInput) => ({
  followOnId: readOptionalId(input.followOnId, 'ProjectFollowOn'),
  donorId: readId(input.donorId, 'Partner'),
  on: input.on as PartialDate,
  text: input.text.trim(),
  answer: input.answer,
  answeredOn: input.answeredOn ?? null,
  answerText: filled(input.answerText),
});

builder.mutationFields((t) => ({
  projectCreate: t.field({
    type: ProjectPayload,
    description: 'Writes down a project.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: ProjectCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'projectCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      const content = readProject(input.project);
      return changed(context, await createProject(context, call, union, content));
    },
  }),
  projectSave: t.field({
    type: ProjectPayload,
    description: 'Saves the whole content; what was approved is changed by a document.',
    errors,
    args: { input: t.arg({ type: ProjectSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectSave', input);
      const saved = { content: readProject(input.project), basis: filled(input.basis) };
      return changed(context, await saveProject(context, call, read, saved));
    },
  }),
  projectProceed: t.field({
    type: ProjectPayload,
    description: 'Writes down a step; nothing begins before it is approved.',
    errors,
    args: { input: t.arg({ type: ProjectProceedInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectProceed', input);
      const { step, on } = input;
      const [number, by] = [filled(input.number), filled(input.by)];
      const told = { step, on, number, by, text: input.text.trim() };
      return changed(context, await proceedProject(context, call, read, told));
    },
  }),
}));

builder.mutationFields((t) => ({
  projectReceive: t.field({
    type: ProjectPayload,
    description: 'Writes down money; nothing is received before the project is approved.',
    errors,
    args: { input: t.arg({ type: ProjectReceiveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectReceive', input);
      const payment = {
        donorId: readOptionalId(input.donorId, 'Partner'),
        on: input.on as IsoDate,
        amount: moneyOf(input.amount),
        note: filled(input.note),
      };
      return changed(context, await receivePayment(context, call, read, payment));
    },
  }),
  projectVoidPayment: t.field({
    type: ProjectPayload,
    description: 'Says that a payment was written down by mistake.',
    errors,
    args: { input: t.arg({ type: ProjectVoidPaymentInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectVoidPayment', input);
      const said = { paymentId: readId(input.paymentId, 'ProjectPayment'), text: input.text };
      return changed(context, await voidPayment(context, call, read, said));
    },
  }),
  projectSaveResults: t.field({
    type: ProjectPayload,
    description: 'Saves what came of the indicators that are named.',
    errors,
    args: { input: t.arg({ type: ProjectResultsInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectSaveResults', input);
      const results = input.results.map(({ indicatorId, values }) => ({
        indicatorId: readId(indicatorId, 'ProjectIndicator'),
        values: yearValues(values),
      }));
      return changed(context, await saveResults(context, call, read, results));
    },
  }),
}));

builder.mutationFields((t) => ({
  projectEvaluate: t.field({
    type: ProjectPayload,
    description: 'Writes down what somebody who benefits says of it.',
    errors,
    args: { input: t.arg({ type: ProjectEvaluateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectEvaluate', input);
      const { by, on, scores, words } = input;
      const said = { by: by.trim(), on, scores, words: filled(words) };
      return changed(context, await addEvaluation(context, call, read, said));
    },
  }),
  projectFollowOn: t.field({
    type: ProjectPayload,
    description: 'Writes down that a donor proposes to go on, or what was answered.',
    errors,
    args: { input: t.arg({ type: ProjectFollowOnInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectFollowOn', input);
      const said = readFollowOn(input);
      return changed(context, await saveFollowOn(context, call, read, said));
    },
  }),
  projectReport: t.field({
    type: ProjectPayload,
    description: 'Writes down that a report was sent.',
    errors,
    args: { input: t.arg({ type: ProjectReportInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectReport', input);
      const { kind, year = null, sentOn, note } = input;
      const said = { kind, year, sentOn, note: filled(note) };
      return changed(context, await sendReport(context, call, read, said));
    },
  }),
  projectLink: t.field({
    type: ProjectPayload,
    description: 'Makes a dossier a part of the project, or no part of it.',
    errors,
    args: { input: t.arg({ type: ProjectLinkInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('projectLink', input);
      const said = { dossierId: readId(input.dossierId, 'Dossier'), linked: input.linked };
      return changed(context, await linkDossier(context, call, read, said));
    },
  }),
}));
