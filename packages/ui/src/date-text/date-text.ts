const pad = (value: number, length = 2) => String(value).padStart(length, '0');

function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${pad(year, 4)}-${pad(month)}-${pad(day)}` : null;
}

const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

/**
 * Reads a day as people type it: 5/3/2026, 05-03-2026, 5.3.26, 05032026, or ISO 2026-03-05. Day before month,
 * always. Returns an ISO date, `null` for empty text, `undefined` for what is not a day.
 */
export function readDate(text: string): string | null | undefined {
  const bare = text.trim();
  if (bare === '') return null;
  const isoMatch = /^(\d{4})-(\d{2})-(\d{2})$/.exec(bare);
  if (isoMatch) {
    return iso(Number(isoMatch[1]), Number(isoMatch[2]), Number(isoMatch[3])) ?? undefined;
  }
  const parts =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(bare) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(bare);
  if (!parts) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  return iso(fullYear(year), Number(month), Number(day)) ?? undefined;
}

/** dd/MM/yyyy of an ISO date; empty for `null`. */
export function writeDate(value: string | null): string {
  if (value === null) return '';
  const [year, month, day] = value.slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** "Thứ Năm", "Thursday" of an ISO date. */
export function weekdayOf(value: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(`${value.slice(0, 10)}T00:00:00Z`),
  );
}

/**
 * Reads a month: "5", "5/2026", "05/2026", "T5", "tháng 5", or ISO 2026-05; `defaultYear` completes a month
 * without a year. Returns `yyyy-MM`, `null` for empty text, `undefined` for what is not a month.
 */
export function readMonth(text: string, defaultYear: number): string | null | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^(tháng|thang|th|t)\.?\s*/, '');
  if (bare === '') return null;
  const isoMatch = /^(\d{4})-(\d{1,2})$/.exec(bare);
  const parts = /^(\d{1,2})(?:[/.\-\s](\d{4}))?$/.exec(bare);
  const month = Number(isoMatch?.[2] ?? parts?.[1]);
  const year = Number(isoMatch?.[1] ?? parts?.[2] ?? defaultYear);
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  return `${pad(year, 4)}-${pad(month)}`;
}

/** MM/yyyy of `yyyy-MM`; empty for `null`. */
export function writeMonth(value: string | null): string {
  if (value === null) return '';
  const [year, month] = value.split('-');
  return `${month}/${year}`;
}
