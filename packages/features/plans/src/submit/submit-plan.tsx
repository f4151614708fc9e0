import { sumByCurrency } from '@cau-noi/domain/money';
import type { PlanLine } from '@cau-noi/domain/plan';
import { planTotals } from '@cau-noi/domain/plan/totals';
import type { Waiver } from '@cau-noi/domain/waiver';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { MayButton, type Permission } from '@cau-noi/portal/may-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { useToast } from '@cau-noi/ui/toast';
import { Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { heldBack } from '../checks/held-back.ts';
import { plansMessages } from '../plans.messages.ts';

const PlanSubmitMutation = graphql(`
  mutation PlanSubmitMutation($input: PlanSubmitInput!) {
    planSubmit(input: $input) {
      __typename
      ... on PlanPayload {
        plan {
          id
          version
          state
          updatedAt
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

export interface SubmitPlanProps {
  readonly plan: { readonly id: string; readonly version: number; readonly year: number };
  readonly permission: Permission;
  readonly lines: readonly PlanLine[];
  readonly findings: readonly FindingFacts[];
  readonly justifications: ReadonlyMap<string, string>;
  readonly waivers: readonly Waiver[];
  /** How many places are missing or malformed. */
  readonly issues: number;
  /** Why not at this moment: a draft being saved, cells that could not be read. */
  readonly notNow: string | null;
  readonly onSubmitted: () => void;
  /** Refused for what the page does not show yet: it should ask again. */
  readonly onRefused: () => void;
}

/** The button that hands the plan in, and the summary that is read before it is. */
export function SubmitPlan(props: SubmitPlanProps) {
  const { plan, permission, notNow, issues, findings, justifications, waivers } = props;
  const t = useMessages(plansMessages);
  const [open, setOpen] = useState(false);
  const submit = useSubmit(props);
  const held = useMemo(
    () => heldBack(findings, justifications, waivers),
    [findings, justifications, waivers],
  );
  const reason = notNow ?? usable(t, issues, held);
  return (
    <>
      <MayButton permission={permission} notNow={notNow} onClick={() => setOpen(true)}>
        {t('act.submit')}
      </MayButton>
      <Confirm
        open={open}
        onClose={() => setOpen(false)}
        title={t('submit.title', { year: plan.year })}
        act={t('act.submit')}
        disabledReason={reason}
        onAct={submit}
      >
        <Summary {...props} held={held} />
      </Confirm>
    </>
  );
}

type Translate = ReturnType<typeof useMessages<(typeof plansMessages)['vi']>>;

/** Why it cannot be handed in as it stands; null when it can. */
function usable(t: Translate, issues: number, held: number): string | null {
  if (issues > 0) return t('submit.issues', { count: issues });
  return held > 0 ? t('submit.held', { count: held }) : null;
}

function Summary({ lines, findings, issues, held }: SubmitPlanProps & { readonly held: number }) {
  const t = useMessages(plansMessages);
  const format = useFormat();
  const totals = planTotals(lines);
  const money = sumByCurrency(lines.flatMap((line) => line.funding.map(({ amount }) => amount)));
  const sums = money.ok ? money.value : [];
  const unknown = findings.filter(({ status }) => status === 'CANNOT_TELL').length;
  return (
    <Stack gap="sm">
      {totals.ok && (
        <Text>
          {t('submit.summary', {
            lines: format.number(totals.value.all.lines),
            persons: format.persons(totals.value.all.persons),
            personDays: format.number(totals.value.all.personDays),
          })}
        </Text>
      )}
      {sums.length > 0 && <Text className="ui-figures">{format.list(sums.map(format.money))}</Text>}
      <Text fw={600}>{usable(t, issues, held) ?? t('submit.ready')}</Text>
      {unknown > 0 && <Text>{t('submit.unknown', { count: unknown })}</Text>}
      <Text c="dimmed">{t('submit.frozen')}</Text>
    </Stack>
  );
}

function useSubmit({ plan, onSubmitted, onRefused }: SubmitPlanProps): () => Promise<void> {
  const t = useMessages(plansMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const submit = useAct(PlanSubmitMutation);
  return async () => {
    const result = await submit.run({ id: plan.id, version: plan.version });
    if (!result.ok) {
      toast({ text: t('submit.unreached'), tone: 'failed' });
      return;
    }
    const answer = result.data.planSubmit;
    if (answer.__typename === 'PlanPayload') {
      toast({ text: t('submit.done') });
      onSubmitted();
      return;
    }
    const reason = refusalText(answer, language);
    toast({ text: t('refusedAct', { reason }), tone: 'failed' });
    onRefused();
  };
}
