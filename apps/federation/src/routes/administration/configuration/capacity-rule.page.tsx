import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { usePathParam } from '@cau-noi/portal/link';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Configuration_capacity } from './configuration.ts';
import type { CapacityRule } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { DatedHistory } from './dated-history.tsx';
import { NextValue, NoNextValue } from './next-value.tsx';
import { useRowWords } from './row-words.ts';
import { SettingPage } from './setting-page.tsx';
import { sourceAfter, sourceInput } from './source-fields.tsx';

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

const NO_ROWS: readonly CapacityRule[] = [];

/** How much one officer is taken to carry, by time; another rule from a day on. */
export function CapacityRulePage() {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const id = usePathParam('ruleId');
  const [{ data, error, fetching }, ask] = useQuery({ query: CapacityRulePageQuery });
  // There is one rule for all unions: every row is the same setting at another time.
  const rows = data ? readFragment(Configuration_capacity, data.capacityRules) : NO_ROWS;
  const shown = rows.some((row) => row.id === id);
  const latest = rows.find(({ validTo }) => validTo === null);
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <SettingPage
      kind={t('rule')}
      title={shown ? t('capacity') : null}
      lead={null}
      loading={fetching}
      error={data ? undefined : error}
      again={again}
    >
      <DatedHistory
        rows={rows}
        columns={[
          { id: 'perOfficer', header: t('column.perOfficer'), cell: words.perOfficer },
          { id: 'partTime', header: t('column.partTime'), cell: words.partTime },
        ]}
      />
      {latest === undefined ? (
        <NoNextValue />
      ) : (
        <CapacityRuleForm key={latest.id} latest={latest} again={again} />
      )}
    </SettingPage>
  );
}

interface CapacityRuleFormProps {
  /** The rule that a new one takes over from. */
  readonly latest: CapacityRule;
  readonly again: () => void;
}

function CapacityRuleForm({ latest, again }: CapacityRuleFormProps) {
  const t = useMessages(configurationMessages);
  const [source, setSource] = useState(() => sourceAfter(latest));
  const [perOfficer, setPerOfficer] = useState<number | null>(latest.activitiesPerOfficer);
  const [partTime, setPartTime] = useState<number | null>(latest.partTimePercent);
  const adding = useAct(CapacityRuleAddMutation);
  return (
    <NextValue
      source={source}
      onSource={setSource}
      busy={adding.running}
      again={again}
      send={(validFrom) =>
        adding.run({
          replacesId: latest.id,
          validFrom,
          activitiesPerOfficer: perOfficer,
          partTimePercent: partTime,
          source: sourceInput(source),
          reason: source.reason,
        })
      }
      refusalOf={({ answer }) => ('rule' in answer ? null : answer)}
    >
      {(wrong) => (
        <FieldRow>
          <NumberField
            path="activitiesPerOfficer"
            label={t('field.perOfficer')}
            required
            min={1}
            value={perOfficer}
            error={wrong('activitiesPerOfficer')}
            onChange={setPerOfficer}
          />
          <NumberField
            path="partTimePercent"
            label={t('field.partTime')}
            required
            min={0}
            max={100}
            value={partTime}
            error={wrong('partTimePercent')}
            onChange={setPartTime}
          />
        </FieldRow>
      )}
    </NextValue>
  );
}
