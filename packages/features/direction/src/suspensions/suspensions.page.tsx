import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { DirectionLinks } from '../direction-links.tsx';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { useScopeWords } from '../writing/scope-words.ts';
import { VerificationMark } from '../writing/source-line.tsx';
import { SuspensionParts_suspension, useWhenText } from './suspension-parts.ts';
import type { SuspensionShown } from './suspension-parts.ts';
import { suspensionMessages } from './suspension.messages.ts';

const SuspensionsPageQuery = graphql(
  `
    query SuspensionsPageQuery {
      maySuspend {
        allowed
        code
        data
      }
      suspensions {
        ...SuspensionParts_suspension
      }
    }
  `,
  [SuspensionParts_suspension],
);

/** Every time in which activities were or are suspended, the latest first. */
export function SuspensionsPage() {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const go = useGo();
  const { paths } = directionOptions.use();
  const [{ data, error }, ask] = useQuery({ query: SuspensionsPageQuery });
  const columns = useColumns();
  usePageTitle(shared('suspensions'));
  return (
    <Page>
      <PageHeader
        title={shared('suspensions')}
        trail={<DirectionLinks />}
        actions={
          data && (
            <MayButton permission={data.maySuspend} onClick={() => go(paths.suspensionNew())}>
              {t('add')}
            </MayButton>
          )
        }
      />
      <p>{t('lead')}</p>
      {error && !data ? (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <DataTable
          caption={t('table')}
          columns={columns}
          rows={(data?.suspensions ?? []).map((row) =>
            readFragment(SuspensionParts_suspension, row),
          )}
          rowKey={({ id }) => id}
          loading={data === undefined}
          empty={<EmptyState why={t('none')} />}
        />
      )}
    </Page>
  );
}

function useColumns(): readonly Column<SuspensionShown>[] {
  const t = useMessages(suspensionMessages);
  const words = useMessages(directionWords);
  const scope = useScopeWords();
  const when = useWhenText();
  const { paths } = directionOptions.use();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('title'),
        phone: 'title',
        minWidth: '200px',
        cell: ({ id, title }) => (
          <PortalLink to={paths.suspension({ suspensionId: id })}>
            <span lang="vi">{title}</span>
          </PortalLink>
        ),
      },
      {
        id: 'when',
        header: t('when'),
        cell: (row) => (
          <>
            {when(row)} {row.inForce && <StateBadge tone="paused" label={t('inForce')} />}
          </>
        ),
      },
      {
        id: 'kinds',
        header: t('kinds'),
        minWidth: '180px',
        cell: ({ kinds }) => scope.kinds(kinds),
      },
      { id: 'inPerson', header: t('inPerson'), cell: ({ inPerson }) => words(`rule.${inPerson}`) },
      { id: 'online', header: t('online'), cell: ({ online }) => words(`rule.${online}`) },
      {
        id: 'directive',
        header: t('directive'),
        cell: ({ directive }) => (
          <PortalLink to={paths.directive({ directiveId: directive.id })}>
            <span lang="vi">{directive.number}</span>
          </PortalLink>
        ),
      },
      {
        id: 'verification',
        header: t('verification'),
        cell: ({ verification }) => <VerificationMark verification={verification} />,
      },
    ],
    [t, words, scope, when, paths],
  );
}
