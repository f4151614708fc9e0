import type { ReactNode } from 'react';
import classes from './stat.module.css';

export interface StatProps {
  /** What is counted: "Đoàn ra". */
  readonly label: string;
  /** The number, formatted: "57". */
  readonly value: ReactNode;
  /** Its unit or second reading: "144 lượt cán bộ". */
  readonly unit?: ReactNode;
  /** Against plan or last year: "95% kế hoạch (57/60)". */
  readonly comparison?: ReactNode;
  /** A small picture: a bar or a sparkline; hidden from readers, who have the comparison. */
  readonly picture?: ReactNode;
  /**
   * Makes the number a link to the list that it counts: given the figure, return a link around it. Every
   * number has one, except where no record stands behind it.
   */
  readonly link?: (figure: ReactNode) => ReactNode;
  /** Where the number is from, when it is not counted here: "Theo báo cáo của đơn vị". */
  readonly source?: ReactNode;
}

/** A number first, then its comparison, then a small picture. */
export function Stat({ label, value, unit, comparison, picture, link, source }: StatProps) {
  const figure = <span className={`${classes.value ?? ''} ui-figures`}>{value}</span>;
  return (
    <div className={classes.stat}>
      <p className={classes.label}>{label}</p>
      <p className={classes.figure}>
        {link ? link(figure) : figure}
        {unit !== undefined && <span className={classes.unit}>{unit}</span>}
      </p>
      {comparison !== undefined && <p className={classes.comparison}>{comparison}</p>}
      {picture !== undefined && <div aria-hidden>{picture}</div>}
      {source !== undefined && <p className={classes.source}>{source}</p>}
    </div>
  );
}

/** Figures beside each other; as many a row as fit. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
