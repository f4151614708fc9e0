import { useMessages } from '@cau-noi/i18n/language';
import { decisionMessages } from './decision.messages.ts';
import type { Submission } from './submission.ts';

/** What a submission is called: the title of a dossier, year and unit of a plan. */
export function useSubmissionTitle(): (submission: Submission) => string {
  const t = useMessages(decisionMessages);
  return ({ subject }) =>
    subject.__typename === 'Plan'
      ? t('planTitle', { year: subject.year, unit: subject.organisation.shortName })
      : subject.title;
}
