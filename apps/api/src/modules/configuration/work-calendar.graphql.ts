import type { PublicHoliday } from '@cau-noi/domain/period/public-holidays';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import { COMMON_ERRORS } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { writeId } from '../../ids.ts';
import { LegalBasis } from '../values/finding.graphql.ts';
import { readSource, SourceInput } from './source-input.graphql.ts';
import type { WorkCalendarDay, WorkCalendarYear } from './work-calendar.service.ts';
import { decideWorkDay, takeBackWorkDay, workCalendarOfYear } from './work-calendar.service.ts';

const PublicHolidayEnum = enumOf<PublicHoliday>('PublicHoliday', 'The public holidays.', {
  NEW_YEAR: 'Tết Dương lịch: 1 January.',
  TET: 'Tết Nguyên đán: the lunar new year.',
  HUNG_KINGS: 'Giỗ Tổ Hùng Vương: day 10 of lunar month 3.',
  REUNIFICATION: 'Ngày Chiến thắng: 30 April.',
  LABOUR_DAY: 'Ngày Quốc tế lao động: 1 May.',
  NATIONAL_DAY: 'Quốc khánh: 2 September.',
});

const Day = builder.objectRef<WorkCalendarDay>('WorkCalendarDay').implement({
  description: 'A day that is off by law, or of which something was decided.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ day }) => writeId('WorkDay', day) }),
    day: t.expose('day', { type: 'Date', description: 'The day.' }),
    working: t.exposeBoolean('working', { description: 'Whether it is worked.' }),
    holiday: t.field({
      type: PublicHolidayEnum,
      nullable: true,
      description: 'For what it is off by law; null where only a decision speaks of it.',
      resolve: ({ byRule }) => byRule?.holiday ?? null,
    }),
    inPlaceOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day off on a weekend in whose place it is off (nghỉ bù).',
      resolve: ({ byRule }) => byRule?.inPlaceOf ?? null,
    }),
    decided: t.boolean({
      description: 'Whether it was decided, which prevails over the law.',
      resolve: ({ decided }) => decided !== null,
    }),
    basis: t.field({
      type: LegalBasis,
      nullable: true,
      description: 'Where it stands, and how far that was verified.',
      resolve: ({ decided, rule }) => decided?.basis ?? rule?.basis ?? null,
    }),
    note: t.string({
      nullable: true,
      description: 'Why it was decided, or what must be known to confirm the rule.',
      resolve: ({ decided, rule }) => (decided === null ? rule?.note : decided.note) ?? null,
    }),
    addedBy: t.string({
      nullable: true,
      description: 'Who wrote the decision.',
      resolve: ({ decided }) => decided?.addedBy ?? null,
    }),
    addedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the decision was written.',
      resolve: ({ decided }) => decided?.addedAt ?? null,
    }),
  }),
});

const WorkCalendar = builder.objectRef<WorkCalendarYear>('WorkCalendar').implement({
  description: 'By what working days of a year are counted (lịch làm việc).',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The calendar year.' }),
    known: t.exposeBoolean('known', {
      description:
        'Whether a rule says of every public holiday when it falls; else nothing counts.',
    }),
    days: t.field({
      type: [Day],
      description: 'Days off and worked weekend days, in their order.',
      resolve: ({ days }) => [...days],
    }),
  }),
});

builder.queryField('workCalendar', (t) =>
  t.field({
    type: WorkCalendar,
    description: 'The days of a year that depart from Monday to Friday.',
    args: { year: t.arg.int({ required: true, description: 'The calendar year.' }) },
    resolve: (_root, { year }, context) => workCalendarOfYear(context.sql, year),
  }),
);

const WorkDayDecideInput = builder.inputType('WorkDayDecideInput', {
  description: 'Input of `workDayDecide`.',
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true, description: 'The day.' }),
    working: t.boolean({ required: true, description: 'Whether it is worked.' }),
    source: t.field({ type: SourceInput, required: true, description: 'Where that was decided.' }),
    reason: t.string({ required: true, description: 'Why it is written.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const WorkDayTakeBackInput = builder.inputType('WorkDayTakeBackInput', {
  description: 'Input of `workDayTakeBack`.',
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true, description: 'The day.' }),
    reason: t.string({ required: true, description: 'Why the decision is taken back.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const WorkCalendarPayload = builder
  .objectRef<{ readonly year: number }>('WorkCalendarPayload')
  .implement({
    description: 'The calendar as it is now.',
    fields: (t) => ({
      calendar: t.field({
        type: WorkCalendar,
        description: 'The year of the day.',
        resolve: ({ year }, _args, context) => workCalendarOfYear(context.sql, year),
      }),
    }),
  });

builder.mutationFields((t) => ({
  workDayDecide: t.field({
    type: WorkCalendarPayload,
    description: 'Decides of a day that it is off, or worked although it would be off.',
    args: { input: t.arg({ type: WorkDayDecideInput, required: true, description: 'The input.' }) },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { day, working, reason, idempotencyKey: key } = input;
      const asked = { day, working, basis: readSource(input.source), reason };
      return { year: await decideWorkDay(context, asked, { key, input }) };
    },
  }),
  workDayTakeBack: t.field({
    type: WorkCalendarPayload,
    description: 'Takes back what was decided of a day: the law holds again.',
    args: {
      input: t.arg({ type: WorkDayTakeBackInput, required: true, description: 'The input.' }),
    },
    errors: { types: COMMON_ERRORS },
    resolve: async (_root, { input }, context) => {
      const { day, reason, idempotencyKey: key } = input;
      return { year: await takeBackWorkDay(context, { day, reason }, { key, input }) };
    },
  }),
}));
