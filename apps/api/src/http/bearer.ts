import type { IncomingHttpHeaders } from 'node:http';
import type { HTTPGraphQLRequest } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { withheldOperation } from '@cau-noi/domain/access/token-reach';
import type { TokenRefusal } from '@cau-noi/domain/access/token';
import type { Language } from '@cau-noi/i18n/messages';
import type { RefusalFacts } from '@cau-noi/i18n/refusal-text';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import type { OperationDefinitionNode } from 'graphql';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Context } from '../context.ts';

/** RFC 6750: the scheme is read in any case. */
const BEARER = /^bearer +(?<secret>\S+) *$/iu;

/** The secret that a request shows as `Authorization: Bearer …`; null where it shows none. */
export function bearerSecret(request: { readonly headers: IncomingHttpHeaders }): string | null {
  return BEARER.exec(request.headers.authorization ?? '')?.groups?.secret ?? null;
}

/** An access token that lets nobody in, or not so far. Said alike by GraphQL and by the other routes. */
export class BearerError extends GraphQLError {
  readonly statusCode: number;
  readonly code: string;

  constructor({ code, data }: RefusalFacts, statusCode: 401 | 403, language: Language) {
    const known = { code: code ?? 'FORBIDDEN', data };
    const error = statusCode === 401 ? 'invalid_token' : 'insufficient_scope';
    const headers = new HeaderMap([['www-authenticate', `Bearer error="${error}"`]]);
    super(refusalText(known, language), {
      extensions: { code: known.code, data, http: { status: statusCode, headers } },
    });
    this.statusCode = statusCode;
    this.code = known.code;
  }
}

/** The refusal of a token that lets nobody in. */
export function refusedBearer(headers: IncomingHttpHeaders, refusal: TokenRefusal): BearerError {
  return new BearerError(refusal, 401, languageOf(headers['accept-language']));
}

/**
 * Why the token of a request does not reach an operation, whoever wrote its text; null when it does,
 * or when the viewer is signed in.
 */
export function beyondToken(
  { viewer }: Context,
  { operation }: OperationDefinitionNode,
  http: HTTPGraphQLRequest | undefined,
): BearerError | null {
  if (viewer === null) return null;
  const withheld = withheldOperation(
    viewer.actor,
    operation === OperationTypeNode.MUTATION ? 'CHANGE' : 'ASK',
  );
  if (withheld === null || withheld.allowed) return null;
  return new BearerError(withheld, 403, languageOf(http?.headers.get('accept-language')));
}

/** Vietnamese for whoever asks for it first. A program that says nothing is told in English, as of all else. */
function languageOf(accepted: string | undefined): Language {
  return accepted?.trim().toLowerCase().startsWith('vi') === true ? 'vi' : 'en';
}
