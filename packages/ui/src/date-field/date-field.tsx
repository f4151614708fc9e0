import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import { readDate, weekdayOf, writeDate } from '../date-text/date-text.ts';
import { type FieldProps, inputProps } from '../field/field.ts';
import { useLocale, useWords } from '../words/words.tsx';
import type { CalendarProps } from './calendar.tsx';
import classes from './date-field.module.css';

/** 20 kB that only those who open the calendar pay for; typing is the first way. */
async function loadCalendar(): Promise<ComponentType<CalendarProps>> {
  const { Calendar } = await import('./calendar.tsx');
  return Calendar;
}

export interface DateFieldProps extends FieldProps {
  /** ISO date, or `null` while there is none. */
  readonly value: string | null;
  /** Called with every complete day while typing, and with `null` when emptied. */
  readonly onChange: (value: string | null) => void;
  /** ISO dates between which the calendar lets choose; typing is judged by the checks instead. */
  readonly min?: string;
  readonly max?: string;
}

/** A day as dd/MM/yyyy: typed first, with its weekday beside it; the calendar opens by button. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max } = props;
  const words = useWords();
  const locale = useLocale();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [Calendar, setCalendar] = useState<ComponentType<CalendarProps> | null>(null);
  const text = typed ?? writeDate(value);
  const read = readDate(text);
  const common = inputProps(props);

  const type = (next: string) => {
    setTyped(next);
    const day = readDate(next);
    if (day !== undefined && day !== value) onChange(day);
  };
  const leave = () => {
    if (read !== undefined) setTyped(null);
  };
  // Opened once it is there: the focus goes into it, and there must be something to go to.
  const toggle = async () => {
    if (Calendar === null) {
      const loaded = await loadCalendar();
      setCalendar(() => loaded);
    }
    setOpen(!open);
  };
  const pick = (day: string) => {
    setTyped(null);
    setOpen(false);
    onChange(day);
  };

  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      // The text field stands where the calendar opens, but it is the button that opens it.
      withRoles={false}
    >
      <Popover.Target>
        <TextInput
          {...common}
          wrapperProps={{ 'data-day': true }}
          error={read === undefined && typed !== null ? words.field.notADate : props.error}
          inputMode="numeric"
          placeholder={words.field.dateForm}
          autoComplete="off"
          className="ui-figures"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
          rightSectionWidth={read ? 116 : 36}
          rightSection={
            <span className={classes.aside}>
              {read && <span className={classes.weekday}>{weekdayOf(read, locale)}</span>}
              <ActionIcon
                variant="subtle"
                aria-label={`${words.field.openCalendar}: ${props.label}`}
                aria-expanded={open}
                disabled={common.disabled || common.readOnly}
                onClick={() => void toggle()}
              >
                <IconCalendar size={18} aria-hidden />
              </ActionIcon>
            </span>
          }
        />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={props.label}>
        {open && Calendar !== null && (
          <Calendar
            value={value}
            onPick={pick}
            locale={locale}
            {...(min !== undefined && { min })}
            {...(max !== undefined && { max })}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
