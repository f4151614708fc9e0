import { NORM_ITEMS } from '@cau-noi/domain/norm';
import type { NormItem } from '@cau-noi/domain/norm';
import { useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { normWords } from '@cau-noi/i18n/norm-words';
import { useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { administrationOptions } from '../administration.routes.ts';
import { useWriting } from '../use-writing.ts';
import { WrittenForm } from '../written-form.tsx';
import { BasisFields } from './basis-fields.tsx';
import { LimitFields } from './limit-fields.tsx';
import { draftOf, EMPTY_DRAFT, RateAddMutation, readRate } from './rate-draft.ts';
import type { Corrected, Instruments, RateDraft } from './rate-draft.ts';
import { rateMessages } from './rate.messages.ts';
import { ScopeFields } from './scope-fields.tsx';

const ITEMS = Object.keys(NORM_ITEMS) as readonly NormItem[];

export interface RateFormProps {
  readonly instruments: Instruments;
  /** The row that is put right; null for one of its own. */
  readonly corrected: Corrected | null;
}

/** A row of the rate book as it is written: for what, how much, by which instrument, why. */
export function RateForm({ instruments, corrected }: RateFormProps) {
  const t = useMessages(rateMessages);
  const words = useMessages(normWords);
  const { may } = useViewer();
  const [draft, setDraft] = useState(() => (corrected === null ? EMPTY_DRAFT : draftOf(corrected)));
  const { submit, wrong, busy } = useRate(draft, corrected?.id ?? null);
  const change = (part: Partial<RateDraft>) => setDraft((before) => ({ ...before, ...part }));
  const title = t(corrected === null ? 'add' : 'correct');
  const gone = wrong('correctsId');
  return (
    <WrittenForm
      label={title}
      act={t(corrected === null ? 'actAdd' : 'actCorrect')}
      permission={may.configure}
      busy={busy}
      onSubmit={() => void submit()}
    >
      {gone !== undefined && <p role="alert">{gone}</p>}
      <PageSection title={t('parts.what')} lead={t('parts.scopeLead')}>
        <SelectField
          path="rate.item"
          label={t('field.item')}
          required
          readOnly={corrected !== null}
          value={draft.item}
          options={ITEMS.map((value) => ({ value, label: words(`item.${value}`) }))}
          error={wrong('rate.item')}
          onChange={(item) => change({ item })}
        />
        <ScopeFields scope={draft.scope} wrong={wrong} onChange={(scope) => change({ scope })} />
      </PageSection>
      <PageSection title={t('parts.limit')}>
        <LimitFields draft={draft} wrong={wrong} onChange={change} />
      </PageSection>
      <PageSection title={t('parts.basis')}>
        <BasisFields draft={draft} instruments={instruments} wrong={wrong} onChange={change} />
      </PageSection>
    </WrittenForm>
  );
}

/** Sends the row; what is wrong stands at its field, what is done leads to its history. */
function useRate(draft: RateDraft, correctsId: string | null) {
  const t = useMessages(rateMessages);
  const toast = useToast();
  const go = useGo();
  const { paths } = administrationOptions.use();
  const { rate, empty } = readRate(draft);
  const { wrong, write, busy } = useWriting(RateAddMutation, { inWords: normIssueText, empty });
  const submit = () =>
    write(rate && { correctsId, rate, reason: draft.reason }, ({ rate: { id, item } }) => {
      toast({ text: t('added') });
      go(paths.rate({ item, rateId: id }));
    });
  return { submit, busy, wrong };
}
