import type { Draft } from './draft.ts';

/** What every step of the wizard is given. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** The sentence for a field, by its path; undefined when nothing is wrong there. */
  readonly wrong: (path: string) => string | undefined;
}
