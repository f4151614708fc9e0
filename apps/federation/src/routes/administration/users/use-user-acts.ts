import { graphql } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { Act } from '@cau-noi/graphql/mutation';
import { useToast } from '@cau-noi/ui/toast';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useOutcome } from '../refusal.ts';
import { UserPage_user } from './user.ts';

const payload = [UserPage_user, Refusal_error] as const;

export const UserSaveMutation = graphql(
  `
    mutation UserSaveMutation($input: UserSaveInput!) {
      answer: userSave(input: $input) {
        __typename
        ... on UserPayload {
          user {
            id
            ...UserPage_user
          }
        }
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
        ... on UserPayload {
          user {
            id
            ...UserPage_user
          }
        }
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
        ... on UserPayload {
          user {
            id
            ...UserPage_user
          }
        }
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
        ... on UserPayload {
          user {
            id
            ...UserPage_user
          }
        }
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
        ... on UserPayload {
          user {
            id
            ...UserPage_user
          }
        }
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
        ... on UserPayload {
          user {
            id
            ...UserPage_user
          }
        }
        ...Refusal_error
      }
    }
  `,
  payload,
);

interface Answered {
  readonly answer:
    | { readonly __typename: 'UserPayload' }
    | (FragmentOf<typeof Refusal_error> & {
        readonly __typename: Exclude<string, 'UserPayload'>;
      });
}

/**
 * One act on an account: said when it is done, and why when it is not.
 *
 * @param onStale loads the account as somebody else has left it
 */
export function useUserAct<Data extends Answered, Input>(
  act: Act<Data, Input>,
  onStale: () => void,
) {
  const toast = useToast();
  const { wrong, settle } = useOutcome(onStale);
  const perform = async (input: Omit<Input, 'idempotencyKey'>, done: string): Promise<boolean> => {
    const result = await act.run(input);
    const settled = settle(result, ({ answer }) =>
      'user' in answer ? null : (answer as FragmentOf<typeof Refusal_error>),
    );
    if (settled) toast({ text: done });
    return settled;
  };
  return { wrong, perform, running: act.running };
}
