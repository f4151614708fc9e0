import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { directoryOptions } from '../directory.routes.ts';
import { registerMessages } from '../register/register.messages.ts';
import { SourceLine } from '../register/source-line.tsx';
import { bySuccessor, changesOf } from './changes.ts';
import type { Counted, StructureChange } from './changes.ts';
import { UnitLink } from './link-sentence.tsx';
import { organisationMessages } from './organisation.messages.ts';

const ChangesPageQuery = graphql(`
  query ChangesPageQuery($where: OrganisationWhere, $after: String) {
    organisations(where: $where, first: 100, after: $after) {
      totalCount
      totalCountIsExact
      nodes {
        id
        versions {
          kind
          shortName
          validFrom
          validTo
        }
        links {
          kind
          date
          decisionNumber
          source
          verification
          from {
            id
            shortName
          }
          to {
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

const pageOf = (data: ResultOf<typeof ChangesPageQuery>) => data.organisations;
type Link = ReturnType<typeof pageOf>['nodes'][number]['links'][number];
type Group = ReturnType<typeof bySuccessor<Link>>[number];

const variables = {
  where: { kind: ['SECTOR_UNION', 'PROVINCIAL_UNION'], includeDissolved: true },
} as const satisfies { readonly where: object };

/** Every change of the structure: how the 63 provincial unions became 34, and the sector unions theirs. */
export function ChangesPage() {
  const t = useMessages(organisationMessages);
  const { paths } = directoryOptions.use();
  const list = usePages({
    document: ChangesPageQuery,
    variables: { where: { ...variables.where, kind: [...variables.where.kind] } },
    pageOf,
    all: true,
  });
  usePageTitle(t('change.title'));
  const changes = list.loading ? [] : changesOf(list.rows);
  return (
    <Page>
      <PageHeader
        title={t('change.title')}
        trail={<PortalLink to={paths.organisations()}>{t('title')}</PortalLink>}
      />
      <p>{t('change.lead')}</p>
      {list.error && <QueryFailure error={list.error} onRetry={list.again} />}
      {list.loading && <Skeleton shape="table" label={t('change.title')} />}
      {!list.loading && !list.error && changes.length === 0 && (
        <EmptyState why={t('change.none')} />
      )}
      {changes.map((change) => (
        <Change key={change.day} change={change} />
      ))}
    </Page>
  );
}

function Change({ change }: { readonly change: StructureChange<Link> }) {
  const t = useMessages(organisationMessages);
  const shared = useMessages(registerMessages);
  const format = useFormat();
  const columns = useColumns(change);
  const day = format.date(change.day);
  const sources = [...new Set(change.links.flatMap(({ source }) => source ?? []))];
  return (
    <PageSection title={t('change.on', { day })} lead={useCounts(change)}>
      <DataTable
        caption={t('change.table', { day })}
        columns={columns}
        rows={bySuccessor(change.links, format.compare)}
        rowKey={({ key }) => key}
      />
      <ul>
        {sources.map((source) => (
          <li key={source}>{shared('source', { source })}</li>
        ))}
      </ul>
    </PageSection>
  );
}

/** "Cấp tỉnh, thành phố: từ 63 còn 34 đơn vị.", for the levels whose number changed. */
function useCounts({ provinces, sectors }: StructureChange<Link>): string {
  const t = useMessages(organisationMessages);
  const changed = ({ before, after }: Counted) => before > 0 && before !== after;
  return [
    ...(changed(provinces) ? [t('change.provinces', { ...provinces })] : []),
    ...(changed(sectors) ? [t('change.sectors', { ...sectors })] : []),
  ].join(' ');
}

/** A union that took others up stood before too; one that was only renamed is told of already. */
function keepsStanding({ to, links }: Group, stoodBefore: ReadonlyMap<string, string>): boolean {
  return to !== null && stoodBefore.has(to.id) && links.every(({ from }) => from.id !== to.id);
}

function useColumns({ stoodBefore }: StructureChange<Link>): readonly Column<Group>[] {
  const t = useMessages(organisationMessages);
  const each = (group: Group, cell: (link: Link) => React.ReactNode) =>
    group.links.map((link) => <div key={`${link.kind} ${link.from.id}`}>{cell(link)}</div>);
  return [
    {
      id: 'after',
      header: t('change.after'),
      phone: 'title',
      cell: ({ to }) => (to === null ? '–' : <UnitLink unit={to} />),
    },
    {
      id: 'before',
      header: t('change.before'),
      cell: (group) => (
        <>
          {each(group, ({ from }) => (
            <UnitLink
              unit={{ id: from.id, shortName: stoodBefore.get(from.id) ?? from.shortName }}
            />
          ))}
          {keepsStanding(group, stoodBefore) && t('change.stoodBefore')}
        </>
      ),
    },
    {
      id: 'what',
      header: t('change.what'),
      cell: (group) => each(group, ({ kind }) => t(`change.kind.${kind}`)),
    },
    {
      id: 'decision',
      header: t('change.decision'),
      cell: (group) =>
        each(group, ({ decisionNumber, verification }) => (
          <>
            {decisionNumber ?? t('decisionUnseen')}{' '}
            <SourceLine source={null} verification={verification} />
          </>
        )),
    },
  ];
}
