import type {
  FindingSeverity,
  FindingTopic,
  InspectionState,
  RemedyState,
} from '@cau-noi/domain/inspection';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { InspectionPage } from './inspection-list.ts';
import type { InspectionRecord } from './inspection.queries.ts';

/** A union looks into the work of one below it (kiểm tra). */
export const Inspection = builder.objectRef<InspectionRecord>('Inspection');

export const InspectionConnection = connectionOf<InspectionRecord, InspectionPage>(
  Inspection,
  'Inspection',
  'inspections',
);

export const InspectionStateEnum = enumOf<InspectionState>(
  'InspectionState',
  'The life of an inspection.',
  {
    PLANNED: 'Written down for a year.',
    UNDER_WAY: 'The team is at work.',
    CONCLUDED: 'The inspected union has the conclusions and mends what was found.',
    REMEDIED: 'Every remedy was accepted.',
    CLOSED: 'Nothing is left to do.',
  },
);

export const InspectionTopicEnum = enumOf<FindingTopic>(
  'FindingTopic',
  'What a finding is about where it is about no check.',
  {
    PLANNING: 'Making and keeping plans.',
    PROCEDURE: 'Procedure and competence.',
    MONEY: 'Money.',
    PEOPLE: 'People.',
    REPORTING: 'Reporting.',
    RECORDS: 'Records and files.',
    OTHER: 'Something else.',
  },
);

export const InspectionSeverityEnum = enumOf<FindingSeverity>(
  'FindingSeverity',
  'How grave a finding of an inspection is.',
  {
    NOTE: 'To be noted.',
    SHORTCOMING: 'A shortcoming.',
    VIOLATION: 'A violation.',
  },
);

export const RemedyStateEnum = enumOf<RemedyState>('RemedyState', 'How a remedy stands.', {
  OPEN: 'To be done.',
  DONE: 'Done, says the inspected union.',
  ACCEPTED: 'Accepted by who inspects.',
});
