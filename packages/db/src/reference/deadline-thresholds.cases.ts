/** What a shipped row says: its first day, its values, and the section that says so. */
type Shipped<Values> = Readonly<Record<string, readonly [string, Values, string]>>;

/** By the id of a deadline: from when, its month and day or its days, and where it stands. */
export const SHIPPED_DEADLINES: Shipped<Readonly<Record<'month' | 'day' | 'days', number | null>>> =
  {
    'plan-default': [
      '2019-01-01',
      { month: 11, day: 15, days: null },
      'Quyết định 1587/QĐ-TLĐ ngày 11/11/2020 của Đoàn Chủ tịch Tổng Liên đoàn',
    ],
    'half-year-report-default': [
      '2019-01-01',
      { month: 6, day: 15, days: null },
      'Quyết định 1587/QĐ-TLĐ ngày 11/11/2020 của Đoàn Chủ tịch Tổng Liên đoàn',
    ],
    'year-report-default': [
      '2019-01-01',
      { month: 12, day: 15, days: null },
      'Quyết định 1587/QĐ-TLĐ ngày 11/11/2020 của Đoàn Chủ tịch Tổng Liên đoàn',
    ],
    'thrift-report-default': [
      '2026-07-01',
      { month: 2, day: 28, days: null },
      'Nghị định 266/2026/NĐ-CP, Điều 36',
    ],
    'agreement-plan-default': [
      '2021-07-01',
      { month: 11, day: 15, days: null },
      'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 46',
    ],
    'agreement-year-report-default': [
      '2021-07-01',
      { month: 11, day: 15, days: null },
      'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 42.2, Điều 46',
    ],
    'agreement-opinions-default': [
      '2021-07-01',
      { month: null, day: null, days: 7 },
      'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 22.1-2',
    ],
    'agreement-consent-central-default': [
      '2021-07-01',
      { month: null, day: null, days: 7 },
      'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 22.3-4, Điều 28',
    ],
    'agreement-consent-provincial-default': [
      '2021-07-01',
      { month: null, day: null, days: 5 },
      'Nghị định 64/2021/NĐ-CP, Điều 8',
    ],
    'agreement-report-default': [
      '2021-07-01',
      { month: null, day: null, days: 15 },
      'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 22.6',
    ],
    'agreement-notice-default': [
      '2021-07-01',
      { month: null, day: null, days: 15 },
      'Nghị định 64/2021/NĐ-CP, Điều 13-14',
    ],
    'agreement-expiry-default': [
      '2021-07-01',
      { month: null, day: null, days: 180 },
      'Mặc định của hệ thống, chưa có văn bản quy định',
    ],
    'project-half-year-report-default': [
      '2019-01-01',
      { month: 7, day: 15, days: null },
      'Mặc định của hệ thống, chưa có văn bản quy định',
    ],
    'project-year-report-default': [
      '2019-01-01',
      { month: 1, day: 15, days: null },
      'Mặc định của hệ thống, chưa có văn bản quy định',
    ],
    'proposal-answer-default': [
      '2019-01-01',
      { month: null, day: null, days: 30 },
      'Mặc định của hệ thống, chưa có văn bản quy định',
    ],
    'partner-dormant-default': [
      '2019-01-01',
      { month: null, day: null, days: 365 },
      'Mặc định của hệ thống, chưa có văn bản quy định',
    ],
  };

/** By the id of a rule of capacity: from when, what one officer carries, and where it stands. */
export const SHIPPED_CAPACITY: Shipped<
  Readonly<Record<'activitiesPerOfficer' | 'partTimePercent', number>>
> = {
  'capacity-default': [
    '2019-01-01',
    { activitiesPerOfficer: 12, partTimePercent: 50 },
    'Mặc định của hệ thống, chưa có văn bản quy định',
  ],
};
