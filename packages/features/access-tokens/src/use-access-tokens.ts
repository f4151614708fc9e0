import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { TokenWish } from '@cau-noi/domain/access/token';
import { useToast } from '@cau-noi/ui/toast';
import { useQuery } from 'urql';
import { accessTokenMessages } from './access-tokens.messages.ts';

const AccessTokensPageQuery = graphql(`
  query AccessTokensPageQuery {
    viewer {
      accessTokens {
        id
        name
        prefix
        scopes
        validTo
        lastUsedOn
      }
      may {
        createAccessToken {
          allowed
          code
          data
        }
      }
    }
  }
`);

const AccessTokenCreateMutation = graphql(`
  mutation AccessTokenCreateMutation($input: AccessTokenCreateInput!) {
    accessTokenCreate(input: $input) {
      __typename
      ... on AccessTokenPayload {
        secret
      }
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
`);

const AccessTokenRevokeMutation = graphql(`
  mutation AccessTokenRevokeMutation($input: AccessTokenRevokeInput!) {
    accessTokenRevoke(input: $input) {
      __typename
      ... on RemovedPayload {
        id
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

type ViewerShown = NonNullable<ResultOf<typeof AccessTokensPageQuery>['viewer']>;
export type AccessToken = ViewerShown['accessTokens'][number];

export interface TokenIssueAt {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

/** What became of a wish: the secret, told this once, or what is wrong with it. */
export type Created =
  | { readonly secret: string; readonly issues: readonly [] }
  | { readonly secret: null; readonly issues: readonly TokenIssueAt[] };

const NOT_MADE: Created = { secret: null, issues: [] };

/** The viewer's tokens, and how to make and revoke them; what is refused is said in a toast. */
export function useAccessTokens() {
  const [{ data, error }, ask] = useQuery({ query: AccessTokensPageQuery });
  const t = useMessages(accessTokenMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const creating = useAct(AccessTokenCreateMutation);
  const revoking = useAct(AccessTokenRevokeMutation);
  const again = () => ask({ requestPolicy: 'network-only' });
  const failed = (text: string) => toast({ text, tone: 'failed' });

  const create = async (wish: TokenWish): Promise<Created> => {
    const result = await creating.run({ ...wish, scopes: [...wish.scopes] });
    if (!result.ok) {
      failed(t('failed'));
      return NOT_MADE;
    }
    const answer = result.data.accessTokenCreate;
    if (answer.__typename === 'ValidationError') return { secret: null, issues: answer.issues };
    if (answer.__typename !== 'AccessTokenPayload') {
      failed(refusalText(answer, language));
      return NOT_MADE;
    }
    again();
    toast(null);
    if (answer.secret !== null) return { secret: answer.secret, issues: [] };
    // An answer was lost on its way, and the same wish was sent once more.
    failed(t('secret.lost', { name: wish.name }));
    return NOT_MADE;
  };

  const revoke = async ({ id, name }: AccessToken): Promise<void> => {
    const result = await revoking.run({ id });
    if (!result.ok) return failed(t('failed'));
    const answer = result.data.accessTokenRevoke;
    if (answer.__typename !== 'RemovedPayload') return failed(refusalText(answer, language));
    toast({ text: t('revoked', { name }) });
    again();
  };

  const viewer = data?.viewer ?? null;
  return {
    tokens: viewer?.accessTokens ?? null,
    mayCreate: viewer?.may.createAccessToken ?? null,
    error,
    again,
    create,
    creating: creating.running,
    revoke,
  };
}
