import { NORM_ITEMS } from '@cau-noi/domain/norm';
import type { NormItem } from '@cau-noi/domain/norm';
import { useAct } from '@cau-noi/graphql/mutation';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { normWords } from '@cau-noi/i18n/norm-words';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { administrationOptions } from '../administration.routes.ts';
import { useOutcome } from '../refusal.ts';
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
  const { submit, wrong, busy } = useWriting(draft, corrected?.id ?? null);
  const change = (part: Partial<RateDraft>) => setDraft((before) => ({ ...before, ...part }));
  const title = t(corrected === null ? 'add' : 'correct');
  const gone = wrong('correctsId');
  return (
    <form
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FieldColumn>
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
        <div>
          <MayButton type="submit" permission={may.configure} loading={busy}>
            {t(corrected === null ? 'actAdd' : 'actCorrect')}
          </MayButton>
        </div>
      </FieldColumn>
    </form>
  );
}

/** Sends the row; what is wrong stands at its field, what is done leads to its history. */
function useWriting(draft: RateDraft, correctsId: string | null) {
  const t = useMessages(rateMessages);
  const issues = useMessages(issueWords);
  const toast = useToast();
  const go = useGo();
  const { paths } = administrationOptions.use();
  const adding = useAct(RateAddMutation);
  const { wrong, settle } = useOutcome(undefined, normIssueText);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const submit = async () => {
    const { rate, missing: absent } = readRate(draft);
    setMissing(absent);
    if (rate === null) {
      focusField(absent[0] ?? '');
      return;
    }
    const result = await adding.run({ correctsId, rate, reason: draft.reason });
    if (!settle(result, ({ answer }) => ('rate' in answer ? null : answer))) return;
    toast({ text: t('added') });
    if (result.ok && 'rate' in result.data.answer) {
      const { id, item } = result.data.answer.rate;
      go(paths.rate({ item, rateId: id }));
    }
  };
  return {
    submit,
    busy: adding.running,
    wrong: (path: string) => (missing.includes(path) ? issues('issue.REQUIRED') : wrong(path)),
  };
}
