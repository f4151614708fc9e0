import { isBlank } from '@cau-noi/domain/limits';
import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { Confirm } from '@cau-noi/ui/confirm';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useWriting } from '../use-writing.ts';
import { workingDaysMessages } from './working-days.messages.ts';
import type { WorkingDay } from './working-days.ts';

const WorkDayTakeBackMutation = graphql(
  `
    mutation WorkDayTakeBackMutation($input: WorkDayTakeBackInput!) {
      answer: workDayTakeBack(input: $input) {
        __typename
        ... on WorkCalendarPayload {
          calendar {
            year
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface TakeBackDialogProps {
  readonly day: WorkingDay;
  readonly onClose: () => void;
  readonly again: () => void;
}

/** Takes back what was decided of a day, with the reason. */
export function TakeBackDialog({ day: { day }, onClose, again }: TakeBackDialogProps) {
  const t = useMessages(workingDaysMessages);
  const format = useFormat();
  const toast = useToast();
  const [reason, setReason] = useState('');
  const { wrong, write } = useWriting(WorkDayTakeBackMutation, { onStale: again });
  const date = format.date(day);
  return (
    <Confirm
      open
      onClose={onClose}
      title={t('takeBackOf', { date })}
      act={t('takeBack')}
      danger
      disabledReason={isBlank(reason) ? t('reasonMissing') : null}
      onAct={async () => {
        await write({ day, reason }, () => {
          toast({ text: t('takenBack', { date }) });
          onClose();
          again();
        });
      }}
    >
      <p>{t('takeBackNote')}</p>
      <TextField
        path="takeBack.reason"
        label={t('takeBackReason')}
        required
        lines={2}
        value={reason}
        error={wrong('reason')}
        onChange={setReason}
      />
    </Confirm>
  );
}
