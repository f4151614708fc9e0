import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import { VERIFICATIONS } from '@cau-noi/domain/check';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { CURRENCIES } from '@cau-noi/domain/money';
import { NORM_ITEMS, RATE_PLACES, RATE_ROLES, TRAVELLER_CLASSES } from '@cau-noi/domain/norm';
import type { Instrument, NormItem } from '@cau-noi/domain/norm';
import { RATE_SHEET_COLUMNS, RATE_SHEET_ORDER } from '@cau-noi/domain/norm/rate-sheet';
import type { RateSheetColumn, RateSheetKind } from '@cau-noi/domain/norm/rate-sheet';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { formatIn } from '@cau-noi/i18n/format';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { normWords } from '@cau-noi/i18n/norm-words';
import { rateSheetWords } from '@cau-noi/i18n/rate-sheet-words';
import type { Cell, ColumnKind, Sheet } from '../../workbook/sheet.ts';

/** How the cells of a column look while nothing stands in them. */
const LOOKS: Readonly<Record<RateSheetKind, ColumnKind>> = {
  text: 'text',
  codes: 'text',
  number: 'amount',
  date: 'date',
};

/** In characters; columns without one are narrow. */
const WIDTHS: Partial<Readonly<Record<RateSheetColumn, number>>> = {
  instrument: 20,
  item: 50,
  places: 30,
  note: 40,
};
const NARROW = 18;

/** A value that may stand in a column, with its code where it has one. */
type Allowed = readonly [value: string, code: string | null];

/**
 * The workbook that an administrator fills in with rates: an empty table, and a sheet that says of
 * each column what may stand in it. The instruments are those of the book.
 */
export function rateTemplate(
  instruments: readonly Instrument[],
  language: Language,
): readonly Sheet[] {
  const t = translator(rateSheetWords, language);
  const columns = RATE_SHEET_ORDER.map((id) => ({
    header: t(`column.${id}`),
    kind: LOOKS[RATE_SHEET_COLUMNS[id].kind],
    width: WIDTHS[id] ?? NARROW,
  }));
  const guide = [
    { header: t('guideColumn.column'), kind: 'text', width: 26 },
    { header: t('guideColumn.value'), kind: 'text', width: 60 },
    { header: t('guideColumn.code'), kind: 'text', width: 34 },
    { header: t('guideColumn.meaning'), kind: 'text', width: 80 },
  ] as const;
  const rows = guideRows(instruments, language);
  return [
    { name: t('rates'), columns, rows: [], table: true },
    { name: t('guide'), columns: guide, rows, table: true },
  ];
}

/** Of each column how it is filled in, and below it every value that may stand there. */
function guideRows(instruments: readonly Instrument[], language: Language): readonly Cell[][] {
  const t = translator(rateSheetWords, language);
  const allowed = allowedValues(instruments, language);
  return RATE_SHEET_ORDER.flatMap((id) => {
    const column = t(`column.${id}`);
    const help = t(`help.${id}`);
    const said = RATE_SHEET_COLUMNS[id].required ? t('required', { help }) : help;
    const values = allowed[id] ?? [];
    return [
      [column, null, null, said],
      ...values.map(([value, code]): Cell[] => [column, value, code, null]),
    ];
  });
}

function allowedValues(
  instruments: readonly Instrument[],
  language: Language,
): Partial<Readonly<Record<RateSheetColumn, readonly Allowed[]>>> {
  const norms = translator(normWords, language);
  const ranks = translator(dossierWords, language);
  const marks = translator(approvalWords, language);
  const { country } = formatIn(language);
  const items = Object.keys(NORM_ITEMS) as readonly NormItem[];
  return {
    instrument: instruments.flatMap(({ number }) => (number === null ? [] : [[number, null]])),
    item: items.map((code) => [norms(`item.${code}`), code]),
    guestRanks: GUEST_RANKS.map((code) => [ranks(`guestRank.${code}`), code]),
    roles: RATE_ROLES.map((code) => [norms(`role.${code}`), code]),
    places: RATE_PLACES.map((code) => [norms(`place.${code}`), code]),
    travellers: TRAVELLER_CLASSES.map((code) => [norms(`traveller.${code}`), code]),
    countries: COUNTRY_CODES.map((code) => [country(code), code]),
    currency: Object.keys(CURRENCIES).map((code) => [code, null]),
    exceptional: [[translator(rateSheetWords, language)('yes'), null]],
    verification: VERIFICATIONS.filter((code) => code !== 'RATE_UNKNOWN').map((code) => [
      marks(`verification.${code}`),
      code,
    ]),
  };
}
