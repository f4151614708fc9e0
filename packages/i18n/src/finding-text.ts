import type { Remedy } from '@cau-noi/domain/assessment/remedy';
import type { Finding, FindingStatus } from '@cau-noi/domain/check/run';
import type { LegalBasis, Measure, Severity } from '@cau-noi/domain/check';
import { basisText, isVerified } from './basis-text.ts';
import type { Format } from './format.ts';
import { formatIn } from './format.ts';
import { activityWords } from './locales/activity.ts';
import { checkWords } from './locales/checks.ts';
import { costWords } from './locales/costs.ts';
import { dossierWords } from './locales/dossier.ts';
import { missingFactWords } from './locales/missing-facts.ts';
import { remedyWords } from './locales/remedies.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** A finding as the domain or the API gives it; `key` is the domain's `findingKey`. */
export type FindingFacts = Pick<Finding, 'checkId' | 'reason'> & {
  readonly key: string;
  readonly status: FindingStatus;
  readonly severity: Severity | null;
  readonly data: unknown;
  readonly missing: readonly string[];
  readonly measure: Measure | null;
  readonly path: readonly (string | number)[];
  readonly basis: LegalBasis | null;
  /** The row of parameters that was applied, where it is known here. */
  readonly parameterId?: string | null;
  /** What would mend it, by how much; nothing where that is not told here. */
  readonly remedies?: readonly Remedy[];
};

/** What a finding asks of the reader, as the findings panel groups it. */
export type FindingTone = 'stop' | 'justify' | 'unknown' | 'note' | 'pass';

/** A finding in words; `path` leads to the field that would mend it, joined by points. */
export interface FindingText {
  readonly id: string;
  readonly tone: FindingTone;
  readonly sentence: string;
  readonly limit?: string;
  readonly actual?: string;
  readonly excess?: string;
  /** Whether the limit is the least there must be: then the excess is what lacks. */
  readonly atLeast?: boolean;
  readonly mend?: string;
  readonly bases: readonly { readonly text: string; readonly verified: boolean }[];
  readonly path: string | null;
}

/** Tells the name of a person or unit by its id; undefined when it is not known here. */
export type NameOf = (id: string) => string | undefined;

type Values = Readonly<Record<string, string | number>>;
type Say = (key: string, values?: Values) => string;

const TONES: Readonly<Record<Severity, FindingTone>> = {
  STOP: 'stop',
  JUSTIFY: 'justify',
  NOTE: 'note',
};

/** How pressing a finding is; null where the check does not concern the record. */
export function findingTone({ status, severity }: FindingFacts): FindingTone | null {
  if (status === 'NOT_APPLICABLE') return null;
  if (status === 'PASS') return 'pass';
  return status === 'FAIL' ? TONES[severity ?? 'NOTE'] : 'unknown';
}

/** The least that percentages show: they have one decimal. */
const LEAST_PERCENT = 0.1;

/** A figure of a limit with its unit: "10 người", "1.500.000 ₫". */
export function measureText(
  figure: number,
  { unit, currency }: Pick<Measure, 'unit' | 'currency'>,
  language: Language,
): string {
  const format = formatIn(language);
  const t = translator(checkWords, language);
  switch (unit) {
    case 'PERSONS':
      return format.persons(figure);
    case 'DAYS':
      return format.days(figure);
    case 'WORKING_DAYS':
      return t('workingDays', { count: figure });
    case 'MONTHS':
      return format.months(figure);
    case 'TRIPS':
      return format.personTrips(figure);
    case 'COUNTRIES':
      return t('countries', { count: figure });
    case 'TIMES':
      return t('times', { count: figure });
    case 'VEHICLES':
      return t('vehicles', { count: figure });
    case 'PERCENT':
      // What is passed by less than is shown is not passed by nothing.
      return figure > 0 && figure < LEAST_PERCENT / 2
        ? t('under', { figure: format.percent(LEAST_PERCENT / 100) })
        : format.percent(figure / 100);
    case 'MONEY':
      return format.money({ minor: figure, currency: currency ?? 'VND' });
  }
}

/** By how much a limit is passed: what lies between two percentages is counted in points. */
function excessText({ excess, ...measure }: Measure, language: Language): string {
  if (measure.unit !== 'PERCENT') return measureText(excess, measure, language);
  const t = translator(checkWords, language);
  const { number } = formatIn(language);
  return excess > 0 && excess < LEAST_PERCENT / 2
    ? t('pointsUnder', { figure: number(LEAST_PERCENT, 1) })
    : t('points', { figure: number(excess, 1) });
}

/** What a cost line is called: its item, else its kind. */
function costText(code: string, language: Language): string {
  const items: Readonly<Record<string, string>> = costWords[language].item;
  const kinds: Readonly<Record<string, string>> = dossierWords[language].costKind;
  return items[code] ?? kinds[code] ?? code;
}

/** As many decimals of a rate as tell two apart. */
const RATE_DECIMALS = 4;

/** `USD 24277/1 2026-05-15; …`, as the checks give it: what each currency was worth, and by which day. */
function ratesText(rates: string, format: Format): string {
  const texts = rates.split('; ').flatMap((rate) => {
    const [from = '', worth = '', date = ''] = rate.split(' ');
    const [numerator = 0, denominator = 1] = worth.split('/').map(Number);
    const amount = format.number(numerator / denominator, RATE_DECIMALS);
    return `1 ${from} = ${amount} ₫ (${format.date(date)})`;
  });
  return format.list(texts);
}

function datumText(
  name: string,
  value: unknown,
  format: Format,
  t: Say,
  nameOf: NameOf,
): string | number {
  if (typeof value === 'number') return value;
  if (value === null && (name === 'trade' || name === 'function')) return t('notWritten');
  if (typeof value !== 'string') return '';
  switch (name) {
    case 'language':
      return format.languageName(value);
    case 'personId':
      return nameOf(value) ?? t('unknownPerson');
    case 'organisationId':
      return nameOf(value) ?? t('unknownUnit');
    case 'countryCode':
      return format.country(value);
    case 'rates':
      return value === '' ? '' : t('converted', { rates: ratesText(value, format) });
    case 'day':
    case 'startDate':
    case 'dueDate':
    case 'checkDay':
    case 'submittedOn':
    case 'settledOn':
    case 'passportsReturnedOn':
      return format.date(value);
    case 'source':
      return t(`source.${value}`);
    case 'cost':
      return costText(value, format.language);
    case 'payer':
      return (translator(activityWords, format.language) as Say)(`funding.${value}`);
    case 'lineKind':
      return (translator(activityWords, format.language) as Say)(`kind.${value}`);
    default:
      return value;
  }
}

function dataTexts(data: unknown, format: Format, t: Say, nameOf: NameOf) {
  // Findings that were written down before exchange rates were told have none.
  return Object.fromEntries(
    [['rates', ''] as const, ...Object.entries(data ?? {})].map(([name, value]) => [
      name,
      datumText(name, value, format, t, nameOf),
    ]),
  );
}

/** What to do about the facts that are missing, each way once. */
function missingMend(missing: readonly string[], values: Values, language: Language): string {
  const t = translator(missingFactWords, language) as Say;
  const mends = new Set(missing.map((fact) => t(`mend.${fact}`, values)));
  return [...mends].join(' ');
}

function remedyText(remedy: Remedy, language: Language): string {
  const t = translator(remedyWords, language) as Say;
  if ('to' in remedy) {
    const amount = formatIn(language).money(remedy.to);
    return t(`remedy.${remedy.code}`, { amount });
  }
  const { code, by, unit } = remedy;
  return t(`remedy.${code}`, { by, amount: measureText(by, { unit, currency: null }, language) });
}

/** What would mend a finding, each way of it: "bớt 2 người, hoặc bớt 3 ngày". */
function remediesText(remedies: readonly Remedy[], language: Language): string {
  const or = translator(remedyWords, language)('or');
  return `${remedies.map((remedy) => remedyText(remedy, language)).join(or)}.`;
}

/** Whether it speaks of a mission of another unit that the reader may not know more of. */
function isOfHidden({ data }: FindingFacts): boolean {
  return (data as { readonly missionId?: unknown } | null)?.missionId === null;
}

function sayings(finding: FindingFacts, format: Format, t: Say, nameOf: NameOf) {
  const check = t(`check.${finding.checkId}`);
  if (finding.status === 'PASS') return { sentence: t('passed', { check }) };
  if (finding.status === 'CANNOT_TELL') {
    const values = dataTexts(finding.data, format, t, nameOf);
    const missing = finding.missing.map((fact) => t(`missing.${fact}`, values)).join('; ');
    return {
      sentence: t('cannotTell', { check, missing }),
      mend: missingMend(finding.missing, values, format.language),
    };
  }
  const values = dataTexts(finding.data, format, t, nameOf);
  const reason = isOfHidden(finding)
    ? `hidden.${finding.checkId}`
    : `reason.${finding.checkId}.${finding.reason ?? ''}`;
  const { remedies = [] } = finding;
  return {
    sentence: t(`${reason}.says`, values),
    mend:
      remedies.length === 0 ? t(`${reason}.mend`, values) : remediesText(remedies, format.language),
  };
}

/**
 * A finding in words, or null where the check does not concern the record. The same for a verdict of
 * the browser and of the server; names of persons and units are asked of `nameOf`.
 */
export function findingText(
  finding: FindingFacts,
  language: Language,
  nameOf: NameOf,
): FindingText | null {
  const tone = findingTone(finding);
  if (tone === null) return null;
  const { measure, basis, path, key } = finding;
  const figure = (value: number) =>
    measureText(value, measure ?? { unit: 'DAYS', currency: null }, language);
  return {
    id: key,
    tone,
    ...sayings(finding, formatIn(language), translator(checkWords, language) as Say, nameOf),
    ...(measure !== null && {
      limit: figure(measure.limit),
      actual: figure(measure.actual),
      excess: excessText(measure, language),
      atLeast: measure.actual < measure.limit,
    }),
    bases:
      basis === null ? [] : [{ text: basisText(basis, language), verified: isVerified(basis) }],
    path: path.length === 0 ? null : path.join('.'),
  };
}

/** The ids in the data of findings whose names the sentences need: persons and units. */
export function namedIn(findings: readonly Pick<FindingFacts, 'data'>[]): readonly string[] {
  const ids = findings.flatMap(({ data }) =>
    Object.entries(data ?? {}).flatMap(([name, value]) =>
      (name === 'personId' || name === 'organisationId') && typeof value === 'string'
        ? [value]
        : [],
    ),
  );
  return [...new Set(ids)];
}
