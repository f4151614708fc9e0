import type { ReactNode } from 'react';

/** Label and value where there is a value. */
export const fact = (label: string, value: ReactNode) =>
  value === null || value === '' ? [] : [{ label, value }];
