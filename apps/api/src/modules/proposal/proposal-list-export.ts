import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import type { ProposalsAsked } from './proposal-list.ts';
import { readProposalWhere } from './proposal-list.ts';
import { holderOf } from './proposal.permissions.ts';
import type { PROPOSAL_ORDER, ProposalRecord } from './proposal.queries.ts';
import { countByTopic, proposalIds, proposalsById } from './proposal.queries.ts';

type Column = ExportColumn<ProposalRecord>;

/**
 * The register of proposals to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareProposals(
  context: Context,
  { where, columns, language }: ListAsked<ProposalsAsked, typeof PROPOSAL_ORDER>,
): Promise<PreparedExport> {
  const { sql, today } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readProposalWhere(context, where);
  const ids = await proposalIds(sql, scope, filter, MOST_EXPORTED + 1);
  const counts = await countByTopic(sql, scope, filter, today);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(proposalWords, language);
  const format = formatIn(language);
  const { state, topic, overdue } = where;
  const told: readonly (Told | null)[] = [
    state ? [words('column.state'), format.list(state.map((one) => words(`state.${one}`)))] : null,
    topic ? [words('column.topic'), format.list(topic.map((one) => words(`topic.${one}`)))] : null,
    overdue === true ? [words('overdue'), words('yes')] : null,
  ];
  const late = counts.reduce((sum, count) => sum + count.overdue, 0);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await proposalsById(chunk.sql, some, scope);
      const byId = new Map(found.map((proposal) => [proposal.id, proposal]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.descending', { column: words('column.number') }),
    filter: told.filter((line) => line !== null),
    totals: [[words('overdue'), late]],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const words = translator(proposalWords, language);
  const format = formatIn(language);
  const text = (
    name: keyof (typeof proposalWords)['vi']['column'],
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: words(`column.${name}`), kind: 'text', width, cell }];
  const day = (on: string | null | undefined) => (on ? format.date(on) : null);
  return {
    number: text('number', 8, (_context, { number }) => String(number)),
    title: text('title', 44, (_context, { title }) => title),
    unit: text(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    holder: text(
      'holder',
      24,
      (context, proposal) => organisationOf(context, holderOf(context, proposal)).shortName,
    ),
    topic: text('topic', 26, (_context, { topic }) => words(`topic.${topic}`)),
    state: text('state', 18, (_context, { state }) => words(`state.${state}`)),
    sentOn: text('sentOn', 13, (_context, { sentOn }) => day(sentOn)),
    dueOn: text('dueOn', 13, (_context, { hops }) => day(hops.at(-1)?.dueOn)),
    seconds: text('seconds', 30, (context, { seconds }) =>
      seconds.map((one) => organisationOf(context, one.organisationId).shortName).join('; '),
    ),
    asked: text('asked', 46, (_context, { asked }) => asked),
    answer: text('answer', 46, (_context, { hops }) => {
      const { answer = null, answerText = null } = hops.at(-1) ?? {};
      return answer === null ? null : `${words(`answer.${answer}`)}: ${answerText ?? ''}`;
    }),
    doneOn: text('doneOn', 13, (_context, { doneOn }) => day(doneOn)),
    helped: text('helped', 10, (_context, { helped }) =>
      helped === null ? null : words(helped ? 'yes' : 'no'),
    ),
  };
}
