import type { IsoDate } from '@cau-noi/domain/period';
import { yearOf } from '@cau-noi/domain/period';
import { useViewer } from '@cau-noi/portal/session';
import { SelectField } from '@cau-noi/ui/select-field';

/** The first year of which unions declare figures. */
const FIRST_YEAR = 2010;

export interface YearFieldProps {
  readonly path: string;
  readonly label: string;
  readonly required?: boolean;
  readonly value: number | null;
  /** The only years to choose from; left out for all. */
  readonly years?: readonly number[];
  readonly onChange: (year: number | null) => void;
}

/** A year, the next one first. Never "2.026": a year is a name, not an amount. */
export function YearField({ value, years, onChange, ...field }: YearFieldProps) {
  const last = yearOf(useViewer().today as IsoDate) + 1;
  const all = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => last - index);
  const options = (years ?? all).map((year) => ({ value: String(year), label: String(year) }));
  return (
    <SelectField
      {...field}
      value={value === null ? null : String(value)}
      options={options}
      onChange={(year) => onChange(year === null ? null : Number(year))}
    />
  );
}
