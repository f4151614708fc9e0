import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of beginning a dossier. */
export const createMessages = defineMessages(
  {
    title: 'Lập hồ sơ',
    create: 'Lập hồ sơ và soạn tiếp',
    grounds: 'Căn cứ',
    planned: 'Theo kế hoạch năm',
    plannedNote: 'Nội dung của dòng kế hoạch được điền sẵn.',
    unplanned: 'Ngoài kế hoạch',
    unplannedNote: 'Cần lý do và qua quy trình duyệt dài hơn.',
    reasonHelp: 'Vì sao việc này không có trong kế hoạch và không thể chờ kế hoạch sau.',
    year: 'Kế hoạch năm',
    lineHelp: 'Dòng chưa được phê duyệt vẫn chọn được để chuẩn bị, nhưng chưa trình được.',
    notReached: 'Chưa lập được hồ sơ vì không kết nối được máy chủ. Hãy thử lại.',
    missing: {
      reason: 'Chưa ghi lý do ngoài kế hoạch.',
      line: 'Chưa chọn dòng kế hoạch.',
      title: 'Chưa ghi tên hoạt động.',
    },
  },
  {
    title: 'Start a dossier',
    create: 'Start the dossier and go on',
    grounds: 'Grounds',
    planned: 'By the yearly plan',
    plannedNote: 'What the plan line says is filled in.',
    unplanned: 'Unplanned',
    unplannedNote: 'Needs a reason and takes a longer route.',
    reasonHelp: 'Why it is not in the plan and cannot wait for the next one.',
    year: 'Plan of the year',
    lineHelp: 'A line that is not approved may be prepared, but not submitted yet.',
    notReached: 'The dossier was not started: the server cannot be reached. Please try again.',
    missing: {
      reason: 'It is not said why the activity is unplanned.',
      line: 'No plan line is chosen.',
      title: 'There is no title.',
    },
  },
);
