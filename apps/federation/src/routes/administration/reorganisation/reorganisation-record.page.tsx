import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { Sourced } from '@cau-noi/portal/sourced';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection, fact } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { administrationOptions } from '../administration.routes.ts';
import { ReorganisationCount_row } from './asked.ts';
import { CountsTable } from './counts-table.tsx';
import { openRecordMessages } from './open-record.messages.ts';
import { usePageOfRecord, useRecordName } from './page-of-record.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

const ReorganisationRecordPageQuery = graphql(
  `
    query ReorganisationRecordPageQuery($id: ID!) {
      reorganisation(id: $id) {
        id
        kind
        date
        decisionNumber
        source
        verification
        createdBy
        createdAt
        settledAt
        from {
          id
          shortName
        }
        heirs {
          id
          shortName
        }
        counts {
          ...ReorganisationCount_row
        }
        measures {
          kind
          title
          pageId
          choice
          reason
          organisation {
            id
            shortName
          }
          heir {
            id
            shortName
          }
        }
      }
    }
  `,
  [ReorganisationCount_row],
);

type Shown = NonNullable<ResultOf<typeof ReorganisationRecordPageQuery>['reorganisation']>;
type Measure = Shown['measures'][number];
type Named = Shown['heirs'][number];

/** What a decision did: to which unions, to what was open there, and to the counts. */
export function ReorganisationRecordPage() {
  const t = useMessages(reorganisationMessages);
  const { paths } = administrationOptions.use();
  const id = usePathParam('reorganisationId');
  const [{ data, error }, ask] = useQuery({
    query: ReorganisationRecordPageQuery,
    variables: useMemo(() => ({ id }), [id]),
  });
  const shown = data?.reorganisation;
  const title = shown
    ? t('record.title', {
        kind: t(`kind.${shown.kind}`),
        from: shown.from.map(({ shortName }) => shortName).join(', '),
      })
    : t('title');
  usePageTitle(title);
  return (
    <Page>
      <PageHeader
        title={title}
        trail={<PortalLink to={paths.reorganisation()}>{t('title')}</PortalLink>}
      />
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton shape="record" label={t('title')} />}
      {data?.reorganisation === null && <EmptyState why={t('record.gone')} />}
      {shown && <Facts shown={shown} />}
      {shown && <Counts shown={shown} />}
      {shown && <Measures measures={shown.measures} />}
    </Page>
  );
}

function Facts({ shown }: { readonly shown: Shown }) {
  const t = useMessages(reorganisationMessages);
  const format = useFormat();
  const { paths } = administrationOptions.use();
  const links = (unions: readonly Named[]) =>
    unions.map(({ id, shortName }) => (
      <div key={id}>
        <PortalLink to={paths.organisation({ organisationId: id })}>{shortName}</PortalLink>
      </div>
    ));
  const { date, decisionNumber, source, verification, createdBy, settledAt } = shown;
  return (
    <PageSection
      title={t('record.facts')}
      actions={<PortalLink to={paths.organisationChanges()}>{t('record.changes')}</PortalLink>}
    >
      <FactList
        facts={[
          { label: t('column.date'), value: format.date(date) },
          { label: t('column.number'), value: decisionNumber ?? t('noNumber') },
          ...fact(
            t('column.source'),
            source && <Sourced source={source} verification={verification} />,
          ),
          { label: t('column.from'), value: links(shown.from) },
          { label: t('column.heirs'), value: links(shown.heirs) },
          { label: t('column.by'), value: createdBy ?? t('byReference') },
        ]}
      />
      <p role="status">
        {settledAt === null
          ? t('record.waits', { date: format.date(date) })
          : `${t('record.done')}: ${format.dateTime(settledAt)}`}
      </p>
    </PageSection>
  );
}

/** Counted when somebody took the decision; of one that came with the reference data, when it was settled. */
function Counts({ shown }: { readonly shown: Shown }) {
  const t = useMessages(reorganisationMessages);
  const format = useFormat();
  const { counts, createdBy, createdAt, settledAt, date } = shown;
  const at = createdBy === null ? settledAt : createdAt;
  return at === null ? (
    <CountsTable counts={counts} none={t('counts.notYet', { date: format.date(date) })} />
  ) : (
    <CountsTable counts={counts} counted={t('counts.countedAt', { at: format.dateTime(at) })} />
  );
}

function Measures({ measures }: { readonly measures: readonly Measure[] }) {
  const t = useMessages(reorganisationMessages);
  const columns = useColumns();
  return (
    <PageSection title={t('record.measures')}>
      <DataTable
        caption={t('record.measures')}
        columns={columns}
        rows={measures}
        rowKey={({ kind, title, pageId }) => `${kind} ${title} ${pageId ?? ''}`}
        empty={<EmptyState why={t('record.noMeasures')} />}
      />
    </PageSection>
  );
}

function useColumns(): readonly Column<Measure>[] {
  const t = useMessages(reorganisationMessages);
  const words = useMessages(openRecordMessages);
  const pageOf = usePageOfRecord();
  const nameOf = useRecordName();
  return [
    {
      id: 'title',
      header: t('record.what'),
      phone: 'title',
      cell: ({ kind, title, pageId }) => {
        const page = pageOf(kind, pageId);
        const name = nameOf(kind, { title });
        return page === null ? name : <PortalLink to={page}>{name}</PortalLink>;
      },
    },
    { id: 'kind', header: t('record.kind'), cell: ({ kind }) => words(`kind.${kind}`) },
    {
      id: 'union',
      header: t('record.union'),
      cell: ({ organisation }) => organisation.shortName,
    },
    {
      id: 'choice',
      header: t('record.choice'),
      cell: ({ choice, heir }) =>
        [words(`choice.${choice}`), heir?.shortName ?? ''].filter(Boolean).join(': '),
    },
    { id: 'why', header: t('record.why'), cell: ({ reason }) => reason },
  ];
}
