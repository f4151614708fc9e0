import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { Format } from './format.ts';
import { formatIn } from './format.ts';
import { activityWords } from './locales/activity.ts';
import { parameterWords } from './locales/parameters.ts';
import type { Language, Translate } from './messages.ts';
import { translator } from './messages.ts';
import { fieldsOf } from './parameter-fields.ts';
import type { ValueField, ValueName } from './parameter-fields.ts';

type Say = Translate<(typeof parameterWords)['vi']>;

function numberText(value: number, field: ValueField, format: Format, t: Say): string {
  const unit = field.type === 'NUMBER' ? field.unit : null;
  switch (unit) {
    case 'PERSONS':
      return format.persons(value);
    case 'DAYS':
      return format.days(value);
    case 'WORKING_DAYS':
      return t('workingDays', { count: value });
    case 'MONTHS':
      return format.months(value);
    case 'PERCENT':
      return format.percent(value / 100);
    case 'COUNTRIES':
      return t('countries', { count: value });
    case 'TRIPS':
      return t('trips', { count: value });
    case 'TIMES':
      return t('times', { count: value });
    default:
      return format.number(value);
  }
}

function valueText(value: unknown, field: ValueField, format: Format, t: Say): string {
  if (typeof value === 'number') return numberText(value, field, format, t);
  const code = field.type === 'CODE' ? field.codes.find((one) => one === value) : undefined;
  return code === undefined ? t('notSet') : t(`valueCode.${code}`);
}

/** The values of a row of a check, each with its name: "Số người tối đa", "10 người". */
export function valueTexts(
  values: unknown,
  language: Language,
): readonly { readonly name: ValueName; readonly label: string; readonly value: string }[] {
  const t = translator(parameterWords, language);
  const format = formatIn(language);
  return fieldsOf(values).map(([name, field]) => {
    const value: unknown = Object.entries(values ?? {}).find(([key]) => key === name)?.[1];
    return { name, label: t(`valueName.${name}`), value: valueText(value, field, format, t) };
  });
}

/** The values of a row in one line: "Số người tối đa: 10 người; Số ngày tối đa: 10 ngày". */
export function valuesText(values: unknown, language: Language): string {
  const t = translator(parameterWords, language);
  const said = valueTexts(values, language).map(({ label, value }) =>
    t('value', { name: label, value }),
  );
  return said.length === 0 ? t('noValues') : said.join('; ');
}

/** To what a row applies; empty lists and null mean "any". */
export interface Applicable {
  readonly kinds: readonly ActivityKind[];
  readonly levels: readonly OrganisationKind[];
  readonly planned: boolean | null;
}

/** Of which kinds, at which levels, planned or not: "Đoàn ra; công đoàn ngành; ngoài kế hoạch". */
export function appliesText({ kinds, levels, planned }: Applicable, language: Language): string {
  const t = translator(parameterWords, language);
  const activities = translator(activityWords, language);
  const parts = [
    ...kinds.map((kind) => activities(`kind.${kind}`)),
    ...levels.map((level) => activities(`level.${level}`)),
    ...(planned === null ? [] : [t(planned ? 'planned' : 'unplanned')]),
  ];
  const said = parts.join('; ');
  return said === '' ? t('everything') : said.charAt(0).toUpperCase() + said.slice(1);
}
