import { defineMessages } from '@cau-noi/i18n/messages';

/** The words of differences between two versions of a dossier. */
export const changeMessages = defineMessages(
  { unnamed: 'đã chọn', yes: 'Có', no: 'Không' },
  { unnamed: 'chosen', yes: 'Yes', no: 'No' },
);
