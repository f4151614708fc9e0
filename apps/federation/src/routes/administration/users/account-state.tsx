import { useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { Group } from '@mantine/core';
import { useState } from 'react';
import { administrationMessages } from '../administration.messages.ts';
import { PasswordField } from './password-field.tsx';
import { newPassword } from './password.ts';
import {
  UserDisableMutation,
  UserEnableMutation,
  UserResetPasswordMutation,
  useUserAct,
} from './use-user-acts.ts';
import type { UserShown } from './user.ts';
import { userMessages } from './user.messages.ts';

export interface AccountStateProps {
  readonly user: UserShown;
  readonly again: () => void;
}

/** Another password; whether the user is let in. */
export function AccountState({ user, again }: AccountStateProps) {
  const t = useMessages(userMessages);
  const [asking, setAsking] = useState<'reset' | 'disable' | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const enabling = useUserAct(UserEnableMutation, again);
  const { id, version, name, disabledAt, viewerMay } = user;
  const close = () => setAsking(null);
  return (
    <PageSection title={t('access')} lead={t('accessLead')}>
      {given !== null && <p role="status">{t('resetDone', { name, password: given })}</p>}
      <Group gap="sm">
        <MayButton
          variant="default"
          permission={viewerMay.manage}
          onClick={() => setAsking('reset')}
        >
          {t('reset')}
        </MayButton>
        {disabledAt === null ? (
          <MayButton
            variant="default"
            permission={viewerMay.disable}
            onClick={() => setAsking('disable')}
          >
            {t('disable')}
          </MayButton>
        ) : (
          <MayButton
            variant="default"
            permission={viewerMay.manage}
            loading={enabling.busy}
            onClick={() => void enabling.perform({ id, version }, t('enabled'))}
          >
            {t('enable')}
          </MayButton>
        )}
      </Group>
      {asking === 'reset' && (
        <ResetPassword user={user} again={again} onClose={close} onDone={setGiven} />
      )}
      {asking === 'disable' && <Disable user={user} again={again} onClose={close} />}
    </PageSection>
  );
}

interface AskingProps extends AccountStateProps {
  readonly onClose: () => void;
}

interface ResetPasswordProps extends AskingProps {
  /** The password that was set, to be shown once. */
  readonly onDone: (password: string) => void;
}

function ResetPassword({ user, again, onClose, onDone }: ResetPasswordProps) {
  const t = useMessages(userMessages);
  const shared = useMessages(administrationMessages);
  const [password, setPassword] = useState(newPassword);
  const { wrong, perform, busy } = useUserAct(UserResetPasswordMutation, again);
  const { id, version, name, viewerMay } = user;
  const send = async () => {
    if (!(await perform({ id, version, password }, t('saved')))) return;
    onDone(password);
    onClose();
  };
  return (
    <form
      noValidate
      aria-label={t('resetTitle', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FieldColumn>
        <p>{t('resetLead')}</p>
        <PasswordField
          label={t('field.newPassword')}
          value={password}
          error={wrong('password')}
          onChange={setPassword}
        />
        <Group gap="sm">
          <MayButton type="submit" permission={viewerMay.manage} loading={busy}>
            {t('resetAct')}
          </MayButton>
          <ActButton variant="default" onClick={onClose}>
            {shared('cancel')}
          </ActButton>
        </Group>
      </FieldColumn>
    </form>
  );
}

function Disable({ user: { id, version, name }, again, onClose }: AskingProps) {
  const t = useMessages(userMessages);
  const { perform } = useUserAct(UserDisableMutation, again);
  return (
    <Confirm
      open
      onClose={onClose}
      title={t('disableTitle', { name })}
      act={t('disable')}
      danger
      onAct={async () => {
        await perform({ id, version }, t('disabled'));
      }}
    >
      {t('disableLead')}
    </Confirm>
  );
}
