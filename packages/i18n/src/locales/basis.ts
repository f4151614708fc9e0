import { defineMessages } from '../messages.ts';

/** How a document is cited. What our own configuration says of itself is here too, for other languages. */
export const basisWords = defineMessages(
  {
    kind: {
      JOINT_CIRCULAR: 'Thông tư liên tịch {{number}}',
      CIRCULAR: 'Thông tư {{number}}',
      DECREE: 'Nghị định {{number}}',
      DECISION: 'Quyết định {{number}}',
      DIRECTIVE: 'Chỉ thị {{number}}',
    },
    article: 'Điều {{number}}',
    clause: 'Điều {{number}} khoản {{clause}}',
    point: 'điểm {{number}}',
    annex: 'Phụ lục',
    houseDefault: 'Mặc định của hệ thống, chưa có văn bản quy định',
    example: '(làm ví dụ)',
  },
  {
    kind: {
      JOINT_CIRCULAR: 'Joint Circular {{number}}',
      CIRCULAR: 'Circular {{number}}',
      DECREE: 'Decree {{number}}',
      DECISION: 'Decision {{number}}',
      DIRECTIVE: 'Directive {{number}}',
    },
    article: 'Article {{number}}',
    clause: 'Article {{number}}, clause {{clause}}',
    point: 'point {{number}}',
    annex: 'Annex',
    houseDefault: 'Default of the system; no document sets it',
    example: '(as an example)',
  },
);
