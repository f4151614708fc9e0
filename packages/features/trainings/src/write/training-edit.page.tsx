import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { EditRecordPage } from '@cau-noi/portal/edit-record-page';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';
import { inputOf, TrainingContent_training, writtenTraining } from './training-content.ts';
import { TrainingForm } from './training-form.tsx';

const TrainingEditPageQuery = graphql(
  `
    query TrainingEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Training {
          id
          ...TrainingContent_training
          viewerMay {
            edit {
              allowed
              code
              data
            }
          }
        }
      }
    }
  `,
  [TrainingContent_training],
);

const TrainingEditPageMutation = graphql(
  `
    mutation TrainingEditPageMutation($input: TrainingSaveInput!) {
      answer: trainingSave(input: $input) {
        __typename
        ... on TrainingPayload {
          training {
            id
            ...TrainingContent_training
          }
        }
        ...Refusal_error
      }
    }
  `,
  [TrainingContent_training, Refusal_error],
);

const recordOf = ({ node }: ResultOf<typeof TrainingEditPageQuery>) =>
  node?.__typename === 'Training'
    ? { ...readFragment<typeof TrainingContent_training>(node), may: node.viewerMay.edit }
    : null;

/** Changes what is written about a training. */
export function TrainingEditPage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const id = usePathParam('trainingId');
  const go = useGo();
  const { send, busy } = useSending(TrainingEditPageMutation, trainingIssueText);
  const back = paths.training({ trainingId: id });
  return (
    <EditRecordPage
      title={t('edit')}
      query={TrainingEditPageQuery}
      recordId={id}
      recordOf={recordOf}
      list={paths.trainings()}
      backTo={back}
      nameOf={({ title }) => title}
    >
      {(training, onStale) => (
        <TrainingForm
          keptAs={id}
          start={writtenTraining(training)}
          version={training.version}
          send={(written, version) =>
            send({ id, version, training: inputOf(written) }, () => go(back))
          }
          onStale={onStale}
          busy={busy}
          back={back}
        />
      )}
    </EditRecordPage>
  );
}
