import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { choiceMessages } from './choice.messages.ts';

export interface CountryChoiceProps {
  readonly value: CountryCode | null;
  readonly onChange: (code: CountryCode | null) => void;
}

/** Narrows figures to one country, by its name in the reader's language. */
export function CountryChoice({ value, onChange }: CountryChoiceProps) {
  const t = useMessages(choiceMessages);
  const format = useFormat();
  const options = useMemo(
    () =>
      COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })).toSorted(
        (one, other) => format.compare(one.label, other.label),
      ),
    [format],
  );
  return (
    <SelectField<CountryCode>
      path="filter.country"
      label={t('country')}
      value={value}
      options={options}
      onChange={onChange}
    />
  );
}
