import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
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
import { DirectiveForm } from './directive-form.tsx';
import type { DirectiveWritten } from './directive-written.ts';
import { DirectiveWritten_directive, inputOf, writtenOf } from './directive-written.ts';
import { directiveMessages } from './directive.messages.ts';

const DirectiveEditPageQuery = graphql(
  `
    query DirectiveEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Directive {
          id
          mayEdit {
            allowed
            code
            data
          }
          ...DirectiveWritten_directive
        }
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
  [DirectiveWritten_directive],
);

const DirectiveEditPageMutation = graphql(
  `
    mutation DirectiveEditPageMutation($input: DirectiveSaveInput!) {
      answer: directiveSave(input: $input) {
        __typename
        ... on DirectivePayload {
          directive {
            id
            ...DirectiveWritten_directive
          }
        }
        ...Refusal_error
      }
    }
  `,
  [DirectiveWritten_directive, Refusal_error],
);

/** Changes what is written about a directive. */
export function DirectiveEditPage() {
  const t = useMessages(directiveMessages);
  const { paths } = directionOptions.use();
  const id = usePathParam('directiveId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: DirectiveEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.directives()}
      state={state}
      onRetry={again}
      recordOf={({ node }) => (node?.__typename === 'Directive' ? node : null)}
    >
      {(directive, { directives }) => (
        <Edit
          key={directive.id}
          loaded={readFragment(DirectiveWritten_directive, directive)}
          onStale={again}
          permission={directive.mayEdit}
          others={directives.nodes
            .filter((other) => other.id !== directive.id)
            .map((other) => ({ value: other.id, label: other.number, note: other.subject }))}
        />
      )}
    </RecordAsked>
  );
}

interface EditProps {
  readonly loaded: ResultOf<typeof DirectiveWritten_directive>;
  readonly permission: Permission;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
  readonly others: readonly Option[];
}

function Edit({ loaded, permission, others, onStale }: EditProps) {
  const t = useMessages(directiveMessages);
  const { paths } = directionOptions.use();
  const go = useGo();
  const refusal = useRefusal(directionIssueText);
  const { run, running } = useAct(DirectiveEditPageMutation);
  const { id, number, version } = loaded;
  const back = paths.directive({ directiveId: id });
  const send = async (written: DirectiveWritten, onVersion: number) => {
    const result = await run({ id, version: onVersion, directive: inputOf(written) });
    const why = refusal(result, ({ answer }) => ('directive' in answer ? null : answer));
    if (why === null) go(back);
    return why;
  };
  return (
    <WritingPage title={t('edit')} back={{ to: back, label: number }} permission={permission}>
      <DirectiveForm
        start={writtenOf(loaded)}
        id={id}
        keptAs={id}
        version={version}
        send={send}
        onStale={onStale}
        busy={running}
        back={back}
        owners={[]}
        others={others}
      />
    </WritingPage>
  );
}
