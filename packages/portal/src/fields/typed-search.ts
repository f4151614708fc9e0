import { useEffect, useState } from 'react';

const REST_MILLISECONDS = 250;

/** The text of a search, followed once typing rests: `[asked, type]`. */
export function useTypedSearch(): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed]);
  return [asked, setTyped];
}
