import { useMessages } from '@cau-noi/i18n/language';
import { agreementsMessages } from './agreements.messages.ts';

interface Basis {
  readonly citation: string;
  readonly article: string | null;
  readonly verification: string;
}

/** A document with its article, and the mark of one that was not read. */
export function useBasisText() {
  const t = useMessages(agreementsMessages);
  return ({ citation, article, verification }: Basis): string => {
    const text = article === null ? citation : `${article} ${citation}`;
    const read = verification === 'TEXT_READ' || verification === 'PUBLIC_PAGE';
    return read ? text : t('unverified', { text });
  };
}
