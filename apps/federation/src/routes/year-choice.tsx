import { useViewer } from '@cau-noi/portal/session';
import { SelectField } from '@cau-noi/ui/select-field';

/** As far back as anybody compares plans here; older figures stand in the statistics. */
const YEARS_BACK = 15;

export interface YearChoiceProps {
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** One calendar year, from the next one back. */
export function YearChoice({ path, label, value, onChange }: YearChoiceProps) {
  const next = Number(useViewer().today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, place) => String(next - place));
  return (
    <SelectField
      path={path}
      label={label}
      required
      value={String(value)}
      options={years.map((year) => ({ value: year, label: year }))}
      onChange={(year) => year !== null && onChange(Number(year))}
    />
  );
}
