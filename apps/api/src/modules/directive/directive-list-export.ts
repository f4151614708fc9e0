import { standingOn } from '@cau-noi/domain/directive';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import type { DirectivesAsked } from './directive-list.ts';
import { readDirectiveWhere } from './directive-list.ts';
import type { DIRECTIVE_ORDER, DirectiveRecord } from './directive.queries.ts';
import { directiveIds, directivesById } from './directive.queries.ts';

type Column = ExportColumn<DirectiveRecord>;

/** The register of directives to be written into a file: the same filter, policy and order as the list. */
export async function prepareDirectives(
  context: Context,
  { where, columns, language }: ListAsked<DirectivesAsked, typeof DIRECTIVE_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readDirectiveWhere(context, where);
  const ids = await directiveIds(sql, scope, filter, MOST_EXPORTED + 1);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await directivesById(chunk.sql, some, scope);
      const byId = new Map(found.map((directive) => [directive.id, directive]));
      const rows = some.flatMap((id) => byId.get(id) ?? []);
      return cellsIn(chunk, chosen, rows);
    },
    orderText: t('sheet.descending', { column: t('directives.issuedOn') }),
    filter: filterTold(where, language),
    totals: [],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(directionWords, language);
  const activities = translator(activityWords, language);
  const marks = translator(approvalWords, language);
  const { list } = formatIn(language);
  const text = (
    name: 'number' | 'subject' | 'issuer' | 'effect' | 'standing' | 'kinds' | 'levels' | 'source',
    width: number,
    cell: Column['cell'],
  ): Column => ({ header: t(`directives.${name}`), kind: 'text', width, cell });
  const day = (name: 'issuedOn' | 'inForceFrom' | 'inForceTo'): Column => ({
    header: t(`directives.${name}`),
    kind: 'date',
    width: 14,
    cell: (_context, directive) => directive[name],
  });
  return {
    number: [text('number', 20, (_context, { number }) => number)],
    subject: [text('subject', 60, (_context, { subject }) => subject)],
    issuer: [text('issuer', 30, (_context, { issuer }) => issuer)],
    issuedOn: [day('issuedOn')],
    effect: [text('effect', 24, (_context, { effect }) => words(`effect.${effect}`))],
    standing: [
      text('standing', 24, ({ today }, directive) =>
        words(`standing.${standingOn(directive, today)}`),
      ),
      day('inForceFrom'),
      day('inForceTo'),
    ],
    scope: [
      text('kinds', 40, (_context, { kinds }) =>
        list(kinds.map((kind) => activities(`kind.${kind}`))),
      ),
      text('levels', 40, (_context, { levels }) =>
        list(levels.map((level) => activities(`level.${level}`))),
      ),
    ],
    source: [
      {
        header: t('directives.verification'),
        kind: 'text',
        width: 26,
        cell: (_context, { verification }) => marks(`verification.${verification}`),
      },
      text('source', 60, (_context, { source }) => source),
    ],
  };
}

/** What the register is narrowed by, in words, one line for each part that is given. */
function filterTold(
  { text, effect, year, inForce }: DirectivesAsked,
  language: Language,
): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(directionWords, language);
  const { list } = formatIn(language);
  const told: readonly (Told | null)[] = [
    text ? [t('directives.text'), text] : null,
    effect ? [t('directives.effect'), list(effect.map((code) => words(`effect.${code}`)))] : null,
    year === null || year === undefined ? null : [t('filter.year'), String(year)],
    inForce === true ? [t('directives.inForceToday'), t('directives.yes')] : null,
  ];
  return told.filter((line) => line !== null);
}
