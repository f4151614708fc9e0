import {
  FUNDING_SOURCES,
  type FundingAmount,
  type FundingSource,
} from '@cau-noi/domain/activity/funding';
import type { PlanLine } from '@cau-noi/domain/plan';
import type { PlanLineField } from '@cau-noi/domain/plan/difference';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { formatIn } from '@cau-noi/i18n/format';
import { type Language, translator } from '@cau-noi/i18n/messages';

/** Decimals of a target: three would read as thousands in the other language. */
export const TARGET_DECIMALS = 2;

/** "Tài chính công đoàn: 320.000.000 ₫", in the order of the sources. */
export function fundingTexts(
  funding: readonly FundingAmount[],
  language: Language,
): readonly string[] {
  const t = translator(activityWords, language);
  const { money } = formatIn(language);
  return FUNDING_SOURCES.flatMap((source) =>
    funding
      .filter((row) => row.source === source)
      .map(({ amount }) => `${t(`funding.${source}`)}: ${money(amount)}`),
  );
}

/** What one source gives, for a cell: "320.000.000; 1.500 USD". The đồng goes without its sign. */
export function sourceText(line: PlanLine, source: FundingSource, language: Language): string {
  const { money } = formatIn(language);
  return line.funding
    .filter((row) => row.source === source)
    .map(({ amount }) => money(amount).replace(/\s*₫$/u, '').replace('\u00a0', ' '))
    .join('; ');
}

/** Where a name is not known here yet. */
const UNNAMED = '…';

/** A field of a line as people read it; '' where nothing is written. */
export function fieldText(
  field: PlanLineField,
  line: PlanLine,
  language: Language,
  nameOf: NameOf,
): string {
  const t = translator(activityWords, language);
  const format = formatIn(language);
  const named = (id: string) => nameOf(id) ?? UNNAMED;
  switch (field) {
    case 'kind':
      return t(`kind.${line.kind}`);
    case 'priority':
      return t(`priority.${line.priority}`);
    case 'purposeKind':
      return line.purposeKind === null ? '' : t(`purpose.${line.purposeKind}`);
    case 'headLevel':
      return line.headLevel === null ? '' : t(`headLevel.${line.headLevel}`);
    case 'partnerId':
      return line.partnerId === null ? '' : named(line.partnerId);
    case 'agreementId':
      return line.agreementId === null ? '' : named(line.agreementId);
    case 'countries':
      return line.countries.map(format.country).join('; ');
    case 'coOrganiserIds':
      return line.coOrganiserIds.map(named).join('; ');
    case 'funding':
      return fundingTexts(line.funding, language).join('; ');
    case 'fromMonth':
    case 'toMonth': {
      const month = line[field];
      return month === null ? '' : format.month(month);
    }
    case 'persons':
    case 'days': {
      const count = line[field];
      return count === null ? '' : format.number(count);
    }
    case 'resultTarget':
      return line.resultTarget === null ? '' : format.number(line.resultTarget, TARGET_DECIMALS);
    case 'title':
    case 'purpose':
    case 'expectedResult':
    case 'resultUnit':
    case 'note':
      return line[field] ?? '';
  }
}

/** Keeps both months on one line. */
const JOINER = '\u2060';

/** The months of a line: "03–04/2027"; one month when they are the same. */
export function monthsText({ fromMonth, toMonth }: PlanLine, language: Language): string {
  const { month } = formatIn(language);
  const [from, to] = [fromMonth ?? toMonth, toMonth ?? fromMonth];
  if (from === null || to === null) return '';
  if (from === to) return month(from);
  const first = from.slice(0, 4) === to.slice(0, 4) ? month(from).slice(0, 2) : month(from);
  return `${first}${JOINER}–${JOINER}${month(to)}`;
}

/** The persons and unions that lines point at: what names have to be known for. */
export function namedInLines(lines: readonly PlanLine[]): readonly string[] {
  return lines.flatMap(({ partnerId, coOrganiserIds }) => [
    ...(partnerId === null ? [] : [partnerId]),
    ...coOrganiserIds,
  ]);
}
