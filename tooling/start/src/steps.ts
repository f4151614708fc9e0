import pc from 'picocolors';
import { type Command, duration, type Outcome, run } from './command.ts';

/** One thing that is done or checked, with a name to ask for it by. */
export interface Step {
  readonly name: string;
  /** What it does, in Vietnamese and English. */
  readonly title: string;
  readonly command: Command;
  /** Step without whose success this one makes no sense. */
  readonly needs?: string;
}

export interface Result {
  readonly step: Step;
  readonly state: 'passed' | 'failed' | 'not run';
  readonly milliseconds: number;
}

const HEARTBEAT_MS = 60_000;

/**
 * Runs all steps, one after the other, also after a failure. A step says what it does when it
 * begins and how long it took when it ends; its output is shown only if it fails.
 */
export async function runSteps(
  steps: readonly Step[],
  say: (line: string) => void = console.log,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, step] of steps.entries()) {
    const count = `[${index + 1}/${steps.length}]`;
    const missing = results.find(
      ({ step: { name }, state }) => name === step.needs && state !== 'passed',
    );
    if (missing !== undefined) {
      say(`${count} ${step.title} ${pc.yellow(`— not run: ${missing.step.name} failed`)}`);
      results.push({ step, state: 'not run', milliseconds: 0 });
      continue;
    }
    say(`${count} ${step.title} …`);
    const outcome = await withHeartbeat(step, count, say);
    say(`${count} ${verdict(outcome.ok)} ${step.name} (${duration(outcome.milliseconds)})`);
    if (!outcome.ok) say(outcome.output.trimEnd());
    const state = outcome.ok ? 'passed' : 'failed';
    results.push({ step, state, milliseconds: outcome.milliseconds });
  }
  return results;
}

async function withHeartbeat(
  step: Step,
  count: string,
  say: (line: string) => void,
): Promise<Outcome> {
  const started = performance.now();
  const beat = setInterval(() => {
    say(`${count} ${step.name} … ${duration(performance.now() - started)}`);
  }, HEARTBEAT_MS);
  try {
    return await run(step.command);
  } finally {
    clearInterval(beat);
  }
}

function verdict(ok: boolean): string {
  return ok ? pc.green('✔') : pc.red('✘');
}

/** A line per step with its time, and at the very end `N passed, N failed`. */
export function summary(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ step }) => step.name.length));
  const lines = results.map(({ step, state, milliseconds }) => {
    const colour = state === 'passed' ? pc.green : pc.red;
    const time = state === 'not run' ? '' : duration(milliseconds);
    return `  ${colour(state.padEnd(7))}  ${step.name.padEnd(width)}  ${time.padStart(11)}`;
  });
  const passed = results.filter(({ state }) => state === 'passed').length;
  const total = duration(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
  const verdictLine = `${passed} passed, ${results.length - passed} failed`;
  return [...lines, `  total ${total}`, verdictLine].join('\n');
}
