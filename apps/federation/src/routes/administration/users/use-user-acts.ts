import { graphql } from '@cau-noi/graphql/graphql';
import type { ActInput } from '@cau-noi/graphql/mutation';
import type { ActVariables, Answered } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';
import type { TypedDocumentNode } from 'urql';
import { useWriting } from '../use-writing.ts';
import { UserPage_user } from './user.ts';

/** Every act answers with all that the page shows. */
const UserAct_payload = graphql(
  `
    fragment UserAct_payload on UserPayload {
      user {
        id
        ...UserPage_user
      }
    }
  `,
  [UserPage_user],
);

const payload = [UserAct_payload, Refusal_error] as const;

export const UserSaveMutation = graphql(
  `
    mutation UserSaveMutation($input: UserSaveInput!) {
      answer: userSave(input: $input) {
        __typename
        ...UserAct_payload
        ...Refusal_error
      }
    }
  `,
  payload,
);

export const UserDisableMutation = graphql(
  `
    mutation UserDisableMutation($input: UserDisableInput!) {
      answer: userDisable(input: $input) {
        __typename
        ...UserAct_payload
        ...Refusal_error
      }
    }
  `,
  payload,
);

export const UserEnableMutation = graphql(
  `
    mutation UserEnableMutation($input: UserEnableInput!) {
      answer: userEnable(input: $input) {
        __typename
        ...UserAct_payload
        ...Refusal_error
      }
    }
  `,
  payload,
);

export const UserResetPasswordMutation = graphql(
  `
    mutation UserResetPasswordMutation($input: UserResetPasswordInput!) {
      answer: userResetPassword(input: $input) {
        __typename
        ...UserAct_payload
        ...Refusal_error
      }
    }
  `,
  payload,
);

export const GrantAddMutation = graphql(
  `
    mutation GrantAddMutation($input: GrantAddInput!) {
      answer: grantAdd(input: $input) {
        __typename
        ...UserAct_payload
        ...Refusal_error
      }
    }
  `,
  payload,
);

export const GrantEndMutation = graphql(
  `
    mutation GrantEndMutation($input: GrantEndInput!) {
      answer: grantEnd(input: $input) {
        __typename
        ...UserAct_payload
        ...Refusal_error
      }
    }
  `,
  payload,
);

/**
 * One act on an account: said when it is done, and why when it is not.
 *
 * @param onStale loads the account as somebody else has left it
 * @param empty the paths of the fields without which nothing can be sent and that are empty now
 */
export function useUserAct<Data extends Answered, Variables extends ActVariables>(
  document: TypedDocumentNode<Data, Variables>,
  onStale: () => void,
  empty: readonly string[] = [],
) {
  const toast = useToast();
  const { wrong, write, busy } = useWriting(document, { onStale, empty });
  const perform = (input: ActInput<Variables> | null, done: string): Promise<boolean> =>
    write(input, () => toast({ text: done }));
  return { wrong, perform, busy };
}
