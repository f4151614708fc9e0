import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { useToast } from '@cau-noi/ui/toast';
import { settledMessages } from './settled.messages.ts';

const ExplainSpentMutation = graphql(`
  mutation ExplainSpentMutation($input: DossierExplainSpentInput!) {
    dossierExplainSpent(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          version
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

/** Writes texts, by the key of their finding, beside what was really spent. */
export function useExplainSpent(dossierId: string, onChanged: () => void) {
  const t = useMessages(settledMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const explaining = useAct(ExplainSpentMutation);
  const explain = async (byKey: Readonly<Record<string, string>>, done: string): Promise<void> => {
    const texts = Object.entries(byKey).map(([findingKey, text]) => ({ findingKey, text }));
    const result = await explaining.run({ id: dossierId, texts });
    if (!result.ok) return toast({ text: t('notReached'), tone: 'failed' });
    const answer = result.data.dossierExplainSpent;
    if (answer.__typename !== 'DossierPayload')
      return toast({ text: refusalText(answer, language), tone: 'failed' });
    toast({ text: done });
    onChanged();
  };
  return { running: explaining.running, explain };
}
