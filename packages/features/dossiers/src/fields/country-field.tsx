import { COUNTRY_CODES, HOME_COUNTRY } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import { useFormat } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';

export interface CountryFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Countries abroad only. */
  readonly abroad?: boolean;
  readonly value: CountryCode | null;
  readonly onChange: (code: CountryCode | null) => void;
}

/** A country by its name in the language of the reader. */
export function CountryField({ abroad = false, ...field }: CountryFieldProps) {
  const format = useFormat();
  const options = useMemo(
    () =>
      COUNTRY_CODES.filter((code) => !abroad || code !== HOME_COUNTRY)
        .map((code) => ({ value: code, label: format.country(code) }))
        .toSorted((one, other) => format.compare(one.label, other.label)),
    [abroad, format],
  );
  return <SelectField<CountryCode> {...field} options={options} />;
}
