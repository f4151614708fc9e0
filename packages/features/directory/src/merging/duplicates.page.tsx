import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { partnerMessages } from '../partners/partner.messages.ts';
import { mergingMessages } from './merging.messages.ts';

const DuplicatesPageQuery = graphql(`
  query DuplicatesPageQuery {
    partnerDuplicates {
      likeness
      one {
        id
        name
        abbreviation
        countryCode
      }
      other {
        id
        name
        abbreviation
        countryCode
      }
    }
  }
`);

const DistinguishMutation = graphql(`
  mutation DistinguishMutation($input: PartnerDistinguishInput!) {
    partnerDistinguish(input: $input) {
      __typename
    }
  }
`);

type Pair = ResultOf<typeof DuplicatesPageQuery>['partnerDuplicates'][number];

/** Pairs of entries that may be one body, for the federation to decide. */
export function DuplicatesPage() {
  const t = useMessages(mergingMessages);
  const p = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const [{ data, error, fetching }, ask] = useQuery({ query: DuplicatesPageQuery });
  const columns = useColumns(() => ask({ requestPolicy: 'network-only' }));
  usePageTitle(t('duplicates'));
  return (
    <Page>
      <PageHeader
        title={t('duplicates')}
        trail={<PortalLink to={paths.partners()}>{p('title')}</PortalLink>}
      />
      <p>{t('duplicatesLead')}</p>
      {error && !data ? (
        <QueryFailure error={error} onRetry={ask} />
      ) : (
        <DataTable<Pair>
          caption={t('table')}
          rows={data?.partnerDuplicates ?? []}
          rowKey={({ one, other }) => `${one.id} ${other.id}`}
          columns={columns}
          loading={fetching}
          empty={<EmptyState why={t('noDuplicates')} />}
        />
      )}
    </Page>
  );
}

function useColumns(onDecided: () => void): readonly Column<Pair>[] {
  const t = useMessages(mergingMessages);
  const words = useMessages(partnerWords);
  return [
    { id: 'one', header: t('one'), phone: 'title', cell: ({ one }) => <Name partner={one} /> },
    { id: 'other', header: t('other'), cell: ({ other }) => <Name partner={other} /> },
    { id: 'why', header: t('why'), cell: ({ likeness }) => words(`likeness.${likeness}`) },
    {
      id: 'acts',
      header: t('acts'),
      cell: (pair) => <Decide pair={pair} onDecided={onDecided} />,
    },
  ];
}

function Name({ partner }: { readonly partner: Pair['one'] }) {
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const { id, name, abbreviation, countryCode } = partner;
  const where = countryCode === null ? words('international') : format.country(countryCode);
  return (
    <>
      <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>
      {` (${abbreviation === null ? where : `${abbreviation}, ${where}`})`}
    </>
  );
}

function Decide({ pair, onDecided }: { readonly pair: Pair; readonly onDecided: () => void }) {
  const t = useMessages(mergingMessages);
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const distinguish = useAct(DistinguishMutation);
  const { one, other } = pair;
  const names = { one: one.name, other: other.name };
  const say = async () => {
    await distinguish.run({ oneId: one.id, otherId: other.id });
    onDecided();
  };
  return (
    <>
      <PortalLink to={paths.partnerMerge({ partnerId: other.id }, { into: one.id })}>
        <span aria-label={t('mergeOf', names)}>{t('merge')}</span>
      </PortalLink>{' '}
      <MayButton
        permission={may.partnerMerge}
        variant="subtle"
        size="compact-sm"
        loading={distinguish.running}
        aria-label={t('distinctOf', names)}
        onClick={() => void say()}
      >
        {t('distinct')}
      </MayButton>
    </>
  );
}
