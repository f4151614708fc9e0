import { APPROVAL_ROLES } from '@cau-noi/domain/approval';
import { SEVERITIES } from '@cau-noi/domain/check';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { useState } from 'react';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { Configuration_parameter, isSameSetting } from './configuration.ts';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { NextValue } from './next-value.tsx';
import { ParameterPreview } from './parameter-preview.tsx';
import { useRowWords } from './row-words.ts';
import type { Proposed } from './use-preview.ts';
import { SettingPage } from './setting-page.tsx';
import { ValueInputs } from './value-inputs.tsx';
import type { ValuesWritten } from './value-inputs.tsx';

const CheckParameterPageQuery = graphql(
  `
    query CheckParameterPageQuery {
      checkParameters {
        ...Configuration_parameter
      }
    }
  `,
  [Configuration_parameter],
);

const CheckParameterAddMutation = graphql(
  `
    mutation CheckParameterAddMutation($input: CheckParameterAddInput!) {
      answer: checkParameterAdd(input: $input) {
        __typename
        ... on CheckParameterPayload {
          parameter {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const NOBODY = 'NOBODY';

/** The values of a check for what it is set, by time; a new one from a day on. */
export function CheckParameterPage() {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  return (
    <SettingPage
      kind={t('parameters')}
      query={CheckParameterPageQuery}
      rowsOf={(data) => readFragment(Configuration_parameter, data.checkParameters)}
      param="parameterId"
      isSame={isSameSetting}
      titleOf={({ checkId }) => words.check(checkId)}
      leadOf={words.applies}
      columns={[
        { id: 'values', header: t('column.values'), cell: words.values },
        { id: 'severity', header: t('column.severity'), width: '110px', cell: words.severity },
        { id: 'waivedBy', header: t('column.waivedBy'), width: '150px', cell: words.waivedBy },
      ]}
    >
      {(latest, again) => <ParameterForm latest={latest} again={again} />}
    </SettingPage>
  );
}

function valuesOf({ values }: Parameter): ValuesWritten {
  return { ...(values as ValuesWritten) };
}

interface ParameterFormProps {
  readonly latest: Parameter;
  readonly again: () => void;
}

function ParameterForm({ latest, again }: ParameterFormProps) {
  const t = useMessages(configurationMessages);
  const approval = useMessages(approvalWords);
  const [validFrom, setValidFrom] = useState<string | null>(null);
  const [severity, setSeverity] = useState(latest.severity);
  const [waivedBy, setWaivedBy] = useState(latest.waivedBy);
  const [values, setValues] = useState(() => valuesOf(latest));
  const proposed: Proposed | null =
    validFrom === null ? null : { replacesId: latest.id, validFrom, severity, values };
  return (
    <>
      <NextValue
        latest={latest}
        again={again}
        document={CheckParameterAddMutation}
        inputOf={(next) => ({ ...next, severity, waivedBy, values })}
        onValidFrom={setValidFrom}
      >
        {(wrong) => (
          <>
            <ValueInputs values={values} wrong={wrong} onChange={setValues} />
            <SelectField
              path="severity"
              label={t('field.severity')}
              required
              value={severity}
              options={SEVERITIES.map((value) => ({ value, label: approval(`severity.${value}`) }))}
              onChange={(chosen) => {
                if (chosen !== null) setSeverity(chosen);
              }}
            />
            <SelectField
              path="waivedBy"
              label={t('field.waivedBy')}
              required
              value={waivedBy ?? NOBODY}
              options={[
                ...APPROVAL_ROLES.map((value) => ({ value, label: approval(`role.${value}`) })),
                { value: NOBODY, label: t('field.nobody') },
              ]}
              onChange={(chosen) => {
                if (chosen !== null) setWaivedBy(chosen === NOBODY ? null : chosen);
              }}
            />
          </>
        )}
      </NextValue>
      <ParameterPreview key={JSON.stringify(proposed)} proposed={proposed} />
    </>
  );
}
