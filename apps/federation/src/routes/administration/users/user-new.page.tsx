import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { Group } from '@mantine/core';
import { useState } from 'react';
import { administrationMessages } from '../administration.messages.ts';
import { administrationOptions } from '../administration.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useWriting } from '../use-writing.ts';
import { AccountFields } from './account-fields.tsx';
import { emptyInGrant, GrantFields, grantInput, newGrant } from './grant-fields.tsx';
import { PasswordField } from './password-field.tsx';
import { newPassword } from './password.ts';
import { userMessages } from './user.messages.ts';

const UserNewPageMutation = graphql(
  `
    mutation UserNewPageMutation($input: UserCreateInput!) {
      answer: userCreate(input: $input) {
        __typename
        ... on UserPayload {
          user {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Where the first role stands in the input. */
const GRANT = 'grants.0.';

/** A new user with a first role. */
export function UserNewPage() {
  const t = useMessages(userMessages);
  const { paths } = administrationOptions.use();
  const { may } = useViewer();
  const reason = usePermissionReason(may.manageUsers);
  usePageTitle(t('add'));
  return (
    <Page width="reading">
      <PageHeader
        title={t('add')}
        trail={<PortalLink to={paths.users()}>{t('title')}</PortalLink>}
      />
      {reason === null ? <NewUserForm /> : <EmptyState why={reason} />}
    </Page>
  );
}

function NewUserForm() {
  const t = useMessages(userMessages);
  const shared = useMessages(administrationMessages);
  const go = useGo();
  const toast = useToast();
  const { today } = useViewer();
  const { paths } = administrationOptions.use();
  const [account, setAccount] = useState({ name: '', email: '', personId: null as string | null });
  const [grant, setGrant] = useState(() => newGrant(today));
  const [password, setPassword] = useState(newPassword);
  const empty = emptyInGrant(grant, GRANT);
  const { wrong, write, busy } = useWriting(UserNewPageMutation, { empty });
  const send = () => {
    const role = grantInput(grant);
    return write(role && { ...account, password, grants: [role] }, ({ user }) => {
      toast({ text: t('created', { name: account.name.trim() }) });
      go(paths.user({ userId: user.id }));
    });
  };
  return (
    <form
      noValidate
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FieldColumn>
        <AccountFields written={account} wrong={wrong} onChange={setAccount} />
        <PasswordField
          label={t('field.password')}
          value={password}
          error={wrong('password')}
          onChange={setPassword}
        />
        <GrantFields within={GRANT} written={grant} wrong={wrong} onChange={setGrant} />
        <Group gap="sm">
          <ActButton type="submit" loading={busy}>
            {t('create')}
          </ActButton>
          <ActButton variant="default" onClick={() => go(paths.users())}>
            {shared('cancel')}
          </ActButton>
        </Group>
      </FieldColumn>
    </form>
  );
}
