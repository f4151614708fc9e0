import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { MayButton, type Permission } from '@cau-noi/portal/may-button';
import { TextField } from '@cau-noi/ui/text-field';
import { useToast } from '@cau-noi/ui/toast';
import { Stack } from '@mantine/core';
import { useState } from 'react';
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
  readonly finding: FindingFacts;
  /** What was written before; '' when nothing. */
  readonly text: string;
  readonly permission: Permission;
}

/** Where the author says why a finding is acceptable; kept with the plan as soon as it is saved. */
export function JustifyFinding({ planId, finding, text, permission }: JustifyFindingProps) {
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const justify = useAct(PlanJustifyMutation);
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const save = async () => {
    const justifications = [{ findingKey: finding.key, text: typed ?? text }];
    const result = await justify.run({ id: planId, justifications });
    if (!result.ok) {
      toast({ text: t('unreached'), tone: 'failed' });
      return;
    }
    const answer = result.data.planJustify;
    if (answer.__typename === 'PlanPayload') {
      setTyped(null);
      setOpen(false);
      toast({ text: t('findings.saved') });
      return;
    }
    toast({
      text: t('refusedAct', { reason: refusalText(answer, language) }),
      tone: 'failed',
    });
  };
  return (
    <details
      className="ui-screen-only"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{text === '' ? t('findings.justify') : t('findings.justified', { text })}</summary>
      <Stack gap="sm" mt="xs">
        <TextField
          path={`justifications.${finding.key}`}
          label={t('findings.justification')}
          help={t('findings.justificationHelp')}
          lines={2}
          maxLength={2_000}
          value={typed ?? text}
          readOnly={!permission.allowed}
          onChange={setTyped}
        />
        <div>
          <MayButton
            permission={permission}
            variant="default"
            loading={justify.running}
            onClick={() => void save()}
          >
            {t('act.save')}
          </MayButton>
        </div>
      </Stack>
    </details>
  );
}
