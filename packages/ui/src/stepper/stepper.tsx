import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.tsx';
import classes from './stepper.module.css';

export interface Step {
  readonly id: string;
  readonly label: string;
  /** `attention`: something here must be corrected. */
  readonly state: 'open' | 'done' | 'attention';
}

export interface StepperProps {
  readonly steps: readonly Step[];
  readonly current: string;
  /** Draws the step's link or button around its face; steps may be visited in any order. */
  readonly link: (step: Step, face: ReactNode) => ReactNode;
}

/** The steps of a long form: where one is, what is done, what needs a look. */
export function Stepper({ steps, current, link }: StepperProps) {
  const words = useWords().steps;
  return (
    <nav aria-label={words.label}>
      <ol className={classes.steps}>
        {steps.map((step, place) => (
          <li
            key={step.id}
            className={classes.step}
            data-state={step.state}
            {...(step.id === current && { 'aria-current': 'step' as const })}
          >
            {link(
              step,
              <span className={classes.face}>
                <span className={classes.mark}>
                  {step.state === 'done' && <IconCheck size={14} aria-label={words.done} />}
                  {step.state === 'attention' && (
                    <IconAlertTriangle size={14} aria-label={words.attention} />
                  )}
                  {step.state === 'open' && (
                    <span aria-label={words.step(place + 1, steps.length)} role="img">
                      {place + 1}
                    </span>
                  )}
                </span>
                {step.label}
              </span>,
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
