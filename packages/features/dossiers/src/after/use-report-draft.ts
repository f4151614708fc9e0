import type { Objective } from '@cau-noi/domain/dossier';
import type { OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { reportDraftIssues } from '@cau-noi/domain/dossier/outcome';
import { readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useDraft } from '@cau-noi/portal/draft';
import type { SaveAnswer } from '@cau-noi/portal/draft-state';
import { useCallback, useMemo } from 'react';
import {
  joinReports,
  OutcomeReport_report,
  OutcomeSaveMutation,
  reportInputOf,
  reportOf,
  reportOfInput,
} from '../draft/outcome-report.ts';

/** The code of a refusal that the reader mends in the form. */
const invalid = { is: 'refused', refusal: { code: 'VALIDATION', data: {} } } as const;

/** The outcome report while it is written, saved as typing rests. Version 0 is a report not begun. */
export function useReportDraft(
  dossierId: string,
  objectives: readonly Objective[],
  outcome: FragmentOf<typeof OutcomeReport_report> | null,
) {
  const { run } = useAct(OutcomeSaveMutation);
  const version = readFragment(OutcomeReport_report, outcome)?.version ?? 0;
  const saved = useMemo(() => reportOf(objectives, outcome), [objectives, outcome]);
  const send = useCallback(
    async (report: OutcomeReport, on: number): Promise<SaveAnswer<OutcomeReport>> => {
      if (reportDraftIssues(objectives, report).length > 0) return invalid;
      const result = await run({ dossierId, version: on, report: reportInputOf(report) });
      if (!result.ok) return { is: 'unreached' };
      const answer = result.data.outcomeSave;
      switch (answer.__typename) {
        case 'DossierPayload': {
          const { outcome: next, updatedAt } = answer.dossier;
          const now = readFragment(OutcomeReport_report, next)?.version ?? on + 1;
          return { is: 'saved', version: now, at: updatedAt };
        }
        case 'ConflictError':
          return {
            is: 'conflicted',
            theirs: reportOfInput(objectives, answer.theirs),
            version: answer.currentVersion,
            by: answer.changedBy,
            at: answer.changedAt,
          };
        case 'ForbiddenError':
        case 'NotFoundError':
        case 'StateError':
        case 'ValidationError':
          return { is: 'refused', refusal: { code: answer.code, data: answer.data } };
      }
    },
    [dossierId, objectives, run],
  );
  return useDraft({ recordId: `${dossierId}.outcome`, saved, version, join: joinReports, send });
}
