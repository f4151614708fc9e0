import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { ActButton } from '@cau-noi/ui/act-button';
import { Dialog } from '@cau-noi/ui/dialog';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ActDialog } from '../register/act-dialog.tsx';
import { registerMessages } from '../register/register.messages.ts';
import { answered } from '../register/use-saving.ts';
import { Namesakes } from './namesakes.tsx';
import type { Place } from './namesakes.tsx';
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

const NamesakePlacesQuery = graphql(`
  query NamesakePlacesQuery($personId: ID!) {
    namesakePlaces(personId: $personId) {
      key
      kind
      title
      organisation {
        id
        shortName
      }
    }
  }
`);

const NO_PLACES: readonly Place[] = [];

export interface EraseDialogProps {
  readonly request: { readonly id: string; readonly version: number };
  readonly personId: string;
  readonly name: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks twice, the second time for the name: what is erased cannot be brought back. */
export function EraseDialog({ request, personId, name, onDone, onClose }: EraseDialogProps) {
  const t = useMessages(personalDataMessages);
  const shared = useMessages(registerMessages);
  const [sure, setSure] = useState(false);
  const [fullName, setFullName] = useState('');
  const [theirs, setTheirs] = useState<ReadonlyMap<string, boolean>>(new Map());
  const erasing = useAct(EraseMutation);
  const { id, version } = request;
  const [{ data, error, fetching }] = useQuery({
    query: NamesakePlacesQuery,
    variables: { personId },
    requestPolicy: 'network-only',
  });
  const places = data?.namesakePlaces ?? NO_PLACES;
  const decisions = [...theirs].map(([key, one]) => ({ key, theirs: one }));
  const send = async () =>
    answered(
      await erasing.run({ id, version, fullName, places: decisions }),
      ({ personalDataErase: answer }) =>
        answer.__typename === 'DataRequestPayload'
          ? { id: answer.request.id }
          : { refusal: answer },
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
            <ActButton color="red" loading={fetching} onClick={() => setSure(true)}>
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
      fieldName={([field]) => t(field === 'places' ? 'namesakesName' : 'fullName')}
      onDone={onDone}
      onClose={onClose}
    >
      {(wrong) => (
        <>
          {told}
          {error && <p>{t('namesakesUnread')}</p>}
          {places.length > 0 && (
            <Namesakes
              places={places}
              theirs={theirs}
              error={wrong('places')}
              onChange={(key, one) => setTheirs(new Map([...theirs, [key, one]]))}
            />
          )}
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
