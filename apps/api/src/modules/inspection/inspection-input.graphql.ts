import { builder } from '../../builder.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import {
  InspectionSeverityEnum,
  InspectionStateEnum,
  InspectionTopicEnum,
} from './inspection.ref.ts';

export const InspectionWhere = builder.inputType('InspectionWhere', {
  description: 'Which inspections to list.',
  fields: (t) => ({
    state: t.field({ type: [InspectionStateEnum], description: 'In any of these states.' }),
    year: t.intList({ description: 'Of any of these years.' }),
    organisationId: t.id({ description: 'By or of this union.' }),
    subtree: t.boolean({ description: 'By or of the unions below it too.' }),
    overdue: t.boolean({ description: 'Only those with a remedy that is overdue.' }),
  }),
});

export const InspectionInput = builder.inputType('InspectionInput', {
  description: 'What is planned.',
  fields: (t) => ({
    inspectedId: t.id({ description: 'The union that is to be inspected.' }),
    year: t.int({ required: true, description: 'The year that plans it.' }),
    title: t.string({ required: true, description: 'In one line.' }),
    scope: t.string({ required: true, description: 'What is looked at, of which time.' }),
    plannedFrom: t.field({ type: 'Date', description: 'First day.' }),
    plannedTo: t.field({ type: 'Date', description: 'Last day.' }),
    headId: t.id({ description: 'Who heads the team.' }),
    memberIds: t.idList({ required: true, description: 'Who else is of it.' }),
  }),
});

export const InspectionFindingInput = builder.inputType('InspectionFindingInput', {
  description: 'One thing that was found, of a check or of a topic, and its remedy.',
  fields: (t) => ({
    checkId: t.string({ description: 'The check, as TK02.' }),
    topic: t.field({ type: InspectionTopicEnum, description: 'The topic, where it is no check.' }),
    severity: t.field({
      type: InspectionSeverityEnum,
      required: true,
      description: 'How grave it is.',
    }),
    dossierId: t.id({ description: 'The activity at which it was found.' }),
    text: t.string({ required: true, description: 'What was found.' }),
    remedy: t.string({ required: true, description: 'What is to be done.' }),
    responsible: t.string({ required: true, description: 'Who sees to it.' }),
    dueOn: t.field({ type: 'Date', description: 'By when.' }),
  }),
});

const key = { required: true, description: IDEMPOTENCY_KEY } as const;
const version = { required: true, description: 'The version that was read.' } as const;
const id = { required: true, description: 'The inspection.' } as const;
const finding = { required: true, description: 'The finding.' } as const;

export const InspectionCreateInput = builder.inputType('InspectionCreateInput', {
  description: 'Plans an inspection.',
  fields: (t) => ({
    organisationId: t.id({ required: true, description: 'The union that inspects.' }),
    inspection: t.field({ type: InspectionInput, required: true, description: 'What it plans.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionSaveInput = builder.inputType('InspectionSaveInput', {
  description: 'Saves what is planned.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    inspection: t.field({ type: InspectionInput, required: true, description: 'The new plan.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionBeginInput = builder.inputType('InspectionBeginInput', {
  description: 'The team begins.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    on: t.field({ type: 'Date', required: true, description: 'When.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionFindInput = builder.inputType('InspectionFindInput', {
  description: 'Saves what was found so far, all of it.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    findings: t.field({
      type: [InspectionFindingInput],
      required: true,
      description: 'Everything that was found.',
    }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionConcludeInput = builder.inputType('InspectionConcludeInput', {
  description: 'Concludes an inspection.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    on: t.field({ type: 'Date', required: true, description: 'Day of the conclusions.' }),
    text: t.string({ required: true, description: 'The conclusions.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionCloseInput = builder.inputType('InspectionCloseInput', {
  description: 'Closes an inspection.',
  fields: (t) => ({ id: t.id(id), version: t.int(version), idempotencyKey: t.string(key) }),
});

export const InspectionExplainInput = builder.inputType('InspectionExplainInput', {
  description: 'The inspected union explains a finding.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    findingId: t.id(finding),
    text: t.string({ required: true, description: 'The explanation.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionRemedyInput = builder.inputType('InspectionRemedyInput', {
  description: 'The inspected union reports that a remedy is done.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    findingId: t.id(finding),
    on: t.field({ type: 'Date', required: true, description: 'When it was done.' }),
    proof: t.string({ required: true, description: 'By what it is shown.' }),
    idempotencyKey: t.string(key),
  }),
});

export const InspectionAcceptInput = builder.inputType('InspectionAcceptInput', {
  description: 'Who inspects accepts a remedy, or gives it back.',
  fields: (t) => ({
    id: t.id(id),
    version: t.int(version),
    findingId: t.id(finding),
    accepted: t.boolean({ required: true, description: 'Whether it is accepted.' }),
    text: t.string({ required: true, description: 'Why; required to give it back.' }),
    idempotencyKey: t.string(key),
  }),
});
