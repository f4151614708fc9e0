import type { ResearchSubject } from '@cau-noi/domain/access/subject';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import type { NoteRecord } from './research.queries.ts';

/** A note as the policy sees it. */
export function noteSubject(
  context: Context,
  { organisationId, visibility }: Pick<NoteRecord, 'organisationId' | 'visibility'>,
): ResearchSubject {
  return { type: 'RESEARCH', ...placeOf(context, organisationId), visibility };
}
