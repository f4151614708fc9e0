import type { ParticipantState, TrainingState } from '@cau-noi/domain/training';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of a training is shown. */
export const TRAINING_TONES: Readonly<Record<TrainingState, StateTone>> = {
  PLANNED: 'draft',
  OPEN: 'waiting',
  HELD: 'done',
  CLOSED: 'done',
  CANCELLED: 'stopped',
};

/** How somebody stands among the participants is shown. */
export const PARTICIPANT_TONES: Readonly<Record<ParticipantState, StateTone>> = {
  NOMINATED: 'waiting',
  ACCEPTED: 'done',
  REFUSED: 'stopped',
  WITHDRAWN: 'paused',
};

const MINUTES_OF_HOUR = 60;

/** Minutes as hours. */
export const hoursOf = (minutes: number): number => minutes / MINUTES_OF_HOUR;
/** Hours as minutes, whole ones. */
export const minutesOf = (hours: number): number => Math.round(hours * MINUTES_OF_HOUR);
