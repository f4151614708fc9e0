export interface SparklineProps {
  /** One value for each year, the earliest first. */
  readonly values: readonly { readonly year: string; readonly value: number }[];
  /** The colour of the kind, the same everywhere: 1 to 6. */
  readonly series: number;
}

const WIDTH = 120;
const HEIGHT = 24;
const GAP = 2;

/** Small bars from zero, the last year in full colour. The numbers stand in the table by year. */
export function Sparkline({ values, series }: SparklineProps) {
  const largest = Math.max(...values.map(({ value }) => value), 1);
  const width = WIDTH / Math.max(values.length, 1);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden>
      {values.map(({ year, value }, place) => {
        const height = (value / largest) * HEIGHT;
        return (
          <rect
            key={year}
            x={place * width}
            y={HEIGHT - height}
            width={Math.max(width - GAP, 1)}
            height={height}
            fill={`var(--ui-series-${series})`}
            opacity={place === values.length - 1 ? 1 : 0.45}
          />
        );
      })}
    </svg>
  );
}
