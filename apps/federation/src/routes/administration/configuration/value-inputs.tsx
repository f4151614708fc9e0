import { useMessages } from '@cau-noi/i18n/language';
import { fieldsOf } from '@cau-noi/i18n/parameter-fields';
import { parameterWords } from '@cau-noi/i18n/parameter-words';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';

/** The values of a row as they are being written. */
export type ValuesWritten = Readonly<Record<string, string | number | null>>;

export interface ValueInputsProps {
  readonly values: ValuesWritten;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (values: ValuesWritten) => void;
}

/** One field for each value that the check reads. */
export function ValueInputs({ values, wrong, onChange }: ValueInputsProps) {
  const t = useMessages(parameterWords);
  return fieldsOf(values).map(([name, field]) => {
    const value = values[name] ?? null;
    const common = {
      path: `values.${name}`,
      label: t(`valueName.${name}`),
      error: wrong(`values.${name}`),
    };
    const set = (written: string | number | null) => onChange({ ...values, [name]: written });
    if (field.type === 'CODE') {
      return (
        <SelectField
          key={name}
          {...common}
          required
          clearable={false}
          value={field.codes.find((code) => code === value) ?? null}
          options={field.codes.map((code) => ({ value: code, label: t(`valueCode.${code}`) }))}
          onChange={set}
        />
      );
    }
    return (
      <NumberField
        key={name}
        {...common}
        min={0}
        {...(field.unit !== null && { unit: t(`unit.${field.unit}`) })}
        value={typeof value === 'number' ? value : null}
        onChange={set}
      />
    );
  });
}
