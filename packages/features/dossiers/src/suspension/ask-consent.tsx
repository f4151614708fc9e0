import { SUSPENSION_LIMITS } from '@cau-noi/domain/suspension/issues';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { ReasonDialog } from '@cau-noi/portal/reason-dialog';
import { ActButton } from '@cau-noi/ui/act-button';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import type { SavedRecord } from '@cau-noi/portal/waiver-form';
import { suspensionMessages } from './suspension.messages.ts';

const ConsentRefusal_error = graphql(`
  fragment ConsentRefusal_error on BusinessError {
    __typename
    code
    data
    ... on ValidationError {
      issues {
        code
      }
    }
  }
`);

const ConsentRequestMutation = graphql(
  `
    mutation ConsentRequestMutation($input: ConsentRequestInput!) {
      answer: consentRequest(input: $input) {
        __typename
        ... on ConsentPayload {
          consent {
            id
            state
          }
        }
        ...ConsentRefusal_error
      }
    }
  `,
  [ConsentRefusal_error],
);

type Say = (key: string) => string;

export interface AskConsentProps {
  readonly dossier: SavedRecord;
  readonly suspensionId: string;
  readonly onAsked: () => void;
}

/** Asks the federation to let a dossier pass, as it is saved. */
export function AskConsent({ dossier, suspensionId, onAsked }: AskConsentProps) {
  const t = useMessages(suspensionMessages);
  const words = useMessages(directionWords) as Say;
  const { language } = useLanguage();
  const toast = useToast();
  const { run } = useAct(ConsentRequestMutation);
  const [asking, setAsking] = useState(false);
  const { id: dossierId, version, saved } = dossier;
  const send = async (text: string): Promise<string | null> => {
    const result = await run({ dossierId, version, suspensionId, text });
    if (!result.ok) return t('saving');
    const { answer } = result.data;
    if (answer.__typename === 'ConsentPayload') {
      toast({ text: t('asked') });
      onAsked();
      return null;
    }
    const refusal = readFragment(ConsentRefusal_error, answer);
    return refusal.__typename === 'ValidationError'
      ? refusal.issues.map(({ code }) => words(`issue.${code}`)).join(' ')
      : refusalText(refusal, language);
  };
  return (
    <div className="ui-screen-only">
      <ActButton
        variant="default"
        size="xs"
        disabledReason={saved ? null : t('saving')}
        onClick={() => setAsking(true)}
      >
        {t('ask')}
      </ActButton>
      {asking && (
        <ReasonDialog
          title={t('askTitle')}
          act={t('ask')}
          help={t('askHelp')}
          maxLength={SUSPENSION_LIMITS.note}
          onClose={() => setAsking(false)}
          onAct={send}
        />
      )}
    </div>
  );
}
