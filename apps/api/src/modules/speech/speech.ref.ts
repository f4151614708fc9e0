import type { SpeechKind, SpeechState } from '@cau-noi/domain/speech';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { SpeechPage } from './speech-list.ts';
import type { SpeechRecord } from './speech.queries.ts';

/** What is said or published abroad in a union's name (bài phát biểu, tham luận). */
export const Speech = builder.objectRef<SpeechRecord>('Speech');

export const SpeechConnection = connectionOf<SpeechRecord, SpeechPage>(
  Speech,
  'Speech',
  'speeches',
);

export const SpeechKindEnum = enumOf<SpeechKind>('SpeechKind', 'What is said or published.', {
  ADDRESS: 'An address (phát biểu).',
  PAPER: 'A paper read at a conference (tham luận).',
  STATEMENT: 'A statement or declaration (tuyên bố).',
  INTERVIEW: 'An interview (trả lời phỏng vấn).',
});

export const SpeechStateEnum = enumOf<SpeechState>('SpeechState', 'The life of a speech.', {
  DRAFT: 'Being written; not reviewed.',
  SUBMITTED: 'At the federation for the review of its content.',
  RETURNED: 'Reviewed; to be changed.',
  CLEARED: 'Reviewed; may be given.',
  GIVEN: 'Given or published.',
});
