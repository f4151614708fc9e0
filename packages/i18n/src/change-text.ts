import type { DossierLabel } from '@cau-noi/domain/dossier/difference';
import { PLAN_LINE_FIELDS } from '@cau-noi/domain/plan/difference';
import { dossierFieldName } from './dossier-field.ts';
import { fieldValueText } from './field-value.ts';
import { differenceWords } from './locales/differences.ts';
import { dossierFieldWords } from './locales/dossier-fields.ts';
import { planWords } from './locales/plan.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** One field that is not the same in two versions, as the domain or the API tells it. */
export interface ChangeFacts {
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change in words; a whole item of a list has a line for each of its fields. */
export interface ChangeText {
  readonly id: string;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ChangeTextOptions {
  /** Names of records; not needed where names stand in the place of ids already. */
  readonly nameOf?: (id: string) => string | undefined;
  /** What the item of a list is called that a change is in: the person, the title of the line. */
  readonly itemName?: (path: ChangeFacts['path']) => string | undefined;
}

const unnamed = () => undefined;
const LINES = 'lines';

/** The name of a field of a plan or dossier by the label of a difference: "Thành viên đoàn: Vai trò". */
export function fieldNameOf(label: string, language: Language): string {
  const t = translator(differenceWords, language);
  const [list, part] = label.split('.');
  if (label === 'adjustmentReason') return t('adjustmentReason');
  if (list !== LINES) return dossierFieldName(label as DossierLabel, language);
  return PLAN_LINE_FIELDS.some((field) => field === part)
    ? planWords[language].field[part as (typeof PLAN_LINE_FIELDS)[number]]
    : t('line');
}

/** The fields of an item of the list that `label` names, in the order of its form. */
function fieldsOf(label: string): readonly string[] {
  if (label === LINES) return PLAN_LINE_FIELDS;
  const parts: Readonly<Record<string, object>> = dossierFieldWords.vi.part;
  return Object.keys(parts[label] ?? {});
}

function valueLines(
  label: string,
  value: unknown,
  language: Language,
  nameOf: NonNullable<ChangeTextOptions['nameOf']>,
): readonly string[] {
  const fields = fieldsOf(label);
  if (fields.length === 0 || typeof value !== 'object' || value === null) {
    const text = fieldValueText(label, value, language, nameOf);
    return text === '' ? [] : [text];
  }
  const t = translator(differenceWords, language);
  const parts: Readonly<Record<string, string>> =
    label === LINES
      ? planWords[language].field
      : ((dossierFieldWords[language].part as Readonly<Record<string, typeof parts>>)[label] ?? {});
  const item = value as Readonly<Record<string, unknown>>;
  return fields.flatMap((field) => {
    const text = fieldValueText(`${label}.${field}`, item[field], language, nameOf);
    return text === '' ? [] : [t('valued', { field: parts[field] ?? field, value: text })];
  });
}

/** A change in words, for the list of what changed: the same for plans and dossiers. */
export function changeText(
  change: ChangeFacts,
  language: Language,
  { nameOf = unnamed, itemName = unnamed }: ChangeTextOptions = {},
): ChangeText {
  const { path, label, before, after } = change;
  const item = path.length > 1 ? itemName(path) : undefined;
  const field = fieldNameOf(label, language);
  return {
    id: path.join('.'),
    label:
      item === undefined ? field : translator(differenceWords, language)('named', { item, field }),
    before: valueLines(label, before, language, nameOf),
    after: valueLines(label, after, language, nameOf),
  };
}
