import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { writePartialDate } from '@cau-noi/portal/partial-date';
import { suspensionMessages } from './suspension.messages.ts';

/** A suspension as its list, its page and its form show it. */
export const SuspensionParts_suspension = graphql(`
  fragment SuspensionParts_suspension on Suspension {
    id
    version
    title
    from
    to
    inForce
    kinds
    levels
    countryCodes
    online
    inPerson
    note
    source
    verification
    organisations {
      id
      shortName
    }
    directive {
      id
      number
      issuer
    }
  }
`);

export type SuspensionShown = ResultOf<typeof SuspensionParts_suspension>;

/** From when to when, as far as it is known: "từ 2020 đến 2021". */
export function useWhenText(): (row: Pick<SuspensionShown, 'from' | 'to'>) => string {
  const t = useMessages(suspensionMessages);
  return ({ from, to }) =>
    to === null
      ? t('since', { from: writePartialDate(from) })
      : t('between', { from: writePartialDate(from), to: writePartialDate(to) });
}
