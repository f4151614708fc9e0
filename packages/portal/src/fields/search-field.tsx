import { TextField } from '@cau-noi/ui/text-field';
import { useEffect, useState } from 'react';

export interface SearchFieldProps {
  readonly label: string;
  readonly help?: string;
  /** What stands in the address. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const REST_MILLISECONDS = 300;

/** Text to find in a list; followed once typing rests, so that the list is not asked for at every letter. */
export function SearchField({ value, onChange, ...field }: SearchFieldProps) {
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
  return <TextField {...field} path="filter.q" type="search" value={typed} onChange={setTyped} />;
}
