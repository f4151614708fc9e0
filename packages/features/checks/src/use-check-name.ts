import { CHECKS } from '@cau-noi/domain/assessment/catalogue';
import type { CheckId } from '@cau-noi/domain/assessment/catalogue';
import { checkWords } from '@cau-noi/i18n/check-words';
import { useMessages } from '@cau-noi/i18n/language';

/** The check of an id; undefined where there is none, as in an address that somebody typed. */
export function knownCheck(id: string): CheckId | undefined {
  return CHECKS.find((check) => check.id === id)?.id;
}

/** What a check is called: "Số người, số ngày, số nước"; its id where it is not known. */
export function useCheckName(): (id: string) => string {
  const words = useMessages(checkWords);
  return (id) => {
    const known = knownCheck(id);
    return known === undefined ? id : words(`check.${known}`);
  };
}
