import type { PlanState } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ApprovalStrip, ApprovalStrip_step } from '@cau-noi/portal/approval-strip';
import { useViewer } from '@cau-noi/portal/session';
import { ProgressStrip, type ProgressStep } from '@cau-noi/ui/progress-strip';
import type { ApprovalRole } from '@cau-noi/domain/approval';
import { plansMessages } from '../plans.messages.ts';

export const PlanStrip_plan = graphql(
  `
    fragment PlanStrip_plan on Plan {
      state
      dueDate
      organisation {
        id
        shortName
      }
      approval {
        steps {
          ...ApprovalStrip_step
        }
      }
    }
  `,
  [ApprovalStrip_step],
);

export interface PlanStripProps {
  readonly plan: FragmentOf<typeof PlanStrip_plan>;
  /** Since when the union holds it; ISO date-time. */
  readonly since: string | null;
  /** Who would decide it, in order, if it were handed in today. */
  readonly coming: readonly ApprovalRole[];
}

const isWritten = (state: PlanState) => state === 'DRAFT' || state === 'RETURNED';

/** Who holds the plan since when, and what comes next: the union while it writes, then the approval. */
export function PlanStrip({ plan: fragment, since, coming }: PlanStripProps) {
  const plan = readFragment(PlanStrip_plan, fragment);
  const t = useMessages(plansMessages);
  const words = useMessages(approvalWords);
  const format = useFormat();
  const { today } = useViewer();
  const { state, dueDate, organisation, approval } = plan;
  if (!isWritten(state)) return <ApprovalStrip steps={approval?.steps ?? []} />;
  const times = [
    since !== null &&
      t('strip.since', {
        date: format.date(since),
        ago: format.relative(since.slice(0, 10), today),
      }),
    dueDate !== null && t('strip.due', { date: format.date(dueDate) }),
  ].filter((time) => time !== false);
  const writing: ProgressStep = {
    id: 'writing',
    state: 'current',
    label: state === 'RETURNED' ? t('strip.returned') : t('strip.writing'),
    who: organisation.shortName,
    when: times.join(', '),
  };
  const next = coming.map((role, index): ProgressStep => {
    const id = `${index}-${role}`;
    return { id, state: 'next', label: words(`role.${role}`) };
  });
  return <ProgressStrip label={t('strip.label')} steps={[writing, ...next]} />;
}
