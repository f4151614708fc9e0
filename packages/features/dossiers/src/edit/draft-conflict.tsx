import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { useNames } from '@cau-noi/portal/names';
import { Conflict } from '@cau-noi/ui/conflict';
import { changeText, idsIn } from '../changes/change-text.ts';
import { resolve } from '../draft/merge.ts';
import type { Collision } from '../draft/merge.ts';
import { editMessages } from './edit.messages.ts';

export interface DraftConflictProps {
  readonly draft: DraftState<DossierContent, Collision>;
  readonly known: ReadonlyMap<string, string>;
  readonly onResolve: (content: DossierContent) => void;
}

/** Two people wrote in one dossier: both texts side by side, one chosen for each field. */
export function DraftConflict({ draft, known, onResolve }: DraftConflictProps) {
  const t = useMessages(editMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const { conflict, content } = draft;
  const collisions = conflict?.join.collisions ?? [];
  const nameOf = useNames(
    collisions.flatMap(({ mine, theirs }) => [
      ...idsIn(mine.after, mine.label),
      ...idsIn(theirs.after, theirs.label),
    ]),
    known,
  );
  if (conflict === null) return null;
  const text = ({ mine, theirs }: Collision, side: 'mine' | 'theirs') => {
    const { label, after } = side === 'mine' ? mine : theirs;
    return changeText(label, after, language, nameOf);
  };
  return (
    <Conflict
      by={t('savedBy', {
        name: conflict.by ?? t('someone'),
        time: conflict.at === null ? '' : format.dateTime(conflict.at),
      })}
      fields={collisions.map((collision) => ({
        path: collision.key,
        label: dossierFieldName(collision.mine.path, language),
        mine: text(collision, 'mine'),
        theirs: text(collision, 'theirs'),
      }))}
      onResolve={(choices) => {
        const mine = collisions.filter(({ key }) => choices[key] === 'mine').map(({ key }) => key);
        onResolve(resolve(conflict.join, content, new Set(mine)));
      }}
    />
  );
}
