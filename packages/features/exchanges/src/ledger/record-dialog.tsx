import { SIDES, TURN_REASONS, TURN_RECORD_KINDS } from '@cau-noi/domain/exchange';
import type { Side, TurnReason, TurnRecordKind } from '@cau-noi/domain/exchange';
import { EXCHANGE_LIMITS } from '@cau-noi/domain/exchange/issues';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { ChoiceField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { ErrorState } from '@cau-noi/ui/error-state';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import type { MoneyValue } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { exchangesMessages } from '../exchanges.messages.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useExchangeRefusal } from '../refusal.ts';
import type { ExchangeTarget, Turn } from './turn.ts';

const RecordTurnMutation = graphql(
  `
    mutation RecordTurnMutation($input: ExchangeRecordTurnInput!) {
      answer: exchangeRecordTurn(input: $input) {
        __typename
        ... on ExchangePayload {
          exchange {
            id
            version
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const CURRENCIES = ['VND', 'USD', 'EUR', 'KRW', 'JPY'] as const;

interface Written {
  readonly kind: TurnRecordKind;
  readonly toYear: number | null;
  readonly reason: TurnReason | null;
  readonly text: string;
  readonly side: Side;
  readonly date: string | null;
  readonly persons: number | null;
  readonly personDays: number | null;
  readonly cost: MoneyValue | null;
}

/** What the API is told; of each kind only what belongs to it. */
function inputOf(year: number, written: Written) {
  const { kind, toYear, reason, text, side, date, persons, personDays, cost } = written;
  const held = kind === 'DONE';
  return {
    year,
    kind,
    text,
    toYear: kind === 'DEFERRED' ? toYear : null,
    reason: held || kind === 'RETRACTED' ? null : reason,
    visit: held && date !== null ? { side, date, persons, personDays, cost } : null,
  };
}

export interface RecordDialogProps {
  readonly exchange: ExchangeTarget;
  readonly turn: Turn;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** Says how a turn stands. Nothing that was said before is lost. */
export function RecordDialog({ exchange, turn, onClose, onChanged }: RecordDialogProps) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const toast = useToast();
  const refusal = useExchangeRefusal();
  const saving = useAct(RecordTurnMutation);
  const [failed, setFailed] = useState<string | null>(null);
  const { year, side } = turn;
  const [written, setWritten] = useState<Written>({
    kind: 'DEFERRED',
    toYear: year + 1,
    reason: null,
    text: '',
    side,
    date: null,
    persons: null,
    personDays: null,
    cost: null,
  });
  const change = (part: Partial<Written>) => setWritten((before) => ({ ...before, ...part }));
  const send = async () => {
    const { id, version } = exchange;
    const result = await saving.run({ id, version, turn: inputOf(year, written) });
    const why = refusal(result, ({ answer }) => ('exchange' in answer ? null : answer));
    setFailed(why?.sentence ?? null);
    onChanged();
    if (why !== null) return;
    toast({ text: t('record.done') });
    onClose();
  };
  return (
    <Dialog
      title={t('record.title', { year: String(year) })}
      onClose={onClose}
      acts={
        <ActButton loading={saving.running} onClick={() => void send()}>
          {t('record.act')}
        </ActButton>
      }
    >
      <p>{t('record.lead', { year: String(year), side: words(`side.${side}`) })}</p>
      <ChoiceField<TurnRecordKind>
        path="kind"
        label={t('record.kind')}
        value={written.kind}
        options={TURN_RECORD_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      {written.kind === 'DONE' ? (
        <VisitFields written={written} onChange={change} />
      ) : (
        <ReasonFields year={year} written={written} onChange={change} />
      )}
      {failed !== null && <ErrorState what={failed} />}
    </Dialog>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly onChange: (part: Partial<Written>) => void;
}

function ReasonFields({ year, written, onChange }: FieldsProps & { readonly year: number }) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const { kind, toYear, reason, text } = written;
  return (
    <>
      {kind === 'DEFERRED' && (
        <SelectField
          path="toYear"
          label={t('record.toYear')}
          required
          value={toYear === null ? null : String(toYear)}
          options={Array.from({ length: EXCHANGE_LIMITS.deferral }, (_, index) => {
            const value = String(year + 1 + index);
            return { value, label: value };
          })}
          onChange={(value) => onChange({ toYear: value === null ? null : Number(value) })}
        />
      )}
      {kind !== 'RETRACTED' && (
        <SelectField<TurnReason>
          path="reason"
          label={t('record.reason')}
          required
          value={reason}
          options={TURN_REASONS.map((value) => ({ value, label: words(`reason.${value}`) }))}
          onChange={(value) => onChange({ reason: value })}
        />
      )}
      <TextField
        path="text"
        label={t('record.text')}
        required
        lines={3}
        maxLength={EXCHANGE_LIMITS.text}
        value={text}
        onChange={(value) => onChange({ text: value })}
      />
    </>
  );
}

function VisitFields({ written, onChange }: FieldsProps) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const { side, date, persons, personDays, cost, text } = written;
  return (
    <>
      <FieldRow>
        <SelectField<Side>
          path="visit.side"
          label={t('record.side')}
          required
          value={side}
          options={SIDES.map((value) => ({ value, label: words(`side.${value}`) }))}
          onChange={(value) => value !== null && onChange({ side: value })}
        />
        <DateField
          path="visit.date"
          label={t('record.date')}
          required
          value={date}
          onChange={(value) => onChange({ date: value })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          path="visit.persons"
          label={t('record.persons')}
          min={0}
          value={persons}
          onChange={(value) => onChange({ persons: value })}
        />
        <NumberField
          path="visit.personDays"
          label={t('record.personDays')}
          help={t('record.personDaysHelp')}
          min={0}
          value={personDays}
          onChange={(value) => onChange({ personDays: value })}
        />
      </FieldRow>
      <MoneyField
        path="visit.cost"
        label={t('record.cost')}
        currencies={CURRENCIES}
        value={cost}
        onChange={(value) => onChange({ cost: value })}
      />
      <TextField
        path="text"
        label={t('record.text')}
        lines={2}
        maxLength={EXCHANGE_LIMITS.text}
        value={text}
        onChange={(value) => onChange({ text: value })}
      />
    </>
  );
}
