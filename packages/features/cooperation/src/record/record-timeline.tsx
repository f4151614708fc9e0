import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { recordMessages } from './record.messages.ts';

export const CooperationTimeline_timeline = graphql(`
  fragment CooperationTimeline_timeline on TimelineConnection {
    totalCount
    nodes {
      id
      at
      by
      onBehalfOf
      byToken
      action
      data
    }
  }
`);

type Say = (key: string) => string;

/** What of an event's data helps to read it: a text, a name, a day. */
function detailOf(data: unknown): string {
  const { text, title, name, on } = (data ?? {}) as Readonly<Record<string, unknown>>;
  return [text, title, name, on].filter((part) => typeof part === 'string').join(' · ');
}

export interface RecordTimelineProps {
  readonly timeline: FragmentOf<typeof CooperationTimeline_timeline>;
}

/** Every event of the record, the latest first. */
export function RecordTimeline(props: RecordTimelineProps) {
  const t = useMessages(recordMessages);
  const format = useFormat();
  const { nodes, totalCount } = readFragment(CooperationTimeline_timeline, props.timeline);
  if (nodes.length === 0) return null;
  const events = nodes.map(({ id, at, by, onBehalfOf, byToken, action, data }) => {
    const key = `action.${action.replace('.', '_')}`;
    const said = (t as Say)(key);
    const name = by ?? t('system');
    const who = byToken ? t('byToken', { by: name }) : name;
    const detail = detailOf(data);
    return {
      id,
      at,
      what: said === key ? t('action.other') : said,
      who: onBehalfOf === null ? who : t('onBehalf', { by: who, principal: onBehalfOf }),
      when: format.dateTime(at),
      ...(detail !== '' && { detail }),
    };
  });
  return (
    <PageSection title={t('history')} id="timeline">
      <Timeline label={t('history')} events={events} />
      {totalCount > events.length && <p>{t('older', { count: totalCount - events.length })}</p>}
    </PageSection>
  );
}
