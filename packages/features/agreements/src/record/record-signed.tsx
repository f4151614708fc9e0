import { DATE_PRECISIONS } from '@cau-noi/domain/agreement';
import type { DatePrecision } from '@cau-noi/domain/agreement';
import { isBlank } from '@cau-noi/domain/limits';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { useAgreementRefusal } from '../refusal.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Proceeding } from './procedure-fragment.ts';
import { recordSignedMessages } from './record-signed.messages.ts';

const AgreementRecordSignedMutation = graphql(
  `
    mutation AgreementRecordSignedMutation($input: AgreementRecordSignedInput!) {
      answer: agreementRecordSigned(input: $input) {
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

interface RecordSignedProps {
  readonly agreement: Proceeding;
  /** Asks for the agreement again. */
  readonly onDone: () => void;
}

/** The way of an agreement of years ago, beside the procedure of one that is to be signed. */
export function RecordSigned({ agreement, onDone }: RecordSignedProps) {
  const t = useMessages(recordSignedMessages);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <MayButton
        permission={agreement.viewerMay.recordSigned}
        variant="default"
        onClick={() => setAsking(true)}
      >
        {t('act')}
      </MayButton>
      {asking && (
        <RecordDialog agreement={agreement} onClose={() => setAsking(false)} onDone={onDone} />
      )}
    </>
  );
}

interface RecordDialogProps extends RecordSignedProps {
  readonly onClose: () => void;
}

function RecordDialog({ agreement: { id, version }, onClose, onDone }: RecordDialogProps) {
  const t = useMessages(recordSignedMessages);
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const { run } = useAct(AgreementRecordSignedMutation);
  const [precision, setPrecision] = useState<DatePrecision>('DAY');
  const [signedOn, setSignedOn] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const send = async () => {
    if (signedOn === null) return null;
    const result = await run({ id, version, signedOn, precision, source });
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) {
      if (refused.collision !== null) onDone();
      return refused.sentence;
    }
    toast({ text: t('done') });
    onDone();
    return null;
  };
  return (
    <AskDialog
      title={t('act')}
      act={t('act')}
      missing={signedOn === null || isBlank(source)}
      onClose={onClose}
      onAct={send}
    >
      <p>{t('lead')}</p>
      <ChoiceField
        path="precision"
        label={t('precision')}
        required
        value={precision}
        options={DATE_PRECISIONS.map((value) => ({ value, label: t(value) }))}
        onChange={setPrecision}
      />
      <DateField
        path="signedOn"
        label={t('on')}
        help={t('onHelp')}
        required
        value={signedOn}
        onChange={setSignedOn}
      />
      <TextField
        path="source"
        label={t('source')}
        help={t('sourceHelp')}
        required
        value={source}
        onChange={setSource}
      />
    </AskDialog>
  );
}
