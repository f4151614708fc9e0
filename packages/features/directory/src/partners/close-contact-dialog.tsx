import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { useState } from 'react';
import { issuesByPath } from '../register/issue-text.ts';
import { answered, useSaving } from '../register/use-saving.ts';
import { contactMessages } from './contact.messages.ts';

const ContactCloseMutation = graphql(
  `
    mutation ContactCloseMutation($input: PartnerContactCloseInput!) {
      partnerContactClose(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface CloseContactDialogProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Writes the last day of a contact; what is written of it stays. */
export function CloseContactDialog({ id, onClose, onDone }: CloseContactDialogProps) {
  const t = useMessages(contactMessages);
  const { language } = useLanguage();
  const { today } = useViewer();
  const [to, setTo] = useState<string | null>(today);
  const close = useAct(ContactCloseMutation);
  const { refused, save } = useSaving(false);
  const send = async () =>
    answered(await close.run({ id, to: to ?? today }), ({ partnerContactClose: answer }) =>
      answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  return (
    <Dialog
      title={t('closeTitle')}
      onClose={onClose}
      acts={
        <ActButton loading={close.running} onClick={() => save(send, onDone)}>
          {t('close')}
        </ActButton>
      }
    >
      <DateField
        path="contact.to"
        label={t('field.to')}
        required
        value={to}
        error={issuesByPath(refused.issues, language)('to')}
        onChange={setTo}
      />
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </Dialog>
  );
}
