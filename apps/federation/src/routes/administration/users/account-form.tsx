import { sameValue } from '@cau-noi/domain/difference';
import { useMessages } from '@cau-noi/i18n/language';
import { useState } from 'react';
import { WrittenForm } from '../written-form.tsx';
import { AccountFields } from './account-fields.tsx';
import type { AccountWritten } from './account-fields.tsx';
import { UserSaveMutation, useUserAct } from './use-user-acts.ts';
import type { UserShown } from './user.ts';
import { userMessages } from './user.messages.ts';

export interface AccountFormProps {
  readonly user: UserShown;
  readonly again: () => void;
}

/** Name, address and person of an account, saved by a button. */
export function AccountForm({ user, again }: AccountFormProps) {
  const t = useMessages(userMessages);
  const { id, version, name, email, person, viewerMay } = user;
  const stored: AccountWritten = { name, email, personId: person?.id ?? null };
  // What is typed stays when somebody else has saved meanwhile; what is not follows the account.
  const [base, setBase] = useState(stored);
  const [typed, setTyped] = useState(stored);
  const written: AccountWritten = {
    name: typed.name === base.name ? stored.name : typed.name,
    email: typed.email === base.email ? stored.email : typed.email,
    personId: typed.personId === base.personId ? stored.personId : typed.personId,
  };
  const change = (next: AccountWritten) => {
    setBase(stored);
    setTyped(next);
  };
  const { wrong, perform, busy } = useUserAct(UserSaveMutation, again);
  const unchanged = sameValue(written, stored);
  const storedMeanwhile = (field: 'name' | 'email') =>
    stored[field] === base[field] || stored[field] === written[field]
      ? undefined
      : t('storedMeanwhile', { value: stored[field] });
  const save = async () => {
    if (!(await perform({ id, version, ...written }, t('saved')))) return;
    setBase(written);
    setTyped(written);
  };
  return (
    <WrittenForm
      label={t('account')}
      act={t('save')}
      permission={viewerMay.manage}
      notNow={unchanged ? t('unchanged') : null}
      busy={busy}
      onSubmit={() => {
        if (!unchanged) void save();
      }}
    >
      <AccountFields
        written={written}
        wrong={wrong}
        storedMeanwhile={storedMeanwhile}
        onChange={change}
      />
    </WrittenForm>
  );
}
