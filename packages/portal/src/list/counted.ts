import { useMessages } from '@cau-noi/i18n/language';
import { defineMessages } from '@cau-noi/i18n/messages';

const countedMessages = defineMessages(
  { moreThan: 'hơn {{counted}}' },
  { moreThan: 'more than {{counted}}' },
);

/**
 * Says of a count that it is not all: long lists are not counted to their end (`totalCountIsExact`).
 *
 * @returns for words that begin with the count, `25.000 hồ sơ`: the same, or `hơn 25.000 hồ sơ`
 */
export function useCounted(): (counted: string, isExact: boolean) => string {
  const t = useMessages(countedMessages);
  return (counted, isExact) => (isExact ? counted : t('moreThan', { counted }));
}
