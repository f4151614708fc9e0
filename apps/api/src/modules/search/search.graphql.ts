import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { requestError } from '../../errors.ts';
import { writeId } from '../../ids.ts';
import { GREATEST_PAGE } from '../../limits.ts';
import { readsRegisters } from '../access/permission.ts';
import type { HitRow, SearchKind, Wanted } from './search.queries.ts';
import { ID_KIND_OF, searchAll } from './search.queries.ts';

const DEFAULT_SIZE = 20;

const SearchKindEnum = enumOf<SearchKind>('SearchKind', 'What was found.', {
  DOSSIER: 'A dossier (hồ sơ).',
  PLAN: 'A yearly plan, by one of its lines (kế hoạch).',
  PERSON: 'One of ours (cán bộ).',
  PARTNER: 'A partner (đối tác).',
  EXCHANGE: 'A rotating exchange (trao đổi đoàn luân phiên), by its partner.',
  AGREEMENT: 'An agreement with partners (thỏa thuận quốc tế).',
  DIRECTIVE: 'A directive (văn bản chỉ đạo).',
  ORGANISATION: 'A union (công đoàn).',
  AID: 'Aid received or given (viện trợ).',
  MEMBERSHIP: 'A membership in an international body (tư cách thành viên).',
  INFORMATION: 'A product of external information (thông tin đối ngoại).',
  RESEARCH: 'A note of research or a lesson (nghiên cứu, bài học).',
  PROPOSAL: 'A proposal from below (kiến nghị).',
  INSPECTION: 'An inspection (kiểm tra).',
  PROJECT: 'A programme or project (chương trình, dự án).',
  SPEECH: 'A speech, paper or statement abroad (bài phát biểu, tham luận).',
  TRAINING: 'A training of foreign-affairs staff (bồi dưỡng nghiệp vụ).',
});

const SearchHit = builder.objectRef<HitRow>('SearchHit').implement({
  description: 'Something that was found.',
  fields: (t) => ({
    id: t.id({
      description: 'Id of the record; `node` fetches it.',
      resolve: (hit) => writeId(ID_KIND_OF[hit.kind], hit.id),
    }),
    kind: t.expose('kind', { type: SearchKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'Name or title.' }),
    subtitle: t.exposeString('subtitle', { description: 'What tells it from others like it.' }),
  }),
});

/** Where the viewer may look, and for what. */
function wantedOf(context: Context, text: string, limit: number): Wanted {
  const scope = scopeIds(viewerOf(context).scope);
  return { text, scope, registers: readsRegisters(context), today: context.today, limit };
}

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHit],
    description:
      'Finds a text, with or without accents, in whatever the viewer may see: where it stands in one piece, then where all of its words stand.',
    args: {
      text: t.arg.string({ required: true, description: 'Part of a name, title, or a number.' }),
      first: t.arg.int({
        description: `How many, 1 to ${GREATEST_PAGE}; ${DEFAULT_SIZE} when left out.`,
      }),
    },
    resolve: (_root, { text, first }, context) => {
      const size = first ?? DEFAULT_SIZE;
      if (size < 1 || size > GREATEST_PAGE) throw requestError('PAGE_SIZE', { first: size });
      return searchAll(context.sql, wantedOf(context, text, size));
    },
  }),
);
