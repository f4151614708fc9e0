import { invariant } from '@cau-noi/domain/invariant';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { directoryOptions } from '../directory.routes.ts';
import { Refusal_error } from '../register/refusal.ts';
import { inputOf, newPerson } from './person-content.ts';
import type { PersonWritten } from './person-content.ts';
import { PersonForm } from './person-form.tsx';
import { personMessages } from './person.messages.ts';

const PersonNewPageMutation = graphql(
  `
    mutation PersonNewPageMutation($input: PersonCreateInput!) {
      personCreate(input: $input) {
        __typename
        ... on PersonPayload {
          person {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** A new entry of the register of people. */
export function PersonNewPage() {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  const { home, may } = useViewer();
  const reason = usePermissionReason(may.personEdit);
  const create = useAct(PersonNewPageMutation);
  usePageTitle(t('add'));
  const send = async (written: PersonWritten) => {
    const person = inputOf(written);
    invariant(person !== null, 'POST_WITHOUT_UNIT_OR_DAY');
    const result = await create.run({ person });
    if (!result.ok) return result;
    const { personCreate: answer } = result.data;
    return answer.__typename === 'PersonPayload'
      ? { ok: true as const, data: { id: answer.person.id } }
      : { ok: true as const, data: { refusal: answer } };
  };
  return (
    <Page width="reading">
      <PageHeader
        title={t('add')}
        trail={<PortalLink to={paths.people()}>{t('title')}</PortalLink>}
      />
      {reason === null ? (
        <PersonForm
          start={newPerson(home?.id ?? null)}
          version={0}
          send={send}
          busy={create.running}
          back={paths.people()}
        />
      ) : (
        <EmptyState why={reason} />
      )}
    </Page>
  );
}
