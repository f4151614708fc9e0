import { COUNTRY_CODES } from '@cau-noi/domain/country';
import type { CountryCode } from '@cau-noi/domain/country';
import { useFormat } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';

export interface CountryFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly value: CountryCode | null;
  readonly onChange: (code: CountryCode | null) => void;
}

/** A country by its name in the reader's language. */
export function CountryField(props: CountryFieldProps) {
  const format = useFormat();
  const options = useMemo(
    () =>
      COUNTRY_CODES.map((code) => ({ value: code, label: format.country(code) })).toSorted(
        (one, other) => format.compare(one.label, other.label),
      ),
    [format],
  );
  return <SelectField<CountryCode> {...props} options={options} />;
}
