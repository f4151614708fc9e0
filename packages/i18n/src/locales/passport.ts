import type { LimitCode } from '@cau-noi/domain/limits';
import type {
  HandOutIssue,
  LossIssue,
  PassportIssue,
  PassportKind,
  PassportState,
  TakeBackIssue,
} from '@cau-noi/domain/passport';
import { defineMessages } from '../messages.ts';
import type { CodeWords } from './code-words.ts';

type IssueCode = Exclude<
  (PassportIssue | HandOutIssue | TakeBackIssue | LossIssue)['code'],
  LimitCode | 'DAY_IN_FUTURE'
>;

const vi = {
  column: {
    holder: 'Người có hộ chiếu',
    kind: 'Loại',
    number: 'Số (che bớt)',
    unit: 'Đơn vị giữ',
    issuedOn: 'Ngày cấp',
    expiresOn: 'Hết hạn',
    keeper: 'Nơi hoặc người giữ',
    state: 'Tình trạng',
    journey: 'Chuyến đi gần nhất',
    handedOutOn: 'Ngày bàn giao',
    dueDate: 'Phải trả trước hết ngày',
    returnedOn: 'Ngày trả',
    lostOn: 'Ngày mất',
    lostText: 'Mất thế nào, đã báo cho ai',
  },
  masked: '•••••{{digits}}',
  erasedNumber: 'đã xoá',
  kind: {
    OFFICIAL: 'Hộ chiếu công vụ',
    DIPLOMATIC: 'Hộ chiếu ngoại giao',
  } satisfies CodeWords<PassportKind>,
  state: {
    KEPT: 'Đang giữ',
    OUT: 'Đã bàn giao cho người đi',
    EXPIRED: 'Hết hạn',
    LOST: 'Đã mất',
  } satisfies CodeWords<PassportState>,
  issue: {
    PASSPORT_NUMBER: 'Số hộ chiếu gồm một hoặc hai chữ cái và 6 đến 8 chữ số.',
    EXPIRES_BEFORE_ISSUE: 'Ngày hết hạn phải sau ngày cấp.',
    ISSUED_IN_FUTURE: 'Ngày cấp sau ngày hôm nay.',
    PASSPORT_ENTERED: 'Hộ chiếu có số này đã có trong sổ.',
    PASSPORT_LOST: 'Hộ chiếu này đã báo mất.',
    PASSPORT_OUT: 'Hộ chiếu này đang ở người đi, chưa trả lại.',
    PASSPORT_RUNS_OUT: 'Hộ chiếu hết hạn ngày {{expiresOn}}, trước khi chuyến đi kết thúc.',
    NO_JOURNEY: 'Hồ sơ này không có ai đi nước ngoài.',
    JOURNEY_NOT_APPROVED: 'Hồ sơ này chưa được phê duyệt.',
    NOT_A_TRAVELLER: 'Người giữ hộ chiếu không có tên trong đoàn.',
    PASSPORT_NOT_OUT: 'Hộ chiếu này không ở người đi.',
    BEFORE_HANDED_OUT: 'Ngày trả đứng trước ngày bàn giao {{handedOutOn}}.',
  } satisfies CodeWords<IssueCode>,
} as const;

/** The words of the log of passports. */
export const passportWords = defineMessages(vi, {
  column: {
    holder: 'Holder',
    kind: 'Kind',
    number: 'Number (masked)',
    unit: 'Kept by',
    issuedOn: 'Issued on',
    expiresOn: 'Expires on',
    keeper: 'Desk or keeper',
    state: 'Where it is',
    journey: 'Latest journey',
    handedOutOn: 'Handed out on',
    dueDate: 'Due back by',
    returnedOn: 'Returned on',
    lostOn: 'Lost on',
    lostText: 'How it was lost, and who was told',
  },
  masked: '•••••{{digits}}',
  erasedNumber: 'erased',
  kind: { OFFICIAL: 'Official passport', DIPLOMATIC: 'Diplomatic passport' },
  state: { KEPT: 'Kept', OUT: 'With its holder', EXPIRED: 'Expired', LOST: 'Lost' },
  issue: {
    PASSPORT_NUMBER: 'A passport number is one or two letters and 6 to 8 digits.',
    EXPIRES_BEFORE_ISSUE: 'The last day has to come after the day of issue.',
    ISSUED_IN_FUTURE: 'The day of issue is after today.',
    PASSPORT_ENTERED: 'A passport with this number is in the log already.',
    PASSPORT_LOST: 'This passport was reported lost.',
    PASSPORT_OUT: 'This passport is with its holder and has not come back.',
    PASSPORT_RUNS_OUT: 'The passport runs out on {{expiresOn}}, before the journey ends.',
    NO_JOURNEY: 'Nobody travels abroad by this dossier.',
    JOURNEY_NOT_APPROVED: 'This dossier is not approved.',
    NOT_A_TRAVELLER: 'The holder of the passport is not one of the delegation.',
    PASSPORT_NOT_OUT: 'This passport is not with its holder.',
    BEFORE_HANDED_OUT: 'The day of return is before {{handedOutOn}}, when it was handed out.',
  },
});
