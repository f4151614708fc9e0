import type {
  HandOverKind,
  HandOverState,
  LeavingReason,
  StaffRole,
  Workload,
} from '@cau-noi/domain/staff';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { AssignmentRow } from './staff.queries.ts';

/** The foreign-affairs work of a union that somebody does (phân công làm đối ngoại). */
export const StaffAssignment = builder.objectRef<AssignmentRow>('StaffAssignment');

export const StaffConnection = connectionOf(
  StaffAssignment,
  'StaffAssignment',
  'foreign-affairs staff',
);

export const StaffRoleEnum = enumOf<StaffRole>(
  'StaffRole',
  'What somebody is in the foreign-affairs work of a union.',
  {
    LEADER_IN_CHARGE: 'The leader in charge (lãnh đạo phụ trách).',
    OFFICER: 'An officer (cán bộ).',
  },
);

export const WorkloadEnum = enumOf<Workload>('Workload', 'How much of the work it is.', {
  FULL_TIME: 'All that they do (chuyên trách).',
  PART_TIME: 'One thing beside others (kiêm nhiệm).',
});

export const LeavingReasonEnum = enumOf<LeavingReason>(
  'LeavingReason',
  'Why somebody left the foreign-affairs work of a union.',
  {
    RETIRED: 'Retired.',
    MOVED: 'Moved to other work.',
    TRANSFERRED: 'Transferred to another body.',
    OTHER: 'Something else, which is said in words.',
  },
);

export const HandOverKindEnum = enumOf<HandOverKind>(
  'HandOverKind',
  'What of the work of somebody passes to a successor.',
  {
    DOSSIER: 'A dossier that they wrote and that is not over.',
    PLAN: 'A yearly plan that they wrote and that is not approved.',
    COMMITMENT: 'A commitment of an outcome report that names them as its owner.',
    CONTACT: 'Somebody at a partner whom they keep (đầu mối liên hệ).',
    SUBSTITUTION: 'A stand-in for or by them: it ends, since it is nobody’s to pass on.',
  },
);

export const HandOverStateEnum = enumOf<HandOverState>(
  'HandOverState',
  'How somebody stands who did the work of a union.',
  {
    IN_OFFICE: 'Still does it.',
    OWED: 'Left, and things of theirs are open that nobody took over.',
    DONE: 'Left, and nothing is open of theirs.',
  },
);
