/** The words of HQ06 to HQ10: whose turn it was, what an activity brought, and what it cost. */
export const effectWords = {
  vi: {
    check: {
      HQ06: 'Có đi có lại: đến phiên ai, cân bằng số chuyến',
      HQ07: 'Đối tác đề nghị tiếp tục, mời tiếp',
      HQ08: 'Nguồn lực vận động, người được hưởng, giảng viên',
      HQ09: 'Chi phí một người một ngày so với 3 năm của đơn vị và với định mức',
      HQ10: 'Sản phẩm thông tin đối ngoại, nghiên cứu',
    },
    reason: {
      HQ06: {
        NOT_OUR_TURN: {
          says: 'Phiên năm {{year}} của trao đổi đoàn luân phiên là phiên bạn sang ta.',
          mend: 'mời bạn sang, hoặc ghi đổi phiên trong sổ luân phiên và nêu lý do.',
        },
        NOT_THEIR_TURN: {
          says: 'Phiên năm {{year}} của trao đổi đoàn luân phiên là phiên ta sang bạn.',
          mend: 'lập đoàn ra, hoặc ghi đổi phiên trong sổ luân phiên và nêu lý do.',
        },
        BALANCE_OFF: {
          says: 'Đến nay ta đã sang {{ours}} chuyến, bạn đã sang {{theirs}} chuyến; thêm chuyến này thì chênh nhau quá mức.',
          mend: 'để bên còn thiếu đi trước, hoặc nêu vì sao.',
        },
      },
      HQ07: {
        NOT_ASKED_AGAIN: {
          says: 'Đối tác không đề nghị tiếp tục, không mời tiếp.',
          mend: 'nêu trong báo cáo vì sao; nếu sau này đối tác đề nghị thì đính kèm thư vào hồ sơ.',
        },
      },
      HQ08: {
        TOO_LITTLE_RAISED: {
          says: 'Cứ 100 đồng tiền trong nước vận động được chưa tới {{minimum}} đồng từ bên khác.{{rates}}',
          mend: 'tìm thêm nguồn của bạn, nhà tài trợ, dự án cho hoạt động cùng loại.',
        },
        TOO_FEW_REACHED: {
          says: 'Sau {{months}} tháng bài học mới tới được ít người.',
          mend: 'áp dụng ở thêm công đoàn cơ sở và ghi số người.',
        },
        TOO_FEW_TAUGHT: {
          says: 'Sau {{months}} tháng mới {{given}} trên {{trained}} giảng viên được đào tạo đã giảng lại.',
          mend: 'bố trí giảng viên dạy ở cơ sở và ghi số người đã giảng.',
        },
      },
      HQ09: {
        OVER_MEDIAN: {
          says: 'Tiền trong nước cho một người một ngày vượt quá {{maxOverPercent}}% mức trung vị của {{activities}} hoạt động cùng loại trong {{years}} năm của đơn vị.{{rates}}',
          mend: 'giảm chi, hoặc nêu vì sao lần này tốn hơn.',
        },
        OVER_NORM: {
          says: 'Tiền trong nước cho một người một ngày vượt mức mà định mức cho phép, tính trên các dòng chi có định mức.{{rates}}',
          mend: 'giảm đơn giá các dòng vượt định mức.',
        },
      },
      HQ10: {
        TOO_FEW_PRODUCTS: {
          says: 'Có {{given}} sản phẩm thông tin đối ngoại, cần ít nhất {{required}}.',
          mend: 'viết tin, bài về hoạt động; lần sau ghi vào báo cáo kết quả.',
        },
        TOO_FEW_NOTES: {
          says: 'Có {{given}} ghi chép nghiên cứu, cần ít nhất {{required}}.',
          mend: 'viết ghi chép nghiên cứu; lần sau ghi vào báo cáo kết quả.',
        },
      },
    },
    missing: {
      EXCHANGES: 'chưa tra được sổ luân phiên của đơn vị',
      CONTINUATION: 'báo cáo chưa nói đối tác có đề nghị tiếp tục hay không',
      EXCHANGE_RATE_OF_DAY: 'chưa có tỷ giá {{currency}} sang đồng tính đến ngày {{day}}',
      PEOPLE_REACHED: 'chưa ghi bài học đã tới được bao nhiêu người',
      TRAINERS_TAUGHT: 'chưa ghi bao nhiêu giảng viên đã giảng lại',
      PERSON_DAYS: 'chưa biết số người hoặc số ngày',
      EARLIER_COSTS: 'chưa tra được chi phí các hoạt động trước của đơn vị',
    },
  },
  en: {
    check: {
      HQ06: 'Reciprocity: whose turn it is, visits in balance',
      HQ07: 'The partner asks to go on, or invites again',
      HQ08: 'Money raised, people reached, trainers who teach',
      HQ09: 'Cost of a person-day beside three years of the unit and beside norms',
      HQ10: 'External information and research',
    },
    reason: {
      HQ06: {
        NOT_OUR_TURN: {
          says: 'In the rotating exchange the turn of {{year}} is theirs to come to us.',
          mend: 'invite them, or record in the ledger that the turn is swapped, and why.',
        },
        NOT_THEIR_TURN: {
          says: 'In the rotating exchange the turn of {{year}} is ours to go to them.',
          mend: 'send a delegation, or record in the ledger that the turn is swapped, and why.',
        },
        BALANCE_OFF: {
          says: 'Visits so far: ours {{ours}}, theirs {{theirs}}; with this one they are too far apart.',
          mend: 'let the side that is behind go first, or say why not.',
        },
      },
      HQ07: {
        NOT_ASKED_AGAIN: {
          says: 'The partner asked neither to go on nor to come again.',
          mend: 'say in the report why; where the partner asks later, attach the letter.',
        },
      },
      HQ08: {
        TOO_LITTLE_RAISED: {
          says: 'For 100 đồng of our own less than {{minimum}} came from others.{{rates}}',
          mend: 'look for money of partners, donors and projects for such activities.',
        },
        TOO_FEW_REACHED: {
          says: 'After {{months}} months the lessons have reached few people.',
          mend: 'put them to use at more grassroots unions, and write how many people they reach.',
        },
        TOO_FEW_TAUGHT: {
          says: 'After {{months}} months {{given}} of {{trained}} trainers have taught.',
          mend: 'let the trainers teach at grassroots unions, and write how many did.',
        },
      },
      HQ09: {
        OVER_MEDIAN: {
          says: 'Own money for a person and a day is more than {{maxOverPercent}}% above the median of {{activities}} like activities of the unit in {{years}} years.{{rates}}',
          mend: 'spend less, or say why this one costs more.',
        },
        OVER_NORM: {
          says: 'Own money for a person and a day is more than norms allow, over the lines that a norm limits.{{rates}}',
          mend: 'lower the prices that are above their norm.',
        },
      },
      HQ10: {
        TOO_FEW_PRODUCTS: {
          says: 'Pieces of external information: {{given}}; needed at least: {{required}}.',
          mend: 'write about the activity; next time tell of it in the report.',
        },
        TOO_FEW_NOTES: {
          says: 'Notes of research: {{given}}; needed at least: {{required}}.',
          mend: 'write a note of research; next time tell of it in the report.',
        },
      },
    },
    missing: {
      EXCHANGES: 'the rotating exchanges of the unit have not been looked up',
      CONTINUATION: 'the report does not say whether the partner asks for more',
      EXCHANGE_RATE_OF_DAY: 'no exchange rate of {{currency}} to đồng is known by {{day}}',
      PEOPLE_REACHED: 'nobody has counted whom the lessons reached',
      TRAINERS_TAUGHT: 'nobody has counted the trainers who taught',
      PERSON_DAYS: 'persons or days are not known',
      EARLIER_COSTS: 'what earlier activities of the unit cost has not been looked up',
    },
  },
} as const;
