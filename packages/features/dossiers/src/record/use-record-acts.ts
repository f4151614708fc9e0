import type { StopReason } from '@cau-noi/domain/dossier';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useToast } from '@cau-noi/ui/toast';
import { issueText } from '../checks/issue-text.ts';
import type { IssueFacts } from '../checks/issue-text.ts';
import { recordMessages } from './record.messages.ts';

const Moved = graphql(`
  fragment Moved on DossierPayload {
    dossier {
      id
      version
      state
    }
  }
`);

const WithdrawMutation = graphql(
  `
    mutation WithdrawMutation($input: DossierWithdrawInput!) {
      dossierWithdraw(input: $input) {
        __typename
        ...Moved
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [Moved],
);

const ReopenMutation = graphql(
  `
    mutation ReopenMutation($input: DossierReopenInput!) {
      dossierReopen(input: $input) {
        __typename
        ...Moved
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [Moved],
);

const CancelMutation = graphql(
  `
    mutation CancelMutation($input: DossierCancelInput!) {
      dossierCancel(input: $input) {
        __typename
        ...Moved
        ... on ValidationError {
          issues {
            code
            path
            data
          }
        }
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [Moved],
);

const PostponeMutation = graphql(
  `
    mutation PostponeMutation($input: DossierPostponeInput!) {
      dossierPostpone(input: $input) {
        __typename
        ...Moved
        ... on ValidationError {
          issues {
            code
            path
            data
          }
        }
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [Moved],
);

const CloseAsApprovedMutation = graphql(
  `
    mutation CloseAsApprovedMutation($input: DossierCloseAsApprovedInput!) {
      dossierCloseAsApproved(input: $input) {
        __typename
        ...Moved
        ... on ValidationError {
          issues {
            code
            path
            data
          }
        }
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [Moved],
);

/** What any of the acts may answer. */
type Answer =
  | { readonly __typename: 'DossierPayload' }
  | {
      readonly __typename: 'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'StateError';
      readonly code: string;
      readonly data: unknown;
    }
  | {
      readonly __typename: 'ValidationError';
      readonly code: string;
      readonly data: unknown;
      readonly issues?: readonly IssueFacts[];
    };

export interface RecordActs {
  readonly withdraw: () => Promise<boolean>;
  readonly reopen: () => Promise<boolean>;
  readonly cancel: (reason: StopReason, text: string) => Promise<boolean>;
  readonly postpone: (reason: StopReason, text: string) => Promise<boolean>;
  readonly closeAsApproved: () => Promise<boolean>;
}

/**
 * What is done to a dossier as a whole. Each says what happened, asks for the record again, and tells
 * whether it was done.
 */
export function useRecordActs(
  { id, version }: { readonly id: string; readonly version: number },
  onDone: () => void,
): RecordActs {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const withdraw = useAct(WithdrawMutation);
  const reopen = useAct(ReopenMutation);
  const cancel = useAct(CancelMutation);
  const postpone = useAct(PostponeMutation);
  const close = useAct(CloseAsApprovedMutation);

  const whyNot = (answer: Exclude<Answer, { __typename: 'DossierPayload' }>): string => {
    if (answer.__typename === 'ConflictError') return t('act.conflict');
    if (answer.__typename !== 'ValidationError') return refusalText(answer, language);
    return (answer.issues ?? []).map((issue) => issueText(issue, language)).join(' ');
  };
  const tell = (answer: Answer | null, done: string): boolean => {
    if (answer?.__typename === 'DossierPayload') {
      toast({ text: done });
      onDone();
      return true;
    }
    toast({ text: answer === null ? t('act.notReached') : whyNot(answer), tone: 'failed' });
    // The record may have moved on meanwhile: show it as it is now.
    if (answer !== null) onDone();
    return false;
  };

  return {
    withdraw: async () => {
      const result = await withdraw.run({ id, version });
      return tell(result.ok ? result.data.dossierWithdraw : null, t('done.withdraw'));
    },
    reopen: async () => {
      const result = await reopen.run({ id, version });
      return tell(result.ok ? result.data.dossierReopen : null, t('done.reopen'));
    },
    cancel: async (reason, text) => {
      const result = await cancel.run({ id, version, reason, text });
      return tell(result.ok ? result.data.dossierCancel : null, t('done.cancel'));
    },
    postpone: async (reason, text) => {
      const result = await postpone.run({ id, version, reason, text });
      return tell(result.ok ? result.data.dossierPostpone : null, t('done.postpone'));
    },
    closeAsApproved: async () => {
      const result = await close.run({ id, version });
      return tell(result.ok ? result.data.dossierCloseAsApproved : null, t('done.figures'));
    },
  };
}
