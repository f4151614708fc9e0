import { useMessages } from '@cau-noi/i18n/language';
import { CURRENCY_CHOICES, moneyOf } from '@cau-noi/portal/currencies';
import { useNames } from '@cau-noi/portal/names';
import { useViewer } from '@cau-noi/portal/session';
import { FieldRow } from '@cau-noi/ui/field-row';
import { MoneyField } from '@cau-noi/ui/money-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { projectsMessages } from '../projects.messages.ts';
import { Entries } from './entries.tsx';
import type { PartProps } from './project-form.tsx';
import { YearField } from './year-field.tsx';

const OWN = 'own';

/** What donors and our own side promise, year by year, each in its own currency. */
export function BudgetFields({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(projectsMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const donorIds = written.donorIds.filter((id) => id !== null);
  const nameOf = useNames(donorIds);
  const options = [
    ...donorIds.map((value) => ({ value, label: nameOf(value) ?? '…' })),
    { value: OWN, label: t('ownShare') },
  ];
  return (
    <Entries
      path="budget"
      title={t('budget')}
      nameOf={(number) => t('lineNumber', { number })}
      add={t('addLine')}
      items={written.budget}
      fresh={{ donorId: donorIds[0] ?? null, year: thisYear, committed: null }}
      onChange={(budget) => change({ budget })}
    >
      {(line, path, set) => (
        <>
          <FieldRow>
            <SelectField
              path={`${path}.donorId`}
              label={t('field.donor')}
              required
              value={line.donorId ?? OWN}
              options={options}
              error={wrong(`${path}.donorId`)}
              onChange={(id) => set({ ...line, donorId: id === OWN ? null : id })}
            />
            <YearField
              path={`${path}.year`}
              value={line.year}
              error={wrong(`${path}.year`)}
              onChange={(year) => set({ ...line, year })}
            />
          </FieldRow>
          <MoneyField
            path={`${path}.committed`}
            label={t('field.committed')}
            required
            currencies={CURRENCY_CHOICES}
            value={line.committed}
            error={wrong(`${path}.committed.minor`)}
            onChange={(committed) => set({ ...line, committed: moneyOf(committed) })}
          />
        </>
      )}
    </Entries>
  );
}
