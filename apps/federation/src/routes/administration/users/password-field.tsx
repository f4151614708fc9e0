import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { TextField } from '@cau-noi/ui/text-field';
import { newPassword } from './password.ts';
import { userMessages } from './user.messages.ts';

export interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (password: string) => void;
}

/** A password that an administrator hands on: legible, made at random or written. */
export function PasswordField({ label, value, error, onChange }: PasswordFieldProps) {
  const t = useMessages(userMessages);
  return (
    <>
      <TextField
        path="password"
        label={label}
        help={t('field.passwordHelp')}
        required
        autoComplete="off"
        value={value}
        error={error}
        onChange={onChange}
      />
      <div>
        <ActButton variant="default" size="xs" onClick={() => onChange(newPassword())}>
          {t('otherPassword')}
        </ActButton>
      </div>
    </>
  );
}
