import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton, usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { AdministrationLinks } from '../administration-links.tsx';
import { administrationMessages } from '../administration.messages.ts';
import { administrationOptions } from '../administration.routes.ts';
import { holdsOn } from './grants.ts';
import type { AskedUsers } from './user-filters.tsx';
import { NO_USER_FILTERS, UserFilterBar, useUserFilters } from './user-filters.tsx';
import { userMessages } from './user.messages.ts';

const UsersPageQuery = graphql(`
  query UsersPageQuery($where: UserWhere, $after: String) {
    users(where: $where, first: 50, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        name
        email
        disabledAt
        lastSignInAt
        grants {
          id
          role
          validFrom
          validTo
          organisation {
            id
            shortName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageOf = (data: ResultOf<typeof UsersPageQuery>) => data.users;
type Row = ReturnType<typeof pageOf>['nodes'][number];
const rowKey = ({ id }: Row) => id;

/** Who signs in, with which roles; for administrators. */
export function UsersPage() {
  const t = useMessages(userMessages);
  const { may } = useViewer();
  const go = useGo();
  const { paths } = administrationOptions.use();
  const reason = usePermissionReason(may.manageUsers);
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader
        title={t('title')}
        trail={<AdministrationLinks />}
        actions={
          <MayButton permission={may.manageUsers} onClick={() => go(paths.userNew())}>
            {t('add')}
          </MayButton>
        }
      />
      {reason === null ? <UserList /> : <EmptyState why={reason} />}
    </Page>
  );
}

function variablesOf({ q, unit, role, state }: AskedUsers) {
  return {
    where: {
      ...(q.trim() !== '' && { text: q.trim() }),
      ...(unit !== null && { organisationId: unit }),
      ...(role !== null && { role }),
      ...(state !== null && { disabled: state === 'DISABLED' }),
    },
  };
}

function UserList() {
  const t = useMessages(userMessages);
  const counted = useCounted();
  const shared = useMessages(administrationMessages);
  const [asked, setAsked] = useUserFilters();
  const variables = useMemo(() => variablesOf(asked), [asked]);
  const list = usePages({ document: UsersPageQuery, variables, pageOf });
  const columns = useColumns();
  return (
    <>
      <UserFilterBar
        asked={asked}
        onChange={setAsked}
        found={
          list.total === null ? '' : counted(t('found', { count: list.total }), list.totalIsExact)
        }
      />
      {list.error ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <DataTable
          caption={t('table')}
          columns={columns}
          rows={list.rows}
          rowKey={rowKey}
          loading={list.loading}
          empty={
            <EmptyState
              why={t('none')}
              action={
                <ActButton variant="default" onClick={() => setAsked(NO_USER_FILTERS)}>
                  {shared('clear')}
                </ActButton>
              }
            />
          }
        />
      )}
      {list.rows.length > 0 && (
        <LoadMore
          shown={list.rows.length}
          total={list.total ?? list.rows.length}
          totalIsExact={list.totalIsExact}
          loading={list.loading}
          onMore={list.more}
        />
      )}
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(userMessages);
  const format = useFormat();
  const { today } = useViewer();
  const { paths } = administrationOptions.use();
  const rolesOf = ({ grants }: Row) => {
    const now = grants.filter((grant) => holdsOn(grant, today));
    if (now.length === 0) return t('noRole');
    return now
      .map(({ role, organisation }) =>
        t('roleAt', { role: t(`role.${role}`), unit: organisation.shortName }),
      )
      .join('; ');
  };
  return [
    {
      id: 'name',
      header: t('column.name'),
      phone: 'title',
      cell: ({ id, name, email }) => (
        <>
          <PortalLink to={paths.user({ userId: id })}>{name}</PortalLink>
          <Text size="sm">{email}</Text>
        </>
      ),
    },
    { id: 'roles', header: t('column.roles'), width: '36%', cell: rolesOf },
    {
      id: 'state',
      header: t('column.state'),
      width: '168px',
      cell: ({ disabledAt }) =>
        disabledAt === null ? (
          <StateBadge tone="done" label={t('state.ACTIVE')} />
        ) : (
          <StateBadge tone="stopped" label={t('state.DISABLED')} />
        ),
    },
    {
      id: 'signIn',
      header: t('column.signIn'),
      width: '150px',
      cell: ({ lastSignInAt }) =>
        lastSignInAt === null ? t('never') : format.dateTime(lastSignInAt),
    },
  ];
}
