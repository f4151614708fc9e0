import type { ReactNode } from 'react';
import classes from './field-row.module.css';

export interface FieldColumnProps {
  readonly children: ReactNode;
}

/** A form's one column, at most 640 px wide. */
export function FieldColumn({ children }: FieldColumnProps) {
  return <div className={classes.column}>{children}</div>;
}

/** Fields that belong together on one line (from and to); below each other on a phone. */
export function FieldRow({ children }: FieldColumnProps) {
  return <div className={classes.row}>{children}</div>;
}
