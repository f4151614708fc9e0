import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useState } from 'react';
import { accessTokenMessages } from './access-tokens.messages.ts';
import classes from './access-tokens.module.css';
import { accessTokensOptions } from './access-tokens.routes.ts';
import { HowToUse } from './how-to-use.tsx';
import { NewSecret } from './new-secret.tsx';
import { TokenForm } from './token-form.tsx';
import { useAccessTokens } from './use-access-tokens.ts';
import type { AccessToken } from './use-access-tokens.ts';

const rowKey = ({ id }: AccessToken) => id;

/** The tokens by which the viewer's programs ask the API: made, looked through, revoked. */
export function AccessTokensPage() {
  const t = useMessages(accessTokenMessages);
  const { paths } = accessTokensOptions.use();
  const { tokens, mayCreate, error, again, create, creating, revoke } = useAccessTokens();
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const [leaving, setLeaving] = useState<AccessToken | null>(null);
  const columns = useColumns(setLeaving);
  usePageTitle(t('title'));

  if (error && tokens === null) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  return (
    <Page width="reading">
      <PageHeader
        title={t('title')}
        trail={<PortalLink to={paths.home()}>{t('home')}</PortalLink>}
      />
      {tokens === null || mayCreate === null ? (
        <Skeleton shape="table" label={t('title')} lines={3} />
      ) : (
        <>
          <PageSection title={t('form.title')} lead={t('lead')}>
            <TokenForm
              tokens={tokens}
              permission={mayCreate}
              busy={creating}
              onCreate={create}
              onCreated={(name, secret) => setMade({ name, secret })}
            />
          </PageSection>
          <PageSection title={t('list')}>
            <DataTable
              caption={t('list')}
              columns={columns}
              rows={tokens}
              rowKey={rowKey}
              empty={<EmptyState why={t('none')} />}
            />
          </PageSection>
        </>
      )}
      <HowToUse />
      {made && <NewSecret {...made} onClose={() => setMade(null)} />}
      <Confirm
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('revokeTitle', { name: leaving?.name ?? '' })}
        act={t('revokeAct')}
        danger
        onAct={() => (leaving === null ? undefined : revoke(leaving))}
      >
        <p className={classes.text}>{t('revokeDetail')}</p>
      </Confirm>
    </Page>
  );
}

function useColumns(onRevoke: (token: AccessToken) => void): readonly Column<AccessToken>[] {
  const t = useMessages(accessTokenMessages);
  const format = useFormat();
  const { today } = useViewer();
  return [
    {
      id: 'name',
      header: t('column.name'),
      phone: 'title',
      cell: ({ name, prefix }) => (
        <>
          <span lang="vi">{name}</span>
          <span className={classes.begins}>{t('begins', { prefix })}</span>
        </>
      ),
    },
    {
      id: 'scopes',
      header: t('column.scopes'),
      cell: ({ scopes }) => t(scopes.includes('WRITE') ? 'may.WRITE' : 'may.READ'),
    },
    {
      id: 'validTo',
      header: t('column.validTo'),
      cell: ({ validTo }) => (
        <>
          {format.date(validTo)}{' '}
          {validTo < today && <StateBadge tone="stopped" label={t('ended')} />}
        </>
      ),
    },
    {
      id: 'used',
      header: t('column.used'),
      cell: ({ lastUsedOn }) => (lastUsedOn === null ? t('unused') : format.date(lastUsedOn)),
    },
    {
      id: 'act',
      header: t('column.act'),
      cell: (token) => (
        <ActButton
          variant="default"
          size="xs"
          aria-label={t('revokeName', { name: token.name })}
          onClick={() => onRevoke(token)}
        >
          {t('revoke')}
        </ActButton>
      ),
    },
  ];
}
