import type { ReactNode } from 'react';
import classes from './page.module.css';

export interface PageProps {
  readonly children: ReactNode;
  /** Beside the content on a wide screen, kept in view; below it on a narrow one. */
  readonly side?: ReactNode;
  /** `reading` keeps lines short (records, forms); `wide` uses the whole width (tables, grids). */
  readonly width?: 'reading' | 'wide';
}

/** The body of one page. */
export function Page({ children, side, width = 'wide' }: PageProps) {
  return (
    <div className={classes.page} data-width={width} data-side={side !== undefined}>
      <div className={classes.main}>{children}</div>
      {side !== undefined && <aside className={classes.side}>{side}</aside>}
    </div>
  );
}

export interface PageHeaderProps {
  /** What kind of thing this is: "Đoàn ra", "Kế hoạch năm". */
  readonly kind?: ReactNode;
  /** Its number or code, in tabular figures. */
  readonly number?: ReactNode;
  readonly title: ReactNode;
  readonly state?: ReactNode;
  /** One primary act, and few others. */
  readonly actions?: ReactNode;
  /** The strip of who holds it, since when, and what comes next. */
  readonly strip?: ReactNode;
  /** Links back up: "Kế hoạch năm 2026". */
  readonly trail?: ReactNode;
}

/** The head of a page: the only `h1`. */
export function PageHeader(props: PageHeaderProps) {
  const { kind, number, title, state, actions, strip, trail } = props;
  return (
    <header className={classes.header}>
      {trail !== undefined && (
        <div className={`${classes.trail ?? ''} ui-screen-only`}>{trail}</div>
      )}
      <div className={classes.heading}>
        <div className={classes.titles}>
          {(kind !== undefined || number !== undefined || state !== undefined) && (
            <p className={classes.over}>
              {kind}
              {number !== undefined && <span className="ui-figures">{number}</span>}
              {state}
            </p>
          )}
          <h1 className={classes.title}>{title}</h1>
        </div>
        {actions !== undefined && (
          <div className={`${classes.actions ?? ''} ui-screen-only`}>{actions}</div>
        )}
      </div>
      {strip}
    </header>
  );
}

export interface PageSectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  /** A sentence under the heading. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Where findings and errors about the whole section point: `members`. */
  readonly path?: string;
}

/** A section of a page with its `h2`. */
export function PageSection({ title, children, id, lead, actions, path }: PageSectionProps) {
  return (
    <section
      className={classes.section}
      {...(id !== undefined && { id })}
      {...(path !== undefined && { 'data-field': path, tabIndex: -1 })}
    >
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle}>{title}</h2>
        {actions !== undefined && <div className="ui-screen-only">{actions}</div>}
      </div>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** One fact of a record where there is one; none where the value is null or an empty text. */
export const fact = (label: string, value: ReactNode): readonly Fact[] =>
  value === null || value === '' ? [] : [{ label, value }];

export interface FactListProps {
  readonly facts: readonly Fact[];
}

/** Name and value pairs of a record, in reading order. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={classes.facts}>
      {facts.map((fact) => (
        <div key={fact.label} className={classes.fact}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
