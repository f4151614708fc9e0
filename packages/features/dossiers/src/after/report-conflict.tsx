import type { Objective } from '@cau-noi/domain/dossier';
import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import type { ReportEffects } from '@cau-noi/domain/dossier/report-effects';
import type { Format } from '@cau-noi/i18n/format';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { Conflict } from '@cau-noi/ui/conflict';
import { resolveReport } from '../draft/outcome-report.ts';
import type { ReportCollision } from '../draft/outcome-report.ts';
import { editMessages } from '../edit/edit.messages.ts';
import { useReportFieldName } from './report-field-name.ts';

export interface ReportConflictProps {
  readonly draft: DraftState<OutcomeReport, ReportCollision>;
  readonly objectives: readonly Objective[];
  readonly onResolve: (report: OutcomeReport) => void;
}

/** Effects in one line: what tells one writer's from the other's. */
function effectsText(
  { continuation, products, trainersTrained }: ReportEffects,
  format: Format,
): string {
  const asked = continuation?.date ?? null;
  return [
    continuation?.paper ?? '',
    asked === null ? '' : format.date(asked),
    ...products.map(({ title }) => title),
    trainersTrained === null ? '' : format.number(trainersTrained),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** A part of the report in one line; the objective of a result is named by the label already. */
function partText(part: ReportCollision['mine'], format: Format): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return part;
  if ('products' in part) return effectsText(part, format);
  const texts =
    'objectiveId' in part
      ? [part.achieved === null ? '' : format.number(part.achieved, 2), part.text]
      : [part.text, part.owner, part.dueDate === null ? '' : format.date(part.dueDate)];
  return texts.filter((text) => text !== '').join('; ');
}

/** Two people wrote in one report: both texts side by side, one chosen for each part. */
export function ReportConflict({ draft, objectives, onResolve }: ReportConflictProps) {
  const edit = useMessages(editMessages);
  const format = useFormat();
  const fieldName = useReportFieldName(objectives);
  const { conflict } = draft;
  if (conflict === null) return null;
  return (
    <Conflict
      by={edit('savedBy', {
        name: conflict.by ?? edit('someone'),
        time: conflict.at === null ? '' : format.dateTime(conflict.at),
      })}
      fields={conflict.join.collisions.map(({ key, mine, theirs }) => ({
        path: key,
        label: fieldName(key),
        mine: partText(mine, format),
        theirs: partText(theirs, format),
      }))}
      onResolve={(choices) => {
        const mine = Object.keys(choices).filter((key) => choices[key] === 'mine');
        onResolve(resolveReport(conflict.join, new Set(mine)));
      }}
    />
  );
}
