import { agreementIssueText, agreementRefusalText } from '@cau-noi/i18n/agreement-text';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useCallback } from 'react';
import { agreementsMessages } from './agreements.messages.ts';

/** Every way in which a mutation about an agreement is refused. */
export const AgreementRefusal_error = graphql(`
  fragment AgreementRefusal_error on BusinessError {
    __typename
    code
    data
    ... on ValidationError {
      issues {
        code
        path
        data
      }
    }
  }
`);

/** Something wrong in what was written; the path is that of the field. */
export type WrittenIssue = {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
};

export type Refused = {
  /** Why it was not done, in a sentence. */
  readonly why: string;
  readonly issues: readonly WrittenIssue[];
  /** Somebody else was first. */
  readonly stale: boolean;
};

type Refusal = FragmentOf<typeof AgreementRefusal_error>;

/** Says why something about an agreement was not done; null when it was. */
export function useRefusal() {
  const t = useMessages(agreementsMessages);
  const { language } = useLanguage();
  return useCallback(
    <Data>(result: ActResult<Data>, refusalOf: (data: Data) => Refusal | null): Refused | null => {
      const plain = (why: string, stale = false): Refused => ({ why, issues: [], stale });
      if (!result.ok) return plain(t('failed'));
      const fragment = refusalOf(result.data);
      if (fragment === null) return null;
      const refusal = readFragment(AgreementRefusal_error, fragment);
      if (refusal.__typename === 'ConflictError') return plain(t('conflict'), true);
      if (refusal.__typename !== 'ValidationError')
        return plain(agreementRefusalText(refusal, language));
      const { issues } = refusal;
      const said = issues.map((one) => agreementIssueText(one, language));
      return { why: said.join(' '), issues, stale: false };
    },
    [t, language],
  );
}
