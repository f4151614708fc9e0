import { RATE_SHEET_COLUMNS, RATE_SHEET_ORDER } from '@cau-noi/domain/norm/rate-sheet';
import type { RateSheetColumn } from '@cau-noi/domain/norm/rate-sheet';
import { languages } from '@cau-noi/i18n/messages';
import { rateSheetWords } from '@cau-noi/i18n/rate-sheet-words';
import type { SheetRow } from './workbook.ts';

/** Letters as they are compared: whatever their case, spaces and composition. */
export const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** The head of a sheet: which column stands where, or which are wrong. */
export type SheetHead =
  | { readonly ok: true; readonly places: ReadonlyMap<RateSheetColumn, number> }
  | {
      readonly ok: false;
      readonly missing: readonly RateSheetColumn[];
      /** Heads that are none of the template's. */
      readonly unknown: readonly string[];
      readonly twice: readonly RateSheetColumn[];
    };

const COLUMN_OF: ReadonlyMap<string, RateSheetColumn> = new Map(
  languages.flatMap((language) =>
    RATE_SHEET_ORDER.map((id) => [plain(rateSheetWords[language].column[id]), id] as const),
  ),
);

/** Reads the head in either language; a column that no row needs may be left out. */
export function readHead(head: SheetRow | undefined): SheetHead {
  const places = new Map<RateSheetColumn, number>();
  const unknown: string[] = [];
  const twice: RateSheetColumn[] = [];
  for (const [place, name] of head?.cells ?? []) {
    const column = COLUMN_OF.get(plain(String(name)));
    if (column === undefined) unknown.push(String(name));
    else if (places.has(column)) twice.push(column);
    else places.set(column, place);
  }
  const missing = RATE_SHEET_ORDER.filter(
    (id) => RATE_SHEET_COLUMNS[id].required && !places.has(id),
  );
  const right = missing.length + unknown.length + twice.length === 0;
  return right ? { ok: true, places } : { ok: false, missing, unknown, twice };
}
