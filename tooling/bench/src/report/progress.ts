const WIDTH = 28;
const EVERY_MS = 100;

/** Seconds as people say them: `1m05s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}s`;
  return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`;
}

/** `rows ━━━━────  43%  12s left`, from the time that the part done took. */
export function barOf(step: string, done: number, of: number, seconds: number): string {
  const part = of === 0 ? 1 : done / of;
  const filled = Math.round(part * WIDTH);
  const left = part === 0 ? '' : `  ${duration((seconds * (1 - part)) / part)} left`;
  const percent = `${Math.floor(part * 100)}%`.padStart(4);
  return `${step.padEnd(8)}${'━'.repeat(filled)}${'─'.repeat(WIDTH - filled)} ${percent}${left}`;
}

/**
 * A bar that stays on its line where there is a terminal; elsewhere one line for each step, for a
 * file is no place for a bar.
 */
export function progressBar(
  out: NodeJS.WriteStream,
): (step: string, done: number, of: number) => void {
  let step = '';
  let begun = 0;
  let last = 0;
  return (name, done, of) => {
    const now = performance.now();
    if (name !== step) {
      if (step !== '' && out.isTTY) out.write('\n');
      if (!out.isTTY) out.write(`${name} …\n`);
      step = name;
      begun = now;
      last = 0;
    }
    const isLast = done === of;
    if (!out.isTTY || (!isLast && now - last < EVERY_MS)) return;
    last = now;
    out.write(`\r${barOf(name, done, of, (now - begun) / 1_000).padEnd(64)}`);
  };
}
