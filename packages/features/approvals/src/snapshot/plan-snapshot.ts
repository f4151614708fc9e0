import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import type { PlanContent, PlanLine } from '@cau-noi/domain/plan';
import { PLAN_LINE_FIELDS } from '@cau-noi/domain/plan/difference';
import { planTotals } from '@cau-noi/domain/plan/totals';
import type { KindTotals } from '@cau-noi/domain/plan/totals';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { fieldNameOf } from '@cau-noi/i18n/change-text';
import { fieldValueText } from '@cau-noi/i18n/field-value';
import { formatIn } from '@cau-noi/i18n/format';
import { translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import { snapshotMessages } from './snapshot.messages.ts';
import { UNNAMED } from './snapshot.ts';
import type { NameOf, Snapshot, SnapshotItem, SnapshotSection } from './snapshot.ts';

interface Reading {
  readonly content: PlanContent;
  readonly language: Language;
  readonly nameOf: NameOf;
}

/** The plan as a submission holds it: the API calls the id of a line `lineId`, as its input does. */
export type PlanAsInput = Omit<PlanContent, 'lines'> & {
  readonly lines: readonly (Omit<PlanLine, 'id'> & { readonly lineId: string })[];
};

/** The plan in the words of the domain. */
export function planOfInput({ lines, ...plan }: PlanAsInput): PlanContent {
  return { ...plan, lines: lines.map(({ lineId, ...line }) => ({ ...line, id: lineId })) };
}

/** What a plan said when it was handed in, in words: its lines by kind, each kind with its totals. */
export function planSnapshot(reading: Reading): Snapshot {
  const { content, language } = reading;
  const totals = planTotals(content.lines);
  const t = translator(snapshotMessages, language);
  return [
    ...adjustmentOf(reading),
    ...ACTIVITY_KINDS.flatMap((kind): readonly SnapshotSection[] => {
      const lines = content.lines.filter((line) => line.kind === kind);
      const sums = totals.ok ? totals.value.kinds.find((one) => one.kind === kind) : undefined;
      if (lines.length === 0) return [];
      const title = t('numbered', {
        kind: activityWords[language].kind[kind],
        count: lines.length,
      });
      const items = lines.map((line) => itemOf(reading, line));
      return [
        {
          id: kind,
          title,
          totals: sums === undefined ? [] : totalTexts(sums, language),
          fields: [],
          lists: [{ path: ['lines'], title: '', items }],
        },
      ];
    }),
  ];
}

/** Ids of units, partners and agreements whose names the snapshot needs. */
export function namedInPlan({ lines }: PlanContent): readonly string[] {
  return lines.flatMap(({ partnerId, agreementId, coOrganiserIds }) => [
    ...[partnerId, agreementId].filter((id) => id !== null),
    ...coOrganiserIds,
  ]);
}

function adjustmentOf({ content, language }: Reading): Snapshot {
  const { adjustmentReason } = content;
  if (adjustmentReason === null || adjustmentReason === undefined) return [];
  const label = fieldNameOf('adjustmentReason', language);
  const title = translator(snapshotMessages, language)('section.adjustment');
  const fields = [{ path: ['adjustmentReason'], label, text: adjustmentReason }];
  return [{ id: 'adjustment', title, totals: [], fields, lists: [] }];
}

function itemOf({ language, nameOf }: Reading, line: PlanLine): SnapshotItem {
  const named = (id: string) => nameOf(id) ?? UNNAMED;
  return {
    path: ['lines', line.id],
    title: line.title === '' ? UNNAMED : line.title,
    fields: PLAN_LINE_FIELDS.filter((field) => field !== 'title' && field !== 'kind')
      .map((field) => ({
        path: ['lines', line.id, field],
        label: fieldNameOf(`lines.${field}`, language),
        text: fieldValueText(`lines.${field}`, line[field], language, named),
      }))
      .filter(({ text }) => text !== ''),
  };
}

function totalTexts({ persons, money }: KindTotals, language: Language): readonly string[] {
  const format = formatIn(language);
  return [
    format.persons(persons),
    ...money.map(
      ({ source, amount }) => `${activityWords[language].funding[source]}: ${format.money(amount)}`,
    ),
  ];
}
