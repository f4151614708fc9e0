import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton, type Permission } from '@cau-noi/portal/may-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { TextField } from '@cau-noi/ui/text-field';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { useTell } from './use-tell.ts';

const PlanAdjustMutation = graphql(`
  mutation PlanAdjustMutation($input: PlanAdjustInput!) {
    planAdjust(input: $input) {
      __typename
      ... on PlanPayload {
        plan {
          id
          version
          state
          adjustmentReason
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

const PlanAdjustmentAbandonMutation = graphql(`
  mutation PlanAdjustmentAbandonMutation($input: PlanAdjustmentAbandonInput!) {
    planAdjustmentAbandon(input: $input) {
      __typename
      ... on PlanPayload {
        plan {
          id
          version
          state
          adjustmentReason
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

interface AdjustedPlan {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  readonly viewerMay: {
    readonly adjust: Permission;
    readonly abandonAdjustment: Permission;
  };
}

export interface AdjustPlanProps {
  readonly plan: AdjustedPlan;
  readonly onDone: () => void;
}

/** Takes an approved plan up again, with the reason that the approvers will read. */
export function AdjustPlan({ plan, onDone }: AdjustPlanProps) {
  const t = useMessages(plansMessages);
  const go = useGo();
  const { paths } = plansOptions.use();
  const tell = useTell(onDone);
  const adjust = useAct(PlanAdjustMutation);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <MayButton permission={plan.viewerMay.adjust} variant="default" onClick={() => setOpen(true)}>
        {t('act.adjust')}
      </MayButton>
      <Confirm
        open={open}
        onClose={() => setOpen(false)}
        title={t('adjust.title', { year: plan.year })}
        act={t('act.adjust')}
        disabledReason={reason.trim() === '' ? t('adjust.needed') : null}
        onAct={async () => {
          const input = { id: plan.id, version: plan.version, reason: reason.trim() };
          const result = await adjust.run(input);
          const done = tell(result.ok ? result.data.planAdjust : null, t('adjust.done'));
          if (done) go(paths.planEdit({ planId: plan.id }));
        }}
      >
        <Text>{t('adjust.what')}</Text>
        <TextField
          path="reason"
          label={t('adjust.reason')}
          help={t('adjust.reasonHelp')}
          required
          lines={3}
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
      </Confirm>
    </>
  );
}

export interface AbandonAdjustmentProps extends AdjustPlanProps {
  /** How many changes would be given up. */
  readonly changes: number;
}

/** Gives an adjustment up. It cannot be undone, so it asks first and says how much is lost. */
export function AbandonAdjustment({ plan, changes, onDone }: AbandonAdjustmentProps) {
  const t = useMessages(plansMessages);
  const tell = useTell(onDone);
  const abandon = useAct(PlanAdjustmentAbandonMutation);
  const [open, setOpen] = useState(false);
  return (
    <>
      <MayButton
        permission={plan.viewerMay.abandonAdjustment}
        variant="default"
        onClick={() => setOpen(true)}
      >
        {t('act.abandon')}
      </MayButton>
      <Confirm
        open={open}
        onClose={() => setOpen(false)}
        title={t('abandon.title', { year: plan.year })}
        act={t('act.abandon')}
        danger
        onAct={async () => {
          const result = await abandon.run({ id: plan.id, version: plan.version });
          tell(result.ok ? result.data.planAdjustmentAbandon : null, t('abandon.done'));
        }}
      >
        <Text>{changes === 0 ? t('abandon.nothing') : t('abandon.what', { count: changes })}</Text>
        <Text>{t('abandon.stays')}</Text>
      </Confirm>
    </>
  );
}
