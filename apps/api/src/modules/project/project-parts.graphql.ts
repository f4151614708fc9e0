import type { Measured } from '@cau-noi/domain/project';
import { yearOf } from '@cau-noi/domain/period';
import type { BudgetRow, Leverage } from '@cau-noi/domain/project/budget';
import type { Score, ScoreTotal } from '@cau-noi/domain/project/evaluation';
import type { Lapse } from '@cau-noi/domain/project/life';
import type { ReportDuty } from '@cau-noi/domain/project/reports';
import type { Achieved } from '@cau-noi/domain/project/results';
import { achievedBy, achievedIn } from '@cau-noi/domain/project/results';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { DossierStateEnum } from '../dossier/dossier-enums.graphql.ts';
import { ActivityKindEnum } from '../values/activity.graphql.ts';
import { LegalBasis } from '../values/finding.graphql.ts';
import { Money } from '../values/money.graphql.ts';
import {
  AccrualEnum,
  AchievedVerdictEnum,
  FollowOnAnswerEnum,
  MeasureEnum,
  QuestionEnum,
  ReportKindEnum,
  ReportStandingEnum,
} from './project.ref.ts';
import type { ActivityEntry, IndicatorEntry, NamedPartner, ProjectRecord } from './project.rows.ts';

const donorId = (id: string | null): string | null => (id === null ? null : writeId('Partner', id));

export const ProjectPartner = builder.objectRef<NamedPartner>('ProjectPartner').implement({
  description: 'A partner of a project, by its name.',
  fields: (t) => ({
    id: t.id({
      description: 'The partner.',
      resolve: ({ id }) => writeId('Partner', id),
    }),
    name: t.exposeString('name', { description: 'Its Vietnamese name.' }),
  }),
});

export const BudgetLine = builder
  .objectRef<ProjectRecord['budget'][number]>('ProjectBudgetLine')
  .implement({
    description: 'What is promised for a year.',
    fields: (t) => ({
      donorId: t.id({
        nullable: true,
        description: 'By which donor; null = our own share (đối ứng).',
        resolve: (line) => donorId(line.donorId),
      }),
      year: t.exposeInt('year', { description: 'For which year.' }),
      committed: t.expose('committed', { type: Money, description: 'How much.' }),
    }),
  });

export const BudgetTotal = builder.objectRef<BudgetRow>('ProjectBudgetRow').implement({
  description:
    'What was promised and given for a year, of one donor in one currency; never netted.',
  fields: (t) => ({
    donorId: t.id({
      nullable: true,
      description: 'Of which donor; null = our own share (đối ứng).',
      resolve: (row) => donorId(row.donorId),
    }),
    year: t.exposeInt('year', { description: 'The year.' }),
    committed: t.expose('committed', { type: Money, description: 'Promised.' }),
    disbursed: t.expose('disbursed', { type: Money, description: 'Given.' }),
  }),
});

export const Payment = builder
  .objectRef<ProjectRecord['payments'][number]>('ProjectPayment')
  .implement({
    description: 'Money that was received, or that our own side put in.',
    fields: (t) => ({
      id: t.id({
        description: 'The payment.',
        resolve: ({ id }) => writeId('ProjectPayment', id),
      }),
      donorId: t.id({
        nullable: true,
        description: 'From which donor; null = our own share (đối ứng).',
        resolve: (payment) => donorId(payment.donorId),
      }),
      on: t.exposeString('on', { description: 'YYYY-MM-DD, or YYYY-MM.' }),
      amount: t.expose('amount', { type: Money, description: 'How much.' }),
      note: t.exposeString('note', { nullable: true, description: 'What for.' }),
      voidText: t.exposeString('voidText', {
        nullable: true,
        description: 'Why it does not count; null where it does.',
      }),
    }),
  });

export const LeverageType = builder.objectRef<Leverage>('ProjectLeverage').implement({
  description: 'Others’ money beside our own, in one currency by the rates of today.',
  fields: (t) => ({
    own: t.expose('own', { type: Money, description: 'Our own.' }),
    others: t.expose('others', { type: Money, description: 'Others’.' }),
    rates: t.stringList({
      description: 'The currencies that were turned into it, each once.',
      resolve: ({ used }) => [...new Set(used.map(({ from }) => from))],
    }),
  }),
});

export const LapseType = builder.objectRef<Lapse>('ProjectLapse').implement({
  description: 'When an approval under which nothing has begun may be withdrawn.',
  fields: (t) => ({
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'From which day on; null where no number of months is known.',
    }),
    due: t.exposeBoolean('due', { description: 'Whether that day has come.' }),
    basis: t.expose('basis', { type: LegalBasis, description: 'On what it rests.' }),
  }),
});

const MeasuredType = builder.objectRef<Measured>('Measured').implement({
  description: 'A number, or a share where there is a denominator.',
  fields: (t) => ({
    numerator: t.field({
      type: 'SafeInt',
      description: 'The number.',
      resolve: (v) => v.numerator,
    }),
    denominator: t.field({
      type: 'SafeInt',
      nullable: true,
      description: 'Of how many, of a share.',
      resolve: (v) => v.denominator,
    }),
  }),
});

const AchievedType = builder.objectRef<Achieved>('Achieved').implement({
  description: 'How much of what was aimed at is there.',
  fields: (t) => ({
    verdict: t.expose('verdict', {
      type: AchievedVerdictEnum,
      description: 'Whether it is there.',
    }),
    percent: t.exposeInt('percent', {
      nullable: true,
      description: 'In whole percent, rounded down; null where it cannot be told.',
    }),
    missing: t.intList({
      description: 'The years of which no figure is known.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
});

type Year = { readonly indicator: IndicatorEntry; readonly year: number };

const IndicatorYear = builder.objectRef<Year>('IndicatorYear').implement({
  description: 'A year of an indicator.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    target: t.field({
      type: MeasuredType,
      nullable: true,
      description: 'What it is to come to.',
      resolve: ({ indicator, year }) =>
        indicator.targets.find((value) => value.year === year) ?? null,
    }),
    actual: t.field({
      type: MeasuredType,
      nullable: true,
      description: 'What it came to.',
      resolve: ({ indicator, year }) =>
        indicator.actuals.find((value) => value.year === year) ?? null,
    }),
    achieved: t.field({
      type: AchievedType,
      description: 'What that is of it.',
      resolve: ({ indicator, year }) => achievedIn(indicator, indicator.actuals, year),
    }),
  }),
});

export const IndicatorType = builder.objectRef<IndicatorEntry>('ProjectIndicator').implement({
  description: 'A result that is measured.',
  fields: (t) => ({
    id: t.id({
      description: 'The indicator.',
      resolve: ({ id }) => writeId('ProjectIndicator', id),
    }),
    name: t.exposeString('name', { description: 'What is counted.' }),
    unit: t.exposeString('unit', { description: 'In which unit.' }),
    measure: t.expose('measure', { type: MeasureEnum, description: 'A number or a share.' }),
    accrual: t.expose('accrual', { type: AccrualEnum, description: 'What a year holds.' }),
    baseline: t.expose('baseline', {
      type: MeasuredType,
      nullable: true,
      description: 'Before it began; null = not known.',
    }),
    years: t.field({
      type: [IndicatorYear],
      description: 'All years of which something is said.',
      resolve: (indicator) => {
        const years = [...indicator.targets, ...indicator.actuals].map(({ year }) => year);
        return [...new Set(years)].toSorted((a, b) => a - b).map((year) => ({ indicator, year }));
      },
    }),
    achieved: t.field({
      type: AchievedType,
      description: 'What all years up to this one came to.',
      resolve: (indicator, _args, { today }) =>
        achievedBy(indicator, indicator.actuals, yearOf(today)),
    }),
  }),
});

const ScoreType = builder.objectRef<Score>('EvaluationScore').implement({
  description: 'An answer, from 1 (not at all) to 5 (wholly).',
  fields: (t) => ({
    question: t.expose('question', { type: QuestionEnum, description: 'To which question.' }),
    score: t.exposeInt('score', { description: 'The answer.' }),
  }),
});

export const EvaluationType = builder
  .objectRef<ProjectRecord['evaluations'][number]>('ProjectEvaluation')
  .implement({
    description: 'What somebody who benefits says of it.',
    fields: (t) => ({
      by: t.exposeString('by', { description: 'Who.' }),
      on: t.expose('on', { type: 'Date', description: 'When.' }),
      scores: t.field({
        type: [ScoreType],
        description: 'The answers.',
        resolve: ({ scores }) => [...scores],
      }),
      words: t.exposeString('words', { nullable: true, description: 'In words.' }),
    }),
  });

export const ScoreTotalType = builder.objectRef<ScoreTotal>('EvaluationScoreTotal').implement({
  description: 'What all answers to one question come to.',
  fields: (t) => ({
    question: t.expose('question', { type: QuestionEnum, description: 'Which question.' }),
    answers: t.exposeInt('answers', { description: 'How many answered it.' }),
    tenths: t.exposeInt('tenths', {
      nullable: true,
      description: 'The mean in tenths, rounded down: 42 is 4.2.',
    }),
  }),
});

export const FollowOnType = builder
  .objectRef<ProjectRecord['followOns'][number]>('ProjectFollowOn')
  .implement({
    description: 'That a donor proposes to go on: a sign that the work was effective.',
    fields: (t) => ({
      id: t.id({
        description: 'The proposal.',
        resolve: ({ id }) => writeId('ProjectFollowOn', id),
      }),
      donorId: t.id({
        description: 'Who proposes.',
        resolve: (followOn) => writeId('Partner', followOn.donorId),
      }),
      on: t.exposeString('on', { description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
      text: t.exposeString('text', { description: 'What.' }),
      answer: t.expose('answer', { type: FollowOnAnswerEnum, description: 'Our answer.' }),
      answeredOn: t.expose('answeredOn', {
        type: 'Date',
        nullable: true,
        description: 'When it was given.',
      }),
      answerText: t.exposeString('answerText', { nullable: true, description: 'In words.' }),
    }),
  });

export const DutyType = builder.objectRef<ReportDuty>('ProjectReportDuty').implement({
  description: 'A report that is owed, or was.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportKindEnum, description: 'Which report.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Of which year.' }),
    dueOn: t.expose('dueOn', { type: 'Date', nullable: true, description: 'By when, if known.' }),
    sentOn: t.expose('sentOn', { type: 'Date', nullable: true, description: 'When it was sent.' }),
    standing: t.expose('standing', { type: ReportStandingEnum, description: 'How it stands.' }),
    basis: t.expose('basis', {
      type: LegalBasis,
      nullable: true,
      description: 'On what its day rests.',
    }),
  }),
});

export const ActivityType = builder.objectRef<ActivityEntry>('ProjectActivity').implement({
  description: 'A dossier that is a part of the project and that the viewer may see.',
  fields: (t) => ({
    dossierId: t.id({
      description: 'The dossier.',
      resolve: ({ id }) => writeId('Dossier', id),
    }),
    number: t.exposeInt('number', { description: 'Its number.' }),
    kind: t.expose('kind', { type: ActivityKindEnum, description: 'What kind of activity.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    state: t.expose('state', { type: DossierStateEnum, description: 'How far it is.' }),
    startDate: t.expose('startDate', {
      type: 'Date',
      nullable: true,
      description: 'Its first day as planned.',
    }),
  }),
});
