import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { useState } from 'react';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { Configuration_deadline } from './configuration.ts';
import type { Deadline } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { NextValue } from './next-value.tsx';
import { useRowWords } from './row-words.ts';
import { SettingPage } from './setting-page.tsx';

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

/** When something is due, by time; another deadline from a day on. */
export function DeadlinePage() {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  return (
    <SettingPage
      kind={t('deadlines')}
      query={DeadlinePageQuery}
      rowsOf={(data) => readFragment(Configuration_deadline, data.deadlineRules)}
      param="ruleId"
      isSame={({ code }, shown) => code === shown.code}
      titleOf={words.deadline}
      columns={[{ id: 'due', header: t('column.due'), cell: words.due }]}
    >
      {(latest, again) => <DeadlineForm latest={latest} again={again} />}
    </SettingPage>
  );
}

interface DeadlineFormProps {
  readonly latest: Deadline;
  readonly again: () => void;
}

function DeadlineForm({ latest, again }: DeadlineFormProps) {
  const t = useMessages(configurationMessages);
  const [due, setDue] = useState({ month: latest.month, day: latest.day, days: latest.days });
  return (
    <NextValue
      latest={latest}
      again={again}
      document={DeadlineRuleAddMutation}
      inputOf={(next) => ({ ...next, ...due })}
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
