import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { ExchangeRecord } from './exchange.queries.ts';
import { exchangesById } from './exchange.queries.ts';

/** An exchange that the viewer may see, else null. */
export const exchangeById = defineLoader<string, ExchangeRecord>(async (ids, context) =>
  byKey(
    await exchangesById(context.sql, ids, scopeIds(viewerOf(context).scope)),
    (exchange) => exchange.id,
  ),
);
