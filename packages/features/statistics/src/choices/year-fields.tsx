import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { SelectField } from '@cau-noi/ui/select-field';
import { choiceMessages } from './choice.messages.ts';
import { yearsUpTo } from './years.ts';
import type { Years } from './years.ts';

export interface YearFieldsProps {
  readonly years: Years;
  readonly onChange: (change: { readonly from: number; readonly to: number }) => void;
}

/** From a year to a year; moving one past the other takes it along. */
export function YearFields({ years, onChange }: YearFieldsProps) {
  const t = useMessages(choiceMessages);
  const { fromYear, toYear } = years;
  const thisYear = Number(useViewer().today.slice(0, 4));
  const options = yearsUpTo(thisYear).map((year) => ({ value: String(year), label: String(year) }));
  const choose = (text: string | null, change: (year: number) => Years) => {
    if (text === null) return;
    const next = change(Number(text));
    onChange({ from: next.fromYear, to: next.toYear });
  };
  return (
    <>
      <SelectField
        path="filter.from"
        label={t('from')}
        value={String(fromYear)}
        clearable={false}
        options={options}
        onChange={(text) =>
          choose(text, (year) => ({ fromYear: year, toYear: Math.max(year, toYear) }))
        }
      />
      <SelectField
        path="filter.to"
        label={t('to')}
        value={String(toYear)}
        clearable={false}
        options={options}
        onChange={(text) =>
          choose(text, (year) => ({ fromYear: Math.min(year, fromYear), toYear: year }))
        }
      />
    </>
  );
}
