import { type HTMLAttributes, type Ref, useCallback, useState } from 'react';
import classes from './scroll-frame.module.css';

export interface ScrollFrameProps extends HTMLAttributes<HTMLDivElement> {
  /** What is in it, for readers, where it becomes a place to scroll in. */
  readonly label: string;
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * Wide content within a narrow page: scrolls by itself, and only while it really overflows can it be reached by
 * keyboard and is it a region of its own.
 */
export function ScrollFrame({ label, className, ref, ...rest }: ScrollFrameProps) {
  const [overflows, setOverflows] = useState(false);
  const watch = useCallback(
    (frame: HTMLDivElement | null) => {
      if (typeof ref === 'function') ref(frame);
      else if (ref) ref.current = frame;
      if (frame === null) return undefined;
      const look = () =>
        setOverflows(
          frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight,
        );
      const observer = new ResizeObserver(look);
      observer.observe(frame);
      if (frame.firstElementChild) observer.observe(frame.firstElementChild);
      look();
      return () => observer.disconnect();
    },
    [ref],
  );
  return (
    <div
      {...rest}
      ref={watch}
      className={`${classes.frame ?? ''} ${className ?? ''}`}
      {...(overflows && { tabIndex: 0, role: 'region', 'aria-label': label })}
    />
  );
}
