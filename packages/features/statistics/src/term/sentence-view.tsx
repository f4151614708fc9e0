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
      {segments.map(({ text, figure, label }, place) => {
        if (figure === null) return <Fragment key={place}>{text}</Fragment>;
        const number = <strong className="ui-figures">{text}</strong>;
        return <Fragment key={place}>{link ? link(figure, label, number) : number}</Fragment>;
      })}
    </p>
  );
}
