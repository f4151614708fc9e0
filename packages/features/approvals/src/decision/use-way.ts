import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useToast } from '@cau-noi/ui/toast';
import { approvalsOptions } from '../approvals.routes.ts';
import { useInboxFilters } from '../inbox/inbox-filters.ts';
import { decisionMessages } from './decision.messages.ts';
import { useSubmissionTitle } from './submission-title.ts';
import type { Submission } from './submission.ts';
import type { Outcome } from './use-decide.ts';

export type Done = Extract<Outcome, { readonly is: 'done' }>;

/** The way through the inbox, from one submission to the next. */
export interface Way {
  /** Place in the inbox, from 1; null when the submission does not wait there. */
  readonly place: number | null;
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly inbox: string;
  /** Says what was done and goes on: to the item after this one, or to the one that waits longest. */
  readonly goOn: (done: Done) => void;
}

/** Where the submission stands in the inbox as it is filtered. */
export function useWay(submission: Submission, waiting: readonly string[]): Way {
  const { paths } = approvalsOptions.use();
  const { search } = useInboxFilters();
  const go = useGo();
  const toast = useToast();
  const say = useDoneText();
  const at = waiting.indexOf(submission.id);
  const addressOf = (id: string | undefined) =>
    id === undefined ? null : paths.decision({ submissionId: id }, search);
  const following = waiting[at + 1];

  const goOn = (done: Done) => {
    const next = following ?? (done.next === submission.id ? null : done.next);
    toast({ text: say(submission, done, next === null) });
    go(addressOf(next ?? undefined) ?? paths.inbox(search));
    document.querySelector<HTMLElement>('main')?.focus();
  };
  return {
    place: at === -1 ? null : at + 1,
    count: waiting.length,
    next: addressOf(following),
    previous: at > 0 ? addressOf(waiting[at - 1]) : null,
    inbox: paths.inbox(search),
    goOn,
  };
}

function useDoneText() {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  const titleOf = useSubmissionTitle();
  return (submission: Submission, { state, passedOnTo }: Done, last: boolean): string => {
    const title = titleOf(submission);
    const what = () => {
      if (state === 'RETURNED') {
        return t('done.returned', { unit: submission.subject.organisation.shortName, title });
      }
      return passedOnTo === null
        ? t('done.approved', { title })
        : t('done.passedOn', { role: words(`role.${passedOnTo}`), title });
    };
    return last ? `${what()} ${t('done.inboxEmpty')}` : what();
  };
}
