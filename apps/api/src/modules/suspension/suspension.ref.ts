import type { AttendanceForm, ConsentState, ExceptionRule } from '@cau-noi/domain/suspension';
import { builder } from '../../builder.ts';
import { enumOf } from '../../enum.ts';
import type { ConsentRecord } from './suspension.queries.ts';
import type { SuspensionEntry } from './suspension.rows.ts';

/** A time in which activities are suspended (tạm dừng hoạt động). */
export const Suspension = builder.objectRef<SuspensionEntry>('Suspension');

/** The federation's consent to one activity during a suspension. */
export const Consent = builder.objectRef<ConsentRecord>('Consent');

export const ExceptionRuleEnum = enumOf<ExceptionRule>(
  'ExceptionRule',
  'What may take place all the same while activities are suspended.',
  {
    FREE: 'It needs nothing.',
    CONSENT: 'It needs the recorded consent of the federation.',
    FORBIDDEN: 'It does not take place.',
  },
);

export const AttendanceFormEnum = enumOf<AttendanceForm>(
  'AttendanceForm',
  'How an activity takes place, as far as a suspension asks.',
  { IN_PERSON: 'In person, also in part.', ONLINE: 'Online altogether.' },
);

export const ConsentStateEnum = enumOf<ConsentState>('ConsentState', 'How far a consent is.', {
  REQUESTED: 'Waits for the federation.',
  GRANTED: 'Granted, for the form and the days that were asked about.',
  REFUSED: 'Refused with a reason.',
});
