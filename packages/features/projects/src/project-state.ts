import type { ProjectState } from '@cau-noi/domain/project';
import type { ReportStanding } from '@cau-noi/domain/project/reports';
import type { AchievedVerdict } from '@cau-noi/domain/project/results';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** What a state means to the reader. */
export const PROJECT_TONES: Readonly<Record<ProjectState, StateTone>> = {
  IDEA: 'draft',
  SUBMITTED: 'waiting',
  APPROVED: 'waiting',
  REFUSED: 'stopped',
  WITHDRAWN: 'stopped',
  RUNNING: 'done',
  CLOSING: 'waiting',
  CLOSED: 'done',
  HISTORIC: 'paused',
};

export const REPORT_TONES: Readonly<Record<ReportStanding, StateTone>> = {
  SENT: 'done',
  SENT_LATE: 'done',
  DUE: 'waiting',
  OVERDUE: 'late',
  UNKNOWN: 'paused',
};

export const VERDICT_TONES: Readonly<Record<AchievedVerdict, StateTone>> = {
  REACHED: 'done',
  NOT_REACHED: 'returned',
  UNKNOWN: 'waiting',
  NO_TARGET: 'paused',
};
