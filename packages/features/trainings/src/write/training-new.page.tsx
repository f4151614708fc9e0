import { graphql } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { NewRecordPage } from '@cau-noi/portal/new-record-page';
import { useSending } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';
import { inputOf, newTraining } from './training-content.ts';
import { TrainingForm } from './training-form.tsx';

const TrainingNewPageMutation = graphql(
  `
    mutation TrainingNewPageMutation($input: TrainingCreateInput!) {
      answer: trainingCreate(input: $input) {
        __typename
        ... on TrainingPayload {
          record: training {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const filters = { of: idFilter };

/** Writes a training into the plan of the viewer's union; with `of` it is a further course of that one. */
export function TrainingNewPage() {
  const t = useMessages(trainingMessages);
  const { paths } = trainingOptions.use();
  const { today } = useViewer();
  const [{ of }] = useFilters(filters);
  const go = useGo();
  const { send, busy } = useSending(TrainingNewPageMutation, trainingIssueText);
  const back = paths.trainings();
  return (
    <NewRecordPage title={t('add')} back={{ to: back, label: t('title') }}>
      {(organisationId) => (
        <TrainingForm
          keptAs={of === null ? 'new-training' : `new-training-${of}`}
          start={newTraining(Number(today.slice(0, 4)), of)}
          send={(written) =>
            send({ organisationId, training: inputOf(written) }, ({ record }) =>
              go(paths.training({ trainingId: record.id })),
            )
          }
          busy={busy}
          back={back}
        />
      )}
    </NewRecordPage>
  );
}
