import type { ReactNode } from 'react';

/** Label and value where there is a value. */
export function fact(label: string, value: ReactNode) {
  return value === null || value === '' ? [] : [{ label, value }];
}
