import { useAct } from '@cau-noi/graphql/mutation';
import type { ActInput } from '@cau-noi/graphql/mutation';
import type { IssueText } from '@cau-noi/i18n/issue-text';
import { useMessages } from '@cau-noi/i18n/language';
import { useToast } from '@cau-noi/ui/toast';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { recordMessages } from './record.messages.ts';
import { useRefusal } from './refusal.ts';
import type { Refusal, Refused } from './refusal.ts';

/** What was written, as a mutation gives it. */
interface Payload {
  readonly __typename: `${string}Payload`;
}

/** The answer of a mutation that calls its field `answer`: what was written, or why nothing was. */
export interface Answered {
  readonly answer: Payload | Refusal;
}

/** What was written, of what such a mutation answers. */
export type WrittenIn<Data extends Answered> = Exclude<Data['answer'], Refusal>;

function isWritten(answer: Payload | Refusal): answer is Payload {
  return '__typename' in answer && answer.__typename.endsWith('Payload');
}

/** What every mutation is sent. */
export type ActVariables = AnyVariables & { readonly input: object };

/**
 * Sends a mutation whose field is called `answer`: gives why it was refused, or null when it was done.
 *
 * @param issueText how what is wrong with a field of this kind of record is said
 */
export function useSending<Data extends Answered, Variables extends ActVariables>(
  document: TypedDocumentNode<Data, Variables>,
  issueText: IssueText,
) {
  const refusal = useRefusal(issueText);
  const { run, running } = useAct(document);
  const send = async (
    input: ActInput<Variables>,
    onDone: (written: WrittenIn<Data>) => void,
  ): Promise<Refused | null> => {
    const result = await run(input);
    const why = refusal(result, ({ answer }) => (isWritten(answer) ? null : answer));
    if (result.ok && why === null) onDone(result.data.answer as WrittenIn<Data>);
    return why;
  };
  return { send, busy: running };
}

/**
 * An act on a record, for the dialog that asks what it needs: says that it was done, and asks for the record again,
 * also where somebody else was first.
 */
export function useRecordAct<Data extends Answered, Variables extends ActVariables>(
  document: TypedDocumentNode<Data, Variables>,
  issueText: IssueText,
  onDone: () => void,
) {
  const t = useMessages(recordMessages);
  const toast = useToast();
  const { send } = useSending(document, issueText);
  return async (input: ActInput<Variables>): Promise<Refused | null> => {
    const why = await send(input, () => toast({ text: t('done') }));
    if (why === null || why.collision !== null) onDone();
    return why;
  };
}

/**
 * An act on a record that needs nothing but the wish: says that it was done or why not, and asks for the record
 * again, which somebody else may have changed.
 *
 * @param told how a refusal is said, where its sentence alone does not say what it is about
 */
export function useWish<Data extends Answered, Variables extends ActVariables>(
  document: TypedDocumentNode<Data, Variables>,
  issueText: IssueText,
  onDone: () => void,
  told: (refused: Refused) => string = ({ sentence }) => sentence,
) {
  const t = useMessages(recordMessages);
  const toast = useToast();
  const { send } = useSending(document, issueText);
  const wish = async (input: ActInput<Variables>) => {
    const why = await send(input, () => toast({ text: t('done') }));
    if (why !== null) toast({ text: told(why), tone: 'failed' });
    onDone();
  };
  return (input: ActInput<Variables>) => void wish(input);
}
