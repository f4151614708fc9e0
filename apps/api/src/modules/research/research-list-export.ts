import { appliersOf } from '@cau-noi/domain/research/applied';
import { formatIn } from '@cau-noi/i18n/format';
import { informationWords } from '@cau-noi/i18n/information-words';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import type { ResearchAsked } from './research-list.ts';
import { readResearchWhere } from './research-list.ts';
import type { FindingRecord, RESEARCH_ORDER } from './research.queries.ts';
import { addUpFindings, findingIds, findingsById } from './research.queries.ts';

type Column = ExportColumn<FindingRecord>;

/**
 * The register of notes and lessons to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareResearch(
  context: Context,
  { where, columns, language }: ListAsked<ResearchAsked, typeof RESEARCH_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readResearchWhere(context, where);
  const ids = await findingIds(sql, scope, filter, MOST_EXPORTED + 1);
  const { notes, lessons } = await addUpFindings(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(informationWords, language);
  const format = formatIn(language);
  const { kind, topic, text } = where;
  const told: readonly (Told | null)[] = [
    text ? [t('filter.text'), text] : null,
    kind ? [t('research.kind'), format.list(kind.map((one) => words(`finding.${one}`)))] : null,
    topic ? [t('research.topic'), format.list(topic.map((one) => words(`topic.${one}`)))] : null,
  ];
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await findingsById(chunk.sql, scope, filter, some);
      const byId = new Map(found.map((finding) => [finding.id, finding]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('research.day') }),
    filter: told.filter((line) => line !== null),
    totals: [
      [words('finding.NOTE'), notes],
      [words('finding.LESSON'), lessons],
    ],
  };
}

function appliersIn(context: Context, { appliedAt }: FindingRecord): string {
  return appliersOf(appliedAt)
    .flatMap(({ organisationId, places }) => [
      ...(organisationId === null ? [] : [organisationOf(context, organisationId).shortName]),
      ...places,
    ])
    .join('; ');
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(informationWords, language);
  const format = formatIn(language);
  const text = (
    name: Exclude<keyof (typeof listWords)['vi']['research'], 'name'>,
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`research.${name}`), kind: 'text', width, cell }];
  return {
    title: text('title', 60, (_context, { title }) => title),
    kind: text('kind', 24, (_context, { kind }) => words(`finding.${kind}`)),
    topic: text('topic', 30, (_context, { topic }) =>
      topic === null ? null : words(`topic.${topic}`),
    ),
    tags: text('tags', 30, (_context, { tags }) => tags.join('; ')),
    unit: text(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    day: text('day', 13, (_context, { writtenOn }) => format.date(writtenOn)),
    visibility: text('visibility', 24, (_context, { visibility }) =>
      words(`visibility.${visibility}`),
    ),
    appliers: text('appliers', 40, (context, finding) => appliersIn(context, finding)),
  };
}
