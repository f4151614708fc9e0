import type { DirectiveEffect, DirectiveStanding } from '@cau-noi/domain/directive';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { DirectiveRecord } from './directive.queries.ts';

/** A document that directs the work (văn bản chỉ đạo). */
export const Directive = builder.objectRef<DirectiveRecord>('Directive');

export const DirectiveConnection = connectionOf(Directive, 'Directive', 'directives');

export const DirectiveEffectEnum = enumOf<DirectiveEffect>(
  'DirectiveEffect',
  'What a directive does to foreign-affairs work.',
  {
    GUIDES: 'Guides it or asks for it.',
    REGULATES: 'Sets rules for it.',
    SUSPENDS: 'Suspends activities.',
    RESUMES: 'Ends a suspension.',
    ORGANISES: 'Sets up, merges or ends organisations.',
    OTHER: 'Something else.',
  },
);

export const DirectiveStandingEnum = enumOf<DirectiveStanding>(
  'DirectiveStanding',
  'How a directive stands today.',
  {
    COMING: 'It is not in force yet.',
    IN_FORCE: 'It is in force.',
    ENDED: 'It has ended.',
    REPLACED: 'Another took its place.',
    UNKNOWN: 'Nobody saw from when it holds.',
  },
);
