import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { DirectionLinks } from '../direction-links.tsx';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { useScopeWords } from '../writing/scope-words.ts';
import { SourceLine } from '../writing/source-line.tsx';
import { AffectedList, AffectedList_affected } from './affected-list.tsx';
import { ConsentList, ConsentList_consent } from './consent-list.tsx';
import { SuspensionParts_suspension, useWhenText } from './suspension-parts.ts';
import type { SuspensionShown } from './suspension-parts.ts';
import { suspensionMessages } from './suspension.messages.ts';

const SuspensionPageQuery = graphql(
  `
    query SuspensionPageQuery($id: ID!) {
      maySuspend {
        allowed
        code
        data
      }
      suspension(id: $id) {
        ...SuspensionParts_suspension
        consents {
          ...ConsentList_consent
        }
        affected {
          ...AffectedList_affected
        }
      }
    }
  `,
  [SuspensionParts_suspension, ConsentList_consent, AffectedList_affected],
);

/** One suspension: what it is about, on what basis, and who was let pass. */
export function SuspensionPage() {
  const t = useMessages(suspensionMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('suspensionId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: SuspensionPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('kind')}
      list={paths.suspensions()}
      state={state}
      onRetry={again}
      recordOf={({ suspension }) => suspension}
    >
      {(suspension, { maySuspend }) => (
        <Entry
          suspension={readFragment(SuspensionParts_suspension, suspension)}
          consents={suspension.consents}
          affected={suspension.affected}
          maySuspend={maySuspend}
          onDone={again}
        />
      )}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly suspension: SuspensionShown;
  readonly consents: readonly FragmentOf<typeof ConsentList_consent>[];
  readonly affected: readonly FragmentOf<typeof AffectedList_affected>[];
  readonly maySuspend: Permission;
  readonly onDone: () => void;
}

function Entry({ suspension, consents, affected, maySuspend, onDone }: EntryProps) {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const go = useGo();
  const { paths } = directionOptions.use();
  const { id, title, inForce } = suspension;
  usePageTitle(title);
  return (
    <Page>
      <PageHeader
        kind={t('kind')}
        title={<span lang="vi">{title}</span>}
        trail={<DirectionLinks />}
        state={
          <StateBadge
            tone={inForce ? 'paused' : 'done'}
            label={t(inForce ? 'inForce' : 'notInForce')}
          />
        }
        actions={
          <MayButton
            permission={maySuspend}
            variant="default"
            onClick={() => go(paths.suspensionEdit({ suspensionId: id }))}
          >
            {shared('edit')}
          </MayButton>
        }
      />
      <Facts suspension={suspension} />
      <AffectedList affected={affected} />
      <PageSection title={t('consents')} lead={t('consentsLead')}>
        <ConsentList consents={consents} onDone={onDone} />
      </PageSection>
    </Page>
  );
}

function Facts({ suspension }: { readonly suspension: SuspensionShown }) {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const words = useMessages(directionWords);
  const format = useFormat();
  const scope = useScopeWords();
  const when = useWhenText();
  const { paths } = directionOptions.use();
  const { directive, kinds, levels, countryCodes, organisations, note } = suspension;
  const { inPerson, online, source, verification } = suspension;
  const orAll = (names: readonly string[]) =>
    names.length === 0 ? shared('all') : format.list([...names]);
  return (
    <PageSection title={t('facts')}>
      <FactList
        facts={[
          { label: t('when'), value: when(suspension) },
          {
            label: t('directive'),
            value: (
              <PortalLink to={paths.directive({ directiveId: directive.id })}>
                <span lang="vi">{`${directive.number}, ${directive.issuer}`}</span>
              </PortalLink>
            ),
          },
          { label: t('kinds'), value: scope.kinds(kinds) },
          { label: t('inPerson'), value: words(`rule.${inPerson}`) },
          { label: t('online'), value: words(`rule.${online}`) },
          { label: t('levels'), value: scope.levels(levels) },
          { label: t('units'), value: orAll(organisations.map(({ shortName }) => shortName)) },
          {
            label: t('countries'),
            value: orAll(countryCodes.map((code) => format.country(code))),
          },
          ...(note === null ? [] : [{ label: t('note'), value: <span lang="vi">{note}</span> }]),
          {
            label: t('verification'),
            value: <SourceLine source={source} verification={verification} />,
          },
        ]}
      />
    </PageSection>
  );
}
