import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { administrationMessages } from './administration.messages.ts';

interface Written {
  readonly addedBy: string | null;
  readonly addedAt: string | null;
}

/** Says who wrote a row and when, or that it came with the program. */
export function useWrittenBy(): (row: Written) => string {
  const t = useMessages(administrationMessages);
  const format = useFormat();
  return ({ addedBy, addedAt }) =>
    addedBy === null || addedAt === null
      ? t('program')
      : t('addedBy', { name: addedBy, at: format.dateTime(addedAt) });
}
