import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useQuery } from 'urql';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { Asked } from '../writing/asked.tsx';
import { DirectionRefusal_error } from '../writing/refusal.ts';
import type { Answer } from '../writing/use-writing.ts';
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
        ...DirectionRefusal_error
      }
    }
  `,
  [DirectionRefusal_error],
);

/** Suspends activities. */
export function SuspensionNewPage() {
  const t = useMessages(suspensionMessages);
  const shared = useMessages(directionMessages);
  const { paths } = directionOptions.use();
  const [state, ask] = useQuery({ query: SuspensionNewPageQuery });
  const { run, running } = useAct(SuspensionNewPageMutation);
  const send = async (written: SuspensionWritten) => {
    const result = await run({ suspension: inputOf(written) });
    if (!result.ok) return result;
    const { answer } = result.data;
    const data: Answer =
      answer.__typename === 'SuspensionPayload'
        ? { id: answer.suspension.id }
        : { refusal: answer };
    return { ok: true as const, data };
  };
  const back = paths.suspensions();
  return (
    <Asked
      title={t('add')}
      list={back}
      state={state}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      entryOf={(data) => data}
    >
      {({ maySuspend, directives }) => (
        <WritingPage
          title={t('add')}
          back={{ to: back, label: shared('suspensions') }}
          permission={maySuspend}
        >
          <SuspensionForm
            start={NEW_SUSPENSION}
            version={0}
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
    </Asked>
  );
}
