import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { DateField } from '@cau-noi/ui/date-field';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useOutcome } from '../refusal.ts';
import { BasisFields, sourceInput } from './source-fields.tsx';
import type { BasisWritten } from './source-fields.tsx';
import { workingDaysMessages } from './working-days.messages.ts';

const WorkDayDecideMutation = graphql(
  `
    mutation WorkDayDecideMutation($input: WorkDayDecideInput!) {
      answer: workDayDecide(input: $input) {
        __typename
        ... on WorkCalendarPayload {
          calendar {
            year
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

const NO_BASIS: BasisWritten = {
  citation: '',
  article: '',
  verification: 'UNVERIFIED',
  reason: '',
};

/** Writes what was decided of one day: that it is off, or worked although it would be off. */
export function WorkDayForm({ again }: { readonly again: () => void }) {
  const t = useMessages(workingDaysMessages);
  const issues = useMessages(issueWords);
  const format = useFormat();
  const toast = useToast();
  const { may } = useViewer();
  const [day, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<'off' | 'worked'>('off');
  const [basis, setBasis] = useState(NO_BASIS);
  const [strict, setStrict] = useState(false);
  const deciding = useAct(WorkDayDecideMutation);
  const { wrong, settle } = useOutcome(again);
  const missing = strict && day === null ? issues('issue.REQUIRED') : undefined;
  const submit = async () => {
    setStrict(true);
    if (day === null) {
      focusField('day');
      return;
    }
    const source = sourceInput(basis);
    const { reason } = basis;
    const result = await deciding.run({ day, working: kind === 'worked', source, reason });
    if (!settle(result, ({ answer }) => ('calendar' in answer ? null : answer))) return;
    toast({ text: t('added', { date: format.date(day) }) });
    setDay(null);
    setStrict(false);
    again();
  };
  return (
    <PageSection title={t('decide')} lead={t('decideLead')}>
      <form
        noValidate
        aria-label={t('decide')}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FieldColumn>
          <DateField
            path="day"
            label={t('field.day')}
            required
            value={day}
            error={wrong('day') ?? missing}
            onChange={setDay}
          />
          <ChoiceRow
            label={t('field.working')}
            labelShown
            value={kind}
            choices={(['off', 'worked'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={setKind}
          />
          <BasisFields written={basis} wrong={wrong} onChange={setBasis} />
          <div>
            <MayButton type="submit" permission={may.configure} loading={deciding.running}>
              {t('add')}
            </MayButton>
          </div>
        </FieldColumn>
      </form>
    </PageSection>
  );
}
