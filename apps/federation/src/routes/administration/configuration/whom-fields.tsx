import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { scopePartsOf } from '@cau-noi/domain/assessment/parameter-issues';
import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useMessages } from '@cau-noi/i18n/language';
import { MultiSelectField, SelectField } from '@cau-noi/ui/select-field';
import type { Wrong } from '../use-writing.ts';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';

/** For whom a row is to be; what is left open is as for the row beside it. */
export type WhomWritten = Pick<Parameter, 'levels' | 'kinds' | 'planned'>;

export interface WhomFieldsProps {
  /** The row within which the new one is to hold. */
  readonly general: Parameter;
  readonly written: WhomWritten;
  readonly wrong: Wrong;
  readonly onChange: (written: WhomWritten) => void;
}

const BOTH = 'BOTH';
const PLANNED = 'PLANNED';
const UNPLANNED = 'UNPLANNED';

/** What may be chosen: a row without codes is for all of them. */
function among<Code extends string>(ofRow: readonly Code[], all: readonly Code[]): readonly Code[] {
  return ofRow.length === 0 ? all : ofRow;
}

function plannedCode(planned: boolean | null) {
  if (planned === null) return BOTH;
  return planned ? PLANNED : UNPLANNED;
}

/** For which levels and kinds, planned or not, among those for whom a row is. */
export function WhomFields({ general, written, wrong, onChange }: WhomFieldsProps) {
  const t = useMessages(configurationMessages);
  const activities = useMessages(activityWords);
  const parts = scopePartsOf(general.checkId);
  const levels = among(general.levels, ORGANISATION_KINDS);
  const kinds = among(general.kinds, ACTIVITY_KINDS);
  return (
    <>
      <MultiSelectField
        path="levels"
        label={t('narrow.levels')}
        help={t('narrow.levelsHelp')}
        error={wrong('levels')}
        value={written.levels}
        options={levels.map((value) => ({ value, label: activities(`level.${value}`) }))}
        onChange={(chosen) => onChange({ ...written, levels: [...chosen] })}
      />
      {parts.includes('kinds') && (
        <MultiSelectField
          path="kinds"
          label={t('narrow.kinds')}
          help={t('narrow.kindsHelp')}
          error={wrong('kinds')}
          value={written.kinds}
          options={kinds.map((value) => ({ value, label: activities(`kind.${value}`) }))}
          onChange={(chosen) => onChange({ ...written, kinds: [...chosen] })}
        />
      )}
      {parts.includes('planned') && general.planned === null && (
        <SelectField
          path="planned"
          label={t('narrow.planned')}
          error={wrong('planned')}
          clearable={false}
          value={plannedCode(written.planned)}
          options={[
            { value: BOTH, label: t('narrow.both') },
            { value: PLANNED, label: t('narrow.inPlan') },
            { value: UNPLANNED, label: t('narrow.offPlan') },
          ]}
          onChange={(chosen) =>
            onChange({ ...written, planned: chosen === BOTH ? null : chosen === PLANNED })
          }
        />
      )}
    </>
  );
}
