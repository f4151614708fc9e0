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
};

export const searchMessages = defineMessages(vi, en);
