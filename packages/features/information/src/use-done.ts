import { useMessages } from '@cau-noi/i18n/language';
import { recordMessages } from '@cau-noi/portal/record-messages';
import type { Refused } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';

/** Says that something was done and goes on; gives a refusal as it is. */
export function useDone(onDone: () => void): (why: Refused | null) => Refused | null {
  const shared = useMessages(recordMessages);
  const toast = useToast();
  return (why) => {
    if (why !== null) return why;
    toast({ text: shared('done') });
    onDone();
    return null;
  };
}
