import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { issueWords } from '@cau-noi/i18n/issue-words';
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
import { useOutcome } from '../refusal.ts';
import { AccountFields } from './account-fields.tsx';
import { focusMissing, GrantFields, grantInput, newGrant } from './grant-fields.tsx';
import { PasswordField } from './password-field.tsx';
import { newPassword } from './password.ts';
import { userMessages } from './user.messages.ts';

const UserNewPageMutation = graphql(
  `
    mutation UserNewPageMutation($input: UserCreateInput!) {
      userCreate(input: $input) {
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
  const issues = useMessages(issueWords);
  const go = useGo();
  const toast = useToast();
  const { today } = useViewer();
  const { paths } = administrationOptions.use();
  const [account, setAccount] = useState({ name: '', email: '', personId: null as string | null });
  const [grant, setGrant] = useState(() => newGrant(today));
  const [password, setPassword] = useState(newPassword);
  const [strict, setStrict] = useState(false);
  const { wrong, settle } = useOutcome();
  const creating = useAct(UserNewPageMutation);
  const send = async () => {
    setStrict(true);
    const role = grantInput(grant);
    if (role === null) {
      focusMissing(grant, GRANT);
      return;
    }
    const result = await creating.run({ ...account, password, grants: [role] });
    const done = settle(result, ({ userCreate: answer }) =>
      answer.__typename === 'UserPayload' ? null : answer,
    );
    if (!done || !result.ok || result.data.userCreate.__typename !== 'UserPayload') return;
    toast({ text: t('created', { name: account.name.trim() }) });
    go(paths.user({ userId: result.data.userCreate.user.id }));
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
        <GrantFields
          within={GRANT}
          written={grant}
          strict={strict}
          wrong={wrong}
          missing={issues('issue.REQUIRED')}
          onChange={setGrant}
        />
        <Group gap="sm">
          <ActButton type="submit" loading={creating.running}>
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
