import { APPROVAL_ROLES } from '@cau-noi/domain/approval';
import { SEVERITIES } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import type { Wrong } from '../use-writing.ts';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { ValueInputs } from './value-inputs.tsx';
import type { ValuesWritten } from './value-inputs.tsx';

/** What a row says of those for whom it is, as it is being written. */
export interface RowWritten extends Pick<Parameter, 'severity' | 'waivedBy'> {
  readonly values: ValuesWritten;
}

/** A new row begins with what the one before it says. */
export function writtenAfter({ severity, waivedBy, values }: Parameter): RowWritten {
  return { severity, waivedBy, values: { ...(values as ValuesWritten) } };
}

const NOBODY = 'NOBODY';

export interface ParameterFieldsProps {
  readonly written: RowWritten;
  readonly wrong: Wrong;
  readonly onChange: (written: RowWritten) => void;
}

/** The values, what a failure does, who may except from it. */
export function ParameterFields({ written, wrong, onChange }: ParameterFieldsProps) {
  const t = useMessages(configurationMessages);
  const approval = useMessages(approvalWords);
  return (
    <>
      <ValueInputs
        values={written.values}
        wrong={wrong}
        onChange={(values) => onChange({ ...written, values })}
      />
      <SelectField
        path="severity"
        label={t('field.severity')}
        required
        value={written.severity}
        options={SEVERITIES.map((value) => ({ value, label: approval(`severity.${value}`) }))}
        onChange={(severity) => {
          if (severity !== null) onChange({ ...written, severity });
        }}
      />
      <SelectField
        path="waivedBy"
        label={t('field.waivedBy')}
        required
        value={written.waivedBy ?? NOBODY}
        options={[
          ...APPROVAL_ROLES.map((value) => ({ value, label: approval(`role.${value}`) })),
          { value: NOBODY, label: t('field.nobody') },
        ]}
        onChange={(chosen) => {
          if (chosen !== null)
            onChange({ ...written, waivedBy: chosen === NOBODY ? null : chosen });
        }}
      />
    </>
  );
}
