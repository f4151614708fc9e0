import classes from './skeleton.module.css';

export interface SkeletonProps {
  /** What is being waited for, for readers: "Đang tải danh sách". */
  readonly label: string;
  /** The shape of what comes. */
  readonly shape: 'text' | 'table' | 'record' | 'figures';
  readonly lines?: number;
}

const widths = ['92%', '78%', '85%', '60%'];

/** Keeps the place of what is loading, so that nothing jumps when it comes. */
export function Skeleton({ label, shape, lines = shape === 'table' ? 8 : 4 }: SkeletonProps) {
  return (
    <div role="status" aria-label={label} className={classes.skeleton} data-shape={shape}>
      {shape === 'record' && <span className={classes.title} />}
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={classes.line}
          style={shape === 'text' ? { width: widths[line % widths.length] } : undefined}
        />
      ))}
    </div>
  );
}
