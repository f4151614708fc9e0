import { DATA_REQUEST_KINDS } from '@cau-noi/domain/personal-data';
import type { DataRequestKind } from '@cau-noi/domain/personal-data';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { personalDataWords } from '@cau-noi/i18n/personal-data-words';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { ActDialog } from '../register/act-dialog.tsx';
import { registerMessages } from '../register/register.messages.ts';
import { answered } from '../register/use-saving.ts';
import { personalDataMessages } from './personal-data.messages.ts';

const RequestMutation = graphql(
  `
    mutation DataRequestRegisterMutation($input: DataRequestRegisterInput!) {
      dataRequestRegister(input: $input) {
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

export interface RequestDialogProps {
  readonly personId: string;
  /** Who is proposed as having asked. */
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['kind', 'askedBy', 'askedOn', 'basis'] as const;

/** Enters what somebody asks about what is kept of them. */
export function RequestDialog({ personId, name, onDone, onClose }: RequestDialogProps) {
  const t = useMessages(personalDataMessages);
  const words = useMessages(personalDataWords);
  const shared = useMessages(registerMessages);
  const { today } = useViewer();
  const [kind, setKind] = useState<DataRequestKind>('EXPORT');
  const [askedBy, setAskedBy] = useState(name);
  const [askedOn, setAskedOn] = useState<string | null>(today);
  const [basis, setBasis] = useState('');
  const asking = useAct(RequestMutation);
  const send = async () => {
    const input = { personId, kind, askedBy, askedOn: askedOn ?? today, basis };
    return answered(await asking.run(input), ({ dataRequestRegister: answer }) =>
      answer.__typename === 'DataRequestPayload' ? { id: answer.request.id } : { refusal: answer },
    );
  };
  const fieldName = ([field]: readonly (string | number)[]) => {
    const known = FIELDS.find((one) => one === field);
    return known === undefined ? String(field ?? '') : t(known);
  };
  return (
    <ActDialog
      title={t('requestTitle')}
      act={shared('save')}
      busy={asking.running}
      send={send}
      fieldName={fieldName}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <SelectField
            path="kind"
            label={t('kind')}
            required
            value={kind}
            options={DATA_REQUEST_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
            onChange={(chosen) => chosen !== null && setKind(chosen)}
          />
          <FieldRow>
            <TextField
              path="askedBy"
              label={t('askedBy')}
              required
              value={askedBy}
              error={wrong('askedBy')}
              onChange={setAskedBy}
            />
            <DateField
              path="askedOn"
              label={t('askedOn')}
              required
              value={askedOn}
              error={wrong('askedOn')}
              onChange={setAskedOn}
            />
          </FieldRow>
          <TextField
            path="basis"
            label={t('basis')}
            help={t('basisHelp')}
            required
            lines={3}
            value={basis}
            error={wrong('basis')}
            onChange={setBasis}
          />
        </>
      )}
    </ActDialog>
  );
}
