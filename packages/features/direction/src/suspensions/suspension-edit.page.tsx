import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useGo, usePathParam } from '@cau-noi/portal/link';
import type { Permission } from '@cau-noi/portal/may-button';
import type { Option } from '@cau-noi/ui/select-field';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { directionOptions } from '../direction.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { directionIssueText } from '../writing/issue-text.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { SuspensionForm } from './suspension-form.tsx';
import { SuspensionParts_suspension } from './suspension-parts.ts';
import type { SuspensionShown } from './suspension-parts.ts';
import { inputOf, writtenOf } from './suspension-written.ts';
import type { SuspensionWritten } from './suspension-written.ts';
import { suspensionMessages } from './suspension.messages.ts';

const SuspensionEditPageQuery = graphql(
  `
    query SuspensionEditPageQuery($id: ID!) {
      maySuspend {
        allowed
        code
        data
      }
      suspension(id: $id) {
        ...SuspensionParts_suspension
      }
      directives(first: 100) {
        nodes {
          id
          number
          subject
        }
      }
    }
  `,
  [SuspensionParts_suspension],
);

const SuspensionEditPageMutation = graphql(
  `
    mutation SuspensionEditPageMutation($input: SuspensionSaveInput!) {
      answer: suspensionSave(input: $input) {
        __typename
        ... on SuspensionPayload {
          suspension {
            ...SuspensionParts_suspension
          }
        }
        ...Refusal_error
      }
    }
  `,
  [SuspensionParts_suspension, Refusal_error],
);

/** Changes what is written about a suspension, as when it ends. */
export function SuspensionEditPage() {
  const t = useMessages(suspensionMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('suspensionId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: SuspensionEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.suspensions()}
      state={state}
      onRetry={again}
      recordOf={({ suspension }) => suspension}
    >
      {(suspension, { maySuspend, directives }) => (
        <Edit
          loaded={readFragment(SuspensionParts_suspension, suspension)}
          onStale={again}
          permission={maySuspend}
          directives={directives.nodes.map(({ id: value, number, subject }) => ({
            value,
            label: number,
            note: subject,
          }))}
        />
      )}
    </RecordAsked>
  );
}

interface EditProps {
  readonly loaded: SuspensionShown;
  readonly permission: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
  readonly directives: readonly Option[];
}

function Edit({ loaded, permission, directives, onStale }: EditProps) {
  const t = useMessages(suspensionMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const refusal = useRefusal(directionIssueText);
  const { run, running } = useAct(SuspensionEditPageMutation);
  const { id, title, version } = loaded;
  const back = paths.suspension({ suspensionId: id });
  const send = async (written: SuspensionWritten, onVersion: number) => {
    const result = await run({ id, version: onVersion, suspension: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('suspension' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: title }} permission={permission}>
      <SuspensionForm
        start={writtenOf(loaded)}
        keptAs={id}
        version={version}
        send={send}
        onStale={onStale}
        busy={running}
        back={back}
        directives={directives}
      />
    </WritingPage>
  );
}
