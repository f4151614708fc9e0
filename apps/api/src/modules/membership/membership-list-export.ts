import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { scopeIds, viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { readMembershipWhere } from './membership-list.ts';
import type { MembershipsAsked } from './membership-list.ts';
import { membershipRegister, membershipsById } from './membership.queries.ts';
import type { MEMBERSHIP_ORDER, MembershipRecord } from './membership.queries.ts';

type Column = ExportColumn<MembershipRecord>;

/**
 * The register of memberships to be written into a file: the same filter, policy and order.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareMemberships(
  context: Context,
  { where, columns, language }: ListAsked<MembershipsAsked, typeof MEMBERSHIP_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readMembershipWhere(context, where);
  const ids = await membershipRegister.ids(sql, scope, filter, MOST_EXPORTED + 1);
  const { MEMBER, REQUESTED } = await membershipRegister.totals(sql, scope, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const { state, kind } = where;
  const told: readonly (Told | null)[] = [
    state
      ? [t('memberships.state'), format.list(state.map((one) => words(`membership.state.${one}`)))]
      : null,
    kind
      ? [t('memberships.kind'), format.list(kind.map((one) => words(`membership.kind.${one}`)))]
      : null,
  ];
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await membershipsById(chunk.sql, some, scope);
      const byId = new Map(found.map((membership) => [membership.id, membership]));
      return cellsIn(
        chunk,
        chosen,
        some.flatMap((id) => byId.get(id) ?? []),
      );
    },
    orderText: t('sheet.ascending', { column: t('memberships.body') }),
    filter: told.filter((line) => line !== null),
    totals: [
      [words('membership.state.MEMBER'), MEMBER],
      [words('membership.state.REQUESTED'), REQUESTED],
    ],
  };
}

function columnsIn(language: Language): Readonly<Record<string, readonly Column[]>> {
  const t = translator(listWords, language);
  const words = translator(cooperationWords, language);
  const format = formatIn(language);
  const text = (
    name: Exclude<keyof (typeof listWords)['vi']['memberships'], 'name'>,
    width: number,
    cell: Column['cell'],
  ): readonly Column[] => [{ header: t(`memberships.${name}`), kind: 'text', width, cell }];
  const day = (name: 'since' | 'until'): readonly Column[] =>
    text(name, 13, (_context, membership) =>
      membership[name] === null ? null : format.date(membership[name]),
    );
  return {
    body: text('body', 40, (_context, { partnerName }) => partnerName),
    unit: text(
      'unit',
      24,
      (context, { organisationId }) => organisationOf(context, organisationId).shortName,
    ),
    kind: text('kind', 24, (_context, { kind }) => words(`membership.kind.${kind}`)),
    state: text('state', 28, (_context, { state }) => words(`membership.state.${state}`)),
    consent: text('consent', 24, (_context, { consentNumber, consentOn }) =>
      [consentNumber, consentOn === null ? null : format.date(consentOn)]
        .filter((part) => part !== null)
        .join(', '),
    ),
    since: day('since'),
    until: day('until'),
    purpose: text('purpose', 46, (_context, { purpose }) => purpose),
    posts: text('posts', 40, (_context, { posts }) =>
      posts.map(({ holder, title }) => `${holder}: ${title}`).join('; '),
    ),
    fee: text('fee', 24, (_context, { fees: [latest] }) =>
      latest?.due ? `${latest.year}: ${format.money(latest.due)}` : null,
    ),
    source: text('source', 40, (_context, { source }) => source),
  };
}
