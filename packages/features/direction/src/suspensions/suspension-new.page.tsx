import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useQuery } from 'urql';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { directionIssueText } from '../writing/issue-text.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { SuspensionForm } from './suspension-form.tsx';
import { inputOf, NEW_SUSPENSION } from './suspension-written.ts';
import type { SuspensionWritten } from './suspension-written.ts';
import { suspensionMessages } from './suspension.messages.ts';

const SuspensionNewPageQuery = graphql(`
  query SuspensionNewPageQuery {
    maySuspend {
      allowed
      code
      data
    }
    directives(first: 100) {
      nodes {
        id
        number
        subject
      }
    }
  }
`);

const SuspensionNewPageMutation = graphql(
  `
    mutation SuspensionNewPageMutation($input: SuspensionCreateInput!) {
      answer: suspensionCreate(input: $input) {
        __typename
        ... on SuspensionPayload {
          suspension {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Suspends activities. */
export function SuspensionNewPage() {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const { paths } = directionOptions.use();
  const [state, ask] = useQuery({ query: SuspensionNewPageQuery });
  const go = useGo();
  const refusal = useRefusal(directionIssueText);
  const { run, running } = useAct(SuspensionNewPageMutation);
  const send = async (written: SuspensionWritten) => {
    const result = await run({ suspension: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('suspension' in answer ? null : answer));
    if (result.ok && 'suspension' in result.data.answer) {
      go(paths.suspension({ suspensionId: result.data.answer.suspension.id }));
    }
    return why;
  };
  const back = paths.suspensions();
  return (
    <RecordAsked
      title={t('add')}
      list={back}
      state={state}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      recordOf={(data) => data}
    >
      {({ maySuspend, directives }) => (
        <WritingPage
          title={t('add')}
          back={{ to: back, label: shared('suspensions') }}
          permission={maySuspend}
        >
          <SuspensionForm
            keptAs="new-suspension"
            start={NEW_SUSPENSION}
            send={send}
            busy={running}
            back={back}
            directives={directives.nodes.map(({ id, number, subject }) => ({
              value: id,
              label: number,
              note: subject,
            }))}
          />
        </WritingPage>
      )}
    </RecordAsked>
  );
}
