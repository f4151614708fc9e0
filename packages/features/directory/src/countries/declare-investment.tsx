import {
  INVESTMENT_INDICATORS,
  INVESTMENT_QUALIFIERS,
  investmentIssues,
} from '@cau-noi/domain/foreign-investment';
import type { InvestmentIndicator, InvestmentQualifier } from '@cau-noi/domain/foreign-investment';
import type { CountryCode } from '@cau-noi/domain/country';
import { isCountryCode } from '@cau-noi/domain/country';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { countryWords } from '@cau-noi/i18n/country-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { CountryField } from '@cau-noi/portal/country-field';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { Dialog } from '@cau-noi/ui/dialog';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { issuesByPath } from '../register/issue-text.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered, useSaving } from '../register/use-saving.ts';
import { countryMessages } from './country.messages.ts';

const InvestmentDeclareMutation = graphql(
  `
    mutation InvestmentDeclareMutation($input: InvestmentDeclareInput!) {
      investmentDeclare(input: $input) {
        __typename
        ... on InvestmentPayload {
          figure {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

interface Written {
  readonly countryCode: CountryCode | null;
  readonly indicator: InvestmentIndicator;
  readonly value: number | null;
  readonly qualifier: InvestmentQualifier | null;
  readonly asOf: string | null;
  readonly source: string;
}

export interface DeclareInvestmentProps {
  readonly countryCode: string | null;
  readonly onClose: () => void;
  readonly onDeclared: () => void;
}

/** Declares a figure on foreign investors for the reader's own union. */
export function DeclareInvestment({ countryCode, onClose, onDeclared }: DeclareInvestmentProps) {
  const t = useMessages(countryMessages);
  const { language } = useLanguage();
  const { home, today } = useViewer();
  const [written, setWritten] = useState<Written>({
    countryCode: countryCode !== null && isCountryCode(countryCode) ? countryCode : null,
    indicator: 'PROJECTS',
    value: null,
    qualifier: null,
    asOf: null,
    source: '',
  });
  const [strict, setStrict] = useState(false);
  const declare = useAct(InvestmentDeclareMutation);
  const { refused, save } = useSaving(written.source !== '');
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part });
  const content = { ...written, value: written.value ?? -1, asOf: written.asOf ?? '' };
  const found = investmentIssues(content, today as IsoDate);
  const wrong = issuesByPath(strict ? (found.length > 0 ? found : refused.issues) : [], language);
  const send = async () =>
    answered(
      await declare.run({ ...content, organisationId: home?.id ?? '' }),
      ({ investmentDeclare: answer }) =>
        answer.__typename === 'InvestmentPayload' ? { id: answer.figure.id } : { refusal: answer },
    );
  return (
    <Dialog
      title={t('declare')}
      onClose={onClose}
      acts={
        <ActButton
          loading={declare.running}
          onClick={() => {
            setStrict(true);
            if (found.length === 0) save(send, onDeclared);
          }}
        >
          {t('declare')}
        </ActButton>
      }
    >
      <p>{t('forUnit', { unit: home?.name ?? '' })}</p>
      <p>{t('declareLead')}</p>
      <Fields written={written} wrong={wrong} change={change} />
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
    </Dialog>
  );
}

interface FieldsProps {
  readonly written: Written;
  readonly wrong: (path: string) => string | undefined;
  readonly change: (part: Partial<Written>) => void;
}

function Fields({ written, wrong, change }: FieldsProps) {
  const t = useMessages(countryMessages);
  const words = useMessages(countryWords);
  return (
    <>
      <CountryField
        path="investment.countryCode"
        label={t('country')}
        help={t('ofAll')}
        value={written.countryCode}
        error={wrong('countryCode')}
        onChange={(code) => change({ countryCode: code })}
      />
      <SelectField<InvestmentIndicator>
        path="investment.indicator"
        label={t('indicator')}
        required
        value={written.indicator}
        error={wrong('indicator')}
        options={INVESTMENT_INDICATORS.map((value) => ({
          value,
          label: words(`indicator.${value}`),
        }))}
        onChange={(indicator) => indicator !== null && change({ indicator })}
      />
      <NumberField
        path="investment.value"
        label={t('value')}
        required
        value={written.value}
        error={wrong('value')}
        onChange={(value) => change({ value })}
      />
      <SelectField<InvestmentQualifier>
        path="investment.qualifier"
        label={t('qualifier')}
        clearable
        value={written.qualifier}
        error={wrong('qualifier')}
        options={INVESTMENT_QUALIFIERS.map((value) => ({
          value,
          label: words(`qualifier.${value}`),
        }))}
        onChange={(qualifier) => change({ qualifier })}
      />
      <DateField
        path="investment.asOf"
        label={t('asOf')}
        required
        value={written.asOf}
        error={wrong('asOf')}
        onChange={(asOf) => change({ asOf })}
      />
      <TextField
        path="investment.source"
        label={t('source')}
        required
        value={written.source}
        error={wrong('source')}
        onChange={(source) => change({ source })}
      />
    </>
  );
}
