import { COUNTRY_CODES, HOME_COUNTRY } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import { useFormat } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';

/** Every country abroad, for what cannot take place at home. */
export const COUNTRIES_ABROAD: readonly CountryCode[] = COUNTRY_CODES.filter(
  (code) => code !== HOME_COUNTRY,
);

export interface CountryFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Declared outside the component; every country where it is left out. */
  readonly among?: readonly CountryCode[];
  readonly value: CountryCode | null;
  readonly onChange: (code: CountryCode | null) => void;
}

/** A country by its name in the language of the reader. */
export function CountryField({ among = COUNTRY_CODES, ...field }: CountryFieldProps) {
  const format = useFormat();
  const options = useMemo(
    () =>
      among
        .map((code) => ({ value: code, label: format.country(code) }))
        .toSorted((one, other) => format.compare(one.label, other.label)),
    [among, format],
  );
  return <SelectField<CountryCode> {...field} options={options} />;
}
