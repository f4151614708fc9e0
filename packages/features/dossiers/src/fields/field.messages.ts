import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of fields that find people, partners, units and plan lines. */
export const fieldMessages = defineMessages(
  {
    personHelp: 'Gõ một phần họ tên, không cần dấu.',
    tripsInYear_other: '{{count}} lượt đi nước ngoài năm {{year}}',
    partnerHelp: 'Gõ một phần tên, tên viết tắt hoặc tên cũ.',
    addPartner: 'Thêm đối tác',
    partnerTitle: 'Thêm đối tác vào danh mục',
    partnerNote: 'Đối tác mới mang dấu "chưa kiểm chứng" cho đến khi được rà soát.',
    nameVi: 'Tên tiếng Việt',
    nameEn: 'Tên tiếng Anh',
    abbreviation: 'Tên viết tắt',
    country: 'Nước',
    countryHelp: 'Để trống nếu là tổ chức quốc tế.',
    kind: 'Loại đối tác',
    lineNotApproved: 'Chưa được phê duyệt',
    noLines:
      'Chưa có kế hoạch năm {{year}}, hoặc kế hoạch không có dòng nào phù hợp. Hãy lập kế hoạch, hoặc chọn "Ngoài kế hoạch".',
    toPlans: 'Mở kế hoạch năm {{year}}',
    required: 'Chưa điền.',
    refused: 'Chưa thêm được đối tác. Hãy kiểm tra lại các ô, hoặc thử lại sau.',
  },
  {
    personHelp: 'Type a part of the name; marks are not needed.',
    tripsInYear_one: '{{count}} journey abroad in {{year}}',
    tripsInYear_other: '{{count}} journeys abroad in {{year}}',
    partnerHelp: 'Type a part of the name, the abbreviation or an earlier name.',
    addPartner: 'Add a partner',
    partnerTitle: 'Add a partner to the register',
    partnerNote: 'A new partner is marked as unverified until somebody has looked at it.',
    nameVi: 'Vietnamese name',
    nameEn: 'English name',
    abbreviation: 'Abbreviation',
    country: 'Country',
    countryHelp: 'Leave empty for an international body.',
    kind: 'Kind of partner',
    lineNotApproved: 'Not approved',
    noLines:
      'There is no plan of {{year}}, or none of its lines fits. Write the plan, or choose "Unplanned".',
    toPlans: 'Open the plan of {{year}}',
    required: 'Not filled in.',
    refused: 'The partner was not added. Please look at the fields, or try again later.',
  },
);
