import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { AbandonAdjustment, AdjustPlan } from './adjust-plan.tsx';
import { useTell } from './use-tell.ts';
import { SubmitPlan, type SubmitPlanProps } from '../submit/submit-plan.tsx';

export const PlanActs_plan = graphql(`
  fragment PlanActs_plan on Plan {
    id
    year
    state
    version
    approval {
      submission {
        id
        state
      }
    }
    approved {
      id
    }
    viewerMay {
      edit {
        allowed
        code
        data
      }
      submit {
        allowed
        code
        data
      }
      withdraw {
        allowed
        code
        data
      }
      decide {
        allowed
        code
        data
      }
      adjust {
        allowed
        code
        data
      }
      abandonAdjustment {
        allowed
        code
        data
      }
    }
  }
`);

const PlanWithdrawMutation = graphql(`
  mutation PlanWithdrawMutation($input: PlanWithdrawInput!) {
    planWithdraw(input: $input) {
      __typename
      ... on PlanPayload {
        plan {
          id
          version
          state
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

export interface PlanActsProps extends Pick<
  SubmitPlanProps,
  'lines' | 'findings' | 'justifications' | 'waivers' | 'issues'
> {
  readonly plan: FragmentOf<typeof PlanActs_plan>;
  /** How many changes an adjustment has made so far. */
  readonly changes: number;
  /** Asks for the plan again after something was done to it. */
  readonly onDone: () => void;
}

type Plan = ResultOf<typeof PlanActs_plan>;

/** What can be done to the plan as it stands: one primary act, and few others. */
export function PlanActs(props: PlanActsProps) {
  const plan = readFragment(PlanActs_plan, props.plan);
  const { state } = plan;
  return (
    <>
      <Print />
      {(state === 'DRAFT' || state === 'RETURNED') && <WriterActs {...props} plan={plan} />}
      {state === 'SUBMITTED' && <PendingActs plan={plan} onDone={props.onDone} />}
      {state === 'APPROVED' && <AdjustPlan plan={plan} onDone={props.onDone} />}
    </>
  );
}

function Print() {
  const t = useMessages(plansMessages);
  return (
    <ActButton
      variant="default"
      leftSection={<IconPrinter size={16} aria-hidden />}
      onClick={() => window.print()}
    >
      {t('act.print')}
    </ActButton>
  );
}

function WriterActs({
  plan,
  changes,
  onDone,
  ...rest
}: Omit<PlanActsProps, 'plan'> & { readonly plan: Plan }) {
  const t = useMessages(plansMessages);
  const go = useGo();
  const { paths } = plansOptions.use();
  return (
    <>
      {plan.approved !== null && (
        <AbandonAdjustment plan={plan} changes={changes} onDone={onDone} />
      )}
      <MayButton
        permission={plan.viewerMay.edit}
        variant="default"
        onClick={() => go(paths.planEdit({ planId: plan.id }))}
      >
        {t('act.edit')}
      </MayButton>
      <SubmitPlan
        {...rest}
        plan={plan}
        permission={plan.viewerMay.submit}
        notNow={null}
        onSubmitted={onDone}
        onRefused={onDone}
      />
    </>
  );
}

interface PlanActProps {
  readonly plan: Plan;
  readonly onDone: () => void;
}

function PendingActs({ plan, onDone }: PlanActProps) {
  const t = useMessages(plansMessages);
  const go = useGo();
  const { decide } = plansOptions.use();
  const tell = useTell(onDone);
  const withdraw = useAct(PlanWithdrawMutation);
  const [open, setOpen] = useState(false);
  const submissionId = plan.approval?.submission.id;
  return (
    <>
      <MayButton
        permission={plan.viewerMay.withdraw}
        variant="default"
        onClick={() => setOpen(true)}
      >
        {t('act.withdraw')}
      </MayButton>
      {decide !== undefined && submissionId !== undefined && (
        <MayButton
          permission={plan.viewerMay.decide}
          variant={plan.viewerMay.decide.allowed ? 'filled' : 'default'}
          onClick={() => go(decide(submissionId))}
        >
          {t('act.decide')}
        </MayButton>
      )}
      <Confirm
        open={open}
        onClose={() => setOpen(false)}
        title={t('withdraw.title')}
        act={t('act.withdraw')}
        onAct={async () => {
          const result = await withdraw.run({ id: plan.id, version: plan.version });
          tell(result.ok ? result.data.planWithdraw : null, t('withdraw.done'));
        }}
      >
        <Text>{t('withdraw.what')}</Text>
      </Confirm>
    </>
  );
}
