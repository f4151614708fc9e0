import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';
import { inputOf, TrainingContent_training, writtenTraining } from './training-content.ts';
import type { TrainingWritten } from './training-content.ts';
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

/** Changes what is written about a training. */
export function TrainingEditPage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const id = usePathParam('trainingId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: TrainingEditPageQuery, variables });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.trainings()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Training' ? node : null)}
    >
      {(training) => <Edit key={training.id} training={training} may={training.viewerMay.edit} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly training: FragmentOf<typeof TrainingContent_training>;
  readonly may: Permission;
}

function Edit(props: EditProps) {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const go = useGo();
  const refusal = useRefusal(trainingIssueText);
  const saving = useAct(TrainingEditPageMutation);
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(() => ({
    training: readFragment(TrainingContent_training, props.training),
    may: props.may,
  }));
  const { id, version, title } = loaded.training;
  const back = paths.training({ trainingId: id });
  const send = async (written: TrainingWritten, on: number) => {
    const result = await saving.run({ id, version: on, training: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('training' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={loaded.may}>
      <TrainingForm
        start={writtenTraining(loaded.training)}
        version={version}
        send={send}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
