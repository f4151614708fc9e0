import { SIDES, WINDOW_KINDS } from '@cau-noi/domain/exchange';
import type { Side, TurnWindow } from '@cau-noi/domain/exchange';
import { EXCHANGE_LIMITS } from '@cau-noi/domain/exchange/issues';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { exchangesMessages } from '../exchanges.messages.ts';

/** What is written of an exchange while it is written: figures may be missing. */
export interface ExchangeWritten {
  readonly firstYear: number | null;
  readonly firstSide: Side;
  readonly everyYears: number | null;
  readonly window: {
    readonly kind: TurnWindow['kind'];
    readonly from: number | null;
    readonly to: number | null;
  };
  readonly lapseFlips: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly basedOn: string;
  readonly source: string;
  readonly note: string;
}

/** An exchange as most are: yearly, at any time of the year. */
export function newExchange(year: number): ExchangeWritten {
  return {
    firstYear: year,
    firstSide: 'WE_VISIT',
    everyYears: 1,
    window: { kind: 'MONTHS', from: 1, to: 12 },
    lapseFlips: false,
    validFrom: null,
    validTo: null,
    basedOn: '',
    source: '',
    note: '',
  };
}

/** What the API is told; a figure that is missing is refused there, with its bounds. */
export function inputOf(written: ExchangeWritten) {
  const { firstYear, everyYears, window, ...rest } = written;
  const { kind, from, to } = window;
  return {
    ...rest,
    firstYear: firstYear ?? 0,
    everyYears: everyYears ?? 0,
    window: { kind, from: from ?? -1, to: to ?? -1 },
  };
}

export interface ExchangeFieldsProps {
  readonly written: ExchangeWritten;
  readonly onChange: (part: Partial<ExchangeWritten>) => void;
}

const YEARS_AHEAD = 5;

function yearsUpTo(last: number) {
  const first = EXCHANGE_LIMITS.firstYear.minimum;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const value = String(last - index);
    return { value, label: value };
  });
}

/** The fields of an exchange beside its union and its partner. */
export function ExchangeFields({ written, onChange }: ExchangeFieldsProps) {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const { firstYear, firstSide, everyYears, lapseFlips, validFrom, validTo } = written;
  const text = (field: 'basedOn' | 'source' | 'note', lines: number) => (
    <TextField
      path={field}
      label={t(`form.${field}`)}
      {...(field === 'basedOn' && { help: t('form.basedOnHelp') })}
      lines={lines}
      maxLength={field === 'source' ? EXCHANGE_LIMITS.source : EXCHANGE_LIMITS.text}
      value={written[field]}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
  return (
    <>
      <FieldRow>
        <SelectField
          path="firstYear"
          label={t('form.firstYear')}
          required
          value={firstYear === null ? null : String(firstYear)}
          options={yearsUpTo(thisYear + YEARS_AHEAD)}
          onChange={(value) => onChange({ firstYear: value === null ? null : Number(value) })}
        />
        <NumberField
          path="everyYears"
          label={t('form.everyYears')}
          required
          min={EXCHANGE_LIMITS.everyYears.minimum}
          max={EXCHANGE_LIMITS.everyYears.maximum}
          value={everyYears}
          onChange={(value) => onChange({ everyYears: value })}
        />
      </FieldRow>
      <SelectField<Side>
        path="firstSide"
        label={t('form.firstSide')}
        required
        value={firstSide}
        options={SIDES.map((value) => ({ value, label: words(`side.${value}`) }))}
        onChange={(value) => value !== null && onChange({ firstSide: value })}
      />
      <WindowFields written={written} onChange={onChange} />
      <CheckField
        path="lapseFlips"
        label={t('form.lapseFlips')}
        help={t('form.lapseHelp')}
        checked={lapseFlips}
        onChange={(checked) => onChange({ lapseFlips: checked })}
      />
      <FieldRow>
        <DateField
          path="validFrom"
          label={t('form.validFrom')}
          value={validFrom}
          onChange={(value) => onChange({ validFrom: value })}
        />
        <DateField
          path="validTo"
          label={t('form.validTo')}
          value={validTo}
          onChange={(value) => onChange({ validTo: value })}
        />
      </FieldRow>
      {text('basedOn', 2)}
      {text('source', 1)}
      {text('note', 2)}
    </>
  );
}

const USUAL = {
  MONTHS: { kind: 'MONTHS', from: 1, to: 12 },
  TET: { kind: 'TET', from: 30, to: 15 },
} as const;

function WindowFields({ written: { window }, onChange }: ExchangeFieldsProps) {
  const t = useMessages(exchangesMessages);
  const { kind, from, to } = window;
  const months = kind === 'MONTHS';
  const bounds = months ? EXCHANGE_LIMITS.month : EXCHANGE_LIMITS.tetDays;
  const limits = { min: bounds.minimum, max: bounds.maximum };
  return (
    <>
      <SelectField<TurnWindow['kind']>
        path="window"
        label={t('form.window')}
        required
        value={kind}
        options={WINDOW_KINDS.map((value) => ({ value, label: t(`form.windowKind.${value}`) }))}
        onChange={(value) => value !== null && onChange({ window: USUAL[value] })}
      />
      <FieldRow>
        <NumberField
          {...limits}
          path="window.from"
          label={t(months ? 'form.fromMonth' : 'form.daysBefore')}
          required
          value={from}
          onChange={(value) => onChange({ window: { kind, from: value, to } })}
        />
        <NumberField
          {...limits}
          path="window.to"
          label={t(months ? 'form.toMonth' : 'form.daysAfter')}
          required
          value={to}
          onChange={(value) => onChange({ window: { kind, from, to: value } })}
        />
      </FieldRow>
    </>
  );
}
