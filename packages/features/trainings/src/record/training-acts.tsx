import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useRecordAct, useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import type { Refused } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { TextDialog } from '@cau-noi/portal/text-dialog';
import { useState } from 'react';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';

export const TrainingActs_training = graphql(`
  fragment TrainingActs_training on Training {
    id
    version
    state
    viewerMay {
      edit {
        allowed
        code
        data
      }
      open {
        allowed
        code
        data
      }
      hold {
        allowed
        code
        data
      }
      record {
        allowed
        code
        data
      }
      close {
        allowed
        code
        data
      }
      cancel {
        allowed
        code
        data
      }
    }
  }
`);

const TrainingOpenMutation = graphql(
  `
    mutation TrainingOpenMutation($input: TrainingActInput!) {
      answer: trainingOpen(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const TrainingHoldMutation = graphql(
  `
    mutation TrainingHoldMutation($input: TrainingActInput!) {
      answer: trainingHold(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const TrainingCloseMutation = graphql(
  `
    mutation TrainingCloseMutation($input: TrainingActInput!) {
      answer: trainingClose(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const TrainingCancelMutation = graphql(
  `
    mutation TrainingCancelMutation($input: TrainingCancelInput!) {
      answer: trainingCancel(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export interface TrainingActsProps {
  readonly training: FragmentOf<typeof TrainingActs_training>;
  readonly onDone: () => void;
}

/** What may be done about a training, as far as it has come. */
export function TrainingActs({ training: given, onDone }: TrainingActsProps) {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const { may: viewerMay } = useViewer();
  const go = useGo();
  const training = readFragment(TrainingActs_training, given);
  const { id: trainingId, version, state, viewerMay: may } = training;
  const [cancelling, setCancelling] = useState(false);
  const told = useTold();
  const open = useWish(TrainingOpenMutation, trainingIssueText, onDone, told);
  const hold = useWish(TrainingHoldMutation, trainingIssueText, onDone, told);
  const close = useWish(TrainingCloseMutation, trainingIssueText, onDone, told);
  const acted = { id: trainingId, version };
  const before = state === 'PLANNED' || state === 'OPEN';
  const took = state === 'HELD' || state === 'CLOSED';
  return (
    <>
      {state === 'PLANNED' && (
        <MayButton permission={may.open} onClick={() => open(acted)}>
          {t('open')}
        </MayButton>
      )}
      {state === 'OPEN' && (
        <MayButton permission={may.hold} onClick={() => hold(acted)}>
          {t('hold')}
        </MayButton>
      )}
      {state === 'HELD' && (
        <>
          <MayButton
            permission={may.record}
            onClick={() => go(paths.trainingAttendance({ trainingId }))}
          >
            {t('record')}
          </MayButton>
          <MayButton permission={may.close} variant="default" onClick={() => close(acted)}>
            {t('close')}
          </MayButton>
        </>
      )}
      {before && (
        <>
          <MayButton
            permission={may.edit}
            variant="default"
            onClick={() => go(paths.trainingEdit({ trainingId }))}
          >
            {t('edit')}
          </MayButton>
          <MayButton permission={may.cancel} variant="default" onClick={() => setCancelling(true)}>
            {t('cancel')}
          </MayButton>
        </>
      )}
      {took && (
        <MayButton
          permission={viewerMay.dossierCreate}
          variant="default"
          onClick={() => go(paths.trainingNew({ of: trainingId }))}
        >
          {t('again')}
        </MayButton>
      )}
      {cancelling && (
        <CancelDialog training={training} onDone={onDone} onClose={() => setCancelling(false)} />
      )}
    </>
  );
}

const NAMED = ['startDate', 'endDate', 'closesOn', 'places'] as const;

/** What the part of a training is called that an issue is about. */
function useFieldName() {
  const t = useMessages(trainingMessages);
  return ([name]: readonly (string | number)[]) => {
    const field = NAMED.find((known) => known === name);
    return field === undefined ? t('sessions') : t(`field.${field}`);
  };
}

type Acted = { readonly id: string; readonly version: number };

/** No field stands here to say it at, so what is missing from the training is named. */
function useTold() {
  const t = useMessages(trainingMessages);
  const format = useFormat();
  const nameOf = useFieldName();
  return ({ sentence, issues }: Refused) =>
    issues.every(({ code }) => code === 'REQUIRED') && issues.length > 0
      ? t('openFails', { found: format.list(issues.map(({ path }) => nameOf(path))) })
      : sentence;
}

interface CancelDialogProps {
  readonly training: Acted;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function CancelDialog({ training: { id, version }, onDone, onClose }: CancelDialogProps) {
  const t = useMessages(trainingMessages);
  const act = useRecordAct(TrainingCancelMutation, trainingIssueText, onDone);
  return (
    <TextDialog
      title={t('cancelTitle')}
      act={t('cancel')}
      danger
      label={t('reasonText')}
      onClose={onClose}
      onAct={(text) => act({ id, version, text })}
    />
  );
}
