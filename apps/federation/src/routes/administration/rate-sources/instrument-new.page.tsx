import type { Verification } from '@cau-noi/domain/check';
import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { useQuery } from 'urql';
import { administrationOptions } from '../administration.routes.ts';
import type { Instruments } from '../rates/rate-draft.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useWriting } from '../use-writing.ts';
import { VerificationField } from '../verification-field.tsx';
import { WrittenForm } from '../written-form.tsx';
import { sourcesMessages } from './sources.messages.ts';

const InstrumentNewPageQuery = graphql(`
  query InstrumentNewPageQuery {
    instruments {
      id
      number
      issuer
      subject
    }
  }
`);

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

/** Writes a legal instrument down, so that rates may come from it. */
export function InstrumentNewPage() {
  const t = useMessages(sourcesMessages);
  const { paths } = administrationOptions.use();
  const [{ data, error }, ask] = useQuery({ query: InstrumentNewPageQuery });
  usePageTitle(t('instrument.title'));
  return (
    <Page width="reading">
      <PageHeader
        title={t('instrument.title')}
        trail={<PortalLink to={paths.instruments()}>{t('instruments')}</PortalLink>}
      />
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton shape="record" label={t('instrument.title')} />}
      {data && (
        <>
          <p>{t('instrument.lead')}</p>
          <InstrumentForm instruments={data.instruments} />
        </>
      )}
    </Page>
  );
}

interface InstrumentDraft {
  readonly number: string;
  readonly issuer: string;
  readonly subject: string;
  readonly signedOn: string | null;
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly replacesIds: readonly string[];
  readonly source: string;
  readonly verification: Verification;
  readonly reason: string;
}

/** Nobody has verified what is just being written. */
const EMPTY: InstrumentDraft = {
  number: '',
  issuer: '',
  subject: '',
  signedOn: null,
  inForceFrom: null,
  inForceTo: null,
  replacesIds: [],
  source: '',
  verification: 'UNVERIFIED',
  reason: '',
};

function InstrumentForm({ instruments }: { readonly instruments: Instruments }) {
  const t = useMessages(sourcesMessages);
  const toast = useToast();
  const go = useGo();
  const { may } = useViewer();
  const { paths } = administrationOptions.use();
  const [draft, setDraft] = useState(EMPTY);
  const { wrong, write, busy } = useWriting(InstrumentAddMutation, { inWords: normIssueText });
  const change = (part: Partial<InstrumentDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = () => {
    const number = draft.number.trim() === '' ? null : draft.number.trim();
    return write({ ...draft, number, replacesIds: [...draft.replacesIds] }, ({ instrument }) => {
      toast({ text: t('instrument.added') });
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
  return (
    <WrittenForm
      label={t('instrument.title')}
      act={t('instrument.act')}
      permission={may.configure}
      busy={busy}
      onSubmit={() => void submit()}
    >
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
        options={instruments.map(({ id, number, issuer, subject }) => ({
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
