import type { Money } from '@cau-noi/domain/money';
import { CURRENCIES, isCurrencyCode } from '@cau-noi/domain/money';
import { compareVietnamese } from '@cau-noi/domain/text';
import type { Language } from './messages.ts';

/** Moments are shown as in Vietnam, wherever the reader's machine thinks it is. */
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const nbsp = '\u00a0';

/** How figures, days and names are written in one language. All dates are ISO strings; no clock is read. */
export interface Format {
  readonly language: Language;
  /** dd/MM/yyyy of an ISO date or date-time; with the weekday before it when asked. */
  readonly date: (iso: string, options?: { readonly weekday?: boolean }) => string;
  /** "05/03 – 12/03/2026", as short as the two days allow; one day when they are the same. */
  readonly dateRange: (from: string, to: string) => string;
  /** dd/MM/yyyy HH:mm of an ISO date-time. */
  readonly dateTime: (iso: string) => string;
  /** HH:mm of an ISO date-time. */
  readonly time: (iso: string) => string;
  /** MM/yyyy of `yyyy-MM`. */
  readonly month: (isoMonth: string) => string;
  /** 1.234.567 ₫; other currencies with their decimals and code. */
  readonly money: (money: Readonly<{ minor: number; currency: string }> | Money) => string;
  readonly number: (value: number, maximumDecimals?: number) => string;
  /** "12 người" */
  readonly persons: (count: number) => string;
  /** "144 lượt" */
  readonly personTrips: (count: number) => string;
  /** "7 ngày" */
  readonly days: (count: number) => string;
  readonly months: (count: number) => string;
  /** A share (0.95) as "95%"; at most one decimal. */
  readonly percent: (share: number) => string;
  /** From one ISO date to another in the largest whole unit: "3 ngày trước", "sau 2 tuần", "hôm nay". */
  readonly relative: (iso: string, today: string) => string;
  /** The name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is not one. */
  readonly country: (code: string) => string;
  /** The name of a language by its ISO 639 code; the code itself when it is not one. */
  readonly languageName: (code: string) => string;
  /** Order of names in this language: Đ after D in Vietnamese. */
  readonly compare: (one: string, other: string) => number;
  /** "Lào, Hàn Quốc và Nhật Bản" */
  readonly list: (items: readonly string[]) => string;
  /** One of them: "A, B hoặc C". */
  readonly anyOf: (items: readonly string[]) => string;
  /** 12,3 kB; 4,5 MB (sizes of files, in bytes). */
  readonly bytes: (size: number) => string;
}

const units = {
  vi: {
    persons: ['người', 'người'],
    personTrips: ['lượt', 'lượt'],
    days: ['ngày', 'ngày'],
    months: ['tháng', 'tháng'],
  },
  en: {
    persons: ['person', 'persons'],
    personTrips: ['person-trip', 'person-trips'],
    days: ['day', 'days'],
    months: ['month', 'months'],
  },
} as const;

type Unit = keyof (typeof units)['vi'];

function createFormat(language: Language): Format {
  const plain = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const choices = new Intl.ListFormat(language, { type: 'disjunction' });
  const collator = new Intl.Collator(language);
  const plural = new Intl.PluralRules(language);
  const counted = (unit: Unit) => (count: number) =>
    `${plain.format(count)}${nbsp}${units[language][unit][plural.select(count) === 'one' ? 0 : 1]}`;

  const format: Format = {
    language,
    date: (iso, options) =>
      options?.weekday ? `${weekday.format(utc(iso))}, ${dayOf(iso)}` : dayOf(iso),
    dateRange,
    dateTime: (iso) => `${localParts(iso).day} ${localParts(iso).time}`,
    time: (iso) => localParts(iso).time,
    month: (isoMonth) => `${isoMonth.slice(5, 7)}/${isoMonth.slice(0, 4)}`,
    money: (money) => writeMoney(money, language),
    number: (value, maximumDecimals = 0) =>
      maximumDecimals === 0
        ? plain.format(value)
        : new Intl.NumberFormat(language, { maximumFractionDigits: maximumDecimals }).format(value),
    persons: counted('persons'),
    personTrips: counted('personTrips'),
    days: counted('days'),
    months: counted('months'),
    percent: (value) => share.format(value),
    relative: (iso, today) => relative(iso, today, language),
    languageName: (code) => (/^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? code) : code),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
    compare: language === 'vi' ? compareVietnamese : (one, other) => collator.compare(one, other),
    list: (items) => lists.format(items),
    anyOf: (items) => choices.format(items),
    bytes: (size) => writeBytes(size, language),
  };
  return format;
}

const formats: Record<Language, Format> = { vi: createFormat('vi'), en: createFormat('en') };

/** How figures, days and names are written in `language`. */
export function formatIn(language: Language): Format {
  return formats[language];
}

const utc = (iso: string) => new Date(`${iso.slice(0, 10)}T00:00:00Z`);

function dayOf(iso: string): string {
  // A date-time is a moment: its day is the day in Vietnam.
  if (iso.length > 10) return localParts(iso).day;
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function localParts(iso: string): { readonly day: string; readonly time: string } {
  const parts = new Map(clock.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
  return {
    day: `${parts.get('day')}/${parts.get('month')}/${parts.get('year')}`,
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}

function dateRange(from: string, to: string): string {
  const first = dayOf(from);
  const last = dayOf(to);
  if (first === last) return first;
  const sameYear = first.slice(6) === last.slice(6);
  return `${sameYear ? first.slice(0, 5) : first} – ${last}`;
}

function writeMoney({ minor, currency }: Parameters<Format['money']>[0], language: Language) {
  const decimals = isCurrencyCode(currency) ? CURRENCIES[currency].decimals : 0;
  const amount = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(minor / 10 ** decimals);
  return `${amount}${nbsp}${currency === 'VND' ? '₫' : currency}`;
}

const STEPS = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const;

const MILLISECONDS_PER_DAY = 86_400_000;

function relative(iso: string, today: string, language: Language): string {
  // A date-time is a moment: its day is the day in Vietnam.
  const day = iso.length > 10 ? localParts(iso).day.split('/').toReversed().join('-') : iso;
  const days = Math.round((utc(day).getTime() - utc(today).getTime()) / MILLISECONDS_PER_DAY);
  const [unit, length] = STEPS.find(([, step]) => Math.abs(days) >= step * (step > 1 ? 2 : 1)) ?? [
    'day',
    1,
  ];
  const written = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(
    Math.trunc(days / length),
    unit,
  );
  // Some versions of the Vietnamese data begin "Hôm nay" with a capital; it stands within sentences here.
  return written.charAt(0).toLowerCase() + written.slice(1);
}

function writeBytes(size: number, language: Language): string {
  const [amount, unit] = size >= 1_000_000 ? [size / 1_000_000, 'MB'] : [size / 1000, 'kB'];
  const written = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(amount);
  return `${written}${nbsp}${unit}`;
}
