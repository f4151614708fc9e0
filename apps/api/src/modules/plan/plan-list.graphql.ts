import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import { Money } from '../values/money.graphql.ts';
import type { PlanOrder } from './plan-list-orders.ts';
import type { PlanListTotals } from './plan-list.queries.ts';
import { plansPage } from './plan-list.ts';
import { PlanStateEnum } from './plan.graphql.ts';
import { PlanConnection } from './plan.ref.ts';

const PlanWhere = builder.inputType('PlanWhere', {
  description: 'Which plans to list.',
  fields: (t) => ({
    ids: t.idList({ description: 'Any of these; what is not seen is not found.' }),
    year: t.int({ description: 'Of this calendar year.' }),
    organisationId: t.id({ description: 'Of this union.' }),
    subtree: t.boolean({ description: 'Also of all unions below it and those it took up.' }),
    state: t.field({ type: [PlanStateEnum], description: 'In any of these states.' }),
    text: t.string({
      description: 'Part of the name of the union or of a line, with or without accents.',
    }),
  }),
});

const PlanOrderEnum = enumOf<PlanOrder>('PlanOrder', 'Orders of a list of yearly plans.', {
  YEAR_DESC: 'The latest year first, then by the name of the union.',
  YEAR_ASC: 'The earliest year first, then by the name of the union.',
  UNION_ASC: 'By the name of the union today, in Vietnamese order, the latest year first.',
  UNION_DESC: 'By the name of the union today, from the end, the latest year first.',
  STATE_ASC: 'By state, drafts first.',
  STATE_DESC: 'By state, drafts last.',
  LINES_ASC: 'By the number of lines, the smallest first.',
  LINES_DESC: 'By the number of lines, the greatest first.',
  PERSONS_ASC: 'By the persons of all lines, the smallest first.',
  PERSONS_DESC: 'By the persons of all lines, the greatest first.',
  SUBMITTED_ASC: 'By the day on which they were handed in, the earliest first; the others last.',
  SUBMITTED_DESC: 'By the day on which they were handed in, the latest first; the others last.',
});

const Totals = builder.objectRef<PlanListTotals>('PlanListTotals').implement({
  description: 'What a whole list of yearly plans adds up to.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'How many plans.' }),
    lines: t.exposeInt('lines', { description: 'How many lines.' }),
    persons: t.exposeInt('persons', { description: 'Persons of all lines that say how many.' }),
    money: t.field({
      type: [Money],
      description: 'Money of all sources, one amount for each currency.',
      resolve: ({ money }) => [...money],
    }),
  }),
});

builder.objectField(PlanConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to, whatever the page.',
    resolve: (page) => page.totals(),
  }),
);

builder.queryField('plans', (t) =>
  t.field({
    type: PlanConnection,
    description: 'Yearly plans that the viewer may see.',
    args: {
      where: t.arg({ type: PlanWhere, description: 'Which plans.' }),
      orderBy: t.arg({
        type: PlanOrderEnum,
        description: 'In which order; YEAR_DESC when left out.',
      }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, orderBy, ...args }, context) =>
      plansPage(context, where ?? {}, orderBy ?? 'YEAR_DESC', args),
  }),
);
