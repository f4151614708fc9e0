import { COMMITMENT_SIDES } from '@cau-noi/domain/agreement/commitment';
import type { CommitmentSide } from '@cau-noi/domain/agreement/commitment';
import { OBSTACLES } from '@cau-noi/domain/activity/obstacle';
import type { Obstacle } from '@cau-noi/domain/activity/obstacle';
import { isBlank } from '@cau-noi/domain/limits';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useAgreementRefusal } from '../refusal.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Promised, Promising } from './promises.tsx';

const AgreementCommitMutation = graphql(
  `
    mutation AgreementCommitMutation($input: AgreementCommitInput!) {
      answer: agreementCommit(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const AgreementProgressMutation = graphql(
  `
    mutation AgreementProgressMutation($input: AgreementProgressInput!) {
      answer: agreementProgress(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface DialogProps {
  readonly agreement: Promising;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Adds a commitment. */
export function PromiseDialog({ agreement, onClose, onDone }: DialogProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const commit = useAct(AgreementCommitMutation).run;
  const { id, organisation, coParties } = agreement;
  const [text, setText] = useState('');
  const [side, setSide] = useState<CommitmentSide>('OURS');
  const [owner, setOwner] = useState<string | null>(organisation.id);
  const [dueDate, setDueDate] = useState<IsoDate | null>(null);
  const send = async () => {
    const organisationId = side === 'OURS' ? owner : null;
    const result = await commit({ id, text, side, organisationId, dueDate });
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) return refused.sentence;
    toast({ text: t('promise.added') });
    onDone();
    return null;
  };
  return (
    <AskDialog
      title={t('promise.add')}
      act={t('promise.add')}
      missing={isBlank(text)}
      onClose={onClose}
      onAct={send}
    >
      <TextField
        path="commitment.text"
        label={t('promise.text')}
        required
        lines={2}
        value={text}
        onChange={setText}
      />
      <ChoiceField
        path="commitment.side"
        label={t('promise.side')}
        required
        value={side}
        options={COMMITMENT_SIDES.map((value) => ({ value, label: words(`side.${value}`) }))}
        onChange={setSide}
      />
      {side === 'OURS' && (
        <SelectField
          path="commitment.organisationId"
          label={t('promise.owner')}
          value={owner}
          options={[organisation, ...coParties].map((one) => ({
            value: one.id,
            label: one.shortName,
          }))}
          onChange={setOwner}
        />
      )}
      <DateField
        path="commitment.dueDate"
        label={t('promise.dueDate')}
        value={dueDate}
        onChange={(day) => setDueDate(day as IsoDate | null)}
      />
    </AskDialog>
  );
}

/** Adds to what is said of a commitment; what was said before stays. */
export function ProgressDialog({
  agreement,
  promised,
  onClose,
  onDone,
}: DialogProps & { readonly promised: Promised }) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(dossierWords);
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const record = useAct(AgreementProgressMutation).run;
  const { id, files } = agreement;
  const [text, setText] = useState('');
  const [doneOn, setDoneOn] = useState<IsoDate | null>(null);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const send = async () => {
    const entry = { doneOn, text, obstacle: doneOn === null ? obstacle : null, fileId };
    const result = await record({ id, commitmentId: promised.id, ...entry });
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) return refused.sentence;
    toast({ text: t('promise.recorded') });
    onDone();
    return null;
  };
  return (
    <AskDialog
      title={t('promise.record')}
      act={t('promise.record')}
      missing={isBlank(text)}
      onClose={onClose}
      onAct={send}
    >
      <p>{promised.text}</p>
      <DateField
        path="progress.doneOn"
        label={t('promise.doneOn')}
        help={t('promise.doneHelp')}
        value={doneOn}
        onChange={(day) => setDoneOn(day as IsoDate | null)}
      />
      <TextField
        path="progress.text"
        label={t('promise.proof')}
        required
        lines={3}
        value={text}
        onChange={setText}
      />
      {doneOn === null && (
        <SelectField<Obstacle>
          path="progress.obstacle"
          label={t('promise.obstacle')}
          value={obstacle}
          options={OBSTACLES.map((value) => ({ value, label: words(`obstacle.${value}`) }))}
          onChange={setObstacle}
        />
      )}
      <SelectField
        path="progress.file"
        label={t('promise.file')}
        value={fileId}
        options={files.map((file) => ({ value: file.id, label: file.name }))}
        onChange={setFileId}
      />
    </AskDialog>
  );
}
