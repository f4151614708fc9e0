import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useLanguage } from '@cau-noi/i18n/language';
import type { Language } from '@cau-noi/i18n/messages';

const LanguageChoiceMutation = graphql(`
  mutation LanguageChoiceMutation($input: ViewerSetLocaleInput!) {
    viewerSetLocale(input: $input) {
      ... on ViewerPayload {
        viewer {
          id
          locale
        }
      }
    }
  }
`);

/**
 * Changes the language here at once, and tells the account, which takes it to other machines and into mail. An
 * account that could not be told is no reason to disturb the reader: this browser keeps the choice.
 */
export function useLanguageChoice(): (language: Language) => void {
  const { setLanguage } = useLanguage();
  const { run } = useAct(LanguageChoiceMutation);
  return (language) => {
    setLanguage(language);
    void run({ locale: language });
  };
}
