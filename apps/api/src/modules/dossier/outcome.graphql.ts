import type {
  ActualFigures as ActualFiguresValue,
  ObjectiveResult as ObjectiveResultValue,
} from '@cau-noi/domain/dossier/outcome';
import type { ReportState } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import {
  CostLine,
  DelegationMember,
  Guest,
  ParticipantGroup,
  Stop,
} from './dossier-sections.graphql.ts';
import { Commitment } from './follow-up.graphql.ts';
import type { OutcomeRecord } from './outcome.queries.ts';
import { ReportEffects } from './report-effects.graphql.ts';

const OutcomeStateEnum = enumOf<ReportState>(
  'OutcomeState',
  'The life of an outcome report (báo cáo kết quả).',
  { DRAFT: 'Being written.', SUBMITTED: 'Handed in.' },
);

/** Real figures, and whether they are exactly the approved ones. */
export type ShownFigures = ActualFiguresValue & {
  readonly asApproved: boolean;
  readonly correctionReason: string | null;
};

export const ActualFigures = builder.objectRef<ShownFigures>('ActualFigures').implement({
  description: 'What really happened: the figures that statistics count.',
  fields: (t) => ({
    startDate: t.expose('startDate', { type: 'Date', description: 'First day.' }),
    endDate: t.expose('endDate', { type: 'Date', description: 'Last day.' }),
    members: t.field({
      type: [DelegationMember],
      description: 'Who really took part.',
      resolve: (actual) => [...actual.members],
    }),
    stops: t.field({
      type: [Stop],
      description: 'Where they really were.',
      resolve: (actual) => [...actual.stops],
    }),
    guests: t.field({
      type: [Guest],
      description: 'Guests who really came.',
      resolve: (actual) => [...actual.guests],
    }),
    participants: t.field({
      type: [ParticipantGroup],
      description: 'Participants who really came.',
      resolve: (actual) => [...actual.participants],
    }),
    costLines: t.field({
      type: [CostLine],
      description: 'What it really cost.',
      resolve: (actual) => [...actual.costLines],
    }),
    deviationReason: t.exposeString('deviationReason', {
      nullable: true,
      description: 'Why the figures differ from the approved ones.',
    }),
    correctionReason: t.exposeString('correctionReason', {
      nullable: true,
      description: 'Why the closed figures were corrected, the last time; null if they never were.',
    }),
    asApproved: t.exposeBoolean('asApproved', {
      description: 'Whether everything went as approved.',
    }),
  }),
});

const ObjectiveResult = builder.objectRef<ObjectiveResultValue>('ObjectiveResult').implement({
  description: 'What was reached of one objective.',
  fields: (t) => ({
    objectiveId: t.exposeString('objectiveId', { description: 'The `id` of the objective.' }),
    achieved: t.exposeFloat('achieved', {
      nullable: true,
      description: 'How much was reached, in the unit of the objective.',
    }),
    text: t.exposeString('text', { description: 'What was reached, in words.' }),
  }),
});

export const OutcomeReport = builder.objectRef<OutcomeRecord>('OutcomeReport').implement({
  description: 'The outcome report of an activity (báo cáo kết quả).',
  fields: (t) => ({
    state: t.expose('state', { type: OutcomeStateEnum, description: 'How far it is.' }),
    summary: t.exposeString('summary', { description: 'What took place.' }),
    results: t.field({
      type: [ObjectiveResult],
      description: 'What was reached of each objective.',
      resolve: (report) => [...report.results],
    }),
    commitments: t.field({
      type: [Commitment],
      description: 'What was promised.',
      resolve: ({ dossierId, commitments }) => commitments.map((one) => ({ ...one, dossierId })),
    }),
    lessons: t.exposeString('lessons', { description: 'What was learned.' }),
    recommendations: t.exposeString('recommendations', { description: 'What is proposed.' }),
    contacts: t.exposeString('contacts', { description: 'Who was met, to be kept in touch with.' }),
    effects: t.field({
      type: ReportEffects,
      description: 'What it brought beside its objectives.',
      resolve: ({ effects }) => effects,
    }),
    dueDate: t.expose('dueDate', { type: 'Date', description: 'By when it was or is due.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed in.',
    }),
    submittedBy: t.exposeString('submittedBy', {
      nullable: true,
      description: 'Who handed it in.',
    }),
    version: t.exposeInt('version', { description: 'Changes with every save; inputs name it.' }),
  }),
});
