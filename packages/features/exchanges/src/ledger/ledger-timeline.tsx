import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { exchangesMessages } from '../exchanges.messages.ts';

export const LedgerTimeline_entry = graphql(`
  fragment LedgerTimeline_entry on TimelineEntry {
    id
    at
    by
    onBehalfOf
    byToken
    action
    data
  }
`);

type Data = Readonly<Record<string, unknown>>;
type Say = (key: string) => string;

/** What of an entry's data helps to read it: the year, what was said, why. */
function useDetail() {
  const t = useMessages(exchangesMessages);
  const words = useMessages(exchangeWords) as Say;
  return ({ year, kind, reason, text }: Data): string =>
    [
      typeof year === 'number' ? t('timeline.year', { year: String(year) }) : '',
      typeof kind === 'string' ? words(`kind.${kind}`) : '',
      typeof reason === 'string' ? words(`reason.${reason}`) : '',
      typeof text === 'string' ? text : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
}

export interface LedgerTimelineProps {
  readonly entries: readonly FragmentOf<typeof LedgerTimeline_entry>[];
}

/** What happened to the ledger, the latest first; nothing of one that was loaded. */
export function LedgerTimeline({ entries }: LedgerTimelineProps) {
  const t = useMessages(exchangesMessages);
  const format = useFormat();
  const detailOf = useDetail();
  if (entries.length === 0) return null;
  const nameOf = (action: string) => {
    const key = `timeline.event.${action.replace('.', '_')}`;
    const said = (t as Say)(key);
    return said === key ? t('timeline.event.other') : said;
  };
  const events = readFragment(LedgerTimeline_entry, entries).map((entry) => {
    const { id, at, onBehalfOf, byToken, action, data } = entry;
    const by = entry.by ?? t('timeline.system');
    const name = byToken ? t('timeline.byToken', { name: by }) : by;
    const detail = detailOf((data ?? {}) as Data);
    return {
      id,
      at,
      what: nameOf(action),
      who: onBehalfOf === null ? name : t('timeline.onBehalf', { name, principal: onBehalfOf }),
      when: format.dateTime(at),
      ...(detail !== '' && { detail }),
    };
  });
  return (
    <PageSection title={t('timeline.title')} id="timeline">
      <Timeline label={t('timeline.label')} events={events} />
    </PageSection>
  );
}
