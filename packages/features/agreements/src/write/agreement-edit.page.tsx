import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useToast } from '@cau-noi/ui/toast';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useAgreementRefusal } from '../refusal.ts';
import { AgreementForm } from './agreement-form.tsx';
import { AgreementEdit_agreement, inputOf, writtenOf } from './written.ts';
import type { Written } from './written.ts';

const AgreementEditPageQuery = graphql(
  `
    query AgreementEditPageQuery($id: ID!) {
      agreement(id: $id) {
        id
        ...AgreementEdit_agreement
      }
    }
  `,
  [AgreementEdit_agreement],
);

const AgreementSaveMutation = graphql(
  `
    mutation AgreementSaveMutation($input: AgreementSaveInput!) {
      answer: agreementSave(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Changes what is written about an agreement. */
export function AgreementEditPage() {
  const t = useMessages(agreementsMessages);
  const { paths } = agreementsOptions.use();
  const id = usePathParam('agreementId');
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error, fetching }, ask] = useQuery({ query: AgreementEditPageQuery, variables });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  if (data?.agreement) return <Edit agreement={data.agreement} onStale={again} />;
  return (
    <Page width="reading">
      {fetching ? (
        <Skeleton shape="record" label={t('form.titleEdit')} />
      ) : (
        <EmptyState
          page
          why={t('notFound')}
          action={<PortalLink to={paths.agreements()}>{t('title')}</PortalLink>}
        />
      )}
    </Page>
  );
}

interface EditProps {
  readonly agreement: FragmentOf<typeof AgreementEdit_agreement>;
  /** Asks for what somebody else has saved. */
  readonly onStale: () => void;
}

function Edit({ agreement: given, onStale }: EditProps) {
  const t = useMessages(agreementsMessages);
  const { paths } = agreementsOptions.use();
  const go = useGo();
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const saving = useAct(AgreementSaveMutation);
  const agreement = readFragment(AgreementEdit_agreement, given);
  const { id, version, titleVi, organisation, partners, coParties, procedures } = agreement;
  const saved = useMemo(() => writtenOf(readFragment(AgreementEdit_agreement, given)), [given]);
  const reason = usePermissionReason(agreement.viewerMay.edit);
  const back = paths.agreement({ agreementId: id });
  usePageTitle(t('form.titleEdit'));
  const send = async (written: Written, on: number) => {
    const result = await saving.run({ id, version: on, content: inputOf(written) });
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) {
      if (refused.collision !== null) onStale();
      return refused;
    }
    toast({ text: t('form.saved') });
    go(back);
    return null;
  };
  return (
    <Page width="reading">
      <PageHeader
        title={t('form.titleEdit')}
        trail={<PortalLink to={back}>{titleVi}</PortalLink>}
      />
      {reason === null ? (
        <AgreementForm
          recordId={id}
          saved={saved}
          version={version}
          union={organisation}
          known={{ partners, unions: coParties }}
          whole={procedures.length > 0}
          busy={saving.running}
          back={back}
          send={send}
        />
      ) : (
        <EmptyState why={reason} />
      )}
    </Page>
  );
}
