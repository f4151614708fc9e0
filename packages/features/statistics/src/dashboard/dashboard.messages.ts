import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of the dashboard of figures. */
export const dashboardMessages = defineMessages(
  {
    title: 'Số liệu',
    heading: '{{name}}, {{years}}',
    loading: 'Đang tính số liệu',
    counted:
      'Đếm các hoạt động đã chốt số liệu thực hiện. Bấm vào con số để mở đúng danh sách của nó.',
    before: '{{years}}: {{value}} ({{change}})',
    beforeSame: '{{years}}: {{value}} (như nhau)',
    plan: 'Kế hoạch: {{ratio}} dòng',
    narrowedNote:
      'Kế hoạch không lọc theo nước, đối tác, nguồn kinh phí hay chỉ tiêu, nên phần thực hiện kế hoạch tính cho toàn bộ hoạt động của đơn vị.',
    structureNote: 'Phần thực hiện kế hoạch luôn tính theo tổ chức khi đó.',
    nothing: {
      counted:
        'Trong các năm {{years}} chưa có hoạt động nào chốt số liệu thực hiện và chưa có kế hoạch được phê duyệt. Số liệu được đếm từ các hồ sơ đã chốt số liệu.',
      toDossiers: 'Xem các hồ sơ',
      fits: 'Trong các năm {{years}} không có hoạt động nào khớp với bộ lọc.',
      clear: 'Bỏ các bộ lọc',
    },
    figures: 'Kết quả',
    filter: {
      structure: 'Tính theo tổ chức',
      AS_WAS: 'Khi đó',
      AS_IS: 'Hiện nay',
      class: 'Chỉ tiêu thống kê',
      funding: 'Nguồn kinh phí',
      more: 'Thêm bộ lọc',
      unitActive: 'Đơn vị: {{name}}',
      asIsActive: 'Theo tổ chức hiện nay',
    },
    structureHelp:
      '“Khi đó” xếp mỗi hoạt động vào đơn vị và cấp trên của ngày diễn ra; “hiện nay” xếp vào đơn vị kế thừa ngày hôm nay, ví dụ hoạt động cũ của Quảng Nam tính vào Đà Nẵng.',
    byKind: {
      title: 'Kế hoạch và thực hiện theo loại',
      lead: 'Số dòng kế hoạch gốc, số dòng đã thực hiện và số hoạt động ngoài kế hoạch.',
      bars: 'Kế hoạch và thực hiện theo loại, {{years}}',
      doneLabel: '{{count}} đã thực hiện, {{kind}}',
    },
    units: {
      title: 'Theo đơn vị',
      caption: 'Số liệu theo đơn vị, {{years}}',
      measure: 'Cột của bảng',
      activities: 'Hoạt động',
      people: 'Lượt người',
      unit: 'Đơn vị',
      alone: 'Riêng {{name}}',
      achieved: 'Kế hoạch đạt',
      total: 'Toàn đơn vị',
      shared: 'trừ phần trùng {{count}}',
      sharedNote:
        'Một hoạt động phối hợp tính một lần ở mỗi đơn vị cùng tổ chức và chỉ một lần ở toàn đơn vị; một người đi cùng hai đơn vị cũng vậy. Vì thế cộng các dòng có thể lớn hơn tổng, phần chênh là phần trùng.',
      empty: 'Đơn vị không có cấp dưới và chưa có hoạt động nào trong những năm này.',
    },
    years: {
      title: 'Theo năm',
      caption: 'Số hoạt động theo năm, {{years}}',
      chart: 'Số hoạt động qua các năm, {{years}}',
      year: 'Năm',
    },
  },
  {
    title: 'Figures',
    heading: '{{name}}, {{years}}',
    loading: 'Counting the figures',
    counted:
      'Activities whose figures are closed are counted. Every number opens exactly its list.',
    before: '{{years}}: {{value}} ({{change}})',
    beforeSame: '{{years}}: {{value}} (the same)',
    plan: 'Plan: {{ratio}} lines',
    narrowedNote:
      'Plans are not narrowed by country, partner, funding or class: how far they were carried out is told of all activities of the unit.',
    structureNote: 'How far plans were carried out is always told by the structure as it was.',
    nothing: {
      counted:
        'In {{years}} no activity has had its figures closed, and no plan is approved. Figures are counted from the dossiers whose figures are closed.',
      toDossiers: 'See the dossiers',
      fits: 'In {{years}} no activity fits the filters.',
      clear: 'Clear the filters',
    },
    figures: 'Results',
    filter: {
      structure: 'By the structure',
      AS_WAS: 'As it was',
      AS_IS: 'As it is',
      class: 'Reporting class',
      funding: 'Funding',
      more: 'More filters',
      unitActive: 'Unit: {{name}}',
      asIsActive: 'By the structure as it is',
    },
    structureHelp:
      '“As it was” puts each activity under the unions of its day; “as it is” under their successors of today: earlier activities of Quảng Nam count with Đà Nẵng.',
    byKind: {
      title: 'Plan and done by kind',
      lead: 'Lines of the baseline, lines carried out, and unplanned activities.',
      bars: 'Plan and done by kind, {{years}}',
      doneLabel: '{{count}} done, {{kind}}',
    },
    units: {
      title: 'By unit',
      caption: 'Figures by unit, {{years}}',
      measure: 'Columns of the table',
      activities: 'Activities',
      people: 'People',
      unit: 'Unit',
      alone: '{{name}} by itself',
      achieved: 'Plan achieved',
      total: 'All together',
      shared: 'less {{count}} shared',
      sharedNote:
        'A joint activity counts once with each of its unions and only once in the whole; so does a person who went with two unions. The rows may therefore add up to more than the total: the shared remainder.',
      empty: 'The unit has none below it and no activity in these years.',
    },
    years: {
      title: 'By year',
      caption: 'Activities by year, {{years}}',
      chart: 'Activities over the years, {{years}}',
      year: 'Year',
    },
  },
);
