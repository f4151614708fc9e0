import { CURRENCIES } from '@cau-noi/domain/money';
import { fractionOf, RATE_DECIMALS } from '@cau-noi/domain/money/fraction';
import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normIssueText } from '@cau-noi/i18n/norm-issue-text';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { emptyAmong, useWriting } from '../use-writing.ts';
import { WrittenForm } from '../written-form.tsx';
import { sourcesMessages } from './sources.messages.ts';

const ExchangeRateAddMutation = graphql(
  `
    mutation ExchangeRateAddMutation($input: ExchangeRateAddInput!) {
      answer: exchangeRateAdd(input: $input) {
        __typename
        ... on ExchangeRatePayload {
          exchangeRate {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const CODES = Object.keys(CURRENCIES).map((value) => ({ value, label: value }));

interface ExchangeDraft {
  readonly date: string | null;
  readonly from: string;
  readonly to: string;
  readonly value: number | null;
  readonly source: string;
  readonly reason: string;
}

const EMPTY: ExchangeDraft = {
  date: null,
  from: 'USD',
  to: 'VND',
  value: null,
  source: '',
  reason: '',
};

/** Writes down what a currency was worth on a day. */
export function ExchangeRateForm({ again }: { readonly again: () => void }) {
  const t = useMessages(sourcesMessages);
  const format = useFormat();
  const toast = useToast();
  const { may } = useViewer();
  const [draft, setDraft] = useState(EMPTY);
  const { wrong, write, busy } = useWriting(ExchangeRateAddMutation, {
    onStale: again,
    inWords: normIssueText,
    empty: emptyAmong({ date: draft.date, numerator: draft.value }),
  });
  const change = (part: Partial<ExchangeDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = () => {
    const { date, from, to, value, source, reason } = draft;
    if (date === null || value === null) return write(null);
    return write({ date, from, to, ...fractionOf(value), source, reason }, () => {
      toast({ text: t('exchange.added', { date: format.date(date) }) });
      change({ date: null, value: null });
      again();
    });
  };
  return (
    <PageSection title={t('exchange.add')}>
      <WrittenForm
        label={t('exchange.add')}
        act={t('exchange.add')}
        permission={may.configure}
        busy={busy}
        onSubmit={() => void submit()}
      >
        <DateField
          path="date"
          label={t('field.date')}
          required
          value={draft.date}
          error={wrong('date')}
          onChange={(date) => change({ date })}
        />
        <FieldRow>
          <SelectField
            path="from"
            label={t('field.from')}
            required
            value={draft.from}
            options={CODES}
            error={wrong('from')}
            onChange={(from) => change(from === null ? {} : { from })}
          />
          <SelectField
            path="to"
            label={t('field.to')}
            required
            value={draft.to}
            options={CODES}
            error={wrong('to')}
            onChange={(to) => change(to === null ? {} : { to })}
          />
        </FieldRow>
        <NumberField
          path="numerator"
          label={t('field.value')}
          required
          decimals={RATE_DECIMALS}
          unit={draft.to}
          value={draft.value}
          error={wrong('numerator')}
          onChange={(value) => change({ value })}
        />
        <TextField
          path="source"
          label={t('field.source')}
          required
          value={draft.source}
          error={wrong('source')}
          onChange={(source) => change({ source })}
        />
        <TextField
          path="reason"
          label={t('field.reason')}
          required
          lines={2}
          value={draft.reason}
          error={wrong('reason')}
          onChange={(reason) => change({ reason })}
        />
      </WrittenForm>
    </PageSection>
  );
}
