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
import { inputOf, NEW_PARTNER } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { PartnerForm } from './partner-form.tsx';
import { partnerMessages } from './partner.messages.ts';

const PartnerNewPageMutation = graphql(
  `
    mutation PartnerNewPageMutation($input: PartnerCreateInput!) {
      partnerCreate(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** A new entry of the register of partners. */
export function PartnerNewPage() {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const reason = usePermissionReason(useViewer().may.partnerEdit);
  const create = useAct(PartnerNewPageMutation);
  usePageTitle(t('add'));
  const send = async (written: PartnerWritten) => {
    const result = await create.run({ partner: inputOf(written) });
    if (!result.ok) return result;
    const { partnerCreate: answer } = result.data;
    return answer.__typename === 'PartnerPayload'
      ? { ok: true as const, data: { id: answer.partner.id } }
      : { ok: true as const, data: { refusal: answer } };
  };
  return (
    <Page width="reading">
      <PageHeader
        title={t('add')}
        trail={<PortalLink to={paths.partners()}>{t('title')}</PortalLink>}
      />
      {reason === null ? (
        <PartnerForm
          start={NEW_PARTNER}
          version={0}
          send={send}
          busy={create.running}
          back={paths.partners()}
        />
      ) : (
        <EmptyState why={reason} />
      )}
    </Page>
  );
}
