import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { useMemo } from 'react';
import { useGo } from '@cau-noi/portal/link';
import { useQuery } from 'urql';
import { directionMessages } from '../direction.messages.ts';
import { directionOptions } from '../direction.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { directionIssueText } from '../writing/issue-text.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { DirectiveForm, FOR_ALL } from './directive-form.tsx';
import type { DirectiveWritten } from './directive-written.ts';
import { inputOf, NEW_DIRECTIVE } from './directive-written.ts';
import { directiveMessages } from './directive.messages.ts';

const DirectiveNewPageQuery = graphql(`
  query DirectiveNewPageQuery($unit: ID) {
    forAll: mayRegisterDirective {
      allowed
      code
      data
    }
    ofUnit: mayRegisterDirective(organisationId: $unit) {
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

const DirectiveNewPageMutation = graphql(
  `
    mutation DirectiveNewPageMutation($input: DirectiveCreateInput!) {
      answer: directiveCreate(input: $input) {
        __typename
        ... on DirectivePayload {
          directive {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes a directive into the register: for everybody, or for the viewer's own union. */
export function DirectiveNewPage() {
  const t = useMessages(directiveMessages);
  const shared = useMessages(directionMessages);
  const { paths } = directionOptions.use();
  const { home } = useViewer();
  const unit = home?.id ?? null;
  const variables = useMemo(() => ({ unit }), [unit]);
  const [state, ask] = useQuery({ query: DirectiveNewPageQuery, variables });
  const go = useGo();
  const refusal = useRefusal(directionIssueText);
  const { run, running } = useAct(DirectiveNewPageMutation);
  const send = async (written: DirectiveWritten) => {
    const { organisationId } = written;
    const result = await run({ directive: inputOf(written), organisationId });
    const why = refusal(result, ({ answer }) => ('directive' in answer ? null : answer));
    if (result.ok && 'directive' in result.data.answer) {
      go(paths.directive({ directiveId: result.data.answer.directive.id }));
    }
    return why;
  };
  const back = paths.directives();
  return (
    <RecordAsked
      title={t('add')}
      list={back}
      state={state}
      onRetry={() => ask({ requestPolicy: 'network-only' })}
      recordOf={(data) => data}
    >
      {({ forAll, ofUnit, directives }) => {
        const owners = [
          ...(forAll.allowed ? [{ value: FOR_ALL, label: t('forAll') }] : []),
          ...(ofUnit.allowed && home && (!forAll.allowed || home.kind !== 'FEDERATION')
            ? [{ value: home.id, label: t('ownOf', { unit: home.shortName }) }]
            : []),
        ];
        const start = { ...NEW_DIRECTIVE, organisationId: forAll.allowed ? null : unit };
        return (
          <WritingPage
            title={t('add')}
            back={{ to: back, label: shared('directives') }}
            permission={forAll.allowed ? forAll : ofUnit}
          >
            <DirectiveForm
              keptAs="new-directive"
              start={start}
              id={null}
              send={send}
              busy={running}
              back={back}
              owners={owners}
              others={directives.nodes.map(({ id, number, subject }) => ({
                value: id,
                label: number,
                note: subject,
              }))}
            />
          </WritingPage>
        );
      }}
    </RecordAsked>
  );
}
