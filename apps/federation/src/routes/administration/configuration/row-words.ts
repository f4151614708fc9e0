import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { checkWords } from '@cau-noi/i18n/check-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { appliesText, valuesText } from '@cau-noi/i18n/parameter-text';
import type { CapacityRule, Deadline, Parameter, Route } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';

type DeadlineName = keyof typeof configurationMessages.vi.deadline;
type Applicable = Pick<Route, 'kinds' | 'levels' | 'planned'>;
type Based = Pick<Deadline, 'basis'>;

/** How the rows of the configuration are said. */
export function useRowWords() {
  const t = useMessages(configurationMessages);
  const checks = useMessages(checkWords);
  const approval = useMessages(approvalWords);
  const format = useFormat();
  const { language } = useLanguage();
  return {
    /** "TK03: Số người, số ngày, số nước" */
    check: (checkId: string): string => {
      const known = CHECKS.find(({ id }) => id === checkId);
      if (known === undefined) return checkId;
      return t('check', { id: checkId, name: checks(`check.${known.id}`) });
    },
    applies: (row: Applicable): string => appliesText(row, language),
    values: ({ values }: Pick<Parameter, 'values'>): string => valuesText(values, language),
    waivedBy: ({ waivedBy }: Pick<Parameter, 'waivedBy'>) =>
      waivedBy === null ? t('field.nobody') : approval(`role.${waivedBy}`),
    /** Who ended it so that a more general row counts, when and why; empty where nobody did. */
    ended: ({ endedBy, endedAt, endedWhy }: Pick<Parameter, 'endedBy' | 'endedAt' | 'endedWhy'>) =>
      endedAt === null
        ? ''
        : t('endedBy', {
            name: endedBy ?? '',
            at: format.dateTime(endedAt),
            why: endedWhy ?? '',
          }),
    severity: ({ severity }: Pick<Parameter, 'severity'>) => approval(`severity.${severity}`),
    /** The document and the article, with the mark of how far it was verified. */
    source: ({ basis: { citation, article, verification } }: Based): string => {
      const source = article === null ? citation : t('cited', { citation, article });
      return t('marked', { source, mark: approval(`verification.${verification}`) });
    },
    steps: ({ steps }: Route): string =>
      steps.map((role, index) => `${index + 1}. ${approval(`role.${role}`)}`).join('; '),
    due: ({ month, day, days }: Deadline): string => {
      if (days !== null) return t('daysAfter', { count: days });
      const twoDigits = (part: number | null) => String(part ?? '').padStart(2, '0');
      return t('yearly', { day: twoDigits(day), month: twoDigits(month) });
    },
    perOfficer: ({ activitiesPerOfficer: count }: CapacityRule): string =>
      t('perOfficer', { count }),
    partTime: ({ partTimePercent }: CapacityRule): string => format.percent(partTimePercent / 100),
    deadline: ({ code }: Deadline): string => {
      const known = (Object.keys(configurationMessages.vi.deadline) as DeadlineName[]).find(
        (one) => one === code,
      );
      return known === undefined ? code : t(`deadline.${known}`);
    },
  };
}
