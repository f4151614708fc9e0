import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { checkWords } from '@cau-noi/i18n/check-words';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { AGREEMENT_LIVES } from '@cau-noi/domain/agreement/life';
import { HQ05 } from '@cau-noi/domain/effectiveness/agreement-activity';
import type { Context } from '../../context.ts';
import { readId } from '../../ids.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationById, organisationOf } from '../organisation/organisation.loaders.ts';
import { partnerById, partnerOf } from '../partner/partner.loaders.ts';
import type { AgreementsAsked } from './agreement-list.ts';
import { readAgreementWhere } from './agreement-list.ts';
import type { AGREEMENT_ORDER } from './agreement-list.queries.ts';
import { addUpAgreements, agreementIds } from './agreement-list.queries.ts';
import { lifeOf, verdictOn } from './agreement.standing.ts';
import { agreementsById, standpointOf } from './agreement.queries.ts';
import type { AgreementRecord } from './agreement.rows.ts';

type Column = ExportColumn<AgreementRecord>;
type Columns = Readonly<Record<string, readonly Column[]>>;

/**
 * The register of agreements to be written into a file: the same filter, policy and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function prepareAgreements(
  context: Context,
  { where, columns, language }: ListAsked<AgreementsAsked, typeof AGREEMENT_ORDER>,
): Promise<PreparedExport> {
  const { sql } = context;
  const standpoint = standpointOf(context);
  const filter = readAgreementWhere(context, where);
  const ids = await agreementIds(sql, standpoint, filter, MOST_EXPORTED + 1);
  const totals = await addUpAgreements(sql, standpoint, filter);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  const words = translator(agreementWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const found = await agreementsById(chunk.sql, some, standpoint);
      const byId = new Map(found.map((agreement) => [agreement.id, agreement]));
      const rows = some.flatMap((id) => byId.get(id) ?? []);
      return cellsIn(chunk, chosen, rows);
    },
    orderText: t('sheet.descending', { column: t('agreements.signedOn') }),
    filter: await filterTold(context, where, language),
    totals: AGREEMENT_LIVES.map((life) => [words(`life.${life}`), totals[life]]),
  };
}

/** What is known of a day of signing, and no more. */
function signedText({ signedOn, signedPrecision }: AgreementRecord, language: Language) {
  if (signedOn === null) return null;
  if (signedPrecision === 'YEAR') return signedOn.slice(0, 4);
  return signedPrecision === 'MONTH'
    ? `${signedOn.slice(5, 7)}/${signedOn.slice(0, 4)}`
    : formatIn(language).date(signedOn);
}

function columnsIn(language: Language): Columns {
  const t = translator(listWords, language);
  const words = translator(agreementWords, language);
  const checks = translator(checkWords, language);
  const column = (
    name: 'number' | 'title' | 'kind' | 'life' | 'unit' | 'partner' | 'signedOn' | 'activity',
    kind: 'text' | 'integer',
    width: number,
    cell: Column['cell'],
  ): Column => ({ header: t(`agreements.${name}`), kind, width, cell });
  const day = (name: 'startDate' | 'endDate'): Column => ({
    header: t(`agreements.${name}`),
    kind: 'date',
    width: 12,
    cell: (_context, agreement) => agreement[name],
  });
  return {
    title: [
      column('number', 'integer', 9, (_context, { number }) => number),
      column('title', 'text', 52, (_context, { titleVi }) => titleVi),
      column('kind', 'text', 20, (_context, { kind }) =>
        kind === null ? null : words(`kind.${kind}`),
      ),
    ],
    life: [
      column('life', 'text', 22, (context, agreement) =>
        words(`life.${lifeOf(agreement, context)}`),
      ),
    ],
    unit: [
      column('unit', 'text', 24, (context, { organisationId, coPartyIds }) =>
        [organisationId, ...coPartyIds]
          .map((id) => organisationOf(context, id).shortName)
          .join('; '),
      ),
    ],
    partner: [
      column('partner', 'text', 36, async (context, { partnerIds }) => {
        const partners = await Promise.all(partnerIds.map(async (id) => partnerOf(context, id)));
        return partners.map(({ name }) => name).join('; ');
      }),
    ],
    signedOn: [
      column('signedOn', 'text', 14, (_context, agreement) => signedText(agreement, language)),
      day('startDate'),
    ],
    endDate: [day('endDate')],
    activity: [
      {
        header: t('agreements.lastActivity'),
        kind: 'date',
        width: 14,
        cell: ({ today }, { under }) =>
          under.find((one) => one.day !== null && one.day <= today)?.day ?? null,
      },
      column('activity', 'text', 30, (context, agreement) => {
        const dormant = verdictOn(agreement, context).some(({ reason }) => reason === 'DORMANT');
        return dormant
          ? `${HQ05.id} ${checks(`check.${HQ05.id}`)}: ${t('agreements.dormant')}`
          : null;
      }),
    ],
  };
}

/** What the list is narrowed by, in words, one line for each part that is given. */
async function filterTold(
  context: Context,
  asked: AgreementsAsked,
  language: Language,
): Promise<readonly Told[]> {
  const { text, life, kind, organisationId, subtree, partnerId, expiringWithin, dormant } = asked;
  const t = translator(listWords, language);
  const words = translator(agreementWords, language);
  const { list } = formatIn(language);
  const union = organisationId
    ? organisationById(context, readId(organisationId, 'Organisation'))
    : null;
  const partner = partnerId ? await partnerById(context).load(readId(partnerId, 'Partner')) : null;
  const told: readonly (Told | null)[] = [
    text ? [t('filter.text'), text] : null,
    life ? [t('agreements.life'), list(life.map((code) => words(`life.${code}`)))] : null,
    kind ? [t('agreements.kind'), list(kind.map((code) => words(`kind.${code}`)))] : null,
    union && [t(subtree === true ? 'filter.unitBelow' : 'filter.unit'), union.name],
    partner && [t('agreements.partner'), partner.name],
    typeof expiringWithin === 'number' ? [t('agreements.expiring'), expiringWithin] : null,
    dormant === true ? [t('agreements.activity'), t('agreements.dormant')] : null,
  ];
  return told.filter((line) => line !== null);
}
