import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldRow } from '@cau-noi/ui/field-row';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { AdministrationLinks } from '../administration-links.tsx';
import { OwnCeilingForm } from './own-ceiling-form.tsx';
import { useScopeWords } from './scope-words.ts';
import { sourcesMessages } from './sources.messages.ts';
import { useWrittenBy } from '../use-written-by.ts';

const OwnCeilingsPageQuery = graphql(`
  query OwnCeilingsPageQuery($organisationId: ID!) {
    ownCeilings(organisationId: $organisationId) {
      id
      item
      scope {
        guestRanks
        roles
        places
        travellers
        countries
      }
      ceiling {
        minor
        currency
      }
      validFrom
      validTo
      citation
      organisation {
        id
        name
      }
      addedBy
      addedAt
    }
  }
`);

type OwnRow = ResultOf<typeof OwnCeilingsPageQuery>['ownCeilings'][number];

const NONE: readonly OwnRow[] = [];
const filters = { unit: idFilter } as const;

/** The ceilings that a union has set below those of the State, and a new one. */
export function OwnCeilingsPage() {
  const t = useMessages(sourcesMessages);
  const [{ unit }, setFilters] = useFilters(filters);
  usePageTitle(t('own.title'));
  return (
    <Page>
      <PageHeader title={t('own.title')} trail={<AdministrationLinks />} />
      <p>{t('own.lead')}</p>
      <FieldRow>
        <UnitChoice
          path="organisationId"
          label={t('field.unit')}
          value={unit}
          onChange={(next) => setFilters({ unit: next })}
        />
      </FieldRow>
      {unit === null ? <EmptyState why={t('own.choose')} /> : <OfUnion key={unit} unit={unit} />}
    </Page>
  );
}

function OfUnion({ unit }: { readonly unit: string }) {
  const t = useMessages(sourcesMessages);
  const [{ data, error }, ask] = useQuery({
    query: OwnCeilingsPageQuery,
    variables: useMemo(() => ({ organisationId: unit }), [unit]),
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const columns = useColumns();
  return (
    <>
      <PageSection title={t('own.list')}>
        {error && !data ? (
          <QueryFailure error={error} onRetry={again} />
        ) : (
          <DataTable
            caption={t('own.list')}
            columns={columns}
            rows={data?.ownCeilings ?? NONE}
            rowKey={({ id }) => id}
            loading={data === undefined}
            empty={<EmptyState why={t('own.none')} />}
          />
        )}
      </PageSection>
      <OwnCeilingForm unit={unit} again={again} />
    </>
  );
}

function useColumns(): readonly Column<OwnRow>[] {
  const t = useMessages(sourcesMessages);
  const words = useMessages(normWords);
  const format = useFormat();
  const scopeParts = useScopeWords();
  const by = useWrittenBy();
  const span = ({ validFrom, validTo }: OwnRow) =>
    validTo === null
      ? t('from', { from: format.date(validFrom) })
      : t('between', { from: format.date(validFrom), to: format.date(validTo) });
  return [
    {
      id: 'item',
      header: t('column.item'),
      phone: 'title',
      minWidth: '220px',
      cell: ({ item, scope }) => [words(`item.${item}`), ...scopeParts(scope)].join(', '),
    },
    {
      id: 'ceiling',
      header: t('column.ceiling'),
      align: 'end',
      width: '150px',
      cell: ({ ceiling }) => format.money(ceiling),
    },
    { id: 'span', header: t('column.span'), minWidth: '120px', cell: span },
    { id: 'unit', header: t('column.unit'), cell: ({ organisation }) => organisation.name },
    { id: 'citation', header: t('column.citation'), cell: ({ citation }) => citation },
    { id: 'by', header: t('column.by'), cell: by },
  ];
}
