import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { usePathParam } from '@cau-noi/portal/link';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { Configuration_deadline } from './configuration.ts';
import type { Deadline } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { DatedHistory } from './dated-history.tsx';
import { NextValue, NoNextValue } from './next-value.tsx';
import { useRowWords } from './row-words.ts';
import { SettingPage } from './setting-page.tsx';
import { sourceAfter, sourceInput } from './source-fields.tsx';

const DeadlinePageQuery = graphql(
  `
    query DeadlinePageQuery {
      deadlineRules {
        ...Configuration_deadline
      }
    }
  `,
  [Configuration_deadline],
);

const DeadlineRuleAddMutation = graphql(
  `
    mutation DeadlineRuleAddMutation($input: DeadlineRuleAddInput!) {
      answer: deadlineRuleAdd(input: $input) {
        __typename
        ... on DeadlineRulePayload {
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

const NO_ROWS: readonly Deadline[] = [];

/** When something is due, by time; another deadline from a day on. */
export function DeadlinePage() {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const id = usePathParam('ruleId');
  const [{ data, error, fetching }, ask] = useQuery({ query: DeadlinePageQuery });
  const all = data ? readFragment(Configuration_deadline, data.deadlineRules) : NO_ROWS;
  const shown = all.find((row) => row.id === id);
  const rows = useMemo(() => all.filter(({ code }) => code === shown?.code), [all, shown]);
  const latest = rows.find(({ validTo }) => validTo === null);
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <SettingPage
      kind={t('deadlines')}
      title={shown === undefined ? null : words.deadline(shown)}
      lead={null}
      loading={fetching}
      error={data ? undefined : error}
      again={again}
    >
      <DatedHistory
        rows={rows}
        columns={[{ id: 'due', header: t('column.due'), cell: words.due }]}
      />
      {latest === undefined ? (
        <NoNextValue />
      ) : (
        <DeadlineForm key={latest.id} latest={latest} again={again} />
      )}
    </SettingPage>
  );
}

interface DeadlineFormProps {
  /** The deadline that a new one takes over from. */
  readonly latest: Deadline;
  readonly again: () => void;
}

function DeadlineForm({ latest, again }: DeadlineFormProps) {
  const t = useMessages(configurationMessages);
  const [source, setSource] = useState(() => sourceAfter(latest));
  const [due, setDue] = useState({ month: latest.month, day: latest.day, days: latest.days });
  const adding = useAct(DeadlineRuleAddMutation);
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
          ...due,
          source: sourceInput(source),
          reason: source.reason,
        })
      }
      refusalOf={({ answer }) => ('rule' in answer ? null : answer)}
    >
      {(wrong) =>
        latest.days === null ? (
          <FieldRow>
            <NumberField
              path="day"
              label={t('field.day')}
              required
              min={1}
              max={31}
              value={due.day}
              error={wrong('day')}
              onChange={(day) => setDue({ ...due, day })}
            />
            <NumberField
              path="month"
              label={t('field.month')}
              required
              min={1}
              max={12}
              value={due.month}
              error={wrong('month')}
              onChange={(month) => setDue({ ...due, month })}
            />
          </FieldRow>
        ) : (
          <NumberField
            path="days"
            label={t('field.days')}
            required
            min={0}
            value={due.days}
            error={wrong('days')}
            onChange={(days) => setDue({ ...due, days })}
          />
        )
      }
    </NextValue>
  );
}
