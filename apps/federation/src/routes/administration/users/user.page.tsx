import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { administrationMessages } from '../administration.messages.ts';
import { administrationOptions } from '../administration.routes.ts';
import { AccountForm } from './account-form.tsx';
import { AccountState } from './account-state.tsx';
import { GrantList } from './grant-list.tsx';
import { UserHistory } from './user-history.tsx';
import { UserPage_user } from './user.ts';
import type { UserShown } from './user.ts';
import { userMessages } from './user.messages.ts';

const UserPageQuery = graphql(
  `
    query UserPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on User {
          id
          ...UserPage_user
        }
      }
    }
  `,
  [UserPage_user],
);

/** One user: account, roles from a day to a day, password, and what was done to the account. */
export function UserPage() {
  const t = useMessages(userMessages);
  const id = usePathParam('userId');
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error, fetching }, ask] = useQuery({ query: UserPageQuery, variables });
  const node = data?.node?.__typename === 'User' ? data.node : null;
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (node !== null) return <Account user={readFragment(UserPage_user, node)} again={again} />;
  if (fetching) return <Skeleton shape="record" label={t('title')} />;
  return <Gone />;
}

function Gone() {
  const t = useMessages(userMessages);
  const shared = useMessages(administrationMessages);
  const { paths } = administrationOptions.use();
  usePageTitle(t('title'));
  return (
    <Page width="reading">
      <PageHeader title={t('title')} />
      <EmptyState
        why={shared('gone')}
        action={<PortalLink to={paths.users()}>{shared('back')}</PortalLink>}
      />
    </Page>
  );
}

interface AccountProps {
  readonly user: UserShown;
  readonly again: () => void;
}

function Account({ user, again }: AccountProps) {
  const t = useMessages(userMessages);
  const format = useFormat();
  const { paths } = administrationOptions.use();
  const { name, disabledAt, lastSignInAt } = user;
  usePageTitle(name);
  return (
    <Page width="reading">
      <PageHeader
        kind={t('account')}
        title={name}
        state={
          disabledAt === null ? (
            <StateBadge tone="done" label={t('state.ACTIVE')} />
          ) : (
            <StateBadge tone="stopped" label={t('state.DISABLED')} />
          )
        }
        trail={<PortalLink to={paths.users()}>{t('title')}</PortalLink>}
      />
      <FactList
        facts={[
          {
            label: t('column.signIn'),
            value: lastSignInAt === null ? t('never') : format.dateTime(lastSignInAt),
          },
          ...(disabledAt === null
            ? []
            : [{ label: t('disabledSince'), value: format.dateTime(disabledAt) }]),
        ]}
      />
      <GrantList user={user} again={again} />
      <PageSection title={t('account')}>
        <AccountForm user={user} again={again} />
      </PageSection>
      <AccountState user={user} again={again} />
      <UserHistory user={user} />
    </Page>
  );
}
