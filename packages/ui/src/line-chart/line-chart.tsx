import { useId } from 'react';
import { ScrollFrame } from '../scroll-frame/scroll-frame.tsx';
import { useWords } from '../words/words.tsx';
import classes from './line-chart.module.css';
import { pathOf, ticksUpTo } from './scale.ts';

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** One value per place of `along`; `null` where nothing is known. */
  readonly values: readonly (number | null)[];
  /** 1 to 6: the colour of this kind, the same everywhere. */
  readonly series: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface LineChartProps {
  readonly caption: string;
  /** The places along the foot: years. */
  readonly along: readonly string[];
  readonly series: readonly LineSeries[];
  readonly write: (value: number) => string;
}

const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 52;
const FOOT = 24;
const TOP = 10;
const RIGHT = 24;

/** Line patterns, so that lines are told apart without colour. */
const DASHES = ['none', '7 4', '2 4', '10 3 2 3', '4 2', '12 4'] as const;

/** Figures over the years: lines from zero, and the table of the same figures behind a fold. */
export function LineChart({ caption, along, series, write }: LineChartProps) {
  const words = useWords().chart;
  const captionId = useId();
  const known = series.flatMap((line) => line.values.filter((value) => value !== null));
  const ticks = ticksUpTo(Math.max(0, ...known));
  const top = ticks.at(-1) ?? 1;
  const x = (place: number) =>
    LEFT + (place * (WIDTH - LEFT - RIGHT)) / Math.max(1, along.length - 1);
  const y = (value: number) => HEIGHT - FOOT - (value / top) * (HEIGHT - FOOT - TOP);
  return (
    <figure className={classes.figure} aria-labelledby={captionId}>
      <figcaption id={captionId} className={classes.caption}>
        {caption}
      </figcaption>
      <ul className={classes.legend}>
        {series.map((line) => (
          <li key={line.id}>
            <svg width="28" height="10" aria-hidden focusable="false">
              <line x1="0" x2="28" y1="5" y2="5" {...strokeOf(line)} />
            </svg>
            {line.label}
          </li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className={classes.chart}
        aria-hidden
        focusable="false"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} stroke="var(--ui-line)" />
            <text x={LEFT - 8} y={y(tick) + 4} textAnchor="end" className={classes.tick}>
              {write(tick)}
            </text>
          </g>
        ))}
        {along.map((place, index) => (
          <text
            key={place}
            x={x(index)}
            y={HEIGHT - 6}
            textAnchor="middle"
            className={classes.tick}
          >
            {place}
          </text>
        ))}
        {series.map((line) => (
          <g key={line.id}>
            <path d={pathOf(line.values, x, y)} fill="none" {...strokeOf(line)} />
            {line.values.map((value, index) =>
              value === null ? null : (
                <circle
                  key={along[index]}
                  cx={x(index)}
                  cy={y(value)}
                  r="3"
                  fill={`var(--ui-series-${line.series})`}
                >
                  <title>{`${line.label}, ${along[index] ?? ''}: ${write(value)}`}</title>
                </circle>
              ),
            )}
          </g>
        ))}
      </svg>
      <details className={classes.details}>
        <summary>{words.showTable}</summary>
        <Figures caption={caption} along={along} series={series} write={write} />
      </details>
    </figure>
  );
}

function strokeOf(line: LineSeries) {
  return {
    stroke: `var(--ui-series-${line.series})`,
    strokeWidth: 2,
    strokeDasharray: DASHES[line.series - 1] ?? 'none',
  };
}

function Figures({ caption, along, series, write }: LineChartProps) {
  return (
    <ScrollFrame label={caption}>
      <table className={classes.table}>
        <caption className={classes.hidden}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {along.map((place) => (
              <th key={place} scope="col" data-align="end">
                {place}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.label}</th>
              {line.values.map((value, index) => (
                <td key={along[index]} data-align="end">
                  {value === null ? '–' : write(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
