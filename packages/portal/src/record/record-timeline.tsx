import { isPartialDate } from '@cau-noi/domain/period/partial-date';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { Language } from '@cau-noi/i18n/messages';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { writePartialDate } from './partial-date.ts';
import { recordMessages } from './record.messages.ts';

export const RecordTimeline_timeline = graphql(`
  fragment RecordTimeline_timeline on TimelineConnection {
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

/** What of an event's data helps to read it: a text, a name, a day. */
function detailOf(data: unknown): string {
  const { text, title, name, on } = (data ?? {}) as Readonly<Record<string, unknown>>;
  const day = typeof on === 'string' && isPartialDate(on) ? writePartialDate(on) : on;
  const said = [text, title, name, day].filter((part) => typeof part === 'string');
  return said.filter((part) => part !== '').join(' · ');
}

type Say = (key: string) => string;

/** The names of actions in every language. */
export type ActionNames = Readonly<Record<Language, Readonly<Record<string, string>>>>;

export interface RecordTimelineProps {
  readonly timeline: FragmentOf<typeof RecordTimeline_timeline>;
  /** What the actions of the audit are called: `aid_create` for `aid.create`. */
  readonly actions: ActionNames;
}

/** Every event of the record, the latest first. */
export function RecordTimeline(props: RecordTimelineProps) {
  const t = useMessages(recordMessages);
  const named = useMessages(props.actions) as Say;
  const format = useFormat();
  const { nodes, totalCount } = readFragment(RecordTimeline_timeline, props.timeline);
  if (nodes.length === 0) return null;
  const events = nodes.map(({ id, at, by, onBehalfOf, byToken, action, data }) => {
    const key = action.replace('.', '_');
    const said = (Object.hasOwn(props.actions.vi, key) ? named : (t as Say))(key);
    const name = by ?? t('system');
    const who = byToken ? t('byToken', { by: name }) : name;
    const detail = detailOf(data);
    return {
      id,
      at,
      what: said === key ? t('changed') : said,
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
