import { rateSheetWords } from '@cau-noi/i18n/rate-sheet-words';
import { languages, translator } from '@cau-noi/i18n/messages';
import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../context.ts';
import { attachmentHeader } from '../modules/file/file-type.ts';
import { rateTemplate } from '../modules/norm/rate-template.ts';
import { bookRows } from '../modules/norm/norm.queries.ts';
import { WORKBOOK_TYPE, writeWorkbook } from '../workbook/workbook.ts';
import { contextOf } from './session.ts';
import type { SessionOptions } from './session.ts';

interface TemplateQuery {
  readonly language?: string;
}

/**
 * GET /export/rates-template.xlsx: the empty workbook in which rates come to the rate book, in the
 * language that is asked for or that of the reader. It holds no records; whoever is signed in may have it.
 */
export function templateRoutes(app: FastifyInstance, options: SessionOptions): void {
  app.get<{ Querystring: TemplateQuery }>('/export/rates-template.xlsx', async (request, reply) => {
    const context = await contextOf(request, options);
    if (context.viewer === null) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    const asked = request.query.language ?? viewerOf(context).locale;
    const language = languages.find((known) => known === asked) ?? 'vi';
    const { instruments } = await bookRows(context.sql);
    const name = translator(rateSheetWords, language)('file');
    return reply
      .headers({
        'content-type': WORKBOOK_TYPE,
        'content-disposition': attachmentHeader(`${name}.xlsx`),
        'cache-control': 'private, no-store',
      })
      .send(await writeWorkbook(rateTemplate(instruments, language)));
  });
}
