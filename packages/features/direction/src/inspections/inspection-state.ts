import type { FindingSeverity, InspectionState, RemedyState } from '@cau-noi/domain/inspection';
import { inspectionWords } from '@cau-noi/i18n/inspection-words';
import { issueTextOf } from '@cau-noi/i18n/issue-text';
import { issueWords } from '@cau-noi/i18n/issue-words';
import type { StateTone } from '@cau-noi/ui/state-badge';

/** How the state of an inspection is shown. */
export const INSPECTION_TONES: Readonly<Record<InspectionState, StateTone>> = {
  PLANNED: 'draft',
  UNDER_WAY: 'waiting',
  CONCLUDED: 'returned',
  REMEDIED: 'done',
  CLOSED: 'paused',
};

/** How a remedy stands. */
export const REMEDY_TONES: Readonly<Record<RemedyState, StateTone>> = {
  OPEN: 'returned',
  DONE: 'waiting',
  ACCEPTED: 'done',
};

/** How grave a finding is. */
export const SEVERITY_TONES: Readonly<Record<FindingSeverity, StateTone>> = {
  NOTE: 'draft',
  SHORTCOMING: 'returned',
  VIOLATION: 'stopped',
};

/** What is wrong with an inspection, as a sentence. */
export const inspectionIssueText = issueTextOf(inspectionWords, issueWords);
