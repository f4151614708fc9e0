import { PARTNER_SECTORS } from '@cau-noi/domain/partner';
import { contactStanding } from '@cau-noi/domain/partner/contact-standing';
import { formatIn } from '@cau-noi/i18n/format';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import type { Context } from '../../context.ts';
import { readId } from '../../ids.ts';
import type { ExportColumn, ListAsked, PreparedExport, Told } from '../export/list-export.ts';
import { cellsIn, chosenColumns, MOST_EXPORTED } from '../export/list-export.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import { partnerById, pastOf, standingOf } from './partner.loaders.ts';
import { isVerified } from './partner.permissions.ts';
import type { PartnersAsked } from './partner-where.ts';
import { readPartnerWhere } from './partner-where.ts';
import type { PARTNER_ORDER, PartnerRow } from './partner.queries.ts';
import { partnerIds } from './partner.queries.ts';

type Column = ExportColumn<PartnerRow>;
type Columns = Readonly<Record<string, readonly Column[]>>;

/**
 * The register of partners to be written into a file: the same filter and order as the list.
 *
 * @throws GraphQLError BAD_ID
 */
export async function preparePartners(
  context: Context,
  { where, columns, language }: ListAsked<PartnersAsked, typeof PARTNER_ORDER>,
): Promise<PreparedExport> {
  const filter = readPartnerWhere(context, where);
  const ids = await partnerIds(context.sql, filter, MOST_EXPORTED + 1);
  const chosen = chosenColumns<Column>(columnsIn(language), columns);
  const t = translator(listWords, language);
  return {
    ids,
    columns: chosen,
    cellsOf: async (chunk, some) => {
      const rows = await partnerById(chunk).loadMany(some);
      return cellsIn(
        chunk,
        chosen,
        rows.filter((row) => row !== null),
      );
    },
    orderText: t('sheet.ascending', { column: t('partners.nameVi') }),
    filter: filterTold(context, where, language),
    totals: [],
  };
}

function columnsIn(language: Language): Columns {
  const t = translator(listWords, language);
  const words = translator(partnerWords, language);
  const format = formatIn(language);
  const text = (
    name:
      | 'nameVi'
      | 'nameEn'
      | 'verified'
      | 'abbreviation'
      | 'country'
      | 'kind'
      | 'status'
      | 'standing',
    width: number,
    cell: Column['cell'],
  ): Column => ({ header: t(`partners.${name}`), kind: 'text', width, cell });
  return {
    name: [
      text('nameVi', 46, (_context, { nameVi }) => nameVi),
      text('nameEn', 46, (_context, { nameEn }) => nameEn),
      text('verified', 18, async (context, row) => {
        const verified = isVerified({ ...(await pastOf(context, row)), ...row });
        return words(verified ? 'verified' : 'unverified');
      }),
    ],
    abbreviation: [text('abbreviation', 16, (_context, { abbreviation }) => abbreviation)],
    country: [
      text('country', 20, (_context, { countryCode }) =>
        countryCode === null ? words('international') : format.country(countryCode),
      ),
    ],
    kind: [text('kind', 28, (_context, { kind }) => words(`kind.${kind}`))],
    since: [
      {
        header: t('partners.since'),
        kind: 'integer',
        width: 12,
        cell: (_context, { sinceYear }) => sinceYear,
      },
    ],
    status: [
      text('status', 20, async (context, row) => {
        const { status } = await pastOf(context, row);
        return status === null ? null : words(`status.${status}`);
      }),
    ],
    standing: [
      text('standing', 24, async (context, row) => {
        const { lastContact, rules } = await standingOf(context, row);
        return words(`standing.${contactStanding(lastContact, rules, context.today)}`);
      }),
    ],
    lastContact: [
      {
        header: t('partners.lastContact'),
        kind: 'date',
        width: 14,
        cell: async (context, row) => (await standingOf(context, row)).lastContact,
      },
    ],
  };
}

/** What the register is narrowed by, in words, one line for each part that is given. */
function filterTold(context: Context, asked: PartnersAsked, language: Language): readonly Told[] {
  const t = translator(listWords, language);
  const words = translator(partnerWords, language);
  const format = formatIn(language);
  const { text, countryCode, international, kind, status, standing } = asked;
  const { verified, priority, organisationId } = asked;
  const sector = PARTNER_SECTORS.find((code) => code === asked.sector);
  const union = organisationId
    ? organisationById(context, readId(organisationId, 'Organisation'))
    : null;
  const told: readonly (Told | null)[] = [
    text ? [t('filter.text'), text] : null,
    countryCode ? [t('partners.country'), format.country(countryCode)] : null,
    international ? [t('partners.country'), words('international')] : null,
    kind ? [t('partners.kind'), format.list(kind.map((code) => words(`kind.${code}`)))] : null,
    sector ? [t('partners.sector'), words(`sector.${sector}`)] : null,
    status
      ? [t('partners.status'), format.list(status.map((code) => words(`status.${code}`)))]
      : null,
    standing
      ? [t('partners.standing'), format.list(standing.map((code) => words(`standing.${code}`)))]
      : null,
    typeof verified === 'boolean'
      ? [t('partners.verified'), words(verified ? 'verified' : 'unverified')]
      : null,
    priority ? [t('partners.priority'), words(`priority.${priority}`)] : null,
    union && [t('partners.metBy'), union.name],
  ];
  return told.filter((line) => line !== null);
}
