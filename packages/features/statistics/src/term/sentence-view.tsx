import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Segment } from './term-sentence.ts';
import classes from './sentence-view.module.css';

export interface SentenceViewProps<F> {
  readonly segments: readonly Segment<F>[];
  /** What stands for a number: a link to its list. Without it numbers are text. */
  readonly link?: (figure: F, label: string, number: ReactNode) => ReactNode;
}

/** The sentence of a term, its numbers in tabular figures. */
export function SentenceView<F>({ segments, link }: SentenceViewProps<F>) {
  return (
    <p className={classes.sentence}>
      {segments.map(({ text, at, figure, label }) => {
        if (figure === null) return <Fragment key={at}>{text}</Fragment>;
        const number = <strong className="ui-figures">{text}</strong>;
        return <Fragment key={at}>{link ? link(figure, label, number) : number}</Fragment>;
      })}
    </p>
  );
}
