import { sumByCurrency } from '@cau-noi/domain/money';
import type { Money } from '@cau-noi/domain/money';
import { overdueReports } from '@cau-noi/domain/project/reports';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { partialDateText } from '@cau-noi/i18n/project-text';
import { projectWords } from '@cau-noi/i18n/project-words';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { projectRegister } from './project-list.queries.ts';
import type { PROJECT_ORDER } from './project-list.queries.ts';
import { readProjectWhere } from './project-list.ts';
import type { ProjectsAsked } from './project-list.ts';
import { projectsById, readProjectRules } from './project.queries.ts';
import type { ProjectRecord, ProjectRules } from './project.rows.ts';
import { dutiesOf, validPayments } from './project.standing.ts';

type Column = ExportColumn<ProjectRecord>;

function toldOf(where: ProjectsAsked, language: Language): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(projectWords, language);
  const format = formatIn(language);
  const { state, kind, topic, year, text } = where;
  const told: readonly (Told | null)[] = [
    state ? [t('projects.state'), format.list(state.map((one) => words(`state.${one}`)))] : null,
    kind ? [t('projects.kind'), format.list(kind.map((one) => words(`kind.${one}`)))] : null,
    topic ? [t('projects.topics'), format.list(topic.map((one) => words(`topic.${one}`)))] : null,
    year ? [t('projects.year'), String(year)] : null,
    text ? [t('filter.text'), text] : null,
  ];
  return told.filter((line) => line !== null);
}

/**
 * The list of projects to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareProjects(
  context: Context,
  { where, columns, language }: ListAsked<ProjectsAsked, typeof PROJECT_ORDER>,
): Promise<PreparedExport> {
  const { sql, today } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readProjectWhere(context, where);
  const ids = await projectRegister.ids(sql, scope, filter, MOST_EXPORTED + 1);
  const { records, RUNNING } = await projectRegister.totals(sql, scope, filter);
  const rules = await readProjectRules(sql, today);
  const chosen = chosenColumns<Column>(columnsIn(language, rules), columns);
  const t = translator(listWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await projectsById(chunk.sql, some, scope);
      const byId = new Map(found.map((project) => [project.id, project]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: t('projects.from') }),
    filter: toldOf(where, language),
    totals: [
      [t('projects.name'), records],
      [translator(projectWords, language)('state.RUNNING'), RUNNING],
    ],
  };
}

function columnsIn(
  language: Language,
  rules: ProjectRules,
): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(projectWords, language);
  const format = formatIn(language);
  const text = (
    name: Exclude<keyof (typeof listWords)['vi']['projects'], 'name' | 'year'>,
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`projects.${name}`), kind: 'text', width, cell }];
  const sums = (amounts: readonly Money[]): string | null => {
    const totals = sumByCurrency(amounts);
    return totals.ok ? totals.value.map((amount) => format.money(amount)).join('; ') : null;
  };
  const since = (day: string | null) => (day === null ? null : partialDateText(day, language));
  return {
    title: text('title', 46, (_context, { titleVi, titleEn }) =>
      language === 'en' ? (titleEn ?? titleVi) : titleVi,
    ),
    kind: text('kind', 16, (_context, { kind }) => words(`kind.${kind}`)),
    state: text('state', 22, (_context, { state }) => words(`state.${state}`)),
    unit: text(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    unions: text('unions', 30, (context, { unionIds }) =>
      unionIds.map((id) => organisationOf(context, id).shortName).join('; '),
    ),
    donors: text('donors', 40, (_context, { donors }) => donors.map(({ name }) => name).join('; ')),
    channel: text('channel', 30, (_context, { channel }) => channel?.name ?? null),
    places: text('places', 30, (_context, { places }) => places.join('; ')),
    topics: text('topics', 30, (_context, { topics }) =>
      topics.map((topic) => words(`topic.${topic}`)).join('; '),
    ),
    from: text('from', 13, (_context, { startedOn, periodFrom }) => since(startedOn ?? periodFrom)),
    to: text('to', 13, (_context, { endedOn, periodTo }) => since(endedOn ?? periodTo)),
    approval: text('approval', 28, (_context, { approvalNumber, approvedOn }) =>
      [approvalNumber, approvedOn === null ? null : format.date(approvedOn)]
        .filter((part) => part !== null)
        .join(', '),
    ),
    committed: text('committed', 26, (_context, { budget }) =>
      sums(budget.map(({ committed }) => committed)),
    ),
    disbursed: text('disbursed', 26, (_context, project) =>
      sums(validPayments(project).map(({ amount }) => amount)),
    ),
    overdue: text('overdue', 16, ({ today }, project) => {
      const count = overdueReports(dutiesOf(project, rules, today)).length;
      return count === 0 ? null : String(count);
    }),
    source: text('source', 40, (_context, { source }) => source),
  };
}
