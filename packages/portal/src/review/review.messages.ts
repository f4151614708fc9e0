import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of the federation's review of a text before it goes abroad. */
export const reviewMessages = defineMessages(
  {
    submittedBy: 'Người trình',
    reviewedBy: 'Người thẩm định',
    reviewText: 'Ý kiến thẩm định',
    handedIn: '{{name}}, {{time}}',
    reviewed: '{{name}}, ngày {{day}}',
  },
  {
    submittedBy: 'Handed in by',
    reviewedBy: 'Reviewed by',
    reviewText: 'What the review says',
    handedIn: '{{name}}, {{time}}',
    reviewed: '{{name}}, {{day}}',
  },
);
