import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useToast } from '@cau-noi/ui/toast';
import { plansMessages } from '../plans.messages.ts';

/** What the API answers to an act on the plan as a whole. */
type Answer =
  | { readonly __typename: 'PlanPayload' }
  | {
      readonly __typename: Exclude<string, 'PlanPayload'>;
      readonly code: string;
      readonly data: unknown;
    };

/** Says what an act came to, and shows the plan as it is now. */
export function useTell(onDone: () => void): (answer: Answer | null, done: string) => boolean {
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  const toast = useToast();
  return (answer, done) => {
    if (answer === null) {
      toast({ text: t('unreached'), tone: 'failed' });
      return false;
    }
    const refused = 'code' in answer;
    const reason = refused ? refusalText(answer, language) : '';
    toast(refused ? { text: t('refusedAct', { reason }), tone: 'failed' } : { text: done });
    onDone();
    return !refused;
  };
}
