import { GraphQLError } from 'graphql';
import { listWords } from '@cau-noi/i18n/list-words';
import { languages, translator } from '@cau-noi/i18n/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { viewerOf } from '../context.ts';
import { consumeAttempt } from '../modules/access/rate-limit.queries.ts';
import { exportList } from '../modules/export/export.service.ts';
import { attachmentHeader } from '../modules/file/file-type.ts';
import { WORKBOOK_TYPE } from '../workbook/workbook.ts';
import type { SessionOptions } from './session.ts';
import { contextOf } from './session.ts';
import { EXPORT_LISTS } from './export-lists.ts';
import type { ExportListName, ExportQuery } from './export-lists.ts';

/** An export reads a whole list: some in a minute are work, more are a mistake or worse. */
const EXPORT_RATE = { window: 60, max: 10 } as const;

interface ExportOptions extends SessionOptions {
  readonly schema: GraphQLSchema;
}

const pathOf = <Name extends ExportListName>(list: Name) => list.toLowerCase() as Lowercase<Name>;

/**
 * GET /export/dossiers.xlsx, plans.xlsx, waivers.xlsx and the like: a list as it is shown, in a
 * workbook. Refused to pages of other sites, since it costs work and leaves a line in the audit.
 */
export function exportRoutes(app: FastifyInstance, options: ExportOptions): void {
  for (const list of Object.keys(EXPORT_LISTS) as ExportListName[]) {
    app.get<{ Querystring: ExportQuery }>(`/export/${pathOf(list)}.xlsx`, (request, reply) =>
      send(request, reply, options, list),
    );
  }
}

async function send(
  request: FastifyRequest<{ Querystring: ExportQuery }>,
  reply: FastifyReply,
  options: ExportOptions,
  list: ExportListName,
): Promise<FastifyReply> {
  if (isForeign(request)) return reply.code(403).send({ code: 'FOREIGN_ORIGIN' });
  const context = await contextOf(request, options);
  if (context.viewer === null) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
  const { userId, locale } = viewerOf(context);
  const wait = await consumeAttempt(context.sql, `export:${userId}`, EXPORT_RATE);
  if (wait !== null) {
    return reply.code(429).header('retry-after', String(wait)).send({ code: 'TOO_MANY_REQUESTS' });
  }
  const { query } = request;
  const language = languages.find((known) => known === (query.language ?? locale)) ?? 'vi';
  const columns = query.columns?.split(',') ?? null;
  try {
    const asked = { schema: options.schema, query, columns, language };
    const prepared = await EXPORT_LISTS[list](context, asked);
    const name = translator(listWords, language)(`${pathOf(list)}.name`);
    const said = { where: query.where ?? '', orderBy: query.orderBy ?? '', columns };
    const workbook = await exportList(context, { list, name, language, asked: said, prepared });
    return await reply
      .headers({
        'content-type': WORKBOOK_TYPE,
        'content-disposition': attachmentHeader(`${name} ${context.today}.xlsx`),
        'cache-control': 'private, no-store',
      })
      .send(workbook);
  } catch (thrown) {
    if (!(thrown instanceof GraphQLError)) throw thrown;
    return reply.code(400).send({ code: thrown.extensions['code'] ?? 'BAD_FILTER' });
  }
}

/** Browsers say from where they ask; what says nothing is no browser, and no foreign page sends it. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
