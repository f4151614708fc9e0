import { defineMessages } from '@cau-noi/i18n/messages';

/** The words that the pages of direction share. */
export const directionMessages = defineMessages(
  {
    pages: 'Chỉ đạo',
    directives: 'Văn bản chỉ đạo',
    suspensions: 'Tạm dừng hoạt động',
    save: 'Lưu',
    cancel: 'Thôi',
    saved: 'Đã lưu.',
    unreached: 'Chưa lưu được vì mất kết nối. Nội dung vẫn còn ở đây, hãy thử lại.',
    savedBy:
      '{{name}} đã lưu trước. Nội dung anh/chị ghi vẫn còn ở đây; hãy xem bản mới ở trang khác rồi lưu lại.',
    someone: 'Một người khác',
    wrong: 'Còn chỗ cần sửa ở các ô bên dưới.',
    edit: 'Sửa',
    all: 'tất cả',
    notFound: 'Không tìm thấy, hoặc không thuộc phạm vi anh/chị được xem.',
    backToList: 'Về danh sách',
    loading: 'Đang tải',
    source: 'Nguồn: {{source}}',
  },
  {
    pages: 'Direction',
    directives: 'Directives',
    suspensions: 'Suspensions',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'Saved.',
    unreached: 'Not saved: the connection is lost. What you wrote is still here; please try again.',
    savedBy:
      '{{name}} saved first. What you wrote is still here; look at the new version on another page, then save again.',
    someone: 'Somebody else',
    wrong: 'Some fields below have to be mended.',
    edit: 'Edit',
    all: 'all',
    notFound: 'Not found, or outside what you may see.',
    backToList: 'Back to the list',
    loading: 'Loading',
    source: 'Source: {{source}}',
  },
);
