import { type ReactNode, useId } from 'react';
import { ScrollFrame } from '../scroll-frame/scroll-frame.tsx';
import { useWords } from '../words/words.tsx';
import classes from './bar-pairs.module.css';

/** A kind with what was planned of it and what was done. */
export interface BarPair {
  readonly id: string;
  readonly label: string;
  readonly plan: number;
  /** All that was done, planned or not. */
  readonly done: number;
  /** How much of `done` stood in no plan. */
  readonly unplanned?: number;
  /** 1 to 6: the colour of this kind, the same everywhere. */
  readonly series?: 1 | 2 | 3 | 4 | 5 | 6;
}

export type PairPart = 'plan' | 'done' | 'unplanned';

export interface BarPairsProps {
  readonly caption: string;
  readonly pairs: readonly BarPair[];
  /** How a figure is written. */
  readonly write: (value: number) => string;
  /** Makes a figure a link to the list that it counts. */
  readonly link?: (pair: BarPair, part: PairPart, figure: ReactNode) => ReactNode;
  /** The share done, in words: "95%". Without it there is no such column. */
  readonly share?: (pair: BarPair) => string;
  /** What the two figures of a pair are, where they are not plan and done. */
  readonly heads?: { readonly plan: string; readonly done: string };
}

/**
 * Plan against done by kind: a table whose rows carry their picture. Bars begin at zero; what stood in no plan is
 * hatched; readers have the figures.
 */
export function BarPairs({ caption, pairs, write, link, share, heads }: BarPairsProps) {
  const words = { ...useWords().chart, ...heads };
  const largest = Math.max(1, ...pairs.flatMap((pair) => [pair.plan, pair.done]));
  const hasUnplanned = pairs.some((pair) => (pair.unplanned ?? 0) > 0);
  const figure = (pair: BarPair, part: PairPart, value: number) => {
    const face = <span className="ui-figures">{write(value)}</span>;
    return link ? link(pair, part, face) : face;
  };
  return (
    <ScrollFrame label={caption}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            <td aria-hidden className={classes.pictureHead} />
            <th scope="col" data-align="end">
              {words.plan}
            </th>
            <th scope="col" data-align="end">
              {words.done}
            </th>
            {hasUnplanned && (
              <th scope="col" data-align="end">
                {words.unplanned}
              </th>
            )}
            {share && (
              <th scope="col" data-align="end">
                %
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pair.id}>
              <th scope="row" className={classes.label}>
                {pair.label}
              </th>
              <td aria-hidden className={classes.picture}>
                <Picture pair={pair} largest={largest} />
              </td>
              <td data-align="end">{figure(pair, 'plan', pair.plan)}</td>
              <td data-align="end">{figure(pair, 'done', pair.done)}</td>
              {hasUnplanned && (
                <td data-align="end">{figure(pair, 'unplanned', pair.unplanned ?? 0)}</td>
              )}
              {share && (
                <td data-align="end" className="ui-figures">
                  {share(pair)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface PictureProps {
  readonly pair: BarPair;
  readonly largest: number;
}

function Picture({ pair, largest }: PictureProps) {
  const hatch = useId();
  const color = `var(--ui-series-${pair.series ?? 1})`;
  const percent = (value: number) => `${(value / largest) * 100}%`;
  const unplanned = Math.min(pair.unplanned ?? 0, pair.done);
  const planned = pair.done - unplanned;
  return (
    <svg width="100%" height="26" focusable="false">
      <defs>
        <pattern
          id={hatch}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="6" fill={color} />
        </pattern>
      </defs>
      <rect
        y="2"
        height="9"
        width={percent(pair.plan)}
        fill="var(--ui-surface-strong)"
        stroke="var(--ui-line-strong)"
      />
      <rect y="14" height="10" width={percent(planned)} fill={color} />
      <rect
        y="14"
        height="10"
        x={percent(planned)}
        width={percent(unplanned)}
        fill={`url(#${hatch})`}
        stroke={color}
      />
    </svg>
  );
}

export interface ShareBarProps {
  /** 0 to 1, or more. */
  readonly share: number;
  /** The colour of the kind that it is a share of; that of the portal where it is of all. */
  readonly series?: BarPair['series'];
}

/** The small picture under a figure: how much of the whole. The figure itself says it in words. */
export function ShareBar({ share, series }: ShareBarProps) {
  const scale = Math.max(1, share);
  return (
    <svg width="100%" height="8" focusable="false" aria-hidden>
      <rect width={`${100 / scale}%`} height="8" fill="var(--ui-surface-strong)" />
      <rect
        width={`${(share / scale) * 100}%`}
        height="8"
        fill={
          series === undefined
            ? 'var(--mantine-primary-color-filled)'
            : `var(--ui-series-${series})`
        }
      />
    </svg>
  );
}
