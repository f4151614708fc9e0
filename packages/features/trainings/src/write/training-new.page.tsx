import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { trainingIssueText } from '@cau-noi/i18n/training-text';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { useGo } from '@cau-noi/portal/link';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { useViewer } from '@cau-noi/portal/session';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { trainingMessages } from '../training.messages.ts';
import { trainingOptions } from '../trainings.routes.ts';
import { inputOf, newTraining } from './training-content.ts';
import type { TrainingWritten } from './training-content.ts';
import { TrainingForm } from './training-form.tsx';

const TrainingNewPageMutation = graphql(
  `
    mutation TrainingNewPageMutation($input: TrainingCreateInput!) {
      answer: trainingCreate(input: $input) {
        __typename
        ... on TrainingPayload {
          training {
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
  const shared = useMessages(recordMessages);
  const { paths } = trainingOptions.use();
  const { may, home, today } = useViewer();
  const [{ of }] = useFilters(filters);
  const go = useGo();
  const refusal = useRefusal(trainingIssueText);
  const create = useAct(TrainingNewPageMutation);
  const back = paths.trainings();
  const send = async (written: TrainingWritten) => {
    const organisationId = home?.id ?? '';
    const result = await create.run({ organisationId, training: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('training' in answer ? null : answer));
    if (why === null && result.ok && 'training' in result.data.answer) {
      go(paths.training({ trainingId: result.data.answer.training.id }));
    }
    return why;
  };
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.dossierCreate}
    >
      {home === null ? (
        <EmptyState why={shared('noUnit')} />
      ) : (
        <TrainingForm
          start={newTraining(Number(today.slice(0, 4)), of)}
          send={send}
          busy={create.running}
          back={back}
        />
      )}
    </WritingPage>
  );
}
