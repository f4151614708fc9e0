import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, JsonValue } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import type { IssueText, WrittenIssue } from '@cau-noi/i18n/issue-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useCallback } from 'react';
import { recordMessages } from './record.messages.ts';

/** Every way in which a mutation is refused. */
export const Refusal_error = graphql(`
  fragment Refusal_error on BusinessError {
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
    ... on ConflictError {
      currentVersion
      changedAt
      changedBy
      theirs
    }
  }
`);

export type Refusal = FragmentOf<typeof Refusal_error>;

/** What somebody else saved meanwhile. */
export interface Collision {
  readonly theirs: JsonValue;
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}

/** What has to be mended at a field, and how that is said. */
export type SaidIssue = WrittenIssue & { readonly said: string };

/** Why nothing was written. */
export interface Refused {
  /** All of it in a sentence or several. */
  readonly sentence: string;
  /** What has to be mended, field by field; empty where it is not about fields. */
  readonly issues: readonly SaidIssue[];
  /** Somebody else was first; null where nobody was. */
  readonly collision: Collision | null;
}

/** Says why something cannot be done, by its code. */
export type RefusalText = typeof refusalText;

/**
 * Reads what a mutation answered: null when it was done, else why it was not.
 *
 * @param issueText how what is wrong with a field of this kind of record is said
 * @param why how a refusal that is not about fields is said, where this kind of record has words of its own
 */
export function useRefusal(issueText: IssueText, why: RefusalText = refusalText) {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  return useCallback(
    <Data>(result: ActResult<Data>, refusalOf: (data: Data) => Refusal | null): Refused | null => {
      if (!result.ok) return whole(t(result.error.networkError ? 'unreached' : 'failed'));
      const fragment = refusalOf(result.data);
      if (fragment === null) return null;
      const refusal = readFragment(Refusal_error, fragment);
      switch (refusal.__typename) {
        case 'ValidationError': {
          const issues = refusal.issues.map((issue) => ({
            ...issue,
            said: issueText(issue, language),
          }));
          const sentence = [...new Set(issues.map(({ said }) => said))].join(' ');
          return { sentence, issues, collision: null };
        }
        case 'ConflictError': {
          const { theirs, currentVersion: version, changedBy: by, changedAt: at } = refusal;
          const sentence = t('conflict', { name: by ?? t('someone') });
          return { sentence, issues: [], collision: { theirs, version, by, at } };
        }
        default:
          return whole(why(refusal, language));
      }
    },
    [t, language, issueText, why],
  );
}

const whole = (sentence: string): Refused => ({ sentence, issues: [], collision: null });

/** The sentence for a field by its path, joined by points; the first where there are several. */
export function saidAt(
  issues: readonly Pick<WrittenIssue, 'code' | 'path' | 'data'>[],
  path: string,
  say: (issue: WrittenIssue) => string,
): string | undefined {
  const issue = issues.find((one) => one.path.join('.') === path);
  return issue && say(issue);
}
