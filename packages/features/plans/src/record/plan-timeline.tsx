import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline, type TimelineEvent } from '@cau-noi/ui/timeline';
import { plansMessages } from '../plans.messages.ts';

export const PlanTimeline_entry = graphql(`
  fragment PlanTimeline_entry on TimelineEntry {
    id
    at
    by
    onBehalfOf
    byToken
    action
    data
  }
`);

type Entry = FragmentOf<typeof PlanTimeline_entry>;
type Data = Readonly<Record<string, unknown>>;
type Say = (key: string) => string;

const TONES: Readonly<Record<string, TimelineEvent['tone']>> = {
  'plan.approve': 'done',
  'plan.return': 'returned',
};

/** The acts after which the union holds the plan again. */
const TO_WRITER = ['plan.create', 'plan.withdraw', 'plan.adjust', 'plan.return'];

/** Since when the union holds the plan, by the latest act that gave it to them. */
export function writtenSince(entries: readonly Entry[]): string | null {
  const acts = readFragment(PlanTimeline_entry, entries);
  return acts.find(({ action }) => TO_WRITER.includes(action))?.at ?? null;
}

/** What of an event's data helps to read it: the reason, how many lines were written, the file. */
function useDetail(): (data: Data) => string {
  const t = useMessages(plansMessages);
  const words = useMessages(approvalWords) as Say;
  const format = useFormat();
  const count = (value: unknown) => (typeof value === 'number' ? format.number(value) : '0');
  const lines = (data: Data) =>
    typeof data['changed'] === 'number'
      ? t('timeline.saved', {
          added: count(data['added']),
          removed: count(data['removed']),
          changed: count(data['changed']),
        })
      : '';
  const abandoned = ({ abandoned: given }: Data) => {
    const gone = given as Data | undefined;
    return gone === undefined
      ? ''
      : t('timeline.abandoned', {
          added: count(gone['added']),
          removed: count(gone['removed']),
          changed: count(gone['changed']),
        });
  };
  const copied = (data: Data) =>
    typeof data['copiedFrom'] === 'number'
      ? t('timeline.copied', { lines: count(data['lines']), year: data['copiedFrom'] })
      : '';
  const reason = ({ reason: given }: { readonly reason?: unknown }) => {
    if (typeof given !== 'string') return '';
    const said = words(`returnReason.${given}`);
    return said.startsWith('returnReason.') ? given : said;
  };
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return (data) =>
    [
      lines(data),
      abandoned(data),
      copied(data),
      reason(data),
      text(data['adjustmentReason']),
      text(data['text']),
      text(data['note']),
      text(data['name']),
    ]
      .filter((part) => part !== '')
      .join(' · ');
}

export interface PlanTimelineProps {
  readonly entries: readonly Entry[];
  readonly total: number;
  /** False where there are more than `total`. */
  readonly totalIsExact: boolean;
}

/** Every event of the plan, the latest first. */
export function PlanTimeline({ entries, total, totalIsExact }: PlanTimelineProps) {
  const t = useMessages(plansMessages);
  const format = useFormat();
  const detailOf = useDetail();
  const nameOf = (action: string) => {
    const key = `event.${action.replace('.', '_')}`;
    const said = (t as Say)(key);
    return said === key ? t('event.other') : said;
  };
  const events = readFragment(PlanTimeline_entry, entries).map((entry) => {
    const { id, at, onBehalfOf, byToken, action, data } = entry;
    const detail = detailOf((data ?? {}) as Data);
    const by = entry.by ?? t('timeline.system');
    const name = byToken ? t('timeline.byToken', { name: by }) : by;
    return {
      id,
      at,
      what: nameOf(action),
      who: onBehalfOf === null ? name : t('timeline.onBehalf', { name, principal: onBehalfOf }),
      when: format.dateTime(at),
      tone: TONES[action],
      ...(detail !== '' && { detail }),
    };
  });
  return (
    <PageSection title={t('timeline.title')} id="timeline">
      <Timeline label={t('timeline.label')} events={events} />
      {total > events.length && (
        <p>
          {t(totalIsExact ? 'timeline.older' : 'timeline.moreOlder', {
            count: total - events.length,
          })}
        </p>
      )}
    </PageSection>
  );
}
