import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { partnerTimelineMessages } from './partner-timeline.messages.ts';

export const PartnerTimeline_timeline = graphql(`
  fragment PartnerTimeline_timeline on TimelineConnection {
    totalCount
    nodes {
      id
      at
      by
      byToken
      action
      data
    }
  }
`);

type Say = (key: string) => string;

export interface PartnerTimelineProps {
  readonly timeline: FragmentOf<typeof PartnerTimeline_timeline>;
}

/** What happened to the entry, the latest first. */
export function PartnerTimeline(props: PartnerTimelineProps) {
  const t = useMessages(partnerTimelineMessages);
  const format = useFormat();
  const { nodes, totalCount } = readFragment(PartnerTimeline_timeline, props.timeline);
  if (nodes.length === 0) return null;
  const nameOf = (action: string) => {
    const key = `action.${action.replace('.', '_')}`;
    const said = (t as Say)(key);
    return said === key ? t('action.other') : said;
  };
  const events = nodes.map(({ id, at, by, byToken, action, data }) => {
    const { name } = (data ?? {}) as { readonly name?: unknown };
    const who = by ?? t('system');
    return {
      id,
      at,
      what: nameOf(action),
      who: byToken ? t('byToken', { by: who }) : who,
      when: format.dateTime(at),
      ...(typeof name === 'string' && { detail: name }),
    };
  });
  return (
    <PageSection title={t('title')} id="timeline">
      <Timeline label={t('title')} events={events} />
      {totalCount > events.length && <p>{t('older', { count: totalCount - events.length })}</p>}
    </PageSection>
  );
}
