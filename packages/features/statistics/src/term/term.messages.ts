import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of the report of a term. */
export const termMessages = defineMessages(
  {
    title: 'Báo cáo nhiệm kỳ',
    heading: '{{name}}, {{years}}',
    copy: 'Chép câu báo cáo',
    copied: 'Đã chép câu báo cáo.',
    notCopied: 'Trình duyệt không cho chép. Hãy chọn câu và chép bằng tay.',
    print: 'In báo cáo',
    loading: 'Đang tính báo cáo',
    computed: 'Tính từ hồ sơ',
    computedLead:
      'Đếm từ các hồ sơ đã chốt số liệu thực hiện, của đơn vị và cấp dưới. Bấm vào một con số để mở đúng danh sách của nó.',
    computedNone: 'Chưa có hồ sơ nào chốt số liệu thực hiện trong những năm này.',
    toDossiers: 'Xem các hồ sơ',
    indicator: 'Chỉ tiêu',
    value: 'Con số',
    declared: 'Đơn vị khai báo cho đúng giai đoạn này',
    declaredLead:
      'Con số đơn vị đã công bố trước khi có hồ sơ ở đây. Để riêng, không cộng với con số tính từ hồ sơ.',
    overlapping: 'Đơn vị khai báo cho giai đoạn khác có năm trùng',
    overlappingLead:
      'Các giai đoạn chồng lên nhau và không đếm cùng một thứ, nên mỗi giai đoạn để riêng, không cộng với nhau và không cộng với con số tính từ hồ sơ.',
    period: 'Giai đoạn {{years}}',
    openPeriod: 'Mở báo cáo của giai đoạn này',
    source: 'Nguồn và mức kiểm chứng',
    plan: 'Thực hiện kế hoạch',
    declaredTable: 'Số liệu khai báo, {{years}}',
    computedTable: 'Số liệu tính từ hồ sơ, {{years}}',
  },
  {
    title: 'Term report',
    heading: '{{name}}, {{years}}',
    copy: 'Copy the sentence',
    copied: 'The sentence is copied.',
    notCopied: 'The browser does not allow copying. Please select the sentence and copy it.',
    print: 'Print the report',
    loading: 'Counting the report',
    computed: 'Counted from dossiers',
    computedLead:
      'Counted from the dossiers whose figures are closed, of the unit and all below it. Every number opens exactly its list.',
    computedNone: 'No dossier with closed figures in these years.',
    toDossiers: 'See the dossiers',
    indicator: 'Indicator',
    value: 'Figure',
    declared: 'Declared by the unit for exactly these years',
    declaredLead:
      'What the unit published before its dossiers were kept here. It stands apart and is not added to what is counted.',
    overlapping: 'Declared by the unit for other periods that touch these years',
    overlappingLead:
      'The periods overlap and do not count the same things: each stands by itself, added neither to another nor to what is counted.',
    period: 'Period {{years}}',
    openPeriod: 'Open the report of this period',
    source: 'Source and verification',
    plan: 'Plan achieved',
    declaredTable: 'Declared figures, {{years}}',
    computedTable: 'Figures counted from dossiers, {{years}}',
  },
);
