import { defineMessages } from '@cau-noi/i18n/messages';

/** The words that all list pages share: saved views, export, selection. */
export const listMessages = defineMessages(
  {
    views: {
      label: 'Cách xem đã lưu',
      save: 'Lưu cách xem này',
      saveAct: 'Lưu',
      name: 'Tên cách xem',
      nameHelp: 'Giữ bộ lọc, cách sắp xếp và các cột đang chọn.',
      edit: 'Đổi tên hoặc xoá “{{name}}”',
      rename: 'Đổi tên',
      remove: 'Xoá',
      update: 'Cập nhật “{{name}}”',
      saved: 'Đã lưu cách xem “{{name}}”.',
      renamed: 'Đã đổi tên thành “{{name}}”.',
      updated: 'Đã cập nhật cách xem “{{name}}”.',
      removed: 'Đã xoá cách xem “{{name}}”.',
      nameNeeded: 'Hãy đặt tên cho cách xem.',
      nameTaken: 'Đã có cách xem tên “{{name}}”.',
      tooMany: 'Đã có {{most}} cách xem; hãy xoá bớt một cách xem không dùng nữa.',
      refused: 'Chưa lưu được cách xem. Hãy thử lại.',
    },
    export: {
      act: 'Xuất Excel',
      selected: 'Xuất các dòng đã chọn',
      tooMany:
        'Chọn nhiều nhất {{most}} dòng để xuất riêng; muốn nhiều hơn hãy lọc rồi xuất cả danh sách.',
      done: 'Đã xuất {{name}}.',
      tooOften: 'Xuất quá nhiều lần liền nhau. Thử lại sau {{seconds}} giây.',
      failed: 'Chưa xuất được danh sách. Hãy thử lại.',
    },
    selection: {
      label: 'Các dòng đã chọn',
      chosen_other: 'Đã chọn {{count}} dòng',
      clear: 'Bỏ chọn',
    },
  },
  {
    views: {
      label: 'Saved views',
      save: 'Save this view',
      saveAct: 'Save',
      name: 'Name of the view',
      nameHelp: 'Keeps the filters, the order and the columns as they are now.',
      edit: 'Rename or delete “{{name}}”',
      rename: 'Rename',
      remove: 'Delete',
      update: 'Update “{{name}}”',
      saved: 'The view “{{name}}” is saved.',
      renamed: 'The view is now called “{{name}}”.',
      updated: 'The view “{{name}}” is updated.',
      removed: 'The view “{{name}}” is deleted.',
      nameNeeded: 'Give the view a name.',
      nameTaken: 'There is a view called “{{name}}” already.',
      tooMany: 'There are {{most}} views already; delete one that is no longer used.',
      refused: 'The view could not be saved. Try again.',
    },
    export: {
      act: 'Export to Excel',
      selected: 'Export the chosen rows',
      tooMany:
        'At most {{most}} rows are exported by choice; for more, filter and export the whole list.',
      done: '{{name}} is exported.',
      tooOften: 'Too many exports at once. Try again in {{seconds}} seconds.',
      failed: 'The list could not be exported. Try again.',
    },
    selection: {
      label: 'Chosen rows',
      chosen_one: '{{count}} row chosen',
      chosen_other: '{{count}} rows chosen',
      clear: 'Clear the choice',
    },
  },
);
