import { INDICATOR_ACCRUALS, INDICATOR_MEASURES } from '@cau-noi/domain/project';
import { useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { useViewer } from '@cau-noi/portal/session';
import { FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { projectsMessages } from '../projects.messages.ts';
import { Entries } from './entries.tsx';
import type { WrittenIndicator } from './project-content.ts';
import type { PartProps } from './project-form.tsx';
import { YearField } from './year-field.tsx';

const FRESH: WrittenIndicator = {
  id: null,
  name: '',
  unit: '',
  measure: 'NUMBER',
  accrual: 'PERIODIC',
  baseline: { numerator: null, denominator: null },
  targets: [],
};

/** What is to come of it: indicators with a target for each year. */
export function IndicatorFields({ form: { written, wrong, change } }: PartProps) {
  const t = useMessages(projectsMessages);
  return (
    <Entries
      path="indicators"
      title={t('indicators')}
      nameOf={(number) => t('indicatorNumber', { number })}
      add={t('addIndicator')}
      items={written.indicators}
      fresh={FRESH}
      error={wrong('indicators')}
      onChange={(indicators) => change({ indicators })}
    >
      {(indicator, path, set) => (
        <OneIndicator
          indicator={indicator}
          path={path}
          wrong={wrong}
          onChange={(part) => set({ ...indicator, ...part })}
        />
      )}
    </Entries>
  );
}

interface OneIndicatorProps {
  readonly indicator: WrittenIndicator;
  readonly path: string;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (part: Partial<WrittenIndicator>) => void;
}

function OneIndicator({ indicator, path, wrong, onChange }: OneIndicatorProps) {
  const t = useMessages(projectsMessages);
  const words = useMessages(projectWords);
  const { name, unit, measure, accrual, baseline } = indicator;
  const isRatio = measure === 'RATIO';
  return (
    <>
      <TextField
        path={`${path}.name`}
        label={t('field.name')}
        required
        value={name}
        error={wrong(`${path}.name`)}
        onChange={(value) => onChange({ name: value })}
      />
      <TextField
        path={`${path}.unit`}
        label={t('field.unit')}
        required
        value={unit}
        error={wrong(`${path}.unit`)}
        onChange={(value) => onChange({ unit: value })}
      />
      <FieldRow>
        <SelectField
          path={`${path}.measure`}
          label={t('field.measure')}
          required
          value={measure}
          options={INDICATOR_MEASURES.map((value) => ({ value, label: words(`measure.${value}`) }))}
          onChange={(value) => value !== null && onChange({ measure: value })}
        />
        <SelectField
          path={`${path}.accrual`}
          label={t('field.accrual')}
          required
          value={accrual}
          options={INDICATOR_ACCRUALS.map((value) => ({ value, label: words(`accrual.${value}`) }))}
          onChange={(value) => value !== null && onChange({ accrual: value })}
        />
      </FieldRow>
      <FieldRow>
        <NumberField
          path={`${path}.baseline.numerator`}
          label={t('field.baseline')}
          value={baseline.numerator}
          error={wrong(`${path}.baseline.numerator`)}
          onChange={(numerator) => onChange({ baseline: { ...baseline, numerator } })}
        />
        {isRatio && (
          <NumberField
            path={`${path}.baseline.denominator`}
            label={t('field.denominator')}
            value={baseline.denominator}
            error={wrong(`${path}.baseline.denominator`)}
            onChange={(denominator) => onChange({ baseline: { ...baseline, denominator } })}
          />
        )}
      </FieldRow>
      <Targets indicator={indicator} path={path} wrong={wrong} onChange={onChange} />
    </>
  );
}

function Targets({ indicator, path, wrong, onChange }: OneIndicatorProps) {
  const t = useMessages(projectsMessages);
  const thisYear = Number(useViewer().today.slice(0, 4));
  const { targets, measure } = indicator;
  const last = targets.at(-1)?.year;
  const next = last === undefined || last === null ? thisYear : last + 1;
  return (
    <Entries
      path={`${path}.targets`}
      title={t('target')}
      nameOf={(number) => t('targetNumber', { number })}
      add={t('addTarget')}
      items={targets}
      fresh={{ year: next, numerator: null, denominator: null }}
      onChange={(changed) => onChange({ targets: changed })}
    >
      {(target, at, set) => (
        <FieldRow>
          <YearField
            path={`${at}.year`}
            value={target.year}
            error={wrong(`${at}.year`)}
            onChange={(year) => set({ ...target, year })}
          />
          <NumberField
            path={`${at}.numerator`}
            label={t('field.numerator')}
            required
            value={target.numerator}
            error={wrong(`${at}.numerator`)}
            onChange={(numerator) => set({ ...target, numerator })}
          />
          {measure === 'RATIO' && (
            <NumberField
              path={`${at}.denominator`}
              label={t('field.denominator')}
              required
              value={target.denominator}
              error={wrong(`${at}.denominator`)}
              onChange={(denominator) => set({ ...target, denominator })}
            />
          )}
        </FieldRow>
      )}
    </Entries>
  );
}
