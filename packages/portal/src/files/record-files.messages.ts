import { defineMessages } from '@cau-noi/i18n/messages';

/** What a file of a record is for; any other code of the API shows as a plain attachment. */
export const FILE_PURPOSES = [
  'INVITATION',
  'PROGRAMME',
  'ESTIMATE',
  'DECISION',
  'REPORT',
  'ATTACHMENT',
] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

/** The words of the files of a record. */
export const recordFilesMessages = defineMessages(
  {
    title: 'Tệp đính kèm',
    purposeLabel: 'Loại văn bản',
    upload: 'Tải tệp lên',
    help: 'PDF, Word, Excel, PowerPoint, OpenDocument hoặc ảnh, tối đa {{size}} một tệp.',
    notAttached: 'Không thêm được tệp. {{reason}}',
    removed: 'Đã gỡ {{name}}.',
    notRemoved: 'Chưa gỡ được {{name}}. Hãy thử lại.',
    purpose: {
      INVITATION: 'Thư mời',
      PROGRAMME: 'Chương trình',
      ESTIMATE: 'Dự toán',
      DECISION: 'Quyết định, tờ trình',
      REPORT: 'Báo cáo, tài liệu mang về',
      ATTACHMENT: 'Tài liệu khác',
    },
  },
  {
    title: 'Files',
    purposeLabel: 'Kind of document',
    upload: 'Upload files',
    help: 'PDF, Word, Excel, PowerPoint, OpenDocument or a picture; at most {{size}} each.',
    notAttached: 'No files can be added. {{reason}}',
    removed: '{{name}} is removed.',
    notRemoved: '{{name}} was not removed. Please try again.',
    purpose: {
      INVITATION: 'Invitation',
      PROGRAMME: 'Programme',
      ESTIMATE: 'Estimate',
      DECISION: 'Decision or proposal',
      REPORT: 'Report, material brought back',
      ATTACHMENT: 'Other document',
    },
  },
);
