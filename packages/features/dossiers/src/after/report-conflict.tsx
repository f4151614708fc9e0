import type { Objective } from '@cau-noi/domain/dossier';
import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { Conflict } from '@cau-noi/ui/conflict';
import { changeText } from '../changes/change-text.ts';
import { resolveReport } from '../draft/outcome-report.ts';
import type { ReportCollision } from '../draft/outcome-report.ts';
import { editMessages } from '../edit/edit.messages.ts';
import { useReportFieldName } from './report-field-name.ts';

export interface ReportConflictProps {
  readonly draft: DraftState<OutcomeReport, ReportCollision>;
  readonly objectives: readonly Objective[];
  readonly onResolve: (report: OutcomeReport) => void;
}

const nobody = () => undefined;

/** Two people wrote in one report: both texts side by side, one chosen for each part. */
export function ReportConflict({ draft, objectives, onResolve }: ReportConflictProps) {
  const edit = useMessages(editMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const fieldName = useReportFieldName(objectives);
  const { conflict } = draft;
  if (conflict === null) return null;
  // The objective is named by the label already.
  const text = (value: unknown) =>
    typeof value === 'object' && value !== null
      ? changeText('', { ...value, objectiveId: null }, language, nobody)
      : changeText('', value, language, nobody);
  return (
    <Conflict
      by={edit('savedBy', {
        name: conflict.by ?? edit('someone'),
        time: conflict.at === null ? '' : format.dateTime(conflict.at),
      })}
      fields={conflict.join.collisions.map(({ key, mine, theirs }) => ({
        path: key,
        label: fieldName(key),
        mine: text(mine),
        theirs: text(theirs),
      }))}
      onResolve={(choices) => {
        const mine = Object.keys(choices).filter((key) => choices[key] === 'mine');
        onResolve(resolveReport(conflict.join, new Set(mine)));
      }}
    />
  );
}
