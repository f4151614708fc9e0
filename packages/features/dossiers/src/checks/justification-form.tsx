import { isBlank } from '@cau-noi/domain/limits';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
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
  const toast = useToast();
  const justify = useAct(JustifyMutation);
  const [written, setWritten] = useState(text);
  const save = async () => {
    const result = await justify.run({
      id: dossierId,
      justifications: [{ findingKey, text: written.trim() }],
    });
    const saved = result.ok && result.data.dossierJustify.__typename === 'DossierPayload';
    toast(saved ? { text: t('justifySaved') } : { text: t('justifyFailed'), tone: 'failed' });
  };
  const unchanged = written.trim() === text || (isBlank(written) && text === '');
  return (
    <div className="ui-screen-only">
      <TextField
        path={`justification.${findingKey}`}
        label={t('justify')}
        help={t('justifyHelp')}
        lines={2}
        value={written}
        onChange={setWritten}
      />
      {!unchanged && (
        <ActButton
          size="compact-sm"
          mt={4}
          variant="default"
          loading={justify.running}
          onClick={() => void save()}
        >
          {t('justifySave')}
        </ActButton>
      )}
    </div>
  );
}
