import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { ProgressStrip } from '@cau-noi/ui/progress-strip';
import type { ProgressStep } from '@cau-noi/ui/progress-strip';
import { recordMessages } from './record.messages.ts';
import { stripOf } from './strip.ts';
import type { ApprovalStepFacts, StripFacts, StripPlace } from './strip.ts';

/** Who holds the dossier since when, and what comes next: for all who may see it. */
export function DossierStrip({ facts }: { readonly facts: StripFacts }) {
  const t = useMessages(recordMessages);
  const draw = useDrawnPlace();
  return (
    <ProgressStrip
      label={t('strip.label')}
      steps={stripOf(facts).map((place, index) => ({
        id: `${place.is}-${index}`,
        state: place.place,
        ...draw(place),
      }))}
    />
  );
}

type Drawn = Pick<ProgressStep, 'label' | 'who' | 'when'>;

function useDrawnPlace(): (place: StripPlace) => Drawn {
  const t = useMessages(recordMessages);
  const roles = useMessages(approvalWords);
  const format = useFormat();
  const { today } = useViewer();
  const since = (at: string) =>
    t('strip.since', { date: format.date(at), ago: format.relative(at, today) });
  const whoOf = ({ state, holders, decidedBy, onBehalfOf, organisation }: ApprovalStepFacts) => {
    if (decidedBy !== null) {
      return onBehalfOf === null
        ? decidedBy
        : t('strip.onBehalf', { by: decidedBy, principal: onBehalfOf });
    }
    const named = state === 'CURRENT' && holders.length > 0;
    return named ? format.list(holders) : organisation.shortName;
  };
  return (place) => {
    switch (place.is) {
      case 'WRITE':
      case 'REWRITE':
        return { label: t(`strip.${place.is}`), who: place.who, when: since(place.at) };
      case 'SUBMIT':
      case 'STOPPED':
      case 'PAUSED':
        return { label: t(`strip.${place.is}`) };
      case 'APPROVAL': {
        const { role, decidedAt, since: from } = place.step;
        const drawn = { label: roles(`role.${role}`), who: whoOf(place.step) };
        if (decidedAt !== null) return { ...drawn, when: format.date(decidedAt) };
        return from === null ? drawn : { ...drawn, when: since(from) };
      }
      case 'TRAVEL':
        return {
          label: t('strip.TRAVEL'),
          ...(place.endDate !== null && {
            when: t('strip.until', { date: format.date(place.endDate) }),
          }),
        };
      case 'FIGURES':
        return { label: t('strip.FIGURES'), who: place.who };
      case 'REPORT':
        return {
          label: t('strip.REPORT'),
          who: place.who,
          ...(place.due !== null && { when: t('strip.due', { date: format.date(place.due) }) }),
        };
    }
  };
}
