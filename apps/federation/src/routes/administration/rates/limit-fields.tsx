import { CURRENCIES } from '@cau-noi/domain/money';
import { useMessages } from '@cau-noi/i18n/language';
import { CheckField, ChoiceField } from '@cau-noi/ui/check-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { LIMIT_KINDS } from './rate-draft.ts';
import type { RateDraft } from './rate-draft.ts';
import { rateMessages } from './rate.messages.ts';

const HOME_CURRENCY = 'VND';
const CURRENCY_CODES = Object.keys(CURRENCIES);
const FIRST_HOME: readonly [string, ...string[]] = [
  HOME_CURRENCY,
  ...CURRENCY_CODES.filter((code) => code !== HOME_CURRENCY),
];

export interface RateFieldsProps {
  readonly draft: RateDraft;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (change: Partial<RateDraft>) => void;
}

/** How much a rate allows: an amount or a range, a share, or that nobody has found it. */
export function LimitFields({ draft, wrong, onChange }: RateFieldsProps) {
  const t = useMessages(rateMessages);
  const { kind, ceiling, lowest, percent, currency, exceptional } = draft;
  return (
    <>
      <ChoiceField
        path="rate.limit"
        label={t('field.kind')}
        value={kind}
        options={LIMIT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(chosen) => onChange({ kind: chosen })}
      />
      {kind === 'AMOUNT' && (
        <FieldRow>
          <MoneyField
            path="rate.limit.amount.ceiling"
            label={t('field.ceiling')}
            required
            currencies={FIRST_HOME}
            value={ceiling}
            error={wrong('rate.limit.amount.ceiling')}
            onChange={(amount) => onChange({ ceiling: amount })}
          />
          <MoneyField
            path="rate.limit.amount.lowest"
            label={t('field.lowest')}
            help={t('field.lowestHelp')}
            currencies={FIRST_HOME}
            value={lowest}
            error={wrong('rate.limit.amount.lowest')}
            onChange={(amount) => onChange({ lowest: amount })}
          />
        </FieldRow>
      )}
      {kind === 'SHARE' && (
        <NumberField
          path="rate.limit.percent"
          label={t('field.percent')}
          required
          unit="%"
          value={percent}
          error={wrong('rate.limit.percent')}
          onChange={(share) => onChange({ percent: share })}
        />
      )}
      {kind === 'UNKNOWN' && (
        <SelectField
          path="rate.limit.unknownIn"
          label={t('field.currency')}
          required
          value={currency}
          options={CURRENCY_CODES.map((value) => ({ value, label: value }))}
          error={wrong('rate.limit.unknownIn')}
          onChange={(code) => onChange(code === null ? {} : { currency: code })}
        />
      )}
      <CheckField
        path="rate.exceptional"
        label={t('field.exceptional')}
        checked={exceptional}
        onChange={(only) => onChange({ exceptional: only })}
      />
    </>
  );
}
