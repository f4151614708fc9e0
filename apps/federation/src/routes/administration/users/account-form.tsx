import { sameValue } from '@cau-noi/domain/difference';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { useState } from 'react';
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
  const start: AccountWritten = { name, email, personId: person?.id ?? null };
  const [written, setWritten] = useState(start);
  const { wrong, perform, running } = useUserAct(useAct(UserSaveMutation), again);
  const unchanged = sameValue(written, start);
  return (
    <form
      noValidate
      aria-label={t('account')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!unchanged) void perform({ id, version, ...written }, t('saved'));
      }}
    >
      <FieldColumn>
        <AccountFields written={written} wrong={wrong} onChange={setWritten} />
        <div>
          <MayButton
            type="submit"
            permission={viewerMay.manage}
            notNow={unchanged ? t('unchanged') : null}
            loading={running}
          >
            {t('save')}
          </MayButton>
        </div>
      </FieldColumn>
    </form>
  );
}
