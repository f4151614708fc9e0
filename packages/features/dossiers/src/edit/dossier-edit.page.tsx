import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { dossiersOptions } from '../dossiers.routes.ts';
import { recordMessages } from '../record/record.messages.ts';
import { DossierForm, DossierForm_dossier } from './dossier-form.tsx';
import { editMessages } from './edit.messages.ts';
import { RoutePreview_route } from './route-preview.tsx';

const DossierEditQuery = graphql(
  `
    query DossierEditQuery($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Dossier {
          ...DossierForm_dossier
          title
          viewerMay {
            edit {
              allowed
              code
              data
            }
          }
        }
      }
      approvalRoutes {
        ...RoutePreview_route
      }
    }
  `,
  [DossierForm_dossier, RoutePreview_route],
);

/** A dossier, written in steps. */
export function DossierEditPage() {
  const t = useMessages(editMessages);
  const record = useMessages(recordMessages);
  const dossierId = usePathParam('dossierId');
  const variables = useMemo(() => ({ id: dossierId }), [dossierId]);
  const [{ data, error }, ask] = useQuery({ query: DossierEditQuery, variables });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page>
        <Skeleton shape="record" label={t('loading')} />
      </Page>
    );
  }
  const { node } = data;
  if (node?.__typename !== 'Dossier') {
    return (
      <Page>
        <EmptyState page why={record('notFound')} />
      </Page>
    );
  }
  if (!node.viewerMay.edit.allowed) {
    return <NotEditable dossierId={node.id} title={node.title} permission={node.viewerMay.edit} />;
  }
  return <DossierForm key={node.id} dossier={node} routes={data.approvalRoutes} onAsk={again} />;
}

interface NotEditableProps {
  readonly dossierId: string;
  readonly title: string;
  readonly permission: Permission;
}

function NotEditable({ dossierId, title, permission }: NotEditableProps) {
  const t = useMessages(editMessages);
  const { paths } = dossiersOptions.use();
  const reason = usePermissionReason(permission);
  return (
    <Page width="reading">
      <PageHeader title={title === '' ? t('title') : title} />
      <EmptyState
        why={`${t('notEditable')} ${reason ?? ''}`}
        action={<PortalLink to={paths.dossier({ dossierId })}>{t('toRecord')}</PortalLink>}
      />
    </Page>
  );
}
