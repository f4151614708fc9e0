/** The words of HQ05: whether what was signed lives. */
export const agreementCheckWords = {
  vi: {
    check: 'Thỏa thuận được thực hiện',
    reason: {
      DORMANT: {
        says: 'Thỏa thuận đang có hiệu lực nhưng {{months}} tháng qua không có hoạt động nào.',
        mend: 'đưa một hoạt động vào kế hoạch năm, gắn hồ sơ đã làm với thỏa thuận, hoặc bàn với đối tác về việc chấm dứt.',
      },
      COMMITMENTS_OVERDUE: {
        says: 'Có cam kết trong thỏa thuận chưa thực hiện, hạn là {{dueDate}}.',
        mend: 'ghi ngày thực hiện và minh chứng, hoặc ghi vướng mắc.',
      },
    },
    missing: {
      AGREEMENT_EVENTS: 'chưa tra được các hoạt động theo thỏa thuận',
      AGREEMENT_START: 'chưa biết thỏa thuận có hiệu lực từ khi nào',
      AGREEMENT_COMMITMENTS: 'chưa tra được các cam kết trong thỏa thuận',
    },
  },
  en: {
    check: 'The agreement is carried out',
    reason: {
      DORMANT: {
        says: 'The agreement is in force, and nothing took place under it for {{months}} months.',
        mend: 'put an activity into the yearly plan, link a dossier to the agreement, or talk with the partner about ending it.',
      },
      COMMITMENTS_OVERDUE: {
        says: 'A commitment of the agreement was to be kept by {{dueDate}} and is not.',
        mend: 'write when it was kept and by what proof, or what is in the way.',
      },
    },
    missing: {
      AGREEMENT_EVENTS: 'the activities under the agreement have not been looked up',
      AGREEMENT_START: 'it is not known from when the agreement is in force',
      AGREEMENT_COMMITMENTS: 'the commitments of the agreement have not been looked up',
    },
  },
} as const;
