import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { collaboratorMessages } from './collaborator.messages.ts';

const BookingCancelMutation = graphql(
  `
    mutation BookingCancelMutation($input: BookingActInput!) {
      bookingCancel(input: $input) {
        __typename
        ... on BookingPayload {
          booking {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface CancelDialogProps {
  readonly title: string;
  readonly booking: { readonly id: string; readonly version: number };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives the days of a booking back, with a reason. */
export function CancelDialog({ title, booking, onDone, onClose }: CancelDialogProps) {
  const t = useMessages(collaboratorMessages);
  const [text, setText] = useState('');
  const cancelling = useAct(BookingCancelMutation);
  const { id, version } = booking;
  const send = async () =>
    answered(await cancelling.run({ id, version, text }), ({ bookingCancel: answer }) =>
      answer.__typename === 'BookingPayload' ? { id } : { refusal: answer },
    );
  return (
    <ActDialog
      title={title}
      act={t('cancel')}
      busy={cancelling.running}
      send={send}
      fieldName={() => t('field.text')}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <TextField
          path="text"
          label={t('field.text')}
          required
          lines={3}
          value={text}
          error={wrong('text')}
          onChange={setText}
        />
      )}
    </ActDialog>
  );
}
