import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useAgreementRefusal } from '../refusal.ts';
import { AgreementForm } from './agreement-form.tsx';
import { inputOf, NEW_AGREEMENT } from './written.ts';
import type { Written } from './written.ts';

const AgreementCreateMutation = graphql(
  `
    mutation AgreementCreateMutation($input: AgreementCreateInput!) {
      answer: agreementCreate(input: $input) {
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

const NOTHING_KNOWN = { partners: [], unions: [] } as const;

/** A new agreement of a union for which the viewer writes. */
export function AgreementNewPage() {
  const t = useMessages(agreementsMessages);
  const { paths } = agreementsOptions.use();
  const { may, grants } = useViewer();
  const go = useGo();
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const create = useAct(AgreementCreateMutation);
  const reason = usePermissionReason(may.agreementCreate);
  const unions = grants
    .filter(({ role }) => role === 'OFFICER')
    .map(({ organisation }) => organisation);
  const [chosen, setChosen] = useState(unions[0]?.id ?? null);
  const union = unions.find(({ id }) => id === chosen);
  usePageTitle(t('form.titleNew'));
  const send = async (written: Written) => {
    const input = { organisationId: union?.id ?? '', content: inputOf(written) };
    const result = await create.run(input);
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) return refused;
    toast({ text: t('form.saved') });
    if (result.ok && 'agreement' in result.data.answer) {
      go(paths.agreement({ agreementId: result.data.answer.agreement.id }));
    }
    return null;
  };
  return (
    <Page width="reading">
      <PageHeader
        title={t('form.titleNew')}
        trail={<PortalLink to={paths.agreements()}>{t('title')}</PortalLink>}
      />
      {reason !== null || union === undefined ? (
        <EmptyState why={reason ?? t('form.notOfficer')} />
      ) : (
        <>
          {unions.length > 1 && (
            <SelectField
              path="organisationId"
              label={t('form.organisation')}
              required
              value={chosen}
              options={unions.map(({ id, shortName }) => ({ value: id, label: shortName }))}
              onChange={setChosen}
            />
          )}
          <AgreementForm
            recordId="agreement.new"
            saved={NEW_AGREEMENT}
            version={0}
            union={union}
            known={NOTHING_KNOWN}
            whole={false}
            busy={create.running}
            back={paths.agreements()}
            send={send}
          />
        </>
      )}
    </Page>
  );
}
