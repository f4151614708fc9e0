import { graphql } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { DateField } from '@cau-noi/ui/date-field';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { emptyAmong, useWriting } from '../use-writing.ts';
import { WrittenForm } from '../written-form.tsx';
import { BasisFields, basisInput, neededIn } from './basis-fields.tsx';
import type { BasisWritten } from './basis-fields.tsx';
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
  const format = useFormat();
  const toast = useToast();
  const { may } = useViewer();
  const [day, setDay] = useState<string | null>(null);
  const [kind, setKind] = useState<'off' | 'worked'>('off');
  const [basis, setBasis] = useState(NO_BASIS);
  const empty = emptyAmong({ day, ...neededIn(basis) });
  const { wrong, write, busy } = useWriting(WorkDayDecideMutation, { onStale: again, empty });
  const submit = () => {
    if (day === null || empty.length > 0) return write(null);
    return write({ day, working: kind === 'worked', ...basisInput(basis) }, () => {
      toast({ text: t('added', { date: format.date(day) }) });
      setDay(null);
      again();
    });
  };
  return (
    <PageSection title={t('decide')} lead={t('decideLead')}>
      <WrittenForm
        label={t('decide')}
        act={t('add')}
        permission={may.configure}
        busy={busy}
        onSubmit={() => void submit()}
      >
        <DateField
          path="day"
          label={t('field.day')}
          required
          value={day}
          error={wrong('day')}
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
      </WrittenForm>
    </PageSection>
  );
}
