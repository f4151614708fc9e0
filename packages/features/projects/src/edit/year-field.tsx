import { useViewer } from '@cau-noi/portal/session';
import { SelectField } from '@cau-noi/ui/select-field';
import { useMessages } from '@cau-noi/i18n/language';
import { projectsMessages } from '../projects.messages.ts';

/** How many years before and after this one are offered. */
const BEFORE = 15;
const AFTER = 10;

export interface YearFieldProps {
  readonly path: string;
  readonly value: number | null;
  readonly error?: string | undefined;
  readonly onChange: (year: number | null) => void;
}

/** A year of a project. */
export function YearField({ path, value, error, onChange }: YearFieldProps) {
  const t = useMessages(projectsMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: BEFORE + AFTER + 1 }, (_, index) => thisYear + AFTER - index);
  const offered = value === null || years.includes(value) ? years : [value, ...years];
  return (
    <SelectField
      path={path}
      label={t('field.year')}
      required
      value={value === null ? null : String(value)}
      error={error}
      options={offered.map((year) => ({ value: String(year), label: String(year) }))}
      onChange={(year) => onChange(year === null ? null : Number(year))}
    />
  );
}
