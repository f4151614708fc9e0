import type { AidDirection, AidForm, AidReason, AidState } from '@cau-noi/domain/aid';
import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { enumOf } from '../../enum.ts';
import type { AidPage } from './aid-list.ts';
import type { AidRecord } from './aid.queries.ts';

/** Aid received from abroad or given to friends abroad. */
export const Aid = builder.objectRef<AidRecord>('Aid');

export const AidConnection = connectionOf<AidRecord, AidPage>(Aid, 'Aid', 'aid');

export const AidDirectionEnum = enumOf<AidDirection>('AidDirection', 'Which way an aid goes.', {
  RECEIVED: 'Received from abroad (viện trợ nhận).',
  GIVEN: 'Given to friends abroad (hỗ trợ bạn).',
});

export const AidFormEnum = enumOf<AidForm>('AidForm', 'In what an aid consists.', {
  CASH: 'Money.',
  GOODS: 'Things, by quantity and unit.',
  EXPERTS: 'The work of experts.',
  SPONSORSHIP: 'Places on courses and journeys that somebody pays for (đài thọ).',
});

export const AidReasonEnum = enumOf<AidReason>('AidReason', 'Why an aid is given.', {
  DISASTER: 'After a disaster.',
  EPIDEMIC: 'In an epidemic.',
  CAPACITY: 'To train people and build capacity.',
  PROGRAMME: 'As part of a programme or project.',
  FRIENDSHIP: 'For friendship, at a meeting or a feast.',
  OTHER: 'For another reason, said in its occasion.',
});

export const AidStateEnum = enumOf<AidState>('AidState', 'The life of an aid.', {
  PLANNED: 'Written down, not yet there.',
  DONE: 'Received or handed over.',
  CANCELLED: 'Will not come.',
});
