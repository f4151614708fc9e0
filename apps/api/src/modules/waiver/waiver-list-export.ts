import { approvalWords } from '@cau-noi/i18n/approval-words';
import { checkWords } from '@cau-noi/i18n/check-words';
import type { FindingText } from '@cau-noi/i18n/finding-text';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { waiverWords } from '@cau-noi/i18n/waiver-words';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readId } from '../../ids.ts';
import { findingInWords } from '../approval/finding-words.ts';
import { dossierById } from '../dossier/dossier.loaders.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import { planById } from '../plan/plan.loaders.ts';
import type { WaiversAsked } from './waiver-list.ts';
import { readWaiverWhere } from './waiver-list.ts';
import type { WAIVER_ORDER } from './waiver-list.queries.ts';
import { addUpWaivers, waiverIds } from './waiver-list.queries.ts';
import type { WaiverRecord } from './waiver.queries.ts';
import { waiversById } from './waiver.queries.ts';

type Column = ExportColumn<WaiverRecord>;
type Columns = Readonly<Record<string, readonly Column[]>>;
type Cells = Column['cell'];

/**
 * The register of exceptions to be written into a file: the same filter, policy and order as the
 * register.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareWaivers(
  context: Context,
  { where, columns, language }: ListAsked<WaiversAsked, typeof WAIVER_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readWaiverWhere(context, where);
  const ids = await waiverIds(sql, scope, filter, MOST_EXPORTED + 1);
  const { REQUESTED, GRANTED, REFUSED } = await addUpWaivers(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const states = translator(waiverWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await waiversById(chunk.sql, some, scope);
      const byId = new Map(found.map((waiver) => [waiver.id, waiver]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('waivers.requestedAt') }),
    filter: filterTold(context, where, language),
    totals: [
      [states('state.REQUESTED'), REQUESTED],
      [states('state.GRANTED'), GRANTED],
      [states('state.REFUSED'), REFUSED],
    ],
  };
}

function columnsIn(language: Language): Columns {
  return { ...aboutDossier(language), ...aboutFailure(language), ...aboutCourse(language) };
}

function aboutDossier(language: Language): Columns {
  const t = translator(listWords, language);
  const dossierOf = async (context: Context, { subjectKind, subjectId }: WaiverRecord) =>
    subjectKind === 'DOSSIER' ? dossierById(context).load(subjectId) : null;
  const planOf = async (context: Context, { subjectKind, subjectId }: WaiverRecord) =>
    subjectKind === 'PLAN' ? planById(context).load(subjectId) : null;
  return {
    dossier: [
      {
        header: t('waivers.dossier'),
        kind: 'integer',
        width: 9,
        cell: async (context, waiver) => (await dossierOf(context, waiver))?.number ?? null,
      },
      {
        header: t('waivers.title'),
        kind: 'text',
        width: 46,
        cell: async (context, waiver) => {
          const plan = await planOf(context, waiver);
          if (plan !== null) return t('waivers.plan', { year: plan.year });
          const title = (await dossierOf(context, waiver))?.title ?? '';
          return title === '' ? t('dossiers.untitled') : title;
        },
      },
    ],
    unit: [
      {
        header: t('waivers.unit'),
        kind: 'text',
        width: 24,
        cell: (context, { unitId }) => organisationOf(context, unitId).shortName,
      },
    ],
  };
}

function aboutFailure(language: Language): Columns {
  const t = translator(listWords, language);
  const names: Readonly<Record<string, string>> = checkWords[language].check;
  const said = (of: (text: FindingText) => string | undefined): Cells => {
    return async (context, { finding }) => {
      const text = await findingInWords(context, finding, language);
      return text === null ? null : (of(text) ?? null);
    };
  };
  const column = (
    name: 'failure' | 'limit' | 'actual' | 'basis',
    width: number,
    of: (text: FindingText) => string | undefined,
  ): Column => ({ header: t(`waivers.${name}`), kind: 'text', width, cell: said(of) });
  return {
    failure: [
      {
        header: t('waivers.check'),
        kind: 'text',
        width: 34,
        cell: (_context, { checkId }) => `${checkId} ${names[checkId] ?? ''}`.trim(),
      },
      column('failure', 52, ({ sentence }) => sentence),
      column('limit', 20, ({ limit }) => limit),
      column('actual', 20, ({ actual }) => actual),
      column('basis', 40, ({ bases }) =>
        bases
          .map(({ text, verified }) => (verified ? text : t('waivers.unverified', { text })))
          .join('; '),
      ),
    ],
  };
}

function aboutCourse(language: Language): Columns {
  const t = translator(listWords, language);
  const words = translator(waiverWords, language);
  const roles = translator(approvalWords, language);
  const text = (
    name: 'state' | 'request' | 'requestedBy' | 'role' | 'decidedBy' | 'decision' | 'ending',
    width: number,
    cell: Cells,
  ): Column => ({ header: t(`waivers.${name}`), kind: 'text', width, cell });
  const moment = (name: 'requestedAt' | 'decidedAt' | 'endedAt'): Column => ({
    header: t(`waivers.${name}`),
    kind: 'moment',
    width: 17,
    cell: (_context, waiver) => waiver[name],
  });
  return {
    course: [
      text('state', 18, (_context, { state }) => words(`state.${state}`)),
      moment('requestedAt'),
      text('requestedBy', 24, (_context, { requestedBy }) => requestedBy),
      text('request', 52, (_context, { requestText }) => requestText),
      text('role', 30, (_context, { role }) => roles(`role.${role}`)),
      moment('decidedAt'),
      text('decidedBy', 30, (_context, { decidedBy, onBehalfOf }) =>
        decidedBy === null || onBehalfOf === null
          ? decidedBy
          : t('waivers.onBehalf', { name: decidedBy, principal: onBehalfOf }),
      ),
      text('decision', 52, (_context, { decisionText }) => decisionText),
      moment('endedAt'),
      text('ending', 40, (_context, { ending, endText }) =>
        ending === null ? endText : words(`ending.${ending}`),
      ),
    ],
  };
}

/** What the register is narrowed by, in words, one line for each part that is given. */
function filterTold(
  context: Context,
  { checkId, state, decision, organisationId, subtree, year, fromYear, toYear }: WaiversAsked,
  language: Language,
): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(waiverWords, language);
  const format = formatIn(language);
  const union =
    organisationId === null || organisationId === undefined
      ? null
      : organisationById(context, readId(organisationId, 'Organisation'));
  const yearTold = (label: string, of: number | null | undefined): Told | null =>
    of === null || of === undefined ? null : [label, String(of)];
  const told: readonly (Told | null)[] = [
    checkId ? [t('waivers.check'), format.list([...checkId])] : null,
    state ? [t('waivers.state'), format.list(state.map((code) => words(`state.${code}`)))] : null,
    decision ? [t('waivers.decided'), words(`decision.${decision}`)] : null,
    union && [t(subtree === true ? 'filter.unitBelow' : 'filter.unit'), union.name],
    yearTold(t('filter.year'), year),
    yearTold(t('filter.fromYear'), fromYear),
    yearTold(t('filter.toYear'), toYear),
  ];
  return told.filter((line) => line !== null);
}
