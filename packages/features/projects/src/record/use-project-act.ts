import type { ActResult } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { projectIssueText } from '@cau-noi/i18n/project-text';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { useRefusal } from '@cau-noi/portal/refusal';
import type { Refusal, Refused } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';

type Answer = { readonly answer: { readonly project: object } | Refusal };

/** Says that an act was done and asks for the record again; gives why it was not. */
export function useProjectDone(onDone: () => void) {
  const shared = useMessages(recordMessages);
  const toast = useToast();
  const refusal = useRefusal(projectIssueText);
  return <Data extends Answer>(result: ActResult<Data>): Refused | null => {
    const why = refusal(result, ({ answer }) => ('project' in answer ? null : answer));
    if (why !== null) return why;
    toast({ text: shared('done') });
    onDone();
    return null;
  };
}
