import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage } from '@cau-noi/i18n/language';
import type { IssueText, WrittenIssue } from '@cau-noi/i18n/issue-text';
import { saidAt, useRefusal } from '@cau-noi/portal/refusal';
import type { Refusal } from '@cau-noi/portal/refusal';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { issueText } from './issue-text.ts';

export interface Outcome {
  /** The sentence for a field, by its path; undefined when nothing is wrong there. */
  readonly wrong: (path: string) => string | undefined;
  /**
   * Says what became of a mutation: what is wrong with a field stands at the field, everything else
   * in a toast. True when it was done.
   */
  readonly settle: <Data>(
    result: ActResult<Data>,
    refusalOf: (data: Data) => Refusal | null,
  ) => boolean;
}

/**
 * @param onStale loads what somebody else has written meanwhile
 * @param inWords how an issue is said
 */
export function useOutcome(
  onStale: () => void = () => undefined,
  inWords: IssueText = issueText,
): Outcome {
  const { language } = useLanguage();
  const toast = useToast();
  const refusal = useRefusal(inWords);
  const [issues, setIssues] = useState<readonly WrittenIssue[]>([]);
  return {
    wrong: (path) => saidAt(issues, path, (issue) => inWords(issue, language)),
    settle: (result, refusalOf) => {
      const refused = refusal(result, refusalOf);
      setIssues(refused?.issues ?? []);
      if (refused === null) return true;
      const [first] = refused.issues;
      if (first === undefined) toast({ text: refused.sentence, tone: 'failed' });
      else focusField(first.path.join('.'));
      if (refused.collision !== null) onStale();
      return false;
    },
  };
}
