/** What a cell of a column holds. */
export type RateSheetKind = 'text' | 'codes' | 'number' | 'date';

/**
 * The columns of the workbook in which rates come to the rate book, in their order: what stands in
 * one, and whether every row needs it.
 */
export const RATE_SHEET_COLUMNS = {
  instrument: { kind: 'text', required: true },
  article: { kind: 'text', required: false },
  item: { kind: 'codes', required: true },
  guestRanks: { kind: 'codes', required: false },
  roles: { kind: 'codes', required: false },
  places: { kind: 'codes', required: false },
  travellers: { kind: 'codes', required: false },
  countries: { kind: 'codes', required: false },
  ceiling: { kind: 'number', required: false },
  lowest: { kind: 'number', required: false },
  currency: { kind: 'codes', required: false },
  percent: { kind: 'number', required: false },
  exceptional: { kind: 'text', required: false },
  validFrom: { kind: 'date', required: true },
  validTo: { kind: 'date', required: false },
  verification: { kind: 'codes', required: true },
  note: { kind: 'text', required: false },
} as const satisfies Readonly<
  Record<string, { readonly kind: RateSheetKind; readonly required: boolean }>
>;

export type RateSheetColumn = keyof typeof RATE_SHEET_COLUMNS;

/** The columns in the order in which they stand. */
export const RATE_SHEET_ORDER = Object.keys(RATE_SHEET_COLUMNS) as readonly RateSheetColumn[];
