import {
  FUNDING_SOURCES,
  type FundingAmount,
  type FundingSource,
} from '@cau-noi/domain/activity/funding';
import { CURRENCIES, type CurrencyCode, isCurrencyCode, zero } from '@cau-noi/domain/money';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { Group, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { builderMessages } from './builder.messages.ts';
import classes from './funding-fields.module.css';
import { lineOptions } from './grid-columns.ts';

/** The đồng first, then the currencies of partners by their codes. */
const CURRENCY_CHOICES: readonly [CurrencyCode, ...CurrencyCode[]] = [
  'VND',
  ...Object.keys(CURRENCIES)
    .filter(isCurrencyCode)
    .filter((code) => code !== 'VND'),
];

export interface FundingFieldsProps {
  /** The path of the line's funding; the amounts are below it. */
  readonly path: string;
  readonly funding: readonly FundingAmount[];
  readonly errorAt: (index: number) => string | undefined;
  readonly onChange: (funding: readonly FundingAmount[]) => void;
}

/** A source and currency that the line does not have yet, for a new amount. */
function nextAmount(funding: readonly FundingAmount[]): FundingAmount {
  const free = FUNDING_SOURCES.find((source) => !funding.some((row) => row.source === source));
  return { source: free ?? 'UNION_FUND', amount: zero('VND') };
}

/** The money of a line: one row for each source and currency. */
export function FundingFields({ path, funding, errorAt, onChange }: FundingFieldsProps) {
  const t = useMessages(builderMessages);
  const { sources } = lineOptions(useLanguage().language);
  const change = (place: number, row: FundingAmount) =>
    onChange(funding.map((other, index) => (index === place ? row : other)));
  return (
    <Stack gap="sm" data-field={path} tabIndex={-1}>
      {funding.map((row, index) => (
        // Amounts have no ids, and both their fields change: their place tells them apart.
        <fieldset key={`amount-${index + 1}`} className={classes.amount}>
          <legend>{t('funding.label', { number: index + 1 })}</legend>
          <FieldRow>
            <SelectField<FundingSource>
              path={`${path}.${index}.source`}
              label={t('funding.source')}
              required
              value={row.source}
              options={sources}
              onChange={(source) => source !== null && change(index, { ...row, source })}
            />
            <MoneyField
              path={`${path}.${index}.amount`}
              label={t('funding.amount')}
              value={row.amount}
              currencies={CURRENCY_CHOICES}
              error={errorAt(index)}
              onChange={(amount) =>
                change(index, {
                  ...row,
                  amount:
                    amount !== null && isCurrencyCode(amount.currency)
                      ? { minor: amount.minor, currency: amount.currency }
                      : zero(row.amount.currency),
                })
              }
            />
          </FieldRow>
          <Group justify="flex-end" mt={4}>
            <ActButton
              variant="subtle"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => onChange(funding.filter((_, place) => place !== index))}
            >
              {t('funding.remove', { number: index + 1 })}
            </ActButton>
          </Group>
        </fieldset>
      ))}
      <div>
        <ActButton
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...funding, nextAmount(funding)])}
        >
          {t('funding.add')}
        </ActButton>
      </div>
    </Stack>
  );
}
