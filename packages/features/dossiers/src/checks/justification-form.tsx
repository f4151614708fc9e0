import { DOSSIER_LIMITS } from '@cau-noi/domain/dossier/draft-issues';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useTextDraft } from '@cau-noi/portal/text-draft';
import type { TextSaveAnswer } from '@cau-noi/portal/text-draft';
import { TextField } from '@cau-noi/ui/text-field';
import { useCallback } from 'react';
import { DraftStatus } from '../edit/draft-status.tsx';
import { checkMessages } from './check.messages.ts';

const JustifyMutation = graphql(`
  mutation JustifyMutation($input: DossierJustifyInput!) {
    dossierJustify(input: $input) {
      __typename
      ... on DossierPayload {
        dossier {
          id
          justifications {
            findingKey
            text
          }
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

export interface JustificationFormProps {
  readonly dossierId: string;
  readonly findingKey: string;
  readonly text: string;
}

/** Why the author holds a finding to be acceptable; saved by itself, beside the dossier. */
export function JustificationForm({ dossierId, findingKey, text }: JustificationFormProps) {
  const t = useMessages(checkMessages);
  const { run } = useAct(JustifyMutation);
  const send = useCallback(
    async (written: string): Promise<TextSaveAnswer> => {
      const justifications = [{ findingKey, text: written.trim() }];
      const result = await run({ id: dossierId, justifications });
      if (!result.ok) return { is: 'unreached' };
      const answer = result.data.dossierJustify;
      if (answer.__typename === 'DossierPayload') return { is: 'saved' };
      return { is: 'refused', refusal: { code: answer.code, data: answer.data } };
    },
    [dossierId, findingKey, run],
  );
  const place = `${dossierId}.justification.${findingKey}`;
  const draft = useTextDraft({ place, saved: text, send });
  const { content, status, savedAt } = draft.state;
  return (
    <div className="ui-screen-only">
      <TextField
        path={`justification.${findingKey}`}
        label={t('justify')}
        help={t('justifyHelp')}
        lines={2}
        maxLength={DOSSIER_LIMITS.text}
        value={content}
        onChange={draft.change}
        // Whoever goes on to submit has finished it.
        onBlur={draft.save}
      />
      {(status !== 'saved' || savedAt !== null) && (
        <DraftStatus draft={draft.state} onSave={draft.save} />
      )}
    </div>
  );
}
