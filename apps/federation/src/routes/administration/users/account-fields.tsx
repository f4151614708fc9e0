import { useMessages } from '@cau-noi/i18n/language';
import { PersonChoice } from '@cau-noi/portal/person-choice';
import { TextField } from '@cau-noi/ui/text-field';
import { userMessages } from './user.messages.ts';

/** What is written of an account. */
export interface AccountWritten {
  readonly name: string;
  readonly email: string;
  readonly personId: string | null;
}

export interface AccountFieldsProps {
  readonly written: AccountWritten;
  readonly wrong: (path: string) => string | undefined;
  /** What somebody else has saved in a field while it was written; left out for a new account. */
  readonly storedMeanwhile?: (field: 'name' | 'email') => string | undefined;
  readonly onChange: (written: AccountWritten) => void;
}

/** Name, address, and who it is in the register of people. */
export function AccountFields(props: AccountFieldsProps) {
  const { written, wrong, storedMeanwhile, onChange } = props;
  const t = useMessages(userMessages);
  return (
    <>
      <TextField
        path="name"
        label={t('field.name')}
        required
        value={written.name}
        help={storedMeanwhile?.('name')}
        error={wrong('name')}
        onChange={(name) => onChange({ ...written, name })}
      />
      <TextField
        path="email"
        type="email"
        label={t('field.email')}
        required
        autoComplete="off"
        value={written.email}
        help={storedMeanwhile?.('email')}
        error={wrong('email')}
        onChange={(email) => onChange({ ...written, email })}
      />
      <PersonChoice
        path="personId"
        label={t('field.person')}
        help={t('field.personHelp')}
        value={written.personId}
        error={wrong('personId')}
        onChange={(personId) => onChange({ ...written, personId })}
      />
    </>
  );
}
