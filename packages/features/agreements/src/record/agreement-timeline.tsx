import { PROCEDURE_ACTS, PROCEDURE_KINDS } from '@cau-noi/domain/agreement/procedure';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { Timeline } from '@cau-noi/ui/timeline';
import { agreementsMessages } from '../agreements.messages.ts';

export const AgreementTimeline_entry = graphql(`
  fragment AgreementTimeline_entry on TimelineEntry {
    id
    at
    by
    onBehalfOf
    action
    data
  }
`);

type Data = Readonly<Record<string, unknown>>;

/** The words of the actions; a step says which one itself. */
const ACTIONS = {
  'agreement.create': 'create',
  'agreement.save': 'save',
  'agreement.recordSigned': 'recordSigned',
  'agreement.commit': 'commit',
  'agreement.progress': 'progress',
  'agreement.notify': 'notify',
  'agreement.link': 'link',
  'organisation.reorganise': 'reorganise',
  'file.attach': 'attach',
  'file.remove': 'remove',
} as const;

function useWhat() {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  return (action: string, data: Data): string => {
    const kind = PROCEDURE_KINDS.find((one) => one === data['kind']);
    const act = PROCEDURE_ACTS.find((one) => one === data['act']);
    if (action === 'agreement.step' && kind !== undefined && act !== undefined) {
      return t('timeline.step', {
        procedure: words(`procedure.${kind}`),
        act: words(`act.${act}`),
      });
    }
    const name = Object.hasOwn(ACTIONS, action) ? ACTIONS[action as keyof typeof ACTIONS] : 'other';
    return t(`timeline.${name}`);
  };
}

const detailOf = (data: Data): string =>
  ['title', 'commitment', 'text', 'name']
    .map((name) => data[name])
    .filter((value) => typeof value === 'string' && value !== '')
    .join(' · ');

export interface AgreementTimelineProps {
  readonly entries: readonly FragmentOf<typeof AgreementTimeline_entry>[];
}

/** Every event of the agreement, the latest first. */
export function AgreementTimeline({ entries }: AgreementTimelineProps) {
  const t = useMessages(agreementsMessages);
  const format = useFormat();
  const what = useWhat();
  const events = readFragment(AgreementTimeline_entry, entries).map((entry) => {
    const { id, at, by, onBehalfOf, action } = entry;
    const data = Object(entry.data) as Data;
    const name = by ?? t('timeline.system');
    const detail = detailOf(data);
    return {
      id,
      at,
      what: what(action, data),
      who: onBehalfOf === null ? name : t('timeline.onBehalf', { name, principal: onBehalfOf }),
      when: format.dateTime(at),
      ...(detail !== '' && { detail }),
    };
  });
  return (
    <PageSection title={t('section.timeline')} id="timeline">
      <Timeline label={t('timeline.label')} events={events} />
    </PageSection>
  );
}
