import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { Timeline } from '@cau-noi/ui/timeline';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { DirectionLinks } from '../direction-links.tsx';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { useScopeWords } from '../writing/scope-words.ts';
import { SourceLine } from '../writing/source-line.tsx';
import { directiveMessages } from './directive.messages.ts';
import { STANDING_TONES } from './standing-tones.ts';

const DirectivePage_directive = graphql(
  `
    fragment DirectivePage_directive on Directive {
      id
      number
      subject
      issuer
      issuedOn
      effect
      standing
      kinds
      levels
      inForceFrom
      inForceTo
      note
      source
      verification
      organisation {
        id
        shortName
      }
      replacedBy {
        id
        number
      }
      replaces {
        id
        number
      }
      files {
        ...RecordFiles_file
      }
      timeline(first: 20) {
        nodes {
          id
          at
          by
          action
          data
        }
      }
      mayEdit {
        allowed
        code
        data
      }
    }
  `,
  [RecordFiles_file],
);

const DirectivePageQuery = graphql(
  `
    query DirectivePageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Directive {
          id
          ...DirectivePage_directive
        }
      }
    }
  `,
  [DirectivePage_directive],
);

type Shown = ResultOf<typeof DirectivePage_directive>;

/** One directive: what it says, its text, what happened to it. */
export function DirectivePage() {
  const t = useMessages(directiveMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('directiveId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: DirectivePageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('kind')}
      list={paths.directives()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Directive' ? node : null)}
    >
      {(directive) => <Entry directive={directive} onChanged={again} />}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly directive: FragmentOf<typeof DirectivePage_directive>;
  readonly onChanged: () => void;
}

function Entry({ directive: given, onChanged }: EntryProps) {
  const shared = useMessages(directionMessages);
  const words = useMessages(directionWords);
  const go = useGo();
  const { paths } = directionOptions.use();
  const directive = readFragment(DirectivePage_directive, given);
  const { id, number, effect, standing, mayEdit, files } = directive;
  usePageTitle(number);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`effect.${effect}`)}
        title={<span lang="vi">{number}</span>}
        trail={<DirectionLinks />}
        state={<StateBadge tone={STANDING_TONES[standing]} label={words(`standing.${standing}`)} />}
        actions={
          <MayButton
            permission={mayEdit}
            variant="default"
            onClick={() => go(paths.directiveEdit({ directiveId: id }))}
          >
            {shared('edit')}
          </MayButton>
        }
      />
      <Facts directive={directive} />
      <RecordFiles recordId={id} files={files} permission={mayEdit} onChanged={onChanged} />
      <History directive={directive} />
    </Page>
  );
}

function Facts({ directive }: { readonly directive: Shown }) {
  const t = useMessages(directiveMessages);
  const format = useFormat();
  const scope = useScopeWords();
  const { subject, issuer, issuedOn, inForceFrom, inForceTo, organisation, note } = directive;
  const day = (date: string | null) => (date === null ? t('unknown') : format.date(date));
  const vietnamese = (text: string) => <span lang="vi">{text}</span>;
  const { replacedBy, replaces, source, verification } = directive;
  return (
    <PageSection title={t('facts')}>
      <FactList
        facts={[
          { label: t('subject'), value: vietnamese(subject) },
          { label: t('issuer'), value: vietnamese(issuer) },
          { label: t('issuedOn'), value: day(issuedOn) },
          { label: t('inForceFrom'), value: day(inForceFrom) },
          ...(inForceTo === null ? [] : [{ label: t('inForceTo'), value: day(inForceTo) }]),
          { label: t('kinds'), value: scope.kinds(directive.kinds) },
          { label: t('levels'), value: scope.levels(directive.levels) },
          {
            label: t('owner'),
            value:
              organisation === null ? t('forAll') : t('ownOf', { unit: organisation.shortName }),
          },
          ...(replacedBy === null
            ? []
            : [{ label: t('replacedBy'), value: <Numbered rows={[replacedBy]} /> }]),
          ...(replaces.length === 0
            ? []
            : [{ label: t('replaces'), value: <Numbered rows={replaces} /> }]),
          ...(note === null ? [] : [{ label: t('note'), value: vietnamese(note) }]),
          {
            label: t('verification'),
            value: <SourceLine source={source} verification={verification} />,
          },
        ]}
      />
    </PageSection>
  );
}

/** Directives by their numbers, each leading to its page. */
export function Numbered({ rows }: { readonly rows: Shown['replaces'] }) {
  const { paths } = directionOptions.use();
  return rows.map(({ id, number }) => (
    <div key={id} lang="vi">
      <PortalLink to={paths.directive({ directiveId: id })}>{number}</PortalLink>
    </div>
  ));
}

/** The words of what the audit names so. */
const ACTS: ReadonlyMap<string, 'create' | 'save' | 'attach' | 'remove'> = new Map([
  ['directive.create', 'create'],
  ['directive.save', 'save'],
  ['file.attach', 'attach'],
  ['file.remove', 'remove'],
]);

function History({ directive: { timeline } }: { readonly directive: Shown }) {
  const t = useMessages(directiveMessages);
  const format = useFormat();
  const events = timeline.nodes.map(({ id, at, by, action, data }) => {
    const act = ACTS.get(action);
    const { name = '' } = Object(data) as { readonly name?: string };
    return {
      id,
      at,
      when: format.dateTime(at),
      who: by ?? t('program'),
      what: act === undefined ? action : t(`act.${act}`, { name }),
    };
  });
  if (events.length === 0) return null;
  return (
    <PageSection title={t('timeline')}>
      <Timeline label={t('timeline')} events={events} />
    </PageSection>
  );
}
