import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ErrorState } from '@cau-noi/ui/error-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useState } from 'react';
import { exchangesMessages } from '../exchanges.messages.ts';
import { exchangesOptions } from '../exchanges.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useExchangeRefusal } from '../refusal.ts';
import { ExchangeFields, inputOf, newExchange } from './exchange-fields.tsx';
import { PartnerChoice } from './partner-choice.tsx';
import type { PartnerChoiceProps } from './partner-choice.tsx';

const ExchangeCreateMutation = graphql(
  `
    mutation ExchangeCreateMutation($input: ExchangeCreateInput!) {
      answer: exchangeCreate(input: $input) {
        __typename
        ... on ExchangePayload {
          exchange {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** Writes a new rotating exchange: of which union, with whom, and in what turns. */
export function ExchangeNewPage() {
  const t = useMessages(exchangesMessages);
  const { paths } = exchangesOptions.use();
  const go = useGo();
  const { grants, may, today } = useViewer();
  const refusal = useExchangeRefusal();
  const saving = useAct(ExchangeCreateMutation);
  const units = grants
    .filter(({ role }) => role === 'OFFICER')
    .map(({ organisation }) => ({ value: organisation.id, label: organisation.shortName }));
  const [unit, setUnit] = useState(units[0]?.value ?? null);
  const [partner, setPartner] = useState<PartnerChoiceProps['value']>(null);
  const [written, setWritten] = useState(() => newExchange(Number(today.slice(0, 4))));
  const [failed, setFailed] = useState<string | null>(null);
  const save = async () => {
    if (unit === null || partner === null) return;
    const input = { organisationId: unit, partnerId: partner.id, exchange: inputOf(written) };
    const result = await saving.run(input);
    const why = refusal(result, ({ answer }) => ('exchange' in answer ? null : answer));
    setFailed(why?.sentence ?? null);
    if (why !== null || !result.ok || !('exchange' in result.data.answer)) return;
    go(paths.exchange({ exchangeId: result.data.answer.exchange.id }));
  };
  usePageTitle(t('create'));
  return (
    <Page width="reading">
      <PageHeader
        title={t('create')}
        trail={<PortalLink to={paths.exchanges()}>{t('title')}</PortalLink>}
      />
      <FieldColumn>
        {units.length > 1 && (
          <SelectField
            path="organisationId"
            label={t('form.unit')}
            required
            value={unit}
            options={units}
            onChange={setUnit}
          />
        )}
        <PartnerChoice value={partner} onChange={setPartner} />
        <ExchangeFields
          written={written}
          onChange={(part) => setWritten((before) => ({ ...before, ...part }))}
        />
        {failed !== null && <ErrorState what={failed} />}
        <div>
          <MayButton
            permission={may.planCreate}
            notNow={unit === null || partner === null ? t('form.missing') : null}
            loading={saving.running}
            onClick={() => void save()}
          >
            {t('form.save')}
          </MayButton>
        </div>
      </FieldColumn>
    </Page>
  );
}
