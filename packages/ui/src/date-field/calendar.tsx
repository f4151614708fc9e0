import '@mantine/dates/styles.css';
import 'dayjs/locale/vi.js';
import { DatePicker } from '@mantine/dates';
import { useWords } from '../words/words.tsx';
import classes from './date-field.module.css';

export interface CalendarProps {
  readonly value: string | null;
  readonly onPick: (day: string) => void;
  readonly locale: string;
  readonly min?: string;
  readonly max?: string;
}

/** The month view behind a date field; weeks begin on Monday. Loaded when it is first opened. */
export function Calendar({ value, onPick, locale, min, max }: CalendarProps) {
  const words = useWords().field;
  return (
    <DatePicker
      hideOutsideDates
      classNames={{ day: classes.day ?? '' }}
      ariaLabels={{
        previousMonth: words.previousMonth,
        nextMonth: words.nextMonth,
      }}
      locale={locale}
      firstDayOfWeek={1}
      value={value}
      {...(value !== null && { defaultDate: value })}
      {...(min !== undefined && { minDate: min })}
      {...(max !== undefined && { maxDate: max })}
      onChange={(day) => {
        if (day !== null) onPick(day);
      }}
    />
  );
}
