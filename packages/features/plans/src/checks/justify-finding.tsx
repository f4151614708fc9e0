import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { MayButton, type Permission } from '@cau-noi/portal/may-button';
import { useTextDraft } from '@cau-noi/portal/text-draft';
import type { TextSaveAnswer } from '@cau-noi/portal/text-draft';
import { SaveState } from '@cau-noi/ui/save-state';
import { TextField } from '@cau-noi/ui/text-field';
import { Stack } from '@mantine/core';
import { useCallback, useState } from 'react';
import { plansMessages } from '../plans.messages.ts';

const PlanJustifyMutation = graphql(`
  mutation PlanJustifyMutation($input: PlanJustifyInput!) {
    planJustify(input: $input) {
      __typename
      ... on PlanPayload {
        plan {
          id
          version
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

export interface JustifyFindingProps {
  readonly planId: string;
  readonly findingKey: string;
  /** What was written before; '' when nothing. */
  readonly text: string;
  readonly permission: Permission;
}

/** Where the author says why a finding is acceptable; saved by itself, with the plan. */
export function JustifyFinding({ planId, findingKey, text, permission }: JustifyFindingProps) {
  const t = useMessages(plansMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const draft = useJustification(planId, findingKey, text);
  const { content, status, savedAt, refusal } = draft.state;
  const [open, setOpen] = useState(status !== 'saved');
  const failure =
    refusal === null ? t('unreached') : t('refusedAct', { reason: refusalText(refusal, language) });
  return (
    <details
      className="ui-screen-only"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text === '' ? t('findings.justify') : t('findings.justified', { text })}</summary>
      <Stack gap="sm" mt="xs">
        <TextField
          path={`justifications.${findingKey}`}
          label={t('findings.justification')}
          help={t('findings.justificationHelp')}
          lines={2}
          maxLength={2_000}
          value={content}
          readOnly={!permission.allowed}
          onChange={draft.change}
          error={status === 'failed' ? failure : undefined}
          // Whoever goes on to submit has finished it.
          onBlur={draft.save}
        />
        {(status !== 'saved' || savedAt !== null) && (
          <SaveState
            status={status}
            savedAt={savedAt === null ? undefined : format.time(savedAt)}
          />
        )}
        <div>
          <MayButton
            permission={permission}
            variant="default"
            loading={status === 'saving'}
            onClick={draft.save}
          >
            {t('act.save')}
          </MayButton>
        </div>
      </Stack>
    </details>
  );
}

function useJustification(planId: string, findingKey: string, saved: string) {
  const { run } = useAct(PlanJustifyMutation);
  const send = useCallback(
    async (text: string): Promise<TextSaveAnswer> => {
      const result = await run({ id: planId, justifications: [{ findingKey, text }] });
      if (!result.ok) return { is: 'unreached' };
      const answer = result.data.planJustify;
      if (answer.__typename === 'PlanPayload') return { is: 'saved' };
      return { is: 'refused', refusal: { code: answer.code, data: answer.data } };
    },
    [planId, findingKey, run],
  );
  return useTextDraft({ place: `${planId}.justification.${findingKey}`, saved, send });
}
