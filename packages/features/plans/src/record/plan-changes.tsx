import type { PlanContent } from '@cau-noi/domain/plan';
import { planDifference } from '@cau-noi/domain/plan/difference';
import { type ChangeFacts, changeText } from '@cau-noi/i18n/change-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useNames } from '@cau-noi/portal/names';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { DiffList } from '@cau-noi/ui/diff-list';
import { PageSection } from '@cau-noi/ui/page';
import { useMemo, useState } from 'react';
import { namedInLines } from '../line/line-text.ts';
import { plansMessages } from '../plans.messages.ts';

/** What the plan is compared with. */
type Since = 'approved' | 'baseline';

export interface PlanChangesProps {
  readonly content: PlanContent;
  /** The approved version in force. */
  readonly approved: PlanContent;
  /** The first approved version; the same as `approved` before any adjustment was approved. */
  readonly baseline: PlanContent | null;
  readonly names: ReadonlyMap<string, string>;
}

/** The domain's difference of two versions, field by field and line by line. */
export function planChanges(before: PlanContent, after: PlanContent): readonly ChangeFacts[] {
  const { added, removed, changed } = planDifference(before, after);
  return [
    ...changed.flatMap(({ after: line, fields }) =>
      fields.map((change) => ({
        path: ['lines', line.id, change.field],
        label: `lines.${change.field}`,
        before: change.before,
        after: change.after,
      })),
    ),
    ...added.map((line) => ({ path: ['lines', line.id], label: 'lines', after: line })),
    ...removed.map((line) => ({ path: ['lines', line.id], label: 'lines', before: line })),
  ];
}

/** What changed since the approved plan, or since the baseline: the old struck above the new. */
export function PlanChanges({ content, approved, baseline, names }: PlanChangesProps) {
  const t = useMessages(plansMessages);
  const [since, setSince] = useState<Since>('approved');
  const before = since === 'baseline' && baseline !== null ? baseline : approved;
  const changes = useMemo(() => planChanges(before, content), [before, content]);
  const items = useChangeItems(changes, before, content, names);
  const adjusted = baseline !== null && planChanges(baseline, approved).length > 0;
  if (changes.length === 0 && !adjusted) return null;
  return (
    <PageSection
      title={t('changes.title')}
      {...(content.adjustmentReason !== null && {
        lead: t('changes.reason', { reason: content.adjustmentReason }),
      })}
      {...(adjusted && {
        actions: (
          <ChoiceRow<Since>
            label={t('changes.since')}
            labelShown
            value={since}
            onChange={setSince}
            choices={[
              { value: 'approved', label: t('changes.approved') },
              { value: 'baseline', label: t('changes.baseline') },
            ]}
          />
        ),
      })}
    >
      <DiffList label={t('changes.label')} items={items} />
    </PageSection>
  );
}

function useChangeItems(
  changes: readonly ChangeFacts[],
  before: PlanContent,
  after: PlanContent,
  names: ReadonlyMap<string, string>,
) {
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  const lines = [...before.lines, ...after.lines];
  const nameOf = useNames(namedInLines(lines), names);
  const titles = new Map(lines.map(({ id, title }) => [id, title]));
  const itemName = (path: ChangeFacts['path']) =>
    titles.get(String(path[1]))?.trim() || t('changes.untitled');
  return changes.map((change) => {
    const text = changeText(change, language, { nameOf, itemName });
    return { ...text, before: text.before.join('; '), after: text.after.join('; ') };
  });
}
