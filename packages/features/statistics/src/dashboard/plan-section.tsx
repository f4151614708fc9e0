import { readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { PageSection } from '@cau-noi/ui/page';
import { AchievedTable, AchievedTable_achieved } from '../plan-achieved/achieved-table.tsx';
import { PlanBars } from './plan-bars.tsx';
import classes from './dashboard.module.css';
import { dashboardMessages } from './dashboard.messages.ts';

export interface PlanSectionProps {
  readonly achieved: readonly FragmentOf<typeof AchievedTable_achieved>[];
  readonly years: string;
  /** What a reader must know: the plan is not narrowed as the figures are. */
  readonly notes: readonly string[];
}

/** Plan against done by kind: bars, what was unplanned, and the shares three ways. */
export function PlanSection({ achieved, years, notes }: PlanSectionProps) {
  const t = useMessages(dashboardMessages);
  return (
    <PageSection title={t('byKind.title')} lead={t('byKind.lead')}>
      {notes.map((note) => (
        <p key={note} className={classes.note}>
          {note}
        </p>
      ))}
      <PlanBars
        achieved={achieved.map((row) => readFragment(AchievedTable_achieved, row))}
        years={years}
      />
      <AchievedTable achieved={achieved} years={years} />
    </PageSection>
  );
}
