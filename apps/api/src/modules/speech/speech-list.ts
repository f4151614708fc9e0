import type { SpeechKind, SpeechState } from '@cau-noi/domain/speech';
import type { PageArguments } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { readOptionalId } from '../../ids.ts';
import type { RegisterPage } from '../../register-reads.ts';
import { textPatterns } from '../../text-filter.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import { speechRegister } from './speech.queries.ts';
import type { SpeechFilter, SpeechRecord, SpeechTotals } from './speech.queries.ts';

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
export type SpeechPage = RegisterPage<SpeechRecord, SpeechTotals>;

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
export function speechesPage(
  context: Context,
  where: SpeechesAsked,
  args: PageArguments,
): Promise<SpeechPage> {
  return speechRegister.page(context, readSpeechWhere(context, where), args);
}
