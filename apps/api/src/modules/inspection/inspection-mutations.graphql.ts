import type { FindingContent, InspectionContent } from '@cau-noi/domain/inspection';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { readId, readOptionalId } from '../../ids.ts';
import {
  InspectionAcceptInput,
  InspectionBeginInput,
  InspectionCloseInput,
  InspectionConcludeInput,
  InspectionCreateInput,
  InspectionExplainInput,
  InspectionFindInput,
  InspectionRemedyInput,
  InspectionSaveInput,
} from './inspection-input.graphql.ts';
import type { InspectionFindingInput, InspectionInput } from './inspection-input.graphql.ts';
import { inspectionById } from './inspection.loaders.ts';
import type { InspectionRecord } from './inspection.queries.ts';
import { Inspection } from './inspection.ref.ts';
import {
  beginInspection,
  closeInspection,
  concludeInspection,
  createInspection,
  recordFindings,
  saveInspection,
} from './inspection.service.ts';
import { explainFinding, judgeRemedy, reportRemedy } from './remedy.service.ts';

type Payload = { readonly inspection: InspectionRecord };

const InspectionPayload = builder.objectRef<Payload>('InspectionPayload').implement({
  description: 'The inspection as it is now.',
  fields: (t) => ({
    inspection: t.expose('inspection', { type: Inspection, description: 'The inspection.' }),
  }),
});

async function changed(context: Context, id: string): Promise<Payload> {
  const inspection = await inspectionById(context).load(id);
  invariant(inspection !== null, 'INSPECTION_VANISHED');
  return { inspection };
}

const readContent = (input: typeof InspectionInput.$inferInput): InspectionContent => ({
  inspectedId: readOptionalId(input.inspectedId, 'Organisation'),
  year: input.year,
  title: input.title.trim(),
  scope: input.scope.trim(),
  plannedFrom: input.plannedFrom ?? null,
  plannedTo: input.plannedTo ?? null,
  headId: readOptionalId(input.headId, 'Person'),
  memberIds: input.memberIds.map((id) => readId(id, 'Person')),
});

const readFinding = (input: typeof InspectionFindingInput.$inferInput): FindingContent => ({
  checkId: input.checkId?.trim() || null,
  topic: input.topic ?? null,
  severity: input.severity,
  dossierId: readOptionalId(input.dossierId, 'Dossier'),
  text: input.text.trim(),
  remedy: input.remedy.trim(),
  responsible: input.responsible.trim(),
  dueOn: input.dueOn ?? null,
});

const errors = { types: [...COMMON_ERRORS, ConflictError] };
const INPUT = 'The input.';

interface ActInput {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Which inspection in which version, and the call by which a repeated request is known. */
function readAct(operation: string, input: ActInput) {
  const read = { id: readId(input.id, 'Inspection'), version: input.version };
  return { read, call: { operation, key: input.idempotencyKey, input } };
}

/** As `readAct`, for one finding of it. */
function readFindingAct(operation: string, input: ActInput & { readonly findingId: string }) {
  const { read, call } = readAct(operation, input);
  return { read: { ...read, findingId: readId(input.findingId, 'InspectionFinding') }, call };
}

builder.mutationFields((t) => ({
  inspectionCreate: t.field({
    type: InspectionPayload,
    description: 'Plans an inspection of a union below (lập cuộc kiểm tra).',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: InspectionCreateInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'inspectionCreate', key: input.idempotencyKey, input };
      const union = readId(input.organisationId, 'Organisation');
      const content = readContent(input.inspection);
      return changed(context, await createInspection(context, call, union, content));
    },
  }),
  inspectionSave: t.field({
    type: InspectionPayload,
    description: 'Saves what is planned.',
    errors,
    args: { input: t.arg({ type: InspectionSaveInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('inspectionSave', input);
      const content = readContent(input.inspection);
      return changed(context, await saveInspection(context, call, read, content));
    },
  }),
  inspectionBegin: t.field({
    type: InspectionPayload,
    description: 'The team begins.',
    errors,
    args: { input: t.arg({ type: InspectionBeginInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('inspectionBegin', input);
      return changed(context, await beginInspection(context, call, read, input.on));
    },
  }),
  inspectionFind: t.field({
    type: InspectionPayload,
    description: 'Saves what was found so far, all of it.',
    errors,
    args: { input: t.arg({ type: InspectionFindInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('inspectionFind', input);
      const findings = input.findings.map(readFinding);
      return changed(context, await recordFindings(context, call, read, findings));
    },
  }),
}));

builder.mutationFields((t) => ({
  inspectionConclude: t.field({
    type: InspectionPayload,
    description: 'Concludes it: from then on the inspected union sees it (kết luận kiểm tra).',
    errors,
    args: { input: t.arg({ type: InspectionConcludeInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('inspectionConclude', input);
      return changed(context, await concludeInspection(context, call, read, input));
    },
  }),
  inspectionClose: t.field({
    type: InspectionPayload,
    description: 'Closes an inspection of which every remedy was accepted.',
    errors,
    args: { input: t.arg({ type: InspectionCloseInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readAct('inspectionClose', input);
      return changed(context, await closeInspection(context, call, read));
    },
  }),
  inspectionExplain: t.field({
    type: InspectionPayload,
    description: 'The inspected union explains a finding (giải trình).',
    errors,
    args: { input: t.arg({ type: InspectionExplainInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readFindingAct('inspectionExplain', input);
      return changed(context, await explainFinding(context, call, read, input.text));
    },
  }),
  inspectionRemedy: t.field({
    type: InspectionPayload,
    description: 'The inspected union reports that a remedy is done (báo cáo khắc phục).',
    errors,
    args: { input: t.arg({ type: InspectionRemedyInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readFindingAct('inspectionRemedy', input);
      return changed(context, await reportRemedy(context, call, read, input));
    },
  }),
  inspectionAccept: t.field({
    type: InspectionPayload,
    description: 'Who inspects accepts a remedy, or gives it back.',
    errors,
    args: { input: t.arg({ type: InspectionAcceptInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { read, call } = readFindingAct('inspectionAccept', input);
      return changed(context, await judgeRemedy(context, call, read, input));
    },
  }),
}));
