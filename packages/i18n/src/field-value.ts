import { formatIn } from './format.ts';
import type { Format } from './format.ts';
import { activityWords } from './locales/activity.ts';
import { costWords } from './locales/costs.ts';
import { differenceWords } from './locales/differences.ts';
import { dossierWords } from './locales/dossier.ts';
import { normWords } from './locales/norms.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** Tells the name of a person, unit, partner, agreement or plan line by its id; undefined when it is not known. */
type NameOf = (id: string) => string | undefined;
type Writer = (value: unknown, language: Language, nameOf: NameOf) => string;
type Amount = { readonly minor: number; readonly currency: string };

const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' &&
  value !== null &&
  'minor' in value &&
  'currency' in value &&
  typeof value.minor === 'number' &&
  typeof value.currency === 'string';

const texts = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** Written by `write` when it is a text; a list of texts is joined as the language joins. */
const each =
  (write: (text: string, format: Format) => string): Writer =>
  (value, language) => {
    const format = formatIn(language);
    return format.list(texts(value).map((text) => write(text, format)));
  };

const named: Writer = (value, language, nameOf) =>
  formatIn(language).list(texts(value).map((id) => nameOf(id) ?? id));

const activity =
  (group: 'kind' | 'reportingClass' | 'purpose' | 'headLevel' | 'priority' | 'funding'): Writer =>
  (value, language) =>
    wordOf(activityWords[language][group], value);

const dossier =
  (group: keyof (typeof dossierWords)['vi']): Writer =>
  (value, language) =>
    wordOf(dossierWords[language][group], value);

const cost =
  (group: 'item' | 'role' | 'place' | 'foreignShare' | 'donor'): Writer =>
  (value, language) =>
    wordOf(costWords[language][group], value);

function wordOf(words: Readonly<Record<string, string>>, code: unknown): string {
  return typeof code === 'string' ? (words[code] ?? code) : '';
}

const amount: Writer = (value, language) =>
  isAmount(value) ? formatIn(language).money(value) : '';

const funding: Writer = (value, language) => {
  const t = translator(differenceWords, language);
  const rows = (Array.isArray(value) ? value : []).map((row: Record<string, unknown>) =>
    t('paid', {
      source: wordOf(activityWords[language].funding, row['source']),
      amount: amount(row['amount'], language, () => undefined),
    }),
  );
  return formatIn(language).list(rows);
};

const truth: Writer = (value, language) =>
  typeof value === 'boolean' ? differenceWords[language][value ? 'yes' : 'no'] : '';

const date = each((text, format) => format.date(text));
const month = each((text, format) => format.month(text));
const country = each((text, format) => format.country(text));

/** Fields whose name does not say enough: what the `kind` of a cost line is, the whole path tells. */
const BY_LABEL: Readonly<Record<string, Writer>> = {
  'members.role': dossier('memberRole'),
  'guests.role': dossier('guestRole'),
  'costLines.kind': dossier('costKind'),
  'costLines.item': cost('item'),
  'costLines.role': cost('role'),
  'costLines.place': cost('place'),
  'costLines.traveller': (value, language) => wordOf(normWords[language].traveller, value),
  'costLines.payer': activity('funding'),
  'costLines.donorKind': cost('donor'),
  'invitation.kind': dossier('invitation'),
  'participants.kind': dossier('participant'),
  'guestRank.rank': dossier('guestRank'),
};

const BY_NAME: Readonly<Record<string, Writer>> = {
  kind: activity('kind'),
  reportingClass: activity('reportingClass'),
  purposeKind: activity('purpose'),
  headLevel: activity('headLevel'),
  priority: activity('priority'),
  eventMode: dossier('eventMode'),
  foreignShare: cost('foreignShare'),
  organisationId: named,
  coOrganiserIds: named,
  paidById: named,
  partnerId: named,
  agreementId: named,
  personId: named,
  planLineId: named,
  stopId: named,
  startDate: date,
  endDate: date,
  date,
  arrive: date,
  leave: date,
  fromMonth: month,
  toMonth: month,
  countryCode: country,
  countries: country,
  unitPrice: amount,
  amount,
  funding,
  considered: truth,
  related: truth,
};

const asItIs: Writer = (value, language) => {
  if (typeof value === 'number') return formatIn(language).number(value, 2);
  return typeof value === 'string' ? value : '';
};

/**
 * The value of one field of a plan line or dossier, in words, by the label of a difference
 * (`members.role`, `lines.fromMonth`, `startDate`); nothing for what is not filled in. An id that
 * `nameOf` does not know stays as it is: the API has put names into differences already.
 */
export function fieldValueText(
  label: string,
  value: unknown,
  language: Language,
  nameOf: NameOf,
): string {
  const name = label.slice(label.lastIndexOf('.') + 1);
  const write = BY_LABEL[label] ?? BY_NAME[name] ?? asItIs;
  return write(value, language, nameOf);
}
