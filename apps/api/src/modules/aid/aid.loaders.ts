import type { AidRule } from '@cau-noi/domain/aid/rule';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { AidRecord } from './aid.queries.ts';
import { aidById as readAid, aidRules } from './aid.queries.ts';

/** An aid that the viewer may see, else null. */
export const aidById = defineLoader<string, AidRecord>(async (ids, context) =>
  byKey(await readAid(context.sql, ids, scopeIds(viewerOf(context).scope)), (aid) => aid.id),
);

/** What the law on foreign aid asks for, of all days; the one key asks for all of them. */
export const aidRulesOf = (context: Context): Promise<readonly AidRule[]> => aidRules(context.sql);
