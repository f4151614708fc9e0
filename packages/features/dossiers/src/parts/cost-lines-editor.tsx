import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { CostLine } from '@cau-noi/domain/dossier';
import type { LineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Named } from '../draft/names.ts';
import { useCeilingTexts } from '../estimate/line-ceiling-text.ts';
import { CostLineItem, errorsOf } from './cost-line-item.tsx';
import { ItemList, SectionProblem } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { newCostLine } from './new-cost-line.ts';
import { partMessages } from './part.messages.ts';

/** More lines than these are folded but for the one that is written: their fields would be a thousand. */
const FOLDED_ABOVE = 30;

export interface CostLinesEditorProps extends EditorProps<CostLine> {
  /** The kind of the activity: what its estimate may pay for. */
  readonly activity: ActivityKind;
  /** Persons and days of the activity: those of a new line. */
  readonly persons: number;
  readonly days: number | null;
  /** The unions that organise it too: one of them may pay a line. */
  readonly coOrganisers: readonly Named[];
  /** How much one unit of a line may cost, by the id of the line; null where that is not judged. */
  readonly ceilings?: ReadonlyMap<string, LineCeiling>;
}

/** The estimate, line by line: kind × persons × days × price, and who pays. */
export function CostLinesEditor(props: CostLinesEditorProps) {
  const { items, onChange, errorAt, activity, persons, days, coOrganisers, ceilings } = props;
  const t = useMessages(partMessages);
  const ceilingTexts = useCeilingTexts(ceilings ?? null);
  const acts = useLineActs(items, onChange);
  const [open, setOpen] = useState<string | null>(null);
  const add = () => {
    const line = newCostLine(items, { activity, persons, days });
    setOpen(line.id);
    onChange([...items, line]);
  };
  return (
    <ItemList>
      <SectionProblem text={errorAt('costLines')} />
      {items.map((line) => (
        <CostLineItem
          key={line.id}
          line={line}
          activity={activity}
          activityDays={days}
          coOrganisers={coOrganisers}
          errors={errorsOf(line, errorAt)}
          ceiling={ceilingTexts.get(line.id) ?? null}
          onChange={acts.change}
          onRemove={acts.remove}
          folded={items.length > FOLDED_ABOVE && line.id !== open}
          onOpen={setOpen}
        />
      ))}
      <div>
        <ActButton variant="default" onClick={add}>
          {t('addCostLine')}
        </ActButton>
      </div>
    </ItemList>
  );
}

/** Acts on the lines that stay the same from one letter to the next, so that the other lines rest. */
function useLineActs(items: readonly CostLine[], onChange: (items: readonly CostLine[]) => void) {
  const latest = useRef({ items, onChange });
  useEffect(() => {
    latest.current = { items, onChange };
  });
  return useMemo(
    () => ({
      change: (id: string, part: Partial<CostLine>) =>
        latest.current.onChange(changed(latest.current.items, id, part)),
      remove: (id: string) => latest.current.onChange(without(latest.current.items, id)),
    }),
    [],
  );
}
