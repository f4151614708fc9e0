import type { ResearchTopic, ResearchVisibility } from '@cau-noi/domain/research';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { ResearchPage } from './research-list.ts';
import type { FindingRecord, NoteRecord } from './research.queries.ts';

/** A note of international research (nghiên cứu quốc tế) or a lesson (bài học). */
export const ResearchNote = builder.objectRef<NoteRecord>('ResearchNote');

/** What the register finds: a note, or a lesson of a report of which none was made. */
export const ResearchFinding = builder.objectRef<FindingRecord>('ResearchFinding');

export const ResearchConnection = connectionOf<FindingRecord, ResearchPage>(
  ResearchFinding,
  'ResearchFinding',
  'notes and lessons',
);

export const ResearchTopicEnum = enumOf<ResearchTopic>('ResearchTopic', 'What a note is about.', {
  BARGAINING: 'Collective bargaining (thương lượng tập thể).',
  WAGES: 'Wages and working time (tiền lương, thời giờ).',
  SAFETY: 'Safety and health at work (an toàn, vệ sinh lao động).',
  DIALOGUE: 'Dialogue and disputes at work (đối thoại, tranh chấp).',
  ORGANISING: 'Members and organisation (đoàn viên, tổ chức).',
  LAW: 'Law and policy (pháp luật, chính sách).',
  TRAINING: 'Training and trainers (đào tạo, giảng viên).',
  WELFARE: 'Welfare and housing (phúc lợi, nhà ở).',
  EQUALITY: 'Women, equality (nữ, bình đẳng).',
  TECHNOLOGY: 'Technology (công nghệ).',
  CLIMATE: 'Climate and environment (khí hậu, môi trường).',
  MIGRATION: 'Workers who migrate (lao động di cư).',
  FOREIGN_AFFAIRS: 'How foreign affairs are done (nghiệp vụ đối ngoại).',
  OTHER: 'Something else, or not chosen yet.',
});

export const ResearchVisibilityEnum = enumOf<ResearchVisibility>(
  'ResearchVisibility',
  'Who may read a note.',
  { OWN: 'Its union and those above it.', ALL: 'Every union.' },
);

export const ResearchFindingKindEnum = enumOf<FindingRecord['kind']>(
  'ResearchFindingKind',
  'What was found.',
  {
    NOTE: 'A note of the register.',
    LESSON: 'A lesson of an outcome report of which no note was made.',
  },
);
