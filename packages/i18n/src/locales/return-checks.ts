/** The sentences of TK15 and TK16, the checks on what follows the return. */
export const returnReasons = {
  vi: {
    TK15: {
      SETTLEMENT_OVERDUE: {
        says: 'Chưa quyết toán; hạn là {{dueDate}}.',
        mend: 'quyết toán rồi ghi ngày quyết toán.',
      },
      SETTLEMENT_LATE: {
        says: 'Quyết toán {{settledOn}}, sau hạn {{dueDate}}.',
        mend: 'ghi lý do quyết toán muộn trong báo cáo kết quả.',
      },
      OVER_ESTIMATE: {
        says: 'Kinh phí của ta thực chi bằng {{currency}} vượt dự toán được duyệt quá {{tolerancePercent}}%.',
        mend: 'giải trình phần chi vượt khi quyết toán, hoặc sửa số liệu nếu ghi sai.',
      },
      OVER_ESTIMATE_IN_ALL: {
        says: 'Kinh phí của ta thực chi, cộng các loại tiền, vượt dự toán được duyệt quá {{tolerancePercent}}%.{{rates}}',
        mend: 'giải trình phần chi vượt khi quyết toán, hoặc sửa số liệu nếu ghi sai.',
      },
    },
    TK16: {
      PASSPORTS_OVERDUE: {
        says: 'Chưa trả hộ chiếu công vụ; hạn là {{dueDate}}.',
        mend: 'thu hộ chiếu của đoàn, trao lại cơ quan quản lý rồi ghi ngày trả.',
      },
      PASSPORTS_LATE: {
        says: 'Hộ chiếu công vụ trả {{passportsReturnedOn}}, sau hạn {{dueDate}}.',
        mend: 'ghi lý do trả muộn trong báo cáo kết quả.',
      },
    },
  },
  en: {
    TK15: {
      SETTLEMENT_OVERDUE: {
        says: 'Not settled yet; it was due on {{dueDate}}.',
        mend: 'settle the money and write on which day.',
      },
      SETTLEMENT_LATE: {
        says: 'Settled on {{settledOn}}, after {{dueDate}}.',
        mend: 'say in the outcome report why it was late.',
      },
      OVER_ESTIMATE: {
        says: 'Own money spent in {{currency}} exceeds the approved estimate by more than {{tolerancePercent}}%.',
        mend: 'account for the excess when settling, or correct the figures if they are wrong.',
      },
      OVER_ESTIMATE_IN_ALL: {
        says: 'Own money spent, all currencies together, exceeds the approved estimate by more than {{tolerancePercent}}%.{{rates}}',
        mend: 'account for the excess when settling, or correct the figures if they are wrong.',
      },
    },
    TK16: {
      PASSPORTS_OVERDUE: {
        says: 'The official passports have not been handed back; they were due on {{dueDate}}.',
        mend: 'collect the passports, hand them back and write on which day.',
      },
      PASSPORTS_LATE: {
        says: 'The official passports were handed back on {{passportsReturnedOn}}, after {{dueDate}}.',
        mend: 'say in the outcome report why it was late.',
      },
    },
  },
} as const;
