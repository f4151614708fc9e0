import { defineMessages, type MessagesOf } from '@cau-noi/i18n/messages';

const vi = {
  title: 'Tìm kiếm',
  field: 'Tìm hồ sơ, kế hoạch, người, đối tác, tổ chức, trang',
  hint: 'Gõ có dấu hay không dấu đều được. ↑ ↓ để chọn, Enter để mở.',
  searching: 'Đang tìm',
  found_other: '{{count}} kết quả',
  nothing: 'Không tìm thấy «{{text}}». Hãy thử ít chữ hơn hoặc một tên khác.',
  failed: 'Không tìm được lúc này. Hãy thử lại.',
  kind: {
    PAGE: 'Trang',
    DOSSIER: 'Hồ sơ',
    PLAN: 'Kế hoạch',
    PERSON: 'Người',
    PARTNER: 'Đối tác',
    ORGANISATION: 'Tổ chức',
  },
  page: {
    plans: 'Kế hoạch năm',
    dossiers: 'Hồ sơ',
    dossierNew: 'Lập hồ sơ',
    inbox: 'Hộp duyệt',
    substitutions: 'Uỷ quyền duyệt',
    statistics: 'Số liệu thống kê',
    termReport: 'Báo cáo nhiệm kỳ',
    organisations: 'Tổ chức công đoàn',
    people: 'Cán bộ',
    partners: 'Đối tác',
    norms: 'Định mức',
    checks: 'Điều kiểm tra',
  },
} as const;

const en: MessagesOf<typeof vi> = {
  title: 'Search',
  field: 'Search dossiers, plans, people, partners, organisations, pages',
  hint: 'Accents are optional. ↑ ↓ to choose, Enter to open.',
  searching: 'Searching',
  found_one: '{{count}} result',
  found_other: '{{count}} results',
  nothing: 'Nothing found for “{{text}}”. Try fewer letters or another name.',
  failed: 'The search did not work just now. Try again.',
  kind: {
    PAGE: 'Page',
    DOSSIER: 'Dossier',
    PLAN: 'Plan',
    PERSON: 'Person',
    PARTNER: 'Partner',
    ORGANISATION: 'Organisation',
  },
  page: {
    plans: 'Yearly plans',
    dossiers: 'Dossiers',
    dossierNew: 'New dossier',
    inbox: 'Inbox',
    substitutions: 'Substitutes',
    statistics: 'Statistics',
    termReport: 'Term report',
    organisations: 'Organisations',
    people: 'People',
    partners: 'Partners',
    norms: 'Rates',
    checks: 'Checks',
  },
};

export const searchMessages = defineMessages(vi, en);
