import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { useState } from 'react';
import { Configuration_capacity } from './configuration.ts';
import type { CapacityRule } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { NextValue } from './next-value.tsx';
import { useRowWords } from './row-words.ts';
import { SettingPage } from './setting-page.tsx';

const CapacityRulePageQuery = graphql(
  `
    query CapacityRulePageQuery {
      capacityRules {
        ...Configuration_capacity
      }
    }
  `,
  [Configuration_capacity],
);

const CapacityRuleAddMutation = graphql(
  `
    mutation CapacityRuleAddMutation($input: CapacityRuleAddInput!) {
      answer: capacityRuleAdd(input: $input) {
        __typename
        ... on CapacityRulePayload {
          rule {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** How much one officer is taken to carry, by time; another rule from a day on. */
export function CapacityRulePage() {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  return (
    <SettingPage
      kind={t('rule')}
      query={CapacityRulePageQuery}
      rowsOf={(data) => readFragment(Configuration_capacity, data.capacityRules)}
      param="ruleId"
      // There is one rule for all unions: every row is the same setting at another time.
      isSame={() => true}
      titleOf={() => t('capacity')}
      columns={[
        { id: 'perOfficer', header: t('column.perOfficer'), cell: words.perOfficer },
        { id: 'partTime', header: t('column.partTime'), cell: words.partTime },
      ]}
    >
      {(latest, again) => <CapacityRuleForm latest={latest} again={again} />}
    </SettingPage>
  );
}

interface CapacityRuleFormProps {
  readonly latest: CapacityRule;
  readonly again: () => void;
}

function CapacityRuleForm({ latest, again }: CapacityRuleFormProps) {
  const t = useMessages(configurationMessages);
  const [activitiesPerOfficer, setPerOfficer] = useState<number | null>(
    latest.activitiesPerOfficer,
  );
  const [partTimePercent, setPartTime] = useState<number | null>(latest.partTimePercent);
  return (
    <NextValue
      latest={latest}
      again={again}
      document={CapacityRuleAddMutation}
      inputOf={(next) => ({ ...next, activitiesPerOfficer, partTimePercent })}
    >
      {(wrong) => (
        <FieldRow>
          <NumberField
            path="activitiesPerOfficer"
            label={t('field.perOfficer')}
            required
            min={1}
            value={activitiesPerOfficer}
            error={wrong('activitiesPerOfficer')}
            onChange={setPerOfficer}
          />
          <NumberField
            path="partTimePercent"
            label={t('field.partTime')}
            required
            min={0}
            max={100}
            value={partTimePercent}
            error={wrong('partTimePercent')}
            onChange={setPartTime}
          />
        </FieldRow>
      )}
    </NextValue>
  );
}
