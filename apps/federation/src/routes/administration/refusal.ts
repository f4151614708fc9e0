import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import type { Language } from '@cau-noi/i18n/messages';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { administrationMessages } from './administration.messages.ts';
import { issueText } from './issue-text.ts';

/** Every way in which the administration refuses a change. */
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
      changedBy
    }
  }
`);

/** Something wrong in what was written; the path is that of the field. */
export interface WrittenIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

export interface Outcome {
  /** The sentence for a field, by its path; undefined when nothing is wrong there. */
  readonly wrong: (path: string) => string | undefined;
  /**
   * Says what became of a mutation: what is wrong with a field stands at the field, everything else
   * in a toast. True when it was done.
   */
  readonly settle: <Data>(
    result: ActResult<Data>,
    refusalOf: (data: Data) => FragmentOf<typeof Refusal_error> | null,
  ) => boolean;
}

/**
 * @param onStale loads what somebody else has written meanwhile
 * @param inWords how an issue is said
 */
export function useOutcome(
  onStale: () => void = () => undefined,
  inWords: (issue: WrittenIssue, language: Language) => string = issueText,
): Outcome {
  const t = useMessages(administrationMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const [issues, setIssues] = useState<readonly WrittenIssue[]>([]);
  const say = (text: string) => toast({ text, tone: 'failed' });
  const refuse = (given: FragmentOf<typeof Refusal_error>) => {
    const error = readFragment(Refusal_error, given);
    switch (error.__typename) {
      case 'ValidationError':
        setIssues(error.issues);
        focusField(error.issues[0]?.path.join('.') ?? '');
        return;
      case 'ConflictError':
        say(t('conflict', { name: error.changedBy ?? t('somebody') }));
        onStale();
        return;
      default:
        say(refusalText(error, language));
    }
  };
  return {
    wrong: (path) => {
      const found = issues.find((issue) => issue.path.join('.') === path);
      return found && inWords(found, language);
    },
    settle: (result, refusalOf) => {
      setIssues([]);
      if (!result.ok) {
        say(t('failed'));
        return false;
      }
      const refusal = refusalOf(result.data);
      if (refusal === null) return true;
      refuse(refusal);
      return false;
    },
  };
}
