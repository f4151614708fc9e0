import type { Context } from '../../context.ts';
import { byKey, defineLoader } from '../../loader.ts';
import type { AdditionRow } from './norm.queries.ts';
import { additionsOf } from './norm.queries.ts';

const additionById = defineLoader<string, AdditionRow>(async (ids, context) =>
  byKey(await additionsOf(context.sql, ids), (row) => row.id),
);

/** Who wrote a row of the rate book down; null for what came with the program. */
export function additionOf(id: string, context: Context) {
  return additionById(context).load(id);
}

export const FIRST_DAY = 'First day on which it holds.';
export const LAST_DAY = 'Last day; null while no end is known.';
export const ADDED_BY = 'Who wrote it; null for what came with the program.';
export const ADDED_AT = 'When it was written; null for what came with the program.';
export const REASON = 'Why it was written; null for what came with the program.';
