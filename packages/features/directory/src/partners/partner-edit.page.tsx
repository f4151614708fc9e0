import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { NotInRegister } from '../register/not-in-register.tsx';
import { Refusal_error } from '../register/refusal.ts';
import { inputOf, writtenOf } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { PartnerForm } from './partner-form.tsx';
import { partnerMessages } from './partner.messages.ts';

const PartnerEdit_partner = graphql(`
  fragment PartnerEdit_partner on Partner {
    id
    version
    name
    nameVi
    nameEn
    nameNative
    abbreviation
    aliases
    countryCode
    kind
    sector
    sinceYear
    note
  }
`);

const PartnerEditPageQuery = graphql(
  `
    query PartnerEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Partner {
          id
          ...PartnerEdit_partner
        }
      }
    }
  `,
  [PartnerEdit_partner],
);

const PartnerEditPageMutation = graphql(
  `
    mutation PartnerEditPageMutation($input: PartnerSaveInput!) {
      partnerSave(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
            ...PartnerEdit_partner
          }
        }
        ...Refusal_error
      }
    }
  `,
  [PartnerEdit_partner, Refusal_error],
);

/** Changes what is written about a partner. */
export function PartnerEditPage() {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('partnerId');
  const variables = useMemo(() => ({ id }), [id]);
  const [{ data, error, fetching }, ask] = useQuery({ query: PartnerEditPageQuery, variables });
  const partner = data?.node?.__typename === 'Partner' ? data.node : null;
  usePageTitle(t('edit'));
  if (error && !data) return <QueryFailure error={error} onRetry={ask} />;
  if (partner !== null) return <Edit key={partner.id} partner={partner} />;
  if (fetching) return <Skeleton shape="record" label={t('edit')} />;
  return <NotInRegister title={t('edit')} list={paths.partners()} />;
}

interface EditProps {
  readonly partner: FragmentOf<typeof PartnerEdit_partner>;
}

function Edit(props: EditProps) {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const reason = usePermissionReason(useViewer().may.partnerEdit);
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(() => readFragment(PartnerEdit_partner, props.partner));
  const { id, name } = loaded;
  const saving = useAct(PartnerEditPageMutation);
  const send = async (written: PartnerWritten, version: number) => {
    const result = await saving.run({ id, version, partner: inputOf(written) });
    if (!result.ok) return result;
    const { partnerSave: answer } = result.data;
    return answer.__typename === 'PartnerPayload'
      ? { ok: true as const, data: { id: answer.partner.id } }
      : { ok: true as const, data: { refusal: answer } };
  };
  const back = paths.partner({ partnerId: id });
  return (
    <Page width="reading">
      <PageHeader title={t('edit')} trail={<PortalLink to={back}>{name}</PortalLink>} />
      {reason === null ? (
        <PartnerForm
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
