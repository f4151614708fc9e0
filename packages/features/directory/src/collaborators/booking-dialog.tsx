import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { ActDialog } from '../register/act-dialog.tsx';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { collaboratorMessages } from './collaborator.messages.ts';

const BookingDossiersQuery = graphql(`
  query BookingDossiersQuery($where: DossierWhere) {
    dossiers(where: $where, first: 50) {
      nodes {
        id
        number
        title
        startDate
        endDate
      }
    }
  }
`);

const BookingCreateMutation = graphql(
  `
    mutation BookingCreateMutation($input: BookingCreateInput!) {
      bookingCreate(input: $input) {
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

export interface BookingDialogProps {
  readonly collaboratorId: string;
  readonly name: string;
  /** The union that books. */
  readonly unitId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What the union does that is not over yet. */
function useDossiers(unitId: string) {
  const { today } = useViewer();
  const variables = useMemo(
    () => ({ where: { organisationId: unitId, from: today } }),
    [unitId, today],
  );
  const [{ data }] = useQuery({ query: BookingDossiersQuery, variables });
  return data?.dossiers.nodes ?? [];
}

/** Books somebody for some days, for a dossier of the union or for something else. */
export function BookingDialog(props: BookingDialogProps) {
  const { collaboratorId, name, unitId, onDone, onClose } = props;
  const t = useMessages(collaboratorMessages);
  const { today } = useViewer();
  const [dossierId, setDossier] = useState<string | null>(null);
  const [purpose, setPurpose] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const dossiers = useDossiers(unitId);
  const booking = useAct(BookingCreateMutation);
  const choose = (id: string | null) => {
    setDossier(id);
    const dossier = dossiers.find((known) => known.id === id);
    if (dossier === undefined) return;
    setFrom(dossier.startDate);
    setTo(dossier.endDate);
  };
  const send = async () =>
    answered(
      await booking.run({
        collaboratorId,
        organisationId: unitId,
        dossierId,
        purpose,
        from: from ?? today,
        to: to ?? from ?? today,
      }),
      ({ bookingCreate: answer }) =>
        answer.__typename === 'BookingPayload' ? { id: answer.booking.id } : { refusal: answer },
    );
  return (
    <ActDialog
      title={t('bookTitle', { name })}
      act={t('book')}
      busy={booking.running}
      notYet={from === null || to === null ? t('daysMissing') : null}
      send={send}
      fieldName={([field]) =>
        field === 'purpose' ? t('field.purpose') : field === 'to' ? t('field.to') : t('field.from')
      }
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          <SelectField
            path="dossierId"
            label={t('field.dossierId')}
            value={dossierId}
            options={dossiers.map(({ id, number, title }) => ({
              value: id,
              label: t('dossier', { number, title }),
            }))}
            clearable
            placeholder={t('noDossier')}
            onChange={choose}
          />
          <TextField
            path="purpose"
            label={t('field.purpose')}
            help={t('help.purpose')}
            value={purpose}
            error={wrong('purpose')}
            onChange={setPurpose}
          />
          <FieldRow>
            <DateField
              path="from"
              label={t('field.from')}
              required
              value={from}
              error={wrong('from')}
              onChange={setFrom}
            />
            <DateField
              path="to"
              label={t('field.to')}
              required
              value={to}
              error={wrong('to')}
              onChange={setTo}
            />
          </FieldRow>
        </>
      )}
    </ActDialog>
  );
}
