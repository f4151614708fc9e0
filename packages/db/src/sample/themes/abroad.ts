import type { Theme } from './theme.ts';

const NETWORKS = ['GLOBAL_FEDERATION', 'REGIONAL_NETWORK', 'UN_BODY'] as const;

/** Conferences and trainings attended abroad (dự hội nghị, tập huấn ngoài nước). */
export const ABROAD_THEMES: readonly Theme[] = [
  {
    code: 'hoi-nghi-khu-vuc',
    kind: 'EVENT_ABROAD',
    purposeKind: 'CONFERENCE',
    title: 'Dự hội nghị khu vực châu Á - Thái Bình Dương của {partner} tại {place}',
    topic: 'Hội nghị khu vực về việc làm bền vững',
    purpose:
      'Tham gia thảo luận chính sách khu vực, giới thiệu kết quả hoạt động của công đoàn Việt Nam.',
    expectedResult: 'Bài tham luận và các khuyến nghị được đưa vào kế hoạch công tác',
    expected: [1, 'tham luận'],
    goals: [
      ['Trình bày tham luận của đơn vị', 1, 'tham luận'],
      ['Đề xuất áp dụng khuyến nghị của hội nghị', 3, 'đề xuất'],
    ],
    programme: ['Dự phiên toàn thể', 'Thảo luận nhóm theo chuyên đề', 'Thông qua khuyến nghị'],
    persons: [1, 4],
    days: [3, 5],
    partners: NETWORKS,
  },
  {
    code: 'phu-nu-thanh-nien',
    kind: 'EVENT_ABROAD',
    purposeKind: 'CONFERENCE',
    title: 'Dự hội thảo về nữ công và thanh niên công nhân của {partner} tại {place}',
    topic: 'Bình đẳng giới và thanh niên công nhân',
    purpose: 'Trao đổi cách đưa quyền lợi của lao động nữ và lao động trẻ vào thoả ước.',
    expectedResult: 'Mẫu điều khoản về lao động nữ cho thoả ước',
    expected: [4, 'điều khoản'],
    goals: [['Soạn mẫu điều khoản về lao động nữ và lao động trẻ', 4, 'điều khoản']],
    programme: [
      'Chuyên đề: lao động nữ',
      'Chuyên đề: lao động trẻ',
      'Trình bày kế hoạch hành động',
    ],
    persons: [1, 4],
    days: [3, 5],
    partners: [...NETWORKS, 'FOUNDATION_NGO'],
  },
  {
    code: 'tap-huan-ngoai-nuoc',
    kind: 'EVENT_ABROAD',
    purposeKind: 'TRAINING',
    title: 'Dự khoá tập huấn về chuỗi cung ứng do {partner} tổ chức tại {place}',
    topic: 'Trách nhiệm xã hội và rà soát trong chuỗi cung ứng',
    purpose: 'Nâng cao kỹ năng giám sát thực hiện tiêu chuẩn lao động trong chuỗi cung ứng.',
    expectedResult: 'Bộ câu hỏi giám sát dùng tại doanh nghiệp',
    expected: [1, 'bộ câu hỏi'],
    goals: [
      ['Hoàn thành bộ câu hỏi giám sát', 1, 'bộ'],
      ['Dùng thử tại doanh nghiệp', 5, 'doanh nghiệp'],
    ],
    programme: ['Học chuyên đề', 'Thực hành theo nhóm', 'Khảo sát thực tế', 'Lập kế hoạch áp dụng'],
    persons: [1, 5],
    days: [4, 7],
    partners: [...NETWORKS, 'FOUNDATION_NGO', 'SECTOR_UNION', 'NATIONAL_CENTRE'],
  },
  {
    code: 'uy-ban-chap-hanh',
    kind: 'EVENT_ABROAD',
    purposeKind: 'CONGRESS',
    title: 'Dự phiên họp ban chấp hành của {partner} tại {place}',
    topic: 'Phiên họp thường kỳ của tổ chức quốc tế mà đơn vị là thành viên',
    purpose: 'Thực hiện nghĩa vụ thành viên, tham gia quyết định chương trình hoạt động.',
    expectedResult: 'Chương trình hoạt động có nội dung do Việt Nam đề xuất',
    expected: [1, 'đề xuất được thông qua'],
    goals: [['Đề xuất được đưa vào chương trình hoạt động', 1, 'đề xuất']],
    programme: ['Dự phiên họp', 'Làm việc với ban thư ký'],
    persons: [1, 2],
    days: [2, 4],
    partners: ['GLOBAL_FEDERATION', 'REGIONAL_NETWORK'],
  },
];
