import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { CheckField } from '@cau-noi/ui/check-field';
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

/** Something open, and whether only a name says that it is theirs. */
export interface OpenItem {
  readonly key: string;
  readonly title: string;
  readonly proposed: boolean;
}

export interface HandOverDialogProps {
  readonly assignment: { readonly id: string; readonly version: number };
  /** Who left. */
  readonly name: string;
  /** What is open. */
  readonly openWork: readonly OpenItem[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Gives everything that is open of somebody who left to one successor; what only a name proposes is asked about. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { assignment, name, openWork, onDone, onClose } = props;
  const t = useMessages(staffMessages);
  const [successorId, setSuccessor] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [confirmedKeys, setConfirmed] = useState<readonly string[]>([]);
  const proposed = openWork.filter((work) => work.proposed);
  const passing = openWork.length - proposed.length + confirmedKeys.length;
  const handing = useAct(HandOverMutation);
  const send = async () => {
    const { id, version } = assignment;
    const confirmed = { confirmedKeys: [...confirmedKeys] };
    const input = { id, version, successorId: successorId ?? '', note, ...confirmed };
    return answered(await handing.run(input), ({ staffHandOver: answer }) =>
      answer.__typename === 'StaffAssignmentPayload' ? { id } : { refusal: answer },
    );
  };
  return (
    <ActDialog
      title={t('handOverTitle', { name })}
      act={t('handOver')}
      busy={handing.running}
      notYet={successorId === null ? t('successorMissing') : null}
      send={send}
      fieldName={([field]) => (field === 'note' ? t('note') : t('successor'))}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <p>{t('handOverLead', { count: passing })}</p>
          {proposed.length > 0 && (
            <Proposed
              work={proposed}
              confirmed={confirmedKeys}
              error={wrong('confirmedIds')}
              onChange={setConfirmed}
            />
          )}
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

interface ProposedProps {
  readonly work: readonly OpenItem[];
  readonly confirmed: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (confirmed: readonly string[]) => void;
}

/** What names somebody of the same name: theirs only if somebody says so. */
function Proposed({ work, confirmed, error, onChange }: ProposedProps) {
  const t = useMessages(staffMessages);
  return (
    <fieldset data-field="confirmedIds">
      <legend>{t('byName')}</legend>
      <p>{t('byNameLead')}</p>
      {work.map(({ key, title }) => (
        <CheckField
          key={key}
          path={`confirmedIds.${key}`}
          label={title}
          checked={confirmed.includes(key)}
          error={error}
          onChange={(theirs) =>
            onChange(theirs ? [...confirmed, key] : confirmed.filter((one) => one !== key))
          }
        />
      ))}
    </fieldset>
  );
}
