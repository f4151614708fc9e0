import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { staffMessages } from './staff.messages.ts';

const HandOverMutation = graphql(
  `
    mutation StaffHandOverMutation($input: StaffHandOverInput!) {
      staffHandOver(input: $input) {
        __typename
        ... on StaffAssignmentPayload {
          assignment {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface HandOverDialogProps {
  readonly assignment: { readonly id: string; readonly version: number };
  /** Who left. */
  readonly name: string;
  /** How many things are open. */
  readonly open: number;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives everything that is open of somebody who left to one successor. */
export function HandOverDialog({ assignment, name, open, onDone, onClose }: HandOverDialogProps) {
  const t = useMessages(staffMessages);
  const [successorId, setSuccessor] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const handing = useAct(HandOverMutation);
  const send = async () => {
    const { id, version } = assignment;
    const input = { id, version, successorId: successorId ?? '', note };
    return answered(await handing.run(input), ({ staffHandOver: answer }) =>
      answer.__typename === 'StaffAssignmentPayload' ? { id } : { refusal: answer },
    );
  };
  return (
    <ActDialog
      title={t('handOverTitle', { name })}
      act={t('handOver')}
      busy={handing.running}
      send={send}
      fieldName={([field]) => (field === 'note' ? t('note') : t('successor'))}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <p>{t('handOverLead', { count: open })}</p>
          <PersonChoice
            path="successorId"
            label={t('successor')}
            required
            inOffice
            value={successorId}
            error={wrong('successorId')}
            onChange={setSuccessor}
          />
          <TextField
            path="note"
            label={t('note')}
            lines={3}
            value={note}
            error={wrong('note')}
            onChange={setNote}
          />
        </>
      )}
    </ActDialog>
  );
}
