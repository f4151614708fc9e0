import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import type { Preview, UnitShown } from './asked.ts';
import { CountsTable } from './counts-table.tsx';
import { ofKind } from './draft.ts';
import { openRecordMessages } from './open-record.messages.ts';
import type { StepProps } from './step-props.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

type PreviewStepProps = StepProps & {
  readonly preview: Preview;
  readonly units: readonly UnitShown[];
  readonly busy: boolean;
  readonly onCarryOut: () => void;
};

/** What will change, as sentences and as counts; then the reason and the name that confirms it. */
export function PreviewStep(props: PreviewStepProps) {
  const { preview, draft } = props;
  const t = useMessages(reorganisationMessages);
  const words = useMessages(openRecordMessages);
  const sentence = useSentence();
  return (
    <>
      <PageSection title={t('effect.title')}>
        <ul>
          {preview.effects.map((effect) => (
            <li key={`${effect.what} ${effect.union.id} ${effect.date}`}>{sentence(effect)}</li>
          ))}
          {preview.open.map((group) => (
            <li key={group.kind}>
              {t('effect.CHOSEN', {
                kind: words(`kind.${group.kind}`),
                count: group.records.length,
                choice: words(`choice.${ofKind(draft, group).choice}`).toLocaleLowerCase(),
              })}
            </li>
          ))}
        </ul>
      </PageSection>
      <CountsTable counts={preview.counts} />
      <Confirmation {...props} />
    </>
  );
}

/** What becomes of a union, as a sentence. */
function useSentence() {
  const t = useMessages(reorganisationMessages);
  const format = useFormat();
  return (effect: Preview['effects'][number]): string => {
    const { shortName: name } = effect.union;
    const date = format.date(effect.date);
    const parent = effect.parent?.shortName ?? '';
    const called = effect.name ?? '';
    switch (effect.what) {
      case 'ENDS':
        return t('effect.ENDS', { name, date });
      case 'FOUNDED':
        return t('effect.FOUNDED', { date, called, parent });
      case 'RENAMED':
        return t('effect.RENAMED', { name, date, called });
      case 'MOVES':
        return t('effect.MOVES', { name, date, parent });
    }
  };
}

function Confirmation({ draft, change, wrong, units, busy, onCarryOut }: PreviewStepProps) {
  const t = useMessages(reorganisationMessages);
  const { may } = useViewer();
  const [typed, setTyped] = useState('');
  const name = units[0]?.shortName ?? '';
  const confirmed = typed.trim() === name;
  return (
    <form
      noValidate
      aria-label={t('carryOut')}
      onSubmit={(event) => {
        event.preventDefault();
        if (confirmed) onCarryOut();
      }}
    >
      <FieldColumn>
        <TextField
          path="reason"
          label={t('field.reason')}
          required
          lines={2}
          value={draft.reason}
          error={wrong('reason')}
          onChange={(reason) => change({ reason })}
        />
        <TextField
          path="confirm"
          label={t('field.confirm', { name })}
          required
          autoComplete="off"
          value={typed}
          onChange={setTyped}
        />
        <div>
          <MayButton
            type="submit"
            permission={may.configure}
            notNow={confirmed ? null : t('typeName')}
            loading={busy}
          >
            {t('carryOut')}
          </MayButton>
        </div>
        {busy && <p role="status">{t('carryingOut')}</p>}
      </FieldColumn>
    </form>
  );
}
