import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { useGo } from '@cau-noi/portal/link';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { administrationOptions } from '../administration.routes.ts';
import { useWriting } from '../use-writing.ts';
import { VerificationField } from '../verification-field.tsx';
import { WrittenForm } from '../written-form.tsx';
import { EMPTY_INSTRUMENT, instrumentDraftOf } from './instrument-draft.ts';
import type { InstrumentDraft, KnownInstrument } from './instrument-draft.ts';
import { sourcesMessages } from './sources.messages.ts';

const InstrumentAddMutation = graphql(
  `
    mutation InstrumentAddMutation($input: InstrumentAddInput!) {
      answer: instrumentAdd(input: $input) {
        __typename
        ... on InstrumentPayload {
          instrument {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface InstrumentFormProps {
  readonly instruments: readonly KnownInstrument[];
  /** What is put right; null for an instrument that is new. */
  readonly corrected: KnownInstrument | null;
}

/** An instrument as it is written: what was seen of it, where, and why it is written or put right. */
export function InstrumentForm({ instruments, corrected }: InstrumentFormProps) {
  const t = useMessages(sourcesMessages);
  const toast = useToast();
  const go = useGo();
  const { may } = useViewer();
  const { paths } = administrationOptions.use();
  const [draft, setDraft] = useState(() =>
    corrected === null ? EMPTY_INSTRUMENT : instrumentDraftOf(corrected),
  );
  // What was read when it was opened: what somebody else puts right meanwhile is not overwritten unseen.
  const [correctsId] = useState(corrected?.written?.[0]?.id ?? null);
  const { wrong, write, busy } = useWriting(InstrumentAddMutation, { inWords: normIssueText });
  const change = (part: Partial<InstrumentDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = () => {
    const number = draft.number.trim() === '' ? null : draft.number.trim();
    const input = { ...draft, correctsId, number, replacesIds: [...draft.replacesIds] };
    return write(input, ({ instrument }) => {
      toast({ text: t(corrected === null ? 'instrument.added' : 'instrument.corrected') });
      go(paths.instrument({ instrumentId: instrument.id }));
    });
  };
  const text = (name: 'number' | 'issuer' | 'subject' | 'source' | 'reason') => ({
    path: name,
    label: t(`field.${name}`),
    value: draft[name],
    error: wrong(name),
    onChange: (value: string) => change({ [name]: value }),
  });
  const day = (name: 'signedOn' | 'inForceFrom' | 'inForceTo') => ({
    path: name,
    label: t(`field.${name}`),
    help: t('field.unseen'),
    value: draft[name],
    error: wrong(name),
    onChange: (value: string | null) => change({ [name]: value }),
  });
  const others = instruments.filter(({ id }) => id !== corrected?.id);
  const gone = wrong('correctsId');
  return (
    <WrittenForm
      label={t(corrected === null ? 'instrument.title' : 'instrument.correct')}
      act={t(corrected === null ? 'instrument.act' : 'instrument.actCorrect')}
      permission={may.configure}
      busy={busy}
      onSubmit={() => void submit()}
    >
      {gone !== undefined && <p role="alert">{gone}</p>}
      <TextField {...text('number')} help={t('field.numberHelp')} />
      <TextField {...text('issuer')} required />
      <TextField {...text('subject')} required lines={2} />
      <DateField {...day('signedOn')} />
      <FieldRow>
        <DateField {...day('inForceFrom')} />
        <DateField {...day('inForceTo')} />
      </FieldRow>
      <MultiSelectField
        path="replacesIds"
        label={t('field.replaces')}
        value={draft.replacesIds}
        options={others.map(({ id, number, issuer, subject }) => ({
          value: id,
          label: number ?? t('unnumbered', { subject, issuer }),
          note: subject,
        }))}
        error={wrong('replacesIds')}
        onChange={(replacesIds) => change({ replacesIds })}
      />
      <TextField {...text('source')} required lines={2} />
      <VerificationField
        path="verification"
        label={t('field.verification')}
        value={draft.verification}
        error={wrong('verification')}
        onChange={(verification) => change({ verification })}
      />
      <TextField {...text('reason')} required lines={2} />
    </WrittenForm>
  );
}
