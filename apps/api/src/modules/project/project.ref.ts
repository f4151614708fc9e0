import type {
  IndicatorAccrual,
  IndicatorMeasure,
  ProjectKind,
  ProjectState,
  ProjectTopic,
} from '@cau-noi/domain/project';
import type { EvaluationQuestion, FollowOnAnswer } from '@cau-noi/domain/project/evaluation';
import type { ProjectStep } from '@cau-noi/domain/project/life';
import type { ProjectReportKind, ReportStanding } from '@cau-noi/domain/project/reports';
import type { AchievedVerdict } from '@cau-noi/domain/project/results';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { ProjectPage } from './project-list.ts';
import type { ProjectRecord } from './project.rows.ts';

/** A programme (chương trình), a project (dự án) or aid outside of both (phi dự án). */
export const Project = builder.objectRef<ProjectRecord>('Project');

export const ProjectConnection = connectionOf<ProjectRecord, ProjectPage>(
  Project,
  'Project',
  'projects',
);

export const ProjectKindEnum = enumOf<ProjectKind>('ProjectKind', 'What it is in law.', {
  PROGRAMME: 'A programme (chương trình).',
  PROJECT: 'A project (dự án).',
  NON_PROJECT: 'Aid outside of both (phi dự án).',
});

export const ProjectStateEnum = enumOf<ProjectState>('ProjectState', 'The life of a project.', {
  IDEA: 'Written down; nobody was asked.',
  SUBMITTED: 'Handed in to whoever approves it.',
  APPROVED: 'Approved; nothing has begun.',
  REFUSED: 'Not approved.',
  WITHDRAWN: 'Given up, or its approval was withdrawn.',
  RUNNING: 'Under way.',
  CLOSING: 'Over; its closing report is owed.',
  CLOSED: 'Over, and reported.',
  HISTORIC: 'Known from a source alone, which does not say how it went.',
});

export const ProjectTopicEnum = enumOf<ProjectTopic>('ProjectTopic', 'What a project is about.', {
  SOCIAL_RESPONSIBILITY: 'Social responsibility of enterprises.',
  GRASSROOTS_ROLE: 'The role of grassroots unions.',
  SMALL_ENTERPRISES: 'Unions in small and medium enterprises.',
  MEMBERSHIP_DEVELOPMENT: 'Winning members.',
  BARGAINING: 'Bargaining and collective agreements.',
  OCCUPATIONAL_SAFETY: 'Safety and health at work.',
  CLIMATE_ENVIRONMENT: 'Climate and environment.',
  TRANSITION: 'Transition in enterprises.',
  TRAINING: 'Training of officers and trainers.',
  LAW: 'Law and legal advice.',
  OTHER: 'Something else.',
});

export const ProjectStepEnum = enumOf<ProjectStep>('ProjectStep', 'A step of a project.', {
  SUBMIT: 'Handed in.',
  TAKE_BACK: 'Taken back before it is decided.',
  APPROVE: 'Approved by a decision.',
  REFUSE: 'Not approved.',
  WITHDRAW: 'Given up, or the approval is withdrawn.',
  BEGIN: 'The work begins.',
  END: 'The work is over.',
  CLOSE: 'Closed with its report.',
});

export const MeasureEnum = enumOf<IndicatorMeasure>(
  'IndicatorMeasure',
  'How a result is measured.',
  {
    NUMBER: 'A number.',
    RATIO: 'A share: so many of so many.',
  },
);

export const AccrualEnum = enumOf<IndicatorAccrual>(
  'IndicatorAccrual',
  'What a value of a year holds.',
  {
    CUMULATIVE: 'All that was reached since the beginning.',
    PERIODIC: 'What was reached in that year.',
  },
);

export const AchievedVerdictEnum = enumOf<AchievedVerdict>(
  'AchievedVerdict',
  'Whether what was aimed at is there.',
  {
    REACHED: 'All of it.',
    NOT_REACHED: 'Less.',
    UNKNOWN: 'A figure is missing.',
    NO_TARGET: 'Nothing was aimed at by then.',
  },
);

export const ReportKindEnum = enumOf<ProjectReportKind>(
  'ProjectReportKind',
  'A report on a project.',
  {
    HALF_YEAR: 'Of January to June.',
    YEAR: 'Of a year.',
    CLOSING: 'Of the whole project.',
  },
);

export const ReportStandingEnum = enumOf<ReportStanding>(
  'ProjectReportStanding',
  'How a report stands.',
  {
    SENT: 'Sent in time.',
    SENT_LATE: 'Sent after its day.',
    DUE: 'To be sent.',
    OVERDUE: 'Its day has passed.',
    UNKNOWN: 'No rule that was read says when.',
  },
);

export const QuestionEnum = enumOf<EvaluationQuestion>(
  'EvaluationQuestion',
  'What those who benefit are asked, from 1 (not at all) to 5 (wholly).',
  {
    NEED: 'It answers a need of ours.',
    QUALITY: 'It was well done.',
    USE: 'What it gave is put to use.',
    PARTICIPATION: 'We had a say in it.',
    LASTING: 'It will last.',
  },
);

export const FollowOnAnswerEnum = enumOf<FollowOnAnswer>(
  'FollowOnAnswer',
  'What was answered to a proposal to go on.',
  { OPEN: 'Nothing yet.', AGREED: 'Yes.', DECLINED: 'No.' },
);
