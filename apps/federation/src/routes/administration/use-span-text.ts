import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { administrationMessages } from './administration.messages.ts';

/** "từ 01/07/2025", "từ 01/08/2008 đến 30/06/2025". */
export function useSpanText(): (from: string, to: string | null) => string {
  const t = useMessages(administrationMessages);
  const format = useFormat();
  return (from, to) =>
    to === null
      ? t('from', { from: format.date(from) })
      : t('between', { from: format.date(from), to: format.date(to) });
}
