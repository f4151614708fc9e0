import { useMessages } from '@cau-noi/i18n/language';
import { ChoiceRow } from '@cau-noi/ui/choice-row';
import { useState } from 'react';
import type { Parameter } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { EndForm } from './end-form.tsx';
import { NarrowForm } from './narrow-form.tsx';
import { ReplaceForm } from './replace-form.tsx';

export interface ParameterActsProps {
  /** The row that is open. */
  readonly latest: Parameter;
  readonly again: () => void;
  /** The rows of all checks. */
  readonly all: readonly Parameter[];
}

/** Other values for the same, values for some of them, the end of values for some: one at a time. */
export function ParameterActs({ latest, again, all }: ParameterActsProps) {
  const t = useMessages(configurationMessages);
  const [act, setAct] = useState<'REPLACE' | 'NARROW' | 'END'>('REPLACE');
  const general = all.find(({ id }) => id === latest.generalId);
  const offered = (['REPLACE', 'NARROW', 'END'] as const).filter(
    (one) => one !== 'END' || general !== undefined,
  );
  return (
    <>
      <ChoiceRow
        label={t('act.label')}
        labelShown
        value={act}
        onChange={setAct}
        choices={offered.map((value) => ({ value, label: t(`act.${value}`) }))}
      />
      {act === 'REPLACE' && <ReplaceForm latest={latest} again={again} />}
      {act === 'NARROW' && <NarrowForm latest={latest} again={again} />}
      {act === 'END' && general !== undefined && (
        <EndForm latest={latest} general={general} again={again} />
      )}
    </>
  );
}
