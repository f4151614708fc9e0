import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import type { TimelineEvent } from '@cau-noi/ui/timeline';
import { SourceLine } from '../register/source-line.tsx';
import { useSpanText } from '../register/use-span-text.ts';
import { LinkSentence } from './link-sentence.tsx';
import { organisationMessages } from './organisation.messages.ts';

export const OrganisationHistory_organisation = graphql(`
  fragment OrganisationHistory_organisation on Organisation {
    id
    versions {
      id
      name
      kind
      parent {
        id
        shortName
      }
      validFrom
      validTo
      source
      verification
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
`);

type Version = ResultOf<typeof OrganisationHistory_organisation>['versions'][number];
type Link = ResultOf<typeof OrganisationHistory_organisation>['links'][number];

export interface OrganisationHistoryProps {
  readonly organisation: FragmentOf<typeof OrganisationHistory_organisation>;
}

/** What a union was and what became of it, the latest first, each with its source and mark. */
export function OrganisationHistory({ organisation }: OrganisationHistoryProps) {
  const t = useMessages(organisationMessages);
  const { versions, links } = readFragment(OrganisationHistory_organisation, organisation);
  const versionEvent = useVersionEvent();
  const linkEvent = useLinkEvent();
  const events = [...links.map(linkEvent), ...versions.map(versionEvent)].toSorted((one, other) =>
    // Of one day what happened stands above what came of it.
    one.at === other.at ? 0 : one.at < other.at ? 1 : -1,
  );
  return (
    <PageSection title={t('history')} lead={t('historyLead')}>
      <Timeline label={t('history')} events={events} />
    </PageSection>
  );
}

function useVersionEvent(): (version: Version) => TimelineEvent {
  const t = useMessages(organisationMessages);
  const words = useMessages(activityWords);
  const spanText = useSpanText();
  return ({ id, name, kind, parent, validFrom, validTo, source, verification }) => {
    const level = words(`level.${kind}`);
    return {
      id,
      at: validFrom,
      what:
        parent === null
          ? t('version', { name, level })
          : t('versionUnder', { name, level, parent: parent.shortName }),
      who: null,
      when: spanText(validFrom, validTo),
      detail: <SourceLine source={source} verification={verification} />,
    };
  };
}

function useLinkEvent(): (link: Link) => TimelineEvent {
  const t = useMessages(organisationMessages);
  const format = useFormat();
  return ({ kind, date, decisionNumber, source, verification, from, to }) => ({
    id: [kind, date, from.id, to?.id].join(' '),
    at: date,
    what: <LinkSentence kind={kind} from={from} to={to} />,
    who: decisionNumber === null ? t('decisionUnseen') : t('decision', { number: decisionNumber }),
    when: format.date(date),
    tone: 'done',
    detail: <SourceLine source={source} verification={verification} />,
  });
}
