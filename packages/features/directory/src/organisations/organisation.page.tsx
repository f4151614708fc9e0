import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { UnitLink } from './link-sentence.tsx';
import { OrganisationHistory, OrganisationHistory_organisation } from './organisation-history.tsx';
import { organisationMessages } from './organisation.messages.ts';
import { OrganisationRoles, OrganisationRoles_organisation } from './organisation-roles.tsx';
import { OrganisationTree, OrganisationTree_organisation } from './organisation-tree.tsx';

const OrganisationPage_organisation = graphql(
  `
    fragment OrganisationPage_organisation on Organisation {
      id
      code
      name
      nameEn
      kind
      dissolved
      validTo
      ancestors {
        id
        shortName
      }
      links {
        from {
          id
          shortName
        }
        to {
          id
          shortName
        }
      }
      children(first: 100) {
        nodes {
          id
          ...OrganisationTree_organisation
        }
      }
      ...OrganisationHistory_organisation
      ...OrganisationRoles_organisation
    }
  `,
  [OrganisationHistory_organisation, OrganisationRoles_organisation, OrganisationTree_organisation],
);

const OrganisationPageQuery = graphql(
  `
    query OrganisationPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Organisation {
          id
          ...OrganisationPage_organisation
        }
      }
    }
  `,
  [OrganisationPage_organisation],
);

type Unit = ResultOf<typeof OrganisationPage_organisation>;

export const organisationQuestion = pageQuestion(OrganisationPageQuery, ({ param }) => ({
  id: param('organisationId'),
}));

/** One union: where it stands, where it comes from, what became of it, and who decides for it. */
export function OrganisationPage() {
  const t = useMessages(organisationMessages);
  const { paths } = directoryOptions.use();
  const [state, ask] = useQuery(usePageQuestion(organisationQuestion));
  return (
    <RecordAsked
      title={t('title')}
      list={paths.organisations()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Organisation' ? node : null)}
    >
      {(organisation) => <Record organisation={organisation} />}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly organisation: FragmentOf<typeof OrganisationPage_organisation>;
}

function Record(props: RecordProps) {
  const t = useMessages(organisationMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const organisation = readFragment(OrganisationPage_organisation, props.organisation);
  const { id, name, kind, dissolved, validTo, children } = organisation;
  usePageTitle(name);
  const state =
    dissolved && validTo !== null ? (
      <StateBadge tone="stopped" label={t('endedOn', { day: format.date(validTo) })} />
    ) : (
      <StateBadge tone="done" label={t('now')} />
    );
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`level.${kind}`)}
        title={name}
        state={state}
        trail={<PortalLink to={paths.organisations()}>{t('title')}</PortalLink>}
        actions={
          <>
            <PortalLink to={paths.dossiers({ unit: id })}>{t('dossiers')}</PortalLink>
            <PortalLink to={paths.people({ unit: id })}>{t('people')}</PortalLink>
            <PortalLink to={paths.capacity({ unit: id })}>{t('capacity')}</PortalLink>
          </>
        }
      />
      <Facts organisation={organisation} />
      <OrganisationHistory organisation={organisation} />
      <OrganisationRoles organisation={organisation} />
      <PageSection title={t('below')}>
        {children.nodes.length === 0 ? (
          <EmptyState why={t('noneBelow')} />
        ) : (
          <OrganisationTree organisations={children.nodes} />
        )}
      </PageSection>
    </Page>
  );
}

function Facts({ organisation }: { readonly organisation: Unit }) {
  const t = useMessages(organisationMessages);
  const { id, code, nameEn, ancestors, links } = organisation;
  const [parent] = ancestors;
  const predecessors = links.flatMap(({ from, to }) => (to?.id === id ? [from] : []));
  const successors = links.flatMap(({ from, to }) => (from.id === id && to !== null ? [to] : []));
  return (
    <PageSection title={t('facts')}>
      <FactList
        facts={[
          { label: t('code'), value: code },
          ...(nameEn === null ? [] : [{ label: t('nameEn'), value: nameEn }]),
          ...(parent === undefined
            ? []
            : [{ label: t('parent'), value: <UnitLink unit={parent} /> }]),
          ...(predecessors.length === 0
            ? []
            : [{ label: t('predecessors'), value: <UnitLinks units={predecessors} /> }]),
          ...(successors.length === 0
            ? []
            : [{ label: t('successors'), value: <UnitLinks units={successors} /> }]),
        ]}
      />
    </PageSection>
  );
}

interface UnitLinksProps {
  readonly units: readonly { readonly id: string; readonly shortName: string }[];
}

function UnitLinks({ units }: UnitLinksProps) {
  return units.map((unit, index) => (
    <span key={unit.id}>
      {index > 0 && ', '}
      <UnitLink unit={unit} />
    </span>
  ));
}
