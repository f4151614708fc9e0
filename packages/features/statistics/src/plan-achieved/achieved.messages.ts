import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of how far plans were carried out. */
export const achievedMessages = defineMessages(
  {
    caption: 'Thực hiện kế hoạch theo loại hoạt động, {{years}}',
    kind: 'Loại hoạt động',
    activities: 'Hoạt động',
    withoutForceMajeure: 'Không tính bất khả kháng',
    people: 'Người',
    money: 'Kinh phí',
    unplanned: 'Ngoài kế hoạch',
    all: 'Tất cả các loại',
    ratio: '{{done}}/{{planned}} ({{share}})',
    bare: '{{done}}/{{planned}}',
    doneLabel: '{{done}} trong kế hoạch đã thực hiện, {{kind}}',
    unplannedLabel: '{{count}} ngoài kế hoạch, {{kind}}',
    none: 'Những năm này đơn vị chưa có kế hoạch được phê duyệt và chưa có hoạt động nào.',
    note: 'Mẫu số là kế hoạch gốc được phê duyệt. Hoạt động ngoài kế hoạch để riêng, không nằm trong tỷ lệ nào. Cột “Không tính bất khả kháng” bỏ khỏi mẫu số những dòng chỉ vì bất khả kháng mà không thực hiện. Tiền cộng riêng từng loại, không quy đổi.',
  },
  {
    caption: 'Plan achieved by kind of activity, {{years}}',
    kind: 'Kind of activity',
    activities: 'Activities',
    withoutForceMajeure: 'Without force majeure',
    people: 'Persons',
    money: 'Money',
    unplanned: 'Unplanned',
    all: 'All kinds',
    ratio: '{{done}}/{{planned}} ({{share}})',
    bare: '{{done}}/{{planned}}',
    doneLabel: '{{done}} planned and done, {{kind}}',
    unplannedLabel: '{{count}} unplanned, {{kind}}',
    none: 'In these years the unit has neither an approved plan nor any activity.',
    note: 'The denominator is the approved baseline. Unplanned activities stand apart, in no share. “Without force majeure” leaves out of the denominator the lines that only force majeure stopped. Money is added up for each currency, never converted.',
  },
);
