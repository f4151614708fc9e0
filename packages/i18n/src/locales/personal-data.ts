import type { LimitCode } from '@cau-noi/domain/limits';
import type {
  confirmationIssues,
  DataRequestIssue,
  DataRequestKind,
  ErasureBar,
  NamedPlaceKind,
  NamesakeIssue,
} from '@cau-noi/domain/personal-data';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type IssueCode =
  | Exclude<DataRequestIssue['code'], LimitCode | 'DAY_IN_FUTURE'>
  | ErasureBar
  | NamesakeIssue['code']
  | ReturnType<typeof confirmationIssues>[number]['code'];

const vi = {
  kind: {
    EXPORT: 'Cung cấp dữ liệu',
    ERASURE: 'Xoá dữ liệu',
  } satisfies CodeWords<DataRequestKind>,
  place: {
    COMMITMENT: 'Cam kết sau chuyến đi',
    REMEDY: 'Việc khắc phục sau kiểm tra',
    TRAINER: 'Giảng viên lớp bồi dưỡng',
    SPEECH: 'Phát biểu, tham luận',
    INSPECTION: 'Nội dung cuộc kiểm tra',
    TRAINING: 'Nội dung lớp bồi dưỡng',
  } satisfies CodeWords<NamedPlaceKind>,
  erased: 'Đã xoá theo yêu cầu',
  issue: {
    ALREADY_ERASED: 'Dữ liệu của người này đã được xoá theo yêu cầu.',
    IN_OPEN_DOSSIER: 'Người này còn trong {{count}} hồ sơ chưa kết thúc hoặc chưa báo cáo.',
    HOLDS_OPEN_WORK: 'Người này còn giữ {{count}} việc chưa bàn giao.',
    HOLDS_PASSPORT: 'Người này còn giữ {{count}} hộ chiếu chưa trả.',
    STILL_BOOKED: 'Người này còn {{count}} lịch đặt sắp tới.',
    STILL_IN_OFFICE: 'Người này còn {{count}} phân công làm đối ngoại chưa kết thúc.',
    IN_OPEN_TRAINING: 'Người này còn trong {{count}} khoá tập huấn chưa kết thúc.',
    IN_OPEN_INSPECTION: 'Người này còn trong {{count}} cuộc kiểm tra chưa đóng.',
    NAMESAKE_UNDECIDED:
      'Còn {{count}} chỗ ghi tên mà đơn vị có người trùng tên; hãy chọn là của ai.',
    NAME_DIFFERS: 'Tên vừa gõ khác tên của người này.',
  } satisfies CodeWords<IssueCode>,
} as const;

/** The words of what somebody asks about what is kept of them. */
export const personalDataWords = defineMessages(vi, {
  kind: { EXPORT: 'Copy of the data', ERASURE: 'Erasure' },
  erased: 'Erased by request',
  place: {
    COMMITMENT: 'Commitment after a journey',
    REMEDY: 'Remedy after an inspection',
    TRAINER: 'Trainer of a training',
    SPEECH: 'Speech',
    INSPECTION: 'Texts of an inspection',
    TRAINING: 'Texts of a training',
  },
  issue: {
    ALREADY_ERASED: 'What was kept of this person was erased by request.',
    IN_OPEN_DOSSIER: 'They are part of {{count}} dossiers that are not over or not reported.',
    HOLDS_OPEN_WORK: '{{count}} things lie with them that were not handed over.',
    HOLDS_PASSPORT: '{{count}} passports are with them that did not come back.',
    STILL_BOOKED: 'They are booked {{count}} times on days to come.',
    STILL_IN_OFFICE: 'They still do foreign-affairs work ({{count}}).',
    IN_OPEN_TRAINING: 'They are part of {{count}} trainings that are not over.',
    IN_OPEN_INSPECTION: 'They are part of {{count}} inspections that are not closed.',
    NAMESAKE_UNDECIDED:
      '{{count}} places name somebody where the union has two people of that name; say whose each is.',
    NAME_DIFFERS: 'The name that was typed is not that of this person.',
  },
});
