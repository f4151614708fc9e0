import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import type { Conflict as ConflictOf } from '@cau-noi/portal/draft-state';
import { useNames } from '@cau-noi/portal/names';
import { Conflict } from '@cau-noi/ui/conflict';
import { changeItem, idsIn } from '../changes/change-item.ts';
import type { Collision } from '../draft/merge.ts';
import { editMessages } from './edit.messages.ts';

export interface DraftConflictProps {
  readonly conflict: Pick<ConflictOf<unknown, Collision>, 'join' | 'by' | 'at'>;
  readonly known: ReadonlyMap<string, string>;
  /** The keys of the collisions in which the writer keeps their own. */
  readonly onResolve: (mine: ReadonlySet<string>) => void;
}

/** Two people wrote in one record: both texts side by side, one chosen for each field. */
export function DraftConflict({ conflict, known, onResolve }: DraftConflictProps) {
  const t = useMessages(editMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const { collisions } = conflict.join;
  const nameOf = useNames(
    collisions.flatMap(({ mine, theirs }) => [
      ...idsIn(mine.after, mine.label),
      ...idsIn(theirs.after, theirs.label),
    ]),
    known,
  );
  return (
    <Conflict
      by={t('savedBy', {
        name: conflict.by ?? t('someone'),
        time: conflict.at === null ? '' : format.dateTime(conflict.at),
      })}
      fields={collisions.map(({ key, mine, theirs }) => ({
        path: key,
        label: changeItem(mine, language, nameOf).label,
        mine: changeItem(mine, language, nameOf).after,
        theirs: changeItem(theirs, language, nameOf).after,
      }))}
      onResolve={(choices) => {
        const keys = collisions.map(({ key }) => key).filter((key) => choices[key] === 'mine');
        onResolve(new Set(keys));
      }}
    />
  );
}
