import type { SpeechKind, SpeechState } from '@cau-noi/domain/speech';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { SpeechFilter, SpeechRecord, SpeechTotals } from './speech.queries.ts';
import {
  addUpSpeeches,
  countSpeeches,
  cursorOfSpeech,
  listSpeeches,
  SPEECH_CURSOR,
  SPEECH_ORDER,
} from './speech.queries.ts';

/** Which speeches a client asks for. */
export type SpeechesAsked = {
  readonly state?: readonly SpeechState[] | null | undefined;
  readonly kind?: readonly SpeechKind[] | null | undefined;
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly partnerId?: string | null | undefined;
};

/** A page of the register; what it adds up to is only reckoned when it is asked for. */
export interface SpeechPage extends Connection<SpeechRecord> {
  readonly totals: () => Promise<SpeechTotals>;
}

/**
 * The filter in terms of the database.
 *
 * @throws GraphQLError BAD_ID
 */
export function readSpeechWhere(context: Context, where: SpeechesAsked): SpeechFilter {
  return {
    states: where.state ?? null,
    kinds: where.kind ?? null,
    organisationIds: organisationFilter(context, where.organisationId, where.subtree),
    text: textPatterns(where.text),
    partnerId: readOptionalId(where.partnerId, 'Partner'),
  };
}

/**
 * A page of the speeches of the unions that the viewer may see.
 *
 * @throws GraphQLError BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function speechesPage(
  context: Context,
  where: SpeechesAsked,
  args: PageArguments,
): Promise<SpeechPage> {
  const page = readPage(args, SPEECH_ORDER, SPEECH_CURSOR);
  const scope = scopeIds(viewerOf(context).scope);
  const filter = readSpeechWhere(context, where);
  const { sql } = context;
  const rows = await listSpeeches(sql, scope, filter, page);
  const connection = toConnection(rows, page, SPEECH_ORDER, cursorOfSpeech, () =>
    countSpeeches(sql, scope, filter),
  );
  return { ...connection, totals: () => addUpSpeeches(sql, scope, filter) };
}
