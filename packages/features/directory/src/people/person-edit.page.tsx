import { invariant } from '@cau-noi/domain/invariant';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { NotInRegister } from '../register/not-in-register.tsx';
import { Refusal_error } from '../register/refusal.ts';
import { inputOf, writtenOf } from './person-content.ts';
import type { PersonWritten } from './person-content.ts';
import { PersonForm } from './person-form.tsx';
import { personMessages } from './person.messages.ts';

const PersonEdit_person = graphql(`
  fragment PersonEdit_person on Person {
    id
    version
    fullName
    dateOfBirth
    function
    trade
    posts {
      id
      title
      keyLeader
      validFrom
      validTo
      organisation {
        id
      }
    }
    languages {
      language
      level
      evidence
    }
    viewerMay {
      edit {
        allowed
        code
        data
      }
    }
  }
`);

const PersonEditPageQuery = graphql(
  `
    query PersonEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Person {
          id
          ...PersonEdit_person
        }
      }
    }
  `,
  [PersonEdit_person],
);

const PersonEditPageMutation = graphql(
  `
    mutation PersonEditPageMutation($input: PersonSaveInput!) {
      personSave(input: $input) {
        __typename
        ... on PersonPayload {
          person {
            id
            ...PersonEdit_person
          }
        }
        ...Refusal_error
      }
    }
  `,
  [PersonEdit_person, Refusal_error],
);

/** Changes what is written about a person. */
export function PersonEditPage() {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('personId');
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error, fetching }, ask] = useQuery({ query: PersonEditPageQuery, variables });
  const person = data?.node?.__typename === 'Person' ? data.node : null;
  usePageTitle(t('edit'));
  if (error && !data) return <QueryFailure error={error} onRetry={ask} />;
  if (person !== null) return <Edit key={person.id} person={person} />;
  if (fetching) return <Skeleton shape="record" label={t('edit')} />;
  return <NotInRegister title={t('edit')} list={paths.people()} />;
}

interface EditProps {
  readonly person: FragmentOf<typeof PersonEdit_person>;
}

function Edit(props: EditProps) {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(() => readFragment(PersonEdit_person, props.person));
  const { id, fullName, viewerMay } = loaded;
  const reason = usePermissionReason(viewerMay.edit);
  const saving = useAct(PersonEditPageMutation);
  const send = async (written: PersonWritten, version: number) => {
    const person = inputOf(written);
    invariant(person !== null, 'POST_WITHOUT_UNIT_OR_DAY');
    const result = await saving.run({ id, version, person });
    if (!result.ok) return result;
    const { personSave: answer } = result.data;
    return answer.__typename === 'PersonPayload'
      ? { ok: true as const, data: { id: answer.person.id } }
      : { ok: true as const, data: { refusal: answer } };
  };
  const back = paths.person({ personId: id });
  return (
    <Page width="reading">
      <PageHeader title={t('edit')} trail={<PortalLink to={back}>{fullName}</PortalLink>} />
      {reason === null ? (
        <PersonForm
          start={writtenOf(loaded)}
          version={loaded.version}
          send={send}
          busy={saving.running}
          back={back}
        />
      ) : (
        <EmptyState why={reason} />
      )}
    </Page>
  );
}
