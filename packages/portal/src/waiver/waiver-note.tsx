import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import type { WaiverState } from '@cau-noi/domain/waiver';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { waiverWords } from '@cau-noi/i18n/waiver-words';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { waiverNoteMessages } from './waiver-note.messages.ts';
import classes from './waiver-note.module.css';

export const WaiverNote_waiver = graphql(`
  fragment WaiverNote_waiver on Waiver {
    id
    state
    role
    request
    requestedBy
    requestedAt
    decision
    decidedBy
    onBehalfOf
    decidedAt
    ending
    endedAt
    endText
  }
`);

const TONES: Readonly<Record<WaiverState, StateTone>> = {
  REQUESTED: 'waiting',
  GRANTED: 'done',
  REFUSED: 'returned',
  WITHDRAWN: 'stopped',
  EXPIRED: 'stopped',
};

type Note = ResultOf<typeof WaiverNote_waiver>;

/** What has happened to an exception, one sentence for each event. */
function useEvents(waiver: Note): readonly string[] {
  const t = useMessages(waiverNoteMessages);
  const roles = useMessages(approvalWords);
  const words = useMessages(waiverWords);
  const format = useFormat();
  const { state, role, decision, decidedBy, onBehalfOf, decidedAt } = waiver;
  const { ending, endedAt, endText } = waiver;
  const asked = { name: waiver.requestedBy, text: waiver.request };
  const events = [t('asked', { ...asked, date: format.date(waiver.requestedAt) })];
  if (state === 'REQUESTED') events.push(t('waits', { role: roles(`role.${role}`) }));
  if (decidedBy !== null && decidedAt !== null) {
    const name =
      onBehalfOf === null ? decidedBy : t('onBehalf', { name: decidedBy, principal: onBehalfOf });
    const said = { name, date: format.date(decidedAt), text: decision ?? '' };
    events.push(t(state === 'REFUSED' ? 'refused' : 'granted', said));
  }
  if (endedAt !== null) {
    const date = format.date(endedAt);
    events.push(
      ending === null
        ? t('withdrawn', { date, text: endText ?? '' })
        : t('ended', { date, ending: words(`ending.${ending}`) }),
    );
  }
  return events;
}

export interface WaiverNoteProps {
  readonly waiver: FragmentOf<typeof WaiverNote_waiver>;
  /** Whether it lets the finding beside it pass; left out where nothing is compared. */
  readonly waived?: boolean;
}

/** An exception beside the finding that it is for: asked for by whom, decided by whom, and why. */
export function WaiverNote({ waiver: fragment, waived }: WaiverNoteProps) {
  const waiver = readFragment(WaiverNote_waiver, fragment);
  const t = useMessages(waiverNoteMessages);
  const words = useMessages(waiverWords);
  const events = useEvents(waiver);
  const { state } = waiver;
  return (
    <div className={classes.note} data-waiver={state}>
      <StateBadge tone={TONES[state]} label={t('badge', { state: words(`state.${state}`) })} />
      {events.map((event) => (
        <p key={event}>{event}</p>
      ))}
      {state === 'GRANTED' && waived === false && <p>{t('tooNarrow')}</p>}
    </div>
  );
}
