import type { StopReason } from '@cau-noi/domain/dossier';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useToast } from '@cau-noi/ui/toast';
import { issueText } from '../checks/issue-text.ts';
import { recordMessages } from './record.messages.ts';

const Moved = graphql(`
  fragment Moved on Dossier {
    id
    version
    state
  }
`);

const Refused = graphql(`
  fragment Refused on BusinessError {
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

const WithdrawMutation = graphql(
  `
    mutation WithdrawMutation($input: DossierWithdrawInput!) {
      answer: dossierWithdraw(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Moved
          }
        }
        ...Refused
      }
    }
  `,
  [Moved, Refused],
);

const ReopenMutation = graphql(
  `
    mutation ReopenMutation($input: DossierReopenInput!) {
      answer: dossierReopen(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Moved
          }
        }
        ...Refused
      }
    }
  `,
  [Moved, Refused],
);

const CancelMutation = graphql(
  `
    mutation CancelMutation($input: DossierCancelInput!) {
      answer: dossierCancel(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Moved
          }
        }
        ...Refused
      }
    }
  `,
  [Moved, Refused],
);

const PostponeMutation = graphql(
  `
    mutation PostponeMutation($input: DossierPostponeInput!) {
      answer: dossierPostpone(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Moved
          }
        }
        ...Refused
      }
    }
  `,
  [Moved, Refused],
);

const CloseAsApprovedMutation = graphql(
  `
    mutation CloseAsApprovedMutation($input: DossierCloseAsApprovedInput!) {
      answer: dossierCloseAsApproved(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Moved
          }
        }
        ...Refused
      }
    }
  `,
  [Moved, Refused],
);

const UndoCloseMutation = graphql(
  `
    mutation UndoCloseMutation($input: DossierUndoCloseInput!) {
      answer: dossierUndoClose(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Moved
          }
        }
        ...Refused
      }
    }
  `,
  [Moved, Refused],
);

type Outcome = ResultOf<typeof CancelMutation>;
type Refusal = Exclude<Outcome['answer'], { readonly __typename: 'DossierPayload' }>;

export interface RecordActs {
  readonly withdraw: () => Promise<boolean>;
  readonly reopen: () => Promise<boolean>;
  readonly cancel: (reason: StopReason, text: string) => Promise<boolean>;
  readonly postpone: (reason: StopReason, text: string) => Promise<boolean>;
  readonly closeAsApproved: () => Promise<boolean>;
  /** Figures are being closed: a second click sends nothing. */
  readonly closing: boolean;
}

/** Says what an act came to, asks for the record again, and tells whether it was done. */
function useTelling(onDone: () => void) {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const whyNot = (refusal: Refusal): string => {
    if (refusal.__typename === 'ConflictError') return t('act.conflict');
    const facts = readFragment(Refused, refusal);
    if (facts.__typename !== 'ValidationError') return refusalText(facts, language);
    return facts.issues.map((issue) => issueText(issue, language)).join(' ');
  };
  /** @param undo takes the act back; it is given the version that the act has made */
  return async (
    sent: Promise<ActResult<Outcome>>,
    done: string,
    undo?: (version: number) => void,
  ): Promise<boolean> => {
    const result = await sent;
    if (!result.ok) {
      toast({ text: t('act.notReached'), tone: 'failed' });
      return false;
    }
    const { answer } = result.data;
    if (answer.__typename !== 'DossierPayload') {
      toast({ text: whyNot(answer), tone: 'failed' });
      // The record may have moved on meanwhile: show it as it is now.
      onDone();
      return false;
    }
    const { version } = readFragment(Moved, answer.dossier);
    toast({ text: done, ...(undo && { onUndo: () => undo(version) }) });
    onDone();
    return true;
  };
}

/** What is done to a dossier as a whole. */
export function useRecordActs(
  { id, version }: { readonly id: string; readonly version: number },
  onDone: () => void,
): RecordActs {
  const t = useMessages(recordMessages);
  const withdraw = useAct(WithdrawMutation);
  const reopen = useAct(ReopenMutation);
  const cancel = useAct(CancelMutation);
  const postpone = useAct(PostponeMutation);
  const close = useAct(CloseAsApprovedMutation);
  const undoClose = useAct(UndoCloseMutation);
  const tell = useTelling(onDone);
  const read = { id, version };
  return {
    withdraw: () => tell(withdraw.run(read), t('done.withdraw')),
    reopen: () => tell(reopen.run(read), t('done.reopen')),
    cancel: (reason, text) => tell(cancel.run({ ...read, reason, text }), t('done.cancel')),
    postpone: (reason, text) => tell(postpone.run({ ...read, reason, text }), t('done.postpone')),
    closeAsApproved: () =>
      tell(close.run(read), t('done.figures'), (closed) => {
        void tell(undoClose.run({ id, version: closed }), t('done.undoFigures'));
      }),
    closing: close.running,
  };
}
