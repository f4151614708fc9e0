import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ProgressStrip } from '@cau-noi/ui/progress-strip';
import type { ProgressStep } from '@cau-noi/ui/progress-strip';
import { useViewer } from '../session/viewer.ts';
import { approvalStripMessages } from './approval-strip.messages.ts';

/** A step of an approval, as the strip shows it. */
export const ApprovalStrip_step = graphql(`
  fragment ApprovalStrip_step on ApprovalStep {
    position
    role
    state
    since
    holders
    decidedBy
    onBehalfOf
    decidedAt
    organisation {
      id
      shortName
    }
  }
`);

type Step = ResultOf<typeof ApprovalStrip_step>;

export interface ApprovalStripProps {
  /** The steps of a submission or of a record's `approval`, in order. */
  readonly steps: readonly FragmentOf<typeof ApprovalStrip_step>[];
}

const NAMED = 2;

/** Who holds a record since when, who decided before and who comes next: for all who may see it. */
export function ApprovalStrip({ steps }: ApprovalStripProps) {
  const t = useMessages(approvalStripMessages);
  const words = useMessages(approvalWords);
  const detail = useStepDetail();
  // What a return or withdrawal left out does not come any more.
  const shown = readFragment(ApprovalStrip_step, steps).filter((step) => step.state !== 'SKIPPED');
  return (
    <ProgressStrip
      label={t('label')}
      steps={shown.map((step) => ({
        id: String(step.position),
        state: progressOf(step),
        label: t('step', {
          role: words(`role.${step.role}`),
          unit: step.organisation.shortName,
        }),
        ...detail(step),
      }))}
    />
  );
}

function progressOf({ state }: Step): ProgressStep['state'] {
  if (state === 'CURRENT') return 'current';
  if (state === 'RETURNED') return 'returned';
  return state === 'WAITING' ? 'next' : 'done';
}

function useStepDetail(): (step: Step) => Pick<ProgressStep, 'who' | 'when'> {
  const t = useMessages(approvalStripMessages);
  const words = useMessages(approvalWords);
  const format = useFormat();
  const { today } = useViewer();

  const holders = (names: readonly string[]): string => {
    if (names.length === 0) return t('nobody');
    const first = format.list(names.slice(0, NAMED));
    const rest = names.length - NAMED;
    return rest > 0 ? t('more', { names: names.slice(0, NAMED).join(', '), count: rest }) : first;
  };
  const decider = ({ decidedBy, onBehalfOf }: Step): string => {
    const name = decidedBy ?? '';
    return onBehalfOf === null ? name : t('inPlaceOf', { name, principal: onBehalfOf });
  };

  return (step) => {
    const { state, since, decidedAt } = step;
    if (state === 'WAITING') return {};
    if (state === 'CURRENT') {
      return {
        who: holders(step.holders),
        ...(since !== null && {
          when: t('since', {
            date: format.date(since),
            ago: format.relative(since, today),
          }),
        }),
      };
    }
    return {
      who: t('decided', { state: words(`step.${state}`), name: decider(step) }),
      ...(decidedAt !== null && { when: format.dateTime(decidedAt) }),
    };
  };
}
