import { defineMessages } from '@cau-noi/i18n/messages';

/** The words about a suspension over a dossier. */
export const suspensionMessages = defineMessages(
  {
    title: 'Tạm dừng hoạt động: {{title}}',
    basis: 'Căn cứ: {{document}}.',
    see: 'Xem quyết định tạm dừng',
    way: {
      FORBIDDEN:
        'Không có ngoại lệ cho hình thức này. Hãy chuyển sang dự trực tuyến và xin Tổng Liên đoàn đồng ý, hoặc chọn thời gian khác.',
      IN_PERSON:
        'Muốn tiến hành trực tiếp phải được Tổng Liên đoàn đồng ý; có thể chuyển sang dự trực tuyến hoặc chọn thời gian khác.',
      ONLINE: 'Dự trực tuyến trong thời gian này phải được Tổng Liên đoàn đồng ý.',
      REQUESTED: 'Đã xin ý kiến Tổng Liên đoàn, đang chờ trả lời.',
      REFUSED:
        'Tổng Liên đoàn không đồng ý. Hãy chọn hình thức hoặc thời gian khác; khi có lý do mới thì xin lại.',
      PASSES: 'Tổng Liên đoàn đã đồng ý cho hình thức và những ngày này.',
    },
    consent: 'Văn bản {{number}}, ngày {{date}}; {{name}} ghi.',
    ask: 'Xin ý kiến đồng ý',
    askTitle: 'Xin ý kiến đồng ý của Tổng Liên đoàn',
    askHelp: 'Nêu vì sao cần tiến hành trong thời gian tạm dừng.',
    asked: 'Đã xin ý kiến Tổng Liên đoàn.',
    saving: 'Hồ sơ chưa lưu xong.',
  },
  {
    title: 'Suspended: {{title}}',
    basis: 'Basis: {{document}}.',
    see: 'See the suspension',
    way: {
      FORBIDDEN:
        'There is no exception to this form. Attend online with the consent of the federation, or choose other days.',
      IN_PERSON:
        'It takes place in person only with the consent of the federation; attend online instead, or choose other days.',
      ONLINE: 'Attending online at this time needs the consent of the federation.',
      REQUESTED: 'The federation is asked for its consent; it has not answered yet.',
      REFUSED:
        'The federation does not consent. Choose another form or other days; with a new reason you may ask again.',
      PASSES: 'The federation has consented to this form and these days.',
    },
    consent: 'Document {{number}} of {{date}}; recorded by {{name}}.',
    ask: 'Ask for consent',
    askTitle: 'Ask for the consent of the federation',
    askHelp: 'Say why it has to take place during the suspension.',
    asked: 'The federation is asked for its consent.',
    saving: 'The dossier is not saved yet.',
  },
);
