import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { recordMessages } from './record.messages.ts';

/** Every way in which something about an aid, a membership or a speech is refused. */
export const CooperationRefusal_error = graphql(`
  fragment CooperationRefusal_error on BusinessError {
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

type Refusal = FragmentOf<typeof CooperationRefusal_error>;

/** Why nothing was written: a sentence for the whole, and one for each field by its path. */
export interface Refused {
  readonly sentence: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads why something was not done; null when it was. */
export function useRefusal() {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  return <Data>(
    result: ActResult<Data>,
    refusalOf: (data: Data) => Refusal | null,
  ): Refused | null => {
    const whole = (sentence: string): Refused => ({ sentence, fields: new Map() });
    if (!result.ok) return whole(t('unreached'));
    const fragment = refusalOf(result.data);
    if (fragment === null) return null;
    const refusal = readFragment(CooperationRefusal_error, fragment);
    if (refusal.__typename === 'ConflictError') return whole(t('conflict'));
    if (refusal.__typename !== 'ValidationError') return whole(refusalText(refusal, language));
    const said = refusal.issues.map((issue) => cooperationIssueText(issue, language));
    const fields = new Map(
      refusal.issues.map(({ path }, index) => [path.join('.'), said[index] ?? '']),
    );
    return { sentence: [...new Set(said)].join(' '), fields };
  };
}
