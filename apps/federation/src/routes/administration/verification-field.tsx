import { VERIFICATIONS } from '@cau-noi/domain/check';
import type { Verification } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';

export interface VerificationFieldProps {
  readonly path: string;
  readonly label: string;
  readonly value: Verification;
  readonly error: string | undefined;
  readonly onChange: (verification: Verification) => void;
}

/** How far a source was verified: never left open. */
export function VerificationField({ onChange, ...field }: VerificationFieldProps) {
  const t = useMessages(approvalWords);
  return (
    <SelectField
      {...field}
      required
      options={VERIFICATIONS.map((value) => ({ value, label: t(`verification.${value}`) }))}
      onChange={(verification) => {
        if (verification !== null) onChange(verification);
      }}
    />
  );
}
