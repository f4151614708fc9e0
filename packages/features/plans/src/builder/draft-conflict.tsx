import type { PlanLine } from '@cau-noi/domain/plan';
import { fieldValueText } from '@cau-noi/i18n/field-value';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import type { Conflict as DraftConflictState } from '@cau-noi/portal/draft-state';
import { Conflict } from '@cau-noi/ui/conflict';
import { type Collision, collisionKey, resolveLines } from '../draft/join.ts';
import { monthsText } from '../line/line-text.ts';
import { plansMessages } from '../plans.messages.ts';
import { builderMessages } from './builder.messages.ts';

export interface DraftConflictProps {
  readonly conflict: DraftConflictState<readonly PlanLine[], Collision>;
  readonly mine: readonly PlanLine[];
  readonly nameOf: NameOf;
  readonly onResolve: (lines: readonly PlanLine[]) => void;
}

/** Somebody else saved first: both texts of what both changed; all else is joined already. */
export function DraftConflict({ conflict, mine, nameOf, onResolve }: DraftConflictProps) {
  const t = useMessages(builderMessages);
  const format = useFormat();
  const textOf = useCollisionText(nameOf, mine);
  const { join, by, at } = conflict;
  const date = at === null ? '' : format.dateTime(at);
  return (
    <Conflict
      by={by === null ? t('conflict.unnamed', { date }) : t('conflict.by', { name: by, date })}
      fields={join.collisions.map((collision) => ({
        path: collisionKey(collision),
        ...textOf(collision),
      }))}
      onResolve={(choices) => {
        const keepMine = Object.keys(choices).filter((key) => choices[key] === 'mine');
        onResolve(resolveLines(join, mine, new Set(keepMine)));
      }}
    />
  );
}

function useCollisionText(nameOf: NameOf, lines: readonly PlanLine[]) {
  const t = useMessages(builderMessages);
  const plans = useMessages(plansMessages);
  const words = useMessages(planWords);
  const { language } = useLanguage();
  const format = useFormat();
  const titleOf = (line: PlanLine | null) => line?.title.trim() || t('grid.untitled');
  const whole = (line: PlanLine | null) => {
    if (line === null) return t('conflict.gone');
    const persons = line.persons === null ? '' : format.persons(line.persons);
    return t('conflict.kept', { title: titleOf(line), persons, when: monthsText(line, language) });
  };
  return (collision: Collision) => {
    const { mine, theirs } = collision;
    const title = titleOf(theirs ?? mine);
    if (collision.is === 'line')
      return { label: t('conflict.line', { title }), mine: whole(mine), theirs: whole(theirs) };
    const { field } = collision;
    const value = (line: PlanLine) =>
      fieldValueText(`lines.${field}`, line[field], language, nameOf);
    const name = words(`field.${field}`);
    // Where the titles themselves differ, neither of them names the line.
    const number = lines.findIndex(({ id }) => id === collision.lineId) + 1;
    return {
      label:
        field === 'title'
          ? plans('findings.fieldOfLine', { field: name, number })
          : t('conflict.field', { title, field: name }),
      mine: value(collision.mine),
      theirs: value(collision.theirs),
    };
  };
}
