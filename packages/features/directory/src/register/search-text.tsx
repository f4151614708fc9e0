import { useMessages } from '@cau-noi/i18n/language';
import { TextField } from '@cau-noi/ui/text-field';
import { useEffect, useState } from 'react';
import { registerMessages } from './register.messages.ts';

export interface SearchTextProps {
  readonly label: string;
  /** What stands in the address. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const REST_MILLISECONDS = 300;

/** Text to find, with or without marks; followed once typing rests. */
export function SearchText({ label, value, onChange }: SearchTextProps) {
  const t = useMessages(registerMessages);
  const [typed, setTyped] = useState(value);
  const [last, setLast] = useState(value);
  if (value !== last) {
    // Taken away or changed elsewhere: the field follows.
    setLast(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextField
      path="filter.q"
      type="search"
      label={label}
      help={t('searchHelp')}
      value={typed}
      onChange={setTyped}
    />
  );
}
