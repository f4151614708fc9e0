import { useMessages } from '@cau-noi/i18n/language';
import { recordMessages } from '@cau-noi/portal/record-messages';
import type { Refused } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';

/** Says that it was done and asks for the record again; hands a refusal on. */
export function useFinished(onDone: () => void) {
  const shared = useMessages(recordMessages);
  const toast = useToast();
  return (why: Refused | null): Refused | null => {
    if (why !== null) return why;
    toast({ text: shared('done') });
    onDone();
    return null;
  };
}
