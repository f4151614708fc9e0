import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of recording a signing of years ago. */
export const recordSignedMessages = defineMessages(
  {
    act: 'Ghi là đã ký từ trước',
    lead: 'Dùng cho thỏa thuận đã ký trước khi được ghi vào đây: các bước xin ý kiến không ghi lại được nữa. Sau khi ghi, nội dung chỉ sửa được theo thủ tục sửa đổi.',
    precision: 'Biết chính xác đến',
    DAY: 'Ngày',
    MONTH: 'Tháng',
    YEAR: 'Năm',
    on: 'Ngày ký',
    onHelp: 'Chỉ biết tháng hoặc năm thì chọn ngày đầu của tháng hoặc năm đó.',
    source: 'Biết từ đâu',
    sourceHelp: 'Ví dụ: bản ký lưu tại Văn phòng, báo cáo năm 2016.',
    done: 'Đã ghi ngày ký.',
  },
  {
    act: 'Record as signed earlier',
    lead: 'For an agreement that was signed before it was written here: who was asked can no longer be recorded. From then on the content is changed only by amending it.',
    precision: 'Known to the',
    DAY: 'Day',
    MONTH: 'Month',
    YEAR: 'Year',
    on: 'Signed on',
    onHelp: 'Where only the month or the year is known, choose its first day.',
    source: 'Known from',
    sourceHelp: 'As: the signed copy kept at the office, the report of 2016.',
    done: 'The signing is recorded.',
  },
);
