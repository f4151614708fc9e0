import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { exceededLimit, LIMITS } from '../limits.ts';
import { beyondToken } from './bearer.ts';
import { refusalOfText } from './free-text.ts';
import { sendExplorer, wantsExplorer } from './explorer.routes.ts';
import type { SessionOptions } from './session.ts';
import { contextOf } from './session.ts';
import type { TrustedDocuments } from './trusted-documents.ts';
import { knownByHash, parsedDocuments } from './trusted-documents.ts';

export interface GraphqlOptions extends SessionOptions {
  readonly schema: GraphQLSchema;
  /** What the portals send, by hash. */
  readonly trusted: TrustedDocuments;
}

/** The greatest request: a plan of two thousand lines, each with its texts, is half of it. */
const BODY_LIMIT = 4_000_000;
const INTERNAL = 'INTERNAL';

/** POST and GET /graphql. Mutations only by POST; one operation per request; no form posts. */
export async function graphqlRoutes(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    documentStore: parsedDocuments(options.trusted),
    persistedQueries: knownByHash(options.trusted),
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      admitting,
      telling,
      legacyStatus,
    ],
  });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    preHandler: async (request, reply) =>
      wantsExplorer(request) ? sendExplorer(request, reply, options.auth) : undefined,
    handler: fastifyApolloHandler(apollo, {
      context: (request) => contextOf(request, options),
    }),
  });
}

/** Refuses what a token does not reach, whose words may not be run and what asks for too much, before anything is resolved. */
const admitting: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, ...asked }) => {
      const { request, metrics, contextValue } = asked;
      const variables = request.variables ?? {};
      if (operation === undefined) return;
      const beyond = beyondToken(contextValue, operation, request.http);
      if (beyond !== null) throw beyond;
      const isKnown = metrics.persistedQueryHit === true;
      const refusal = isKnown ? null : refusalOfText(contextValue, document, operation);
      if (refusal !== null) throw refusal;
      const exceeded = exceededLimit({ schema, document, operation, variables });
      if (exceeded !== null) throw exceeded;
    },
  }),
};

/** Logs what was not foreseen, and gives the client the number to ask for it by. */
const telling: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      for (const error of errors.filter((each) => isOurs(each.extensions.code))) {
        const details = { err: unwrapResolverError(error), operationName, path: error.path };
        contextValue.log.error(details, 'An operation failed');
      }
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      for (const { extensions } of response.body.singleResult.errors ?? []) {
        if (extensions?.code === INTERNAL) extensions.requestId = contextValue.requestId;
      }
    },
  }),
};

/** A request that was understood as HTTP and not as GraphQL. */
const NOT_EXECUTED: readonly unknown[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
];

/**
 * GraphQL over HTTP: a client that only knows `application/json` cannot tell a status of GraphQL
 * from one of a proxy, so it gets 200 and finds the errors in the body.
 */
const legacyStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors = [] }) => {
      const accepts = request.http?.headers.get('accept') ?? '';
      const isNewer = accepts.includes('application/graphql-response+json');
      const onlyThese = errors.every(({ extensions }) => NOT_EXECUTED.includes(extensions.code));
      if (!isNewer && onlyThese && response.http.status === 400) response.http.status = 200;
    },
  }),
};

/** Without a code of its own an error is a bug or a failure of ours, not something a client may read. */
function isOurs(code: unknown): boolean {
  return code === undefined || code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
}

/** No stack, no SQL, no message of a driver leaves the server. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!isOurs(formatted.extensions?.code)) return formatted;
  return {
    message: 'Something went wrong on the server.',
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code: INTERNAL },
  };
}
