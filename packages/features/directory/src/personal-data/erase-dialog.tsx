import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { ActButton } from '@cau-noi/ui/act-button';
import { Dialog } from '@cau-noi/ui/dialog';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { registerMessages } from '../register/register.messages.ts';
import { answered } from '../register/use-saving.ts';
import { personalDataMessages } from './personal-data.messages.ts';

const EraseMutation = graphql(
  `
    mutation PersonalDataEraseMutation($input: PersonalDataEraseInput!) {
      personalDataErase(input: $input) {
        __typename
        ... on DataRequestPayload {
          request {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface EraseDialogProps {
  readonly request: { readonly id: string; readonly version: number };
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks twice, the second time for the name: what is erased cannot be brought back. */
export function EraseDialog({ request, name, onDone, onClose }: EraseDialogProps) {
  const t = useMessages(personalDataMessages);
  const shared = useMessages(registerMessages);
  const [sure, setSure] = useState(false);
  const [fullName, setFullName] = useState('');
  const erasing = useAct(EraseMutation);
  const { id, version } = request;
  const send = async () =>
    answered(await erasing.run({ id, version, fullName }), ({ personalDataErase: answer }) =>
      answer.__typename === 'DataRequestPayload' ? { id: answer.request.id } : { refusal: answer },
    );
  const told = (
    <>
      <p>{t('eraseWhat')}</p>
      <p>
        <strong>{t('eraseNever')}</strong>
      </p>
    </>
  );
  if (!sure) {
    return (
      <Dialog
        title={t('eraseTitle', { name })}
        onClose={onClose}
        acts={
          <>
            <ActButton variant="default" onClick={onClose}>
              {shared('cancel')}
            </ActButton>
            <ActButton color="red" onClick={() => setSure(true)}>
              {t('eraseNext')}
            </ActButton>
          </>
        }
      >
        {told}
      </Dialog>
    );
  }
  return (
    <ActDialog
      title={t('eraseTitle', { name })}
      act={t('eraseAct')}
      busy={erasing.running}
      send={send}
      fieldName={() => t('fullName')}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          {told}
          <TextField
            path="fullName"
            label={t('fullName')}
            required
            value={fullName}
            error={wrong('fullName')}
            onChange={setFullName}
          />
        </>
      )}
    </ActDialog>
  );
}
