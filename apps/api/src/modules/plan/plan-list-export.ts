import { CURRENCIES } from '@cau-noi/domain/money';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { planWords } from '@cau-noi/i18n/plan-words';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { vietnameseDay } from '../../dates.ts';
import { readId } from '../../ids.ts';
import { standingSubmission } from '../approval/approval.loaders.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import type { PlanOrder } from './plan-list-orders.ts';
import type { PlanListTotals } from './plan-list.queries.ts';
import { addUpPlans, planIds } from './plan-list.queries.ts';
import type { PlansAsked } from './plan-list.ts';
import { readPlanWhere } from './plan-list.ts';
import { planById, totalsOf } from './plan.loaders.ts';
import type { PlanRecord } from './plan.queries.ts';
import { dueDateOf } from './plan.verdict.ts';

type Column = ExportColumn<PlanRecord>;
type Columns = Readonly<Record<string, readonly Column[]>>;

/**
 * A list of plans to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function preparePlans(
  context: Context,
  { where, order, columns, language }: ListAsked<PlansAsked, PlanOrder>,
): Promise<PreparedExport> {
  const { sql, today } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const list = { scope, filter: await readPlanWhere(context, where), order, today };
  const ids = await planIds(sql, list, MOST_EXPORTED + 1);
  const totals = await addUpPlans(sql, list);
  const chosen = chosenColumns<Column>(columnsIn(language, totals), columns);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const plans = await planById(chunk).loadMany(some);
      return cellsIn(
        chunk,
        chosen,
        plans.filter((plan) => plan !== null),
      );
    },
    orderText: orderText(order, language),
    filter: await filterTold(context, where, language),
    totals: totalsTold(totals, language),
  };
}

function columnsIn(language: Language, { money }: PlanListTotals): Columns {
  const t = translator(listWords, language);
  const words = translator(planWords, language);
  const counted = (name: 'lines' | 'persons'): readonly Column[] => [
    {
      header: t(`plans.${name}`),
      kind: 'integer',
      width: 11,
      cell: async (context, plan) => (await totalsOf(context, plan)).all[name],
    },
  ];
  return {
    title: [
      {
        header: t('plans.unit'),
        kind: 'text',
        width: 48,
        cell: (context, { organisationId }) => organisationOf(context, organisationId).name,
      },
    ],
    year: [
      {
        header: t('plans.year'),
        kind: 'text',
        width: 8,
        cell: (_context, { year }) => String(year),
      },
    ],
    state: [
      {
        header: t('plans.state'),
        kind: 'text',
        width: 18,
        cell: (_context, { state }) => words(`state.${state}`),
      },
    ],
    lines: counted('lines'),
    persons: counted('persons'),
    money: moneyColumns(language, money),
    submitted: [
      {
        header: t('plans.submitted'),
        kind: 'date',
        width: 12,
        cell: async (context, { id }) => {
          const submission = await standingSubmission(context, id);
          return submission === null ? null : vietnameseDay(new Date(submission.submittedAt));
        },
      },
      { header: t('plans.due'), kind: 'date', width: 12, cell: dueDateOf },
    ],
  };
}

function moneyColumns(language: Language, money: PlanListTotals['money']): readonly Column[] {
  const t = translator(listWords, language);
  return money.map(({ currency }) => ({
    header: t('sheet.amount', { name: t('plans.money'), currency }),
    kind: CURRENCIES[currency].decimals === 0 ? 'integer' : 'amount',
    width: 20,
    cell: async (context, plan) => {
      const { all } = await totalsOf(context, plan);
      const amounts = all.money.filter(({ amount }) => amount.currency === currency);
      if (amounts.length === 0) return null;
      const minor = amounts.reduce((sum, { amount }) => sum + amount.minor, 0);
      return minor / 10 ** CURRENCIES[currency].decimals;
    },
  }));
}

const SORTED_BY = {
  YEAR: 'year',
  UNION: 'unit',
  STATE: 'state',
  LINES: 'lines',
  PERSONS: 'persons',
  SUBMITTED: 'submitted',
} as const;

function orderText(order: PlanOrder, language: Language): string {
  const t = translator(listWords, language);
  const ascending = order.endsWith('_ASC');
  const key = order.replace(/_(?:ASC|DESC)$/u, '') as keyof typeof SORTED_BY;
  const column = t(`plans.${SORTED_BY[key]}`);
  return t(ascending ? 'sheet.ascending' : 'sheet.descending', { column });
}

/** What a list of plans is narrowed by, in words, one line for each part that is given. */
async function filterTold(
  context: Context,
  { year, organisationId, subtree, state, text, ids }: PlansAsked,
  language: Language,
): Promise<readonly Told[]> {
  const t = translator(listWords, language);
  const words = translator(planWords, language);
  const union =
    organisationId === null || organisationId === undefined
      ? null
      : organisationById(context, readId(organisationId, 'Organisation'));
  const states = (state ?? []).map((code) => words(`state.${code}`));
  const told: readonly (Told | null)[] = [
    ids === null || ids === undefined ? null : [t('filter.chosen'), ids.length],
    year === null || year === undefined ? null : [t('filter.year'), String(year)],
    union && [t(subtree === true ? 'filter.unitBelow' : 'filter.unit'), union.name],
    states.length === 0 ? null : [t('filter.state'), formatIn(language).list(states)],
    text === null || text === undefined ? null : [t('filter.text'), text],
  ];
  return told.filter((line) => line !== null);
}

function totalsTold({ persons, money }: PlanListTotals, language: Language): readonly Told[] {
  const t = translator(listWords, language);
  const amounts = money.map(
    ({ minor, currency }) =>
      [t('sheet.money', { currency }), minor / 10 ** CURRENCIES[currency].decimals] as const,
  );
  return [[t('sheet.persons'), persons], ...amounts];
}
