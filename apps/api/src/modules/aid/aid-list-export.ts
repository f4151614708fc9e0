import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { dayOrMonth } from '@cau-noi/i18n/cooperation-text';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId } from '../../ids.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import type { AidAsked } from './aid-list.ts';
import { readAidWhere } from './aid-list.ts';
import type { AID_ORDER, AidTotals } from './aid-list.queries.ts';
import { addUpAid, aidIds } from './aid-list.queries.ts';
import type { AidRecord } from './aid.queries.ts';
import { aidById } from './aid.queries.ts';

type Column = ExportColumn<AidRecord>;

/**
 * The ledger of aid to be written into a file: the same filter, policy and order as the ledger. What was
 * received and what was given are told each for itself, as there.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareAid(
  context: Context,
  { where, columns, language }: ListAsked<AidAsked, typeof AID_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readAidWhere(context, where);
  const ids = await aidIds(sql, scope, filter, MOST_EXPORTED + 1);
  const totals = await addUpAid(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await aidById(chunk.sql, some, scope);
      const byId = new Map(found.map((aid) => [aid.id, aid]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('aid.happenedOn') }),
    filter: filterTold(context, where, language),
    totals: totals.flatMap((total) => totalTold(total, language)),
  };
}

/** What went one way: how often, how much money in each currency, how many things. */
function totalTold(total: AidTotals, language: Language): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const direction = words(`aid.direction.${total.direction}`);
  return [
    [t('aid.records', { direction }), total.records],
    ...total.cash.map((cash): Told => [`${direction} (${cash.currency})`, format.money(cash)]),
    ...total.inKind.map(({ name, unit, quantity }): Told => [
      `${direction}: ${name}`,
      `${format.number(quantity)} ${unit}`,
    ]),
  ];
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const text = (
    name: Exclude<keyof (typeof listWords)['vi']['aid'], 'name' | 'records' | 'unvalued'>,
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`aid.${name}`), kind: 'text', width, cell }];
  const items = ({ items: things }: AidRecord) =>
    things
      .map(({ name, quantity, unit, value }) => {
        const worth = value === null ? t('aid.unvalued') : format.money(value);
        return `${name}: ${format.number(quantity)} ${unit} (${worth})`;
      })
      .join('; ');
  return {
    title: text('title', 46, (_context, { title }) => title),
    direction: text('direction', 16, (_context, aid) => words(`aid.direction.${aid.direction}`)),
    form: text('form', 14, (_context, aid) => words(`aid.form.${aid.form}`)),
    state: text('state', 16, (_context, aid) => words(`aid.state.${aid.state}`)),
    unit: text('unit', 24, (context, aid) => organisationOf(context, aid.organisationId).shortName),
    partner: text(
      'partner',
      34,
      async (context, aid) => (await partnerOf(context, aid.partnerId)).name,
    ),
    channel: text('channel', 30, async (context, { channelId }) =>
      channelId === null ? null : (await partnerOf(context, channelId)).name,
    ),
    reason: text('reason', 22, (_context, aid) => words(`aid.reason.${aid.reason}`)),
    occasion: text('occasion', 30, (_context, { occasion }) => occasion),
    cash: text('cash', 18, (_context, { cash }) => (cash === null ? null : format.money(cash))),
    items: text('items', 46, (_context, aid) => items(aid)),
    approval: text('approval', 24, (_context, { approvalNumber, approvedOn }) =>
      [approvalNumber, approvedOn === null ? null : format.date(approvedOn)]
        .filter((part) => part !== null)
        .join(', '),
    ),
    happenedOn: text('happenedOn', 14, (_context, { happenedOn }) =>
      happenedOn === null ? null : dayOrMonth(happenedOn, language),
    ),
    source: text('source', 40, (_context, { source }) => source),
  };
}

function filterTold(context: Context, where: AidAsked, language: Language): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const { direction, form, state, reason, organisationId, subtree, fromYear, toYear, text } = where;
  const union =
    organisationId === null || organisationId === undefined
      ? null
      : organisationById(context, readId(organisationId, 'Organisation'));
  const told: readonly (Told | null)[] = [
    text ? [t('filter.text'), text] : null,
    direction
      ? [t('aid.direction'), format.list(direction.map((one) => words(`aid.direction.${one}`)))]
      : null,
    form ? [t('aid.form'), format.list(form.map((one) => words(`aid.form.${one}`)))] : null,
    state ? [t('aid.state'), format.list(state.map((one) => words(`aid.state.${one}`)))] : null,
    reason ? [t('aid.reason'), format.list(reason.map((one) => words(`aid.reason.${one}`)))] : null,
    union && [t(subtree === true ? 'filter.unitBelow' : 'filter.unit'), union.name],
    fromYear ? [t('filter.fromYear'), String(fromYear)] : null,
    toYear ? [t('filter.toYear'), String(toYear)] : null,
  ];
  return told.filter((line) => line !== null);
}
