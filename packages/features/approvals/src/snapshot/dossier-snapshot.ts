import type { DossierContent } from '@cau-noi/domain/dossier';
import { hasSection } from '@cau-noi/domain/dossier/sections';
import type { DossierSection } from '@cau-noi/domain/dossier/sections';
import { unitOf } from '@cau-noi/domain/dossier/cost-item';
import { costOf, dossierTotals } from '@cau-noi/domain/dossier/totals';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { fieldValueText } from '@cau-noi/i18n/field-value';
import { formatIn } from '@cau-noi/i18n/format';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { snapshotMessages } from './snapshot.messages.ts';
import { UNNAMED } from './snapshot.ts';
import type {
  NameOf,
  Snapshot,
  SnapshotField,
  SnapshotItem,
  SnapshotList,
  SnapshotSection,
} from './snapshot.ts';

type Content = DossierContent;
type ListName = keyof (typeof dossierFieldWords)['vi']['part'] & keyof Content;
type GroupName = 'invitation' | 'onlineAlternative' | 'relatives' | 'guestRank';
type Item = Readonly<Record<string, unknown>> & { readonly id: string };

interface Part {
  readonly id: Exclude<SectionId, 'adjustment'>;
  readonly names: readonly (keyof Content)[];
}
type SectionId = keyof (typeof snapshotMessages)['vi']['section'];

/** The content in the order in which an approver reads it. */
const PARTS: readonly Part[] = [
  {
    id: 'activity',
    names: [
      'reportingClass',
      'organisationId',
      'coOrganiserIds',
      'planLineId',
      'unplannedReason',
      'partnerId',
      'startDate',
      'endDate',
      'eventMode',
      'venue',
    ],
  },
  { id: 'purpose', names: ['purposeKind', 'topic', 'purpose', 'objectives'] },
  { id: 'grounds', names: ['invitation', 'onlineAlternative'] },
  { id: 'people', names: ['members', 'relatives', 'guests', 'guestRank', 'participants'] },
  { id: 'programme', names: ['stops', 'programme'] },
  { id: 'reception', names: ['hosts', 'reciprocity', 'safetyPlan'] },
  { id: 'money', names: ['costLines', 'sponsors'] },
];

/** Sections that not every kind of dossier has. */
const OF_SOME_KINDS = [
  'members',
  'stops',
  'invitation',
  'onlineAlternative',
  'relatives',
  'guests',
  'guestRank',
  'hosts',
  'safetyPlan',
  'reciprocity',
  'eventMode',
  'venue',
  'sponsors',
  'participants',
] as const satisfies readonly DossierSection[];

/** What an item of a list is called by; the other fields stand below. */
const TITLES: Readonly<Record<ListName, readonly string[]>> = {
  objectives: ['text'],
  members: ['personId'],
  stops: ['countryCode', 'place'],
  programme: ['date', 'text'],
  costLines: ['kind', 'description'],
  guests: ['role', 'name'],
  sponsors: ['partnerId'],
  participants: ['kind', 'organisationId'],
  invitation: [],
  onlineAlternative: [],
  relatives: [],
  guestRank: [],
};

const GROUPS: readonly GroupName[] = ['invitation', 'onlineAlternative', 'relatives', 'guestRank'];
const isGroup = (name: keyof Content): name is GroupName =>
  (GROUPS as readonly string[]).includes(name);
const isList = (name: keyof Content): name is Exclude<ListName, GroupName> =>
  Object.hasOwn(TITLES, name) && !isGroup(name);

interface Reading {
  readonly content: Content;
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** What a dossier said when it was handed in, in words. */
export function dossierSnapshot(reading: Reading): Snapshot {
  const { content, language } = reading;
  const t = translator(snapshotMessages, language);
  return PARTS.flatMap(({ id, names }): readonly SnapshotSection[] => {
    const shown = names.filter((name) => isShown(content, name));
    const fields = shown.flatMap((name) => fieldsOf(reading, name));
    const lists = shown.filter(isList).map((name) => listOf(reading, name));
    const totals = totalsOf(id, reading);
    return fields.length + lists.length === 0
      ? []
      : [{ id, title: t(`section.${id}`), totals, fields, lists }];
  });
}

/** Ids of people, units and partners whose names the snapshot needs. */
export function namedInDossier(content: Content): readonly string[] {
  return [
    content.organisationId,
    ...content.coOrganiserIds,
    content.partnerId,
    ...content.members.map(({ personId }) => personId),
    ...content.costLines.map(({ paidById }) => paidById),
    ...content.sponsors.map(({ partnerId }) => partnerId),
    ...content.participants.map(({ organisationId }) => organisationId),
  ].filter((id) => id !== null);
}

function isShown(content: Content, name: keyof Content): boolean {
  if (name === 'planLineId') return content.planLineId !== null;
  if (name === 'unplannedReason') return content.planLineId === null;
  const section = OF_SOME_KINDS.find((one) => one === name);
  return section === undefined || hasSection(content.kind, section);
}

const known = (nameOf: NameOf) => (id: string) => nameOf(id) ?? UNNAMED;

function fieldsOf(reading: Reading, name: keyof Content): readonly SnapshotField[] {
  const { content, language, nameOf } = reading;
  if (isList(name)) return [];
  if (!isGroup(name)) {
    const text = fieldValueText(name, content[name], language, known(nameOf));
    return [{ path: [name], label: dossierFieldName(name, language), text }];
  }
  const group = content[name];
  if (group === null) return [{ path: [name], label: dossierFieldName(name, language), text: '' }];
  const parts: Readonly<Record<string, string>> = dossierFieldWords[language].part[name];
  const values: Readonly<Record<string, unknown>> = group;
  return Object.entries(parts).map(([part, label]) => ({
    path: [name, part],
    label: `${dossierFieldName(name, language)}: ${label}`,
    text: fieldValueText(`${name}.${part}`, values[part], language, known(nameOf)),
  }));
}

function listOf(reading: Reading, name: Exclude<ListName, GroupName>): SnapshotList {
  const items: readonly Item[] = reading.content[name];
  return {
    path: [name],
    title: dossierFieldName(name, reading.language),
    items: items.map((item) => itemOf(reading, name, item)),
  };
}

function itemOf(reading: Reading, name: Exclude<ListName, GroupName>, item: Item): SnapshotItem {
  const { language, nameOf, content } = reading;
  // A stop has no name by itself: its place stands for it.
  const place = (id: string) => content.stops.find((stop) => stop.id === id)?.place;
  const nameOfAny = (id: string) => place(id) ?? known(nameOf)(id);
  const write = (part: string) =>
    fieldValueText(`${name}.${part}`, item[part], language, nameOfAny);
  const titles = TITLES[name];
  const labels: Readonly<Record<string, string>> = {
    ...dossierFieldWords[language].part[name],
    ...countsOf(reading, name, item.id),
  };
  const fields = Object.entries(labels)
    .filter(([part]) => !titles.includes(part))
    .map(([part, label]) => ({ path: [name, item.id, part], label, text: write(part) }))
    .filter(({ text }) => text !== '');
  // Many describe a cost by the name of its kind: once is enough.
  const title = [...new Set(titles.map(write))].filter((text) => text !== '');
  return {
    path: [name, item.id],
    title: title.join(', ') || UNNAMED,
    fields: name === 'costLines' ? [...fields, ...amountOf(reading, item.id)] : fields,
  };
}

/** What the figures of a cost line count: people and days, people and hours, documents and pages. */
function countsOf({ content, language }: Reading, name: ListName, id: string) {
  const line = name === 'costLines' && content.costLines.find((cost) => cost.id === id);
  if (!line) return {};
  const { heads, times } = costWords[language];
  const unit = unitOf(line.item);
  return { persons: heads[unit], days: times[unit] };
}

function amountOf({ content, language }: Reading, id: string): readonly SnapshotField[] {
  const line = content.costLines.find((cost) => cost.id === id);
  const cost = line && costOf(line);
  if (!cost?.ok) return [];
  const label = translator(snapshotMessages, language)('total');
  return [{ path: ['costLines', id], label, text: formatIn(language).money(cost.value) }];
}

function totalsOf(id: Part['id'], { content, language }: Reading): readonly string[] {
  const totals = dossierTotals(content.kind, content);
  if (!totals.ok) return [];
  const format = formatIn(language);
  const { persons, days, countries, costs } = totals.value;
  switch (id) {
    case 'people':
      return [format.persons(persons)];
    case 'programme':
      return [
        ...(days === null ? [] : [format.days(days)]),
        format.list(countries.map(format.country)),
      ];
    case 'money':
      return costs.map(
        ({ payer, amount }) => `${activityWords[language].funding[payer]}: ${format.money(amount)}`,
      );
    case 'activity':
    case 'purpose':
    case 'grounds':
    case 'reception':
      return [];
  }
}
