import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import type { TimelineEvent } from '@cau-noi/ui/timeline';
import { timelineMessages } from './timeline.messages.ts';

export const DossierTimeline_entry = graphql(`
  fragment DossierTimeline_entry on TimelineEntry {
    id
    at
    by
    onBehalfOf
    byToken
    action
    data
  }
`);

type Say = (key: string) => string;
type Data = Readonly<Record<string, unknown>>;

const TONES: Readonly<Record<string, TimelineEvent['tone']>> = {
  'dossier.approve': 'done',
  'dossier.closeFigures': 'done',
  'outcome.submit': 'done',
  'dossier.return': 'returned',
  'dossier.postpone': 'returned',
  'dossier.undoFigures': 'returned',
  'dossier.cancel': 'stopped',
};

/** What of an event's data helps to read it: the reason, the fields that were written, the file. */
function detailOf(data: Data, language: Language): string {
  const say = (words: Parameters<typeof translator>[0], key: string) => {
    const said = (translator(words, language) as Say)(key);
    return said === key ? '' : said;
  };
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : '');
  const reason = text('reason');
  const fields = Array.isArray(data['fields']) ? data['fields'].map(String) : [];
  const named = fields.map((label) => dossierFieldName(label.split('.'), language));
  return [
    reason === '' ? '' : say(dossierWords, `stopReason.${reason}`),
    reason === '' ? '' : say(approvalWords, `returnReason.${reason}`),
    text('text'),
    text('correctionReason'),
    text('deviationReason'),
    text('name'),
    [...new Set(named)].join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export interface DossierTimelineProps {
  readonly entries: readonly FragmentOf<typeof DossierTimeline_entry>[];
  readonly total: number;
  /** False where there are more than `total`. */
  readonly totalIsExact: boolean;
}

/** Every event of the dossier, the latest first. */
export function DossierTimeline({ entries, total, totalIsExact }: DossierTimelineProps) {
  const t = useMessages(timelineMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const nameOf = (action: string) => {
    const key = `action.${action.replace('.', '_')}`;
    const said = (t as Say)(key);
    return said === key ? t('action.other') : said;
  };
  const events = readFragment(DossierTimeline_entry, entries).map((entry) => {
    const { id, at, onBehalfOf, byToken, action, data } = entry;
    const detail = detailOf((data ?? {}) as Data, language);
    const by = entry.by ?? t('system');
    const who = byToken ? t('byToken', { by }) : by;
    return {
      id,
      at,
      what: nameOf(action),
      who: onBehalfOf === null ? who : t('onBehalf', { by: who, principal: onBehalfOf }),
      when: format.dateTime(at),
      tone: TONES[action],
      ...(detail !== '' && { detail }),
    };
  });
  return (
    <PageSection title={t('title')} id="timeline">
      <Timeline label={t('title')} events={events} />
      {total > events.length && (
        <p>{t(totalIsExact ? 'older' : 'moreOlder', { count: total - events.length })}</p>
      )}
    </PageSection>
  );
}
