/** What HQ02 says of a report that does not tell all. */
export const reportPartWords = {
  vi: {
    NO_COMMITMENTS: {
      says: 'Báo cáo kết quả không có cam kết nào.',
      mend: 'lần sau ghi việc hai bên đã hứa, ai làm, đến khi nào.',
    },
    NO_RECOMMENDATIONS: {
      says: 'Báo cáo kết quả không có kiến nghị.',
      mend: 'lần sau ghi kiến nghị với đơn vị và cấp trên.',
    },
    NO_CONTACTS: {
      says: 'Báo cáo kết quả không có đầu mối liên hệ.',
      mend: 'lần sau ghi đầu mối liên hệ của phía bạn.',
    },
    NO_DOCUMENTS: {
      says: 'Chưa đính kèm tài liệu của báo cáo kết quả.',
      mend: 'đính kèm tài liệu vào hồ sơ, chọn loại “Báo cáo, tài liệu mang về”.',
    },
    OBJECTIVE_MISSED: {
      says: 'Mục tiêu chưa đạt: được {{achieved}} trên {{target}} {{unit}}.',
      mend: 'ghi trong báo cáo vì sao chưa đạt và làm tiếp thế nào.',
    },
  },
  en: {
    NO_COMMITMENTS: {
      says: 'The outcome report tells of no commitment.',
      mend: 'next time write what was promised, who keeps it and by when.',
    },
    NO_RECOMMENDATIONS: {
      says: 'The outcome report recommends nothing.',
      mend: 'next time write what is proposed to the unit and above.',
    },
    NO_CONTACTS: {
      says: 'The outcome report names no contacts.',
      mend: 'next time write whom to keep in touch with.',
    },
    NO_DOCUMENTS: {
      says: 'No documents of the outcome report are attached.',
      mend: 'attach them to the dossier, for the purpose “Report, material brought back”.',
    },
    OBJECTIVE_MISSED: {
      says: 'An objective was not reached: {{achieved}} of {{target}} {{unit}}.',
      mend: 'say in the report why, and how it goes on.',
    },
  },
} as const;

/** The words of HQ03, the check on what was promised and learned. */
export const followUpWords = {
  vi: {
    check: 'Thực hiện cam kết, áp dụng bài học',
    reason: {
      COMMITMENT_OVERDUE: {
        says: 'Có cam kết chưa thực hiện, hạn là {{dueDate}}.',
        mend: 'ghi ngày thực hiện, nơi thực hiện và minh chứng, hoặc ghi vướng mắc.',
      },
      FOLLOW_UP_MISSING: {
        says: 'Đến mốc {{months}} tháng ({{checkDay}}) chưa ghi cam kết này thực hiện đến đâu.',
        mend: 'ghi kết quả, hoặc ghi vướng mắc về điều kiện, thời gian, kinh phí.',
      },
      TOO_FEW_KEPT: {
        says: 'Sau {{months}} tháng mới thực hiện {{given}} trên {{commitments}} cam kết.',
        mend: 'thực hiện tiếp và ghi minh chứng của từng cam kết.',
      },
      NOT_APPLIED: {
        says: 'Sau {{months}} tháng bài học mới áp dụng ở {{given}} nơi, cần ít nhất {{required}}.',
        mend: 'áp dụng ở một công đoàn cơ sở, ghi tên nơi áp dụng và minh chứng.',
      },
    },
    missing: {
      COMMITMENT_DATE: 'cam kết chưa có hạn thực hiện',
      REPORT_PARTS: 'chưa biết báo cáo kết quả có những phần nào',
    },
  },
  en: {
    check: 'Commitments kept, lessons applied',
    reason: {
      COMMITMENT_OVERDUE: {
        says: 'A commitment was to be kept by {{dueDate}} and is not.',
        mend: 'write when and where it was kept and by what proof, or what is in the way.',
      },
      FOLLOW_UP_MISSING: {
        says: 'After {{months}} months ({{checkDay}}) nobody has said how this commitment stands.',
        mend: 'write what came of it, or what is in the way: conditions, time, money.',
      },
      TOO_FEW_KEPT: {
        says: 'After {{months}} months {{given}} of {{commitments}} commitments are kept.',
        mend: 'go on keeping them, and write the proof of each.',
      },
      NOT_APPLIED: {
        says: 'After {{months}} months the lessons are put to use at {{given}} places; needed: {{required}}.',
        mend: 'put them to use at a grassroots union; write its name and the proof.',
      },
    },
    missing: {
      REPORT_PARTS: 'it is not known what the outcome report tells',
      COMMITMENT_DATE: 'a commitment has no day by which it is to be kept',
    },
  },
} as const;
