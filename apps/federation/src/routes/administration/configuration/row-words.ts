import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { checkWords } from '@cau-noi/i18n/check-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { Deadline, Parameter, Route } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { fieldsOf } from './value-fields.ts';
import type { ValueField, ValueName } from './value-fields.ts';

type Applicable = Pick<Route, 'kinds' | 'levels' | 'planned'>;
type Based = Pick<Deadline, 'basis'>;
type Added = Pick<Deadline, 'addedBy' | 'addedAt'>;

/** How the rows of the configuration are said. */
export function useRowWords() {
  const t = useMessages(configurationMessages);
  const checks = useMessages(checkWords);
  const activities = useMessages(activityWords);
  const approval = useMessages(approvalWords);
  const format = useFormat();
  const valueOf = useValueText();
  return {
    /** "TK03: Số người, số ngày, số nước" */
    check: (checkId: string): string => {
      const known = CHECKS.find(({ id }) => id === checkId);
      if (known === undefined) return checkId;
      return t('check', { id: checkId, name: checks(`check.${known.id}`) });
    },
    applies: ({ kinds, levels, planned }: Applicable): string => {
      const parts = [
        ...kinds.map((kind) => activities(`kind.${kind}`)),
        ...levels.map((level) => activities(`level.${level}`)),
        ...(planned === null ? [] : [t(planned ? 'planned' : 'unplanned')]),
      ];
      const said = parts.join('; ');
      return said === '' ? t('everything') : said.charAt(0).toUpperCase() + said.slice(1);
    },
    values: ({ values }: Pick<Parameter, 'values'>): string => {
      const said = fieldsOf(values).map(([name, field]) =>
        t('value', { name: t(`valueName.${name}`), value: valueOf(values, name, field) }),
      );
      return said.length === 0 ? t('noValues') : said.join('; ');
    },
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
    deadline: ({ code }: Deadline): string => {
      const known = (['PLAN', 'HALF_YEAR_REPORT', 'YEAR_REPORT'] as const).find(
        (one) => one === code,
      );
      return known === undefined ? code : t(`deadline.${known}`);
    },
    added: ({ addedBy, addedAt }: Added): string =>
      addedBy === null || addedAt === null
        ? t('program')
        : t('addedBy', { name: addedBy, at: format.dateTime(addedAt) }),
  };
}

function useValueText() {
  const t = useMessages(configurationMessages);
  const format = useFormat();
  const numberText = (value: number, field: ValueField): string => {
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
  };
  return (values: unknown, name: ValueName, field: ValueField): string => {
    const value: unknown = Object.entries(values ?? {}).find(([key]) => key === name)?.[1];
    if (typeof value === 'number') return numberText(value, field);
    const code = field.type === 'CODE' ? field.codes.find((one) => one === value) : undefined;
    return code === undefined ? t('notSet') : t(`valueCode.${code}`);
  };
}
