import type { ActInput, ActResult } from '@cau-noi/graphql/mutation';
import type { IssueText, WrittenIssue } from '@cau-noi/i18n/issue-text';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useSending } from '@cau-noi/portal/record-sending';
import type { ActVariables, Answered, WrittenIn } from '@cau-noi/portal/record-sending';
import { saidAt, useRefusal } from '@cau-noi/portal/refusal';
import type { Refusal, Refused } from '@cau-noi/portal/refusal';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { issueText } from './issue-text.ts';

/** The sentence for a field, by its path; undefined when nothing is wrong there. */
export type Wrong = (path: string) => string | undefined;

/**
 * What became of a mutation: what is wrong with a field stands at the field, everything else in a toast.
 * `settle` answers true when it was done.
 */
function useSettled(onStale: () => void, inWords: IssueText) {
  const { language } = useLanguage();
  const toast = useToast();
  const [issues, setIssues] = useState<readonly WrittenIssue[]>([]);
  const wrong: Wrong = (path) => saidAt(issues, path, (issue) => inWords(issue, language));
  const settle = (refused: Refused | null): boolean => {
    setIssues(refused?.issues ?? []);
    if (refused === null) {
      toast(null);
      return true;
    }
    const [first] = refused.issues;
    if (first === undefined) toast({ text: refused.sentence, tone: 'failed' });
    else focusField(first.path.join('.'));
    if (refused.collision !== null) onStale();
    return false;
  };
  return { wrong, settle };
}

const NOTHING = () => undefined;

/**
 * Says what became of a mutation that is sent elsewhere.
 *
 * @param onStale loads what somebody else has written meanwhile
 * @param inWords how an issue is said
 */
export function useOutcome(onStale: () => void = NOTHING, inWords: IssueText = issueText) {
  const refusal = useRefusal(inWords);
  const { wrong, settle } = useSettled(onStale, inWords);
  return {
    wrong,
    settle: <Data>(result: ActResult<Data>, refusalOf: (data: Data) => Refusal | null): boolean =>
      settle(refusal(result, refusalOf)),
  };
}

/** The paths of the fields that are still empty, of those without which nothing can be sent. */
export function emptyAmong(needed: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(needed).filter((path) => needed[path] === null);
}

export interface WritingOptions {
  /** Loads what somebody else has written meanwhile. */
  readonly onStale?: () => void;
  /** How an issue is said. */
  readonly inWords?: IssueText;
  /** The paths of the fields without which nothing can be sent and that are empty now. */
  readonly empty?: readonly string[];
}

/** A form that writes by one mutation whose field is called `answer`. */
export function useWriting<Data extends Answered, Variables extends ActVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { onStale = NOTHING, inWords = issueText, empty = [] }: WritingOptions = {},
) {
  const words = useMessages(issueWords);
  const { send, busy } = useSending(document, inWords);
  const { wrong, settle } = useSettled(onStale, inWords);
  const [strict, setStrict] = useState(false);
  /**
   * Sends it, and answers whether it was done. Null while something is missing: that is said at the fields, the first
   * of which is gone to.
   */
  const write = async (
    input: ActInput<Variables> | null,
    onDone: (written: WrittenIn<Data>) => void = NOTHING,
  ): Promise<boolean> => {
    setStrict(input === null);
    if (input !== null) return settle(await send(input, onDone));
    focusField(empty[0] ?? '');
    return false;
  };
  return {
    wrong: ((path) =>
      strict && empty.includes(path) ? words('issue.REQUIRED') : wrong(path)) satisfies Wrong,
    write,
    busy,
  };
}
