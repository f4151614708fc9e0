import { PARTNER_SECTORS } from '@cau-noi/domain/partner';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { useCounted } from '@cau-noi/portal/counted';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { EntryAsked } from '../register/entry-asked.tsx';
import { SourceLine } from '../register/source-line.tsx';
import { partnerMessages } from './partner.messages.ts';

const PartnerPage_partner = graphql(`
  fragment PartnerPage_partner on Partner {
    id
    name
    nameVi
    nameEn
    nameNative
    abbreviation
    aliases
    countryCode
    kind
    sector
    sinceYear
    note
    source
    verification
    predecessors {
      date
      source
      partner {
        id
        name
      }
    }
    successors {
      date
      source
      partner {
        id
        name
      }
    }
  }
`);

const PartnerPageQuery = graphql(
  `
    query PartnerPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Partner {
          id
          ...PartnerPage_partner
        }
      }
      dossiers(where: { partnerId: $id }, first: 1) {
        totalCount
        totalCountIsExact
      }
    }
  `,
  [PartnerPage_partner],
);

type Partner = ResultOf<typeof PartnerPage_partner>;
type Link = Partner['predecessors'][number];
type Dossiers = ResultOf<typeof PartnerPageQuery>['dossiers'];

const NO_DOSSIERS: Dossiers = { totalCount: 0, totalCountIsExact: true };

export const partnerQuestion = pageQuestion(PartnerPageQuery, ({ param }) => ({
  id: param('partnerId'),
}));

/** One foreign partner: its names, where it comes from, what was done with it. */
export function PartnerPage() {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const [state, ask] = useQuery(usePageQuestion(partnerQuestion));
  return (
    <EntryAsked
      title={t('title')}
      list={paths.partners()}
      state={state}
      onRetry={ask}
      entry={state.data?.node?.__typename === 'Partner' ? state.data.node : null}
    >
      {(partner) => <Entry partner={partner} dossiers={state.data?.dossiers ?? NO_DOSSIERS} />}
    </EntryAsked>
  );
}

interface EntryProps {
  readonly partner: FragmentOf<typeof PartnerPage_partner>;
  readonly dossiers: Dossiers;
}

function Entry({ partner: given, dossiers }: EntryProps) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const go = useGo();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const partner = readFragment(PartnerPage_partner, given);
  const { id, name, kind, source, verification } = partner;
  usePageTitle(name);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`kind.${kind}`)}
        title={name}
        trail={<PortalLink to={paths.partners()}>{t('title')}</PortalLink>}
        actions={
          <MayButton
            permission={may.partnerCreate}
            variant="default"
            onClick={() => go(paths.partnerEdit({ partnerId: id }))}
          >
            {t('edit')}
          </MayButton>
        }
      />
      <Names partner={partner} />
      <Relations partner={partner} dossiers={dossiers} />
      <History partner={partner} />
      <SourceLine source={source} verification={verification} />
    </Page>
  );
}

/** Label and value where there is a value. */
function fact(label: string, value: React.ReactNode) {
  return value === null || value === '' ? [] : [{ label, value }];
}

function Names({ partner }: { readonly partner: Partner }) {
  const t = useMessages(partnerMessages);
  const { nameVi, nameEn, nameNative, abbreviation, aliases } = partner;
  return (
    <PageSection title={t('names')}>
      <FactList
        facts={[
          ...fact(t('field.nameVi'), nameVi),
          ...fact(t('field.nameEn'), nameEn),
          ...fact(t('field.nameNative'), nameNative),
          ...fact(t('field.abbreviation'), abbreviation),
          ...fact(t('field.aliases'), aliases.join('; ')),
        ]}
      />
    </PageSection>
  );
}

function Relations({
  partner,
  dossiers,
}: {
  readonly partner: Partner;
  readonly dossiers: Dossiers;
}) {
  const t = useMessages(partnerMessages);
  const counted = useCounted();
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const { id, countryCode, sinceYear, note } = partner;
  const sector = PARTNER_SECTORS.find((code) => code === partner.sector);
  return (
    <PageSection title={t('relations')}>
      <FactList
        facts={[
          ...fact(
            t('field.countryCode'),
            countryCode === null ? t('international') : format.country(countryCode),
          ),
          ...fact(
            t('field.sector'),
            sector === undefined ? t('noSector') : words(`sector.${sector}`),
          ),
          ...fact(t('field.sinceYear'), sinceYear),
          ...fact(
            t('dossiersLabel'),
            <PortalLink to={paths.dossiers({ partner: id })}>
              {counted(t('dossiers', { count: dossiers.totalCount }), dossiers.totalCountIsExact)}
            </PortalLink>,
          ),
          ...fact(t('field.note'), note),
        ]}
      />
    </PageSection>
  );
}

function History({ partner }: { readonly partner: Partner }) {
  const t = useMessages(partnerMessages);
  const { predecessors, successors } = partner;
  if (predecessors.length + successors.length === 0) return null;
  return (
    <PageSection title={t('history')}>
      <FactList
        facts={[
          ...(predecessors.length > 0
            ? fact(t('predecessors'), <PartnerLinks links={predecessors} />)
            : []),
          ...(successors.length > 0
            ? fact(t('successors'), <PartnerLinks links={successors} />)
            : []),
        ]}
      />
    </PageSection>
  );
}

function PartnerLinks({ links }: { readonly links: readonly Link[] }) {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return links.map(({ date, partner: { id, name } }) => (
    <div key={id}>
      <PortalLink to={paths.partner({ partnerId: id })}>
        {date === null ? name : t('linkOn', { name, day: format.date(date) })}
      </PortalLink>
    </div>
  ));
}
