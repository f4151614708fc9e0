import type {
  CountedRecords,
  OpenRecordKind,
  RecordChoice,
} from '@cau-noi/domain/reorganisation/open-records';
import { defineMessages } from '@cau-noi/i18n/messages';

type Codes<Code extends string> = Readonly<Record<Code, string>>;

const vi = {
  lead: 'Những gì còn dở ở đơn vị kết thúc. Chọn cho cả loại; mở danh sách để chọn riêng từng việc.',
  none: 'Không có đơn vị nào kết thúc hoặc không có việc gì còn dở.',
  each: 'Chọn riêng từng việc ({{count}})',
  list: 'Xem danh sách ({{count}})',
  open: 'Mở ra xem',
  planOf: 'Kế hoạch năm {{year}}',
  asKind: 'như cả loại',
  kind: {
    PLAN: 'Kế hoạch năm',
    DOSSIER: 'Hồ sơ chưa kết thúc',
    PROJECT: 'Chương trình, dự án chưa kết thúc',
    WAIVER: 'Ngoại lệ đang xin',
    APPROVAL_STEP: 'Việc đang chờ duyệt',
    AGREEMENT: 'Thỏa thuận quốc tế',
    EXCHANGE: 'Trao đổi luân phiên',
    MEMBERSHIP: 'Tư cách thành viên',
    AID: 'Viện trợ đang dự kiến',
    SPEECH: 'Phát biểu, tham luận',
    INFORMATION_ITEM: 'Sản phẩm thông tin chưa công bố',
    RESEARCH_NOTE: 'Ghi chép nghiên cứu nội bộ',
    TRAINING: 'Khoá tập huấn chưa kết thúc',
    PROPOSAL: 'Kiến nghị chưa được trả lời',
    PROPOSAL_TO_ANSWER: 'Kiến nghị đang chờ đơn vị trả lời',
    INSPECTION: 'Cuộc kiểm tra do đơn vị tiến hành',
    INSPECTED: 'Cuộc kiểm tra tại đơn vị',
    PASSPORT: 'Hộ chiếu đang giao cho người đi',
    GRANT: 'Vai trò của người dùng',
    SUBSTITUTION: 'Uỷ quyền',
    POST: 'Chức vụ của cán bộ',
    STAFF_ASSIGNMENT: 'Phân công đối ngoại',
    COLLABORATOR: 'Cộng tác viên',
    BOOKING: 'Lịch đặt cộng tác viên',
    DIRECTIVE: 'Văn bản chỉ đạo riêng',
    SUSPENSION: 'Tạm dừng hoạt động',
    OWN_CEILING: 'Mức chi riêng',
    ROLE: 'Vai trò của đơn vị',
  } satisfies Codes<OpenRecordKind>,
  choice: {
    INHERIT: 'Kế thừa',
    RENEGOTIATE: 'Xem xét lại',
    END: 'Kết thúc',
  } satisfies Codes<RecordChoice>,
  does: {
    PLAN: 'Kế thừa: kế hoạch giữ tên đơn vị cũ, đơn vị kế thừa viết tiếp và thực hiện. Xem xét lại: bản đang trình về bản nháp.',
    DOSSIER:
      'Kế thừa: đơn vị kế thừa làm tiếp. Xem xét lại: hồ sơ đang trình về bản nháp. Kết thúc: hồ sơ bị huỷ theo quyết định này.',
    PROJECT:
      'Kế thừa: đơn vị kế thừa làm tiếp. Kết thúc: dự án đang làm chuyển sang kết thúc và còn nợ báo cáo, chưa làm thì thôi.',
    WAIVER: 'Kế thừa: lãnh đạo đơn vị kế thừa quyết định. Kết thúc: đề nghị được rút.',
    APPROVAL_STEP: 'Chuyển cho cùng vai trò ở đơn vị kế thừa.',
    AGREEMENT:
      'Kế thừa: thỏa thuận giữ tên bên đã ký, đơn vị kế thừa thực hiện tiếp và được nhắc báo cho đối tác. Xem xét lại: thủ tục đang làm dừng lại; nội dung đã ký chỉ đổi theo thủ tục luật định. Kết thúc: hết hiệu lực từ ngày này; thỏa thuận ký chung vẫn còn với các bên khác.',
    EXCHANGE:
      'Kế thừa: phiên luân phiên tiếp tục, đơn vị kế thừa được nhắc báo cho đối tác. Kết thúc: phiên cuối trước ngày này.',
    MEMBERSHIP:
      'Kế thừa: tư cách thành viên tiếp tục. Xem xét lại: đề nghị đang xin hoặc đã được đồng ý phải xin lại. Kết thúc: thôi vào ngày trước đó.',
    AID: 'Kế thừa: đơn vị kế thừa thực hiện. Kết thúc: khoản dự kiến bị huỷ theo quyết định này.',
    SPEECH: 'Kế thừa: giữ nguyên. Xem xét lại: về bản nháp, phải thẩm định lại nội dung.',
    INFORMATION_ITEM:
      'Kế thừa: đơn vị kế thừa làm tiếp. Kết thúc: không công bố nữa, theo quyết định này.',
    RESEARCH_NOTE: 'Giữ nguyên; đơn vị kế thừa đọc và viết tiếp.',
    TRAINING:
      'Kế thừa: đơn vị kế thừa tổ chức tiếp. Kết thúc: khoá chưa mở thì huỷ theo quyết định này, khoá đã mở thì kết thúc với những gì đã ghi.',
    PROPOSAL: 'Kế thừa: đơn vị kế thừa chờ trả lời. Kết thúc: kiến nghị được rút.',
    PROPOSAL_TO_ANSWER:
      'Chuyển cho đơn vị kế thừa trả lời. Không có đơn vị kế thừa: trả về đơn vị gửi ở bản nháp.',
    INSPECTION:
      'Kế thừa: đơn vị kế thừa kiểm tra tiếp. Kết thúc: cuộc kiểm tra đóng lại vào ngày trước đó.',
    INSPECTED:
      'Kế thừa: đơn vị kế thừa khắc phục tiếp. Kết thúc: cuộc kiểm tra đóng lại vào ngày trước đó, việc chưa khắc phục giữ nguyên như đã ghi.',
    PASSPORT: 'Hộ chiếu vẫn phải trả, đơn vị kế thừa nhận lại.',
    GRANT:
      'Kế thừa: có cùng vai trò ở đơn vị kế thừa từ ngày hiệu lực. Kết thúc: chỉ còn xem hồ sơ của đơn vị cũ.',
    SUBSTITUTION: 'Kế thừa: uỷ quyền đi theo người. Kết thúc: hết vào ngày trước đó.',
    POST: 'Kế thừa: cùng chức vụ ở đơn vị kế thừa từ ngày hiệu lực. Kết thúc: thôi vào ngày trước đó.',
    STAFF_ASSIGNMENT:
      'Kế thừa: cùng việc ở đơn vị kế thừa từ ngày hiệu lực. Kết thúc: thôi vào ngày trước đó, việc còn dở phải bàn giao.',
    COLLABORATOR: 'Kế thừa: đơn vị kế thừa quản lý. Kết thúc: không còn dùng chung.',
    BOOKING: 'Kế thừa: lịch đã đặt giữ nguyên. Kết thúc: lịch từ ngày này bị huỷ.',
    DIRECTIVE: 'Kế thừa: văn bản còn hiệu lực. Kết thúc: hết hiệu lực vào ngày trước đó.',
    SUSPENSION:
      'Kế thừa: áp dụng cho cả đơn vị kế thừa. Kết thúc: không còn áp dụng cho đơn vị nào khác.',
    OWN_CEILING: 'Kết thúc: mức riêng hết cùng đơn vị. Kế thừa: ghi cùng mức cho đơn vị kế thừa.',
    ROLE: 'Kế thừa: vai trò sang đơn vị kế thừa từ ngày hiệu lực. Kết thúc: hết vào ngày trước đó.',
  } satisfies Codes<OpenRecordKind>,
  counted: {
    PLANS: 'Kế hoạch năm',
    DOSSIERS: 'Hồ sơ',
    ACTIVITIES: 'Hoạt động đã chốt số liệu',
    DECLARED_FIGURES: 'Số liệu khai báo',
    AGREEMENTS: 'Thỏa thuận quốc tế',
    EXCHANGES: 'Trao đổi luân phiên',
    MEMBERSHIPS: 'Tư cách thành viên đã có',
    AIDS: 'Viện trợ đã thực hiện',
    SPEECHES: 'Phát biểu đã trình bày',
    PROJECTS: 'Chương trình, dự án',
    TRAININGS: 'Khoá tập huấn đã mở',
    PROPOSALS: 'Kiến nghị đã gửi',
    INSPECTIONS: 'Cuộc kiểm tra đã lập',
    INFORMATION_ITEMS: 'Sản phẩm thông tin đã công bố',
    RESEARCH_NOTES: 'Ghi chép nghiên cứu',
  } satisfies Codes<CountedRecords>,
} as const;

/** The words of what is open at unions that end, what becomes of it, and what is counted of them. */
export const openRecordMessages = defineMessages(vi, {
  lead: 'What is open at unions that end. Choose for a whole kind; open the list to choose for one record.',
  none: 'No union ends, or nothing is open there.',
  each: 'Choose for each ({{count}})',
  list: 'See the list ({{count}})',
  open: 'Open it',
  planOf: 'Plan of {{year}}',
  asKind: 'as for the kind',
  kind: {
    PLAN: 'Yearly plans',
    DOSSIER: 'Dossiers not ended',
    PROJECT: 'Programmes and projects not over',
    WAIVER: 'Exceptions asked for',
    APPROVAL_STEP: 'Decisions that wait',
    AGREEMENT: 'Agreements',
    EXCHANGE: 'Rotating exchanges',
    MEMBERSHIP: 'Memberships',
    AID: 'Planned aid',
    SPEECH: 'Speeches and papers',
    INFORMATION_ITEM: 'Information products not published',
    RESEARCH_NOTE: 'Research notes kept to itself',
    TRAINING: 'Trainings not closed',
    PROPOSAL: 'Proposals not answered',
    PROPOSAL_TO_ANSWER: 'Proposals waiting for its answer',
    INSPECTION: 'Inspections it carries out',
    INSPECTED: 'Inspections of it',
    PASSPORT: 'Passports that are out',
    GRANT: 'Roles of users',
    SUBSTITUTION: 'Substitutions',
    POST: 'Posts of people',
    STAFF_ASSIGNMENT: 'Foreign-affairs assignments',
    COLLABORATOR: 'Collaborators',
    BOOKING: 'Bookings of collaborators',
    DIRECTIVE: 'Own directives',
    SUSPENSION: 'Suspensions',
    OWN_CEILING: 'Own ceilings',
    ROLE: 'Roles of the union',
  },
  choice: { INHERIT: 'Carry on', RENEGOTIATE: 'Look at again', END: 'End' },
  does: {
    PLAN: 'Carry on: the plan keeps the name of the old union, the successor writes on in it and carries it out. Look at again: what was handed in goes back to draft.',
    DOSSIER:
      'Carry on: the successor goes on with it. Look at again: a dossier handed in goes back to draft. End: it is cancelled by this decision.',
    PROJECT:
      'Carry on: the successor goes on with it. End: what runs goes into closing and owes its report, the rest is given up.',
    WAIVER: "Carry on: the successor's leader decides. End: the request is taken back.",
    APPROVAL_STEP: 'It passes to the same role at the successor.',
    AGREEMENT:
      'Carry on: the agreement keeps the party that signed; the successor carries it out and is reminded to tell the partner. Look at again: what goes on stops; what was signed changes only by the path of the law. End: it holds no more from this day; one signed with others goes on with them.',
    EXCHANGE:
      'Carry on: the turns go on, and the successor is reminded to tell the partner. End: the last turn is before this day.',
    MEMBERSHIP:
      'Carry on: the membership goes on. Look at again: consent that was asked for or given has to be asked for again. End: it ends the day before.',
    AID: 'Carry on: the successor carries it out. End: what is planned is cancelled by this decision.',
    SPEECH: 'Carry on: it stays as it is. Look at again: back to draft, to be reviewed again.',
    INFORMATION_ITEM:
      'Carry on: the successor goes on with it. End: it is not published after all, by this decision.',
    RESEARCH_NOTE: 'It stays as it is; the successor reads it and writes on.',
    TRAINING:
      'Carry on: the successor holds it. End: one that was not held is cancelled by this decision; one that was is closed with what is written down.',
    PROPOSAL: 'Carry on: the successor waits for the answer. End: it is taken back.',
    PROPOSAL_TO_ANSWER:
      'It passes to the successor, who answers. Without a successor it goes back to its sender as a draft.',
    INSPECTION: 'Carry on: the successor inspects. End: it is closed the day before.',
    INSPECTED:
      'Carry on: the successor goes on with the remedies. End: it is closed the day before; what was not remedied stays as it was written down.',
    PASSPORT: 'It is still to be returned; the successor takes it back.',
    GRANT:
      'Carry on: the same role at the successor from the day. End: they only read what the old union left.',
    SUBSTITUTION: 'Carry on: it goes with the people. End: it ends the day before.',
    POST: 'Carry on: the same post at the successor from the day. End: it ends the day before.',
    STAFF_ASSIGNMENT:
      'Carry on: the same work at the successor from the day. End: it ends the day before, and what is open is to be handed over.',
    COLLABORATOR: 'Carry on: the successor keeps the entry. End: it is shared no more.',
    BOOKING: 'Carry on: the booking stands. End: bookings from the day on are cancelled.',
    DIRECTIVE: 'Carry on: it stays in force. End: it ends the day before.',
    SUSPENSION: 'Carry on: it holds for the successor too. End: it holds for no other union.',
    OWN_CEILING:
      'End: the ceiling ends with the union. Carry on: the same is written for the successor.',
    ROLE: 'Carry on: the role passes to the successor from the day. End: it ends the day before.',
  },
  counted: {
    PLANS: 'Yearly plans',
    DOSSIERS: 'Dossiers',
    ACTIVITIES: 'Activities with closed figures',
    DECLARED_FIGURES: 'Declared figures',
    AGREEMENTS: 'Agreements',
    EXCHANGES: 'Rotating exchanges',
    MEMBERSHIPS: 'Memberships joined',
    AIDS: 'Aid carried out',
    SPEECHES: 'Speeches given',
    PROJECTS: 'Programmes and projects',
    TRAININGS: 'Trainings held',
    PROPOSALS: 'Proposals sent',
    INSPECTIONS: 'Inspections carried out',
    INFORMATION_ITEMS: 'Information products published',
    RESEARCH_NOTES: 'Research notes',
  },
});
