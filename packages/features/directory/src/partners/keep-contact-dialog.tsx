import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { answered } from '../register/use-saving.ts';
import { contactMessages } from './contact.messages.ts';

const ContactKeepMutation = graphql(
  `
    mutation ContactKeepMutation($input: PartnerContactKeepInput!) {
      partnerContactKeep(input: $input) {
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

export interface KeepContactDialogProps {
  readonly contact: { readonly id: string; readonly version: number; readonly name: string };
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives a contact to somebody else of ours to keep. */
export function KeepContactDialog({ contact, onDone, onClose }: KeepContactDialogProps) {
  const t = useMessages(contactMessages);
  const [keeperId, setKeeper] = useState<string | null>(null);
  const keeping = useAct(ContactKeepMutation);
  const { id, version, name } = contact;
  const send = async () =>
    answered(
      await keeping.run({ id, version, keeperId: keeperId ?? '' }),
      ({ partnerContactKeep: answer }) =>
        answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  return (
    <ActDialog
      title={t('keepTitle', { name })}
      act={t('give')}
      busy={keeping.running}
      notYet={keeperId === null ? t('keeperMissing') : null}
      send={send}
      fieldName={() => t('field.keeper')}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <PersonChoice
          path="keeperId"
          label={t('field.keeper')}
          help={t('keeperHelp')}
          required
          inOffice
          value={keeperId}
          error={wrong('keeperId')}
          onChange={setKeeper}
        />
      )}
    </ActDialog>
  );
}
