import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { exchangesMessages } from './exchanges.messages.ts';

/** Every way in which a mutation about an exchange is refused. */
export const ExchangeRefusal_error = graphql(`
  fragment ExchangeRefusal_error on BusinessError {
    __typename
    code
    data
    ... on ValidationError {
      issues {
        code
        data
      }
    }
  }
`);

type Refusal = FragmentOf<typeof ExchangeRefusal_error>;
type Say = (key: string, values?: object) => string;

/** Says why something about an exchange was not done; null when it was. */
export function useExchangeRefusal() {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords) as Say;
  const { language } = useLanguage();
  return <Data>(
    result: ActResult<Data>,
    refusalOf: (data: Data) => Refusal | null,
  ): string | null => {
    if (!result.ok) return t('failed');
    const fragment = refusalOf(result.data);
    if (fragment === null) return null;
    const refusal = readFragment(ExchangeRefusal_error, fragment);
    if (refusal.__typename === 'ConflictError') return t('conflict');
    if (refusal.__typename !== 'ValidationError') return refusalText(refusal, language);
    return refusal.issues
      .map(({ code, data }) => words(`issue.${code}`, Object(data) as object))
      .join(' ');
  };
}
