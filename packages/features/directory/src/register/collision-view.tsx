import { sameValue } from '@cau-noi/domain/difference';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { Conflict } from '@cau-noi/ui/conflict';
import type { ReactNode } from 'react';
import type { Collision } from '@cau-noi/portal/refusal';
import { registerMessages } from './register.messages.ts';

export interface CollisionViewProps<Content extends object> {
  readonly collision: Collision;
  readonly mine: Content;
  readonly theirs: Content;
  readonly names: Readonly<Record<keyof Content & string, string>>;
  /** What a field holds, for reading. */
  readonly show: (content: Content, field: keyof Content & string) => ReactNode;
  /** The content as chosen, to be written on the version that is saved now. */
  readonly onResolve: (content: Content, version: number) => void;
}

/** Somebody else saved first: both texts side by side, one chosen for each field that differs. */
export function CollisionView<Content extends object>(props: CollisionViewProps<Content>) {
  const { collision, mine, theirs, names, show, onResolve } = props;
  const t = useMessages(registerMessages);
  const format = useFormat();
  const fields = (Object.keys(names) as (keyof Content & string)[]).filter(
    (field) => !sameValue(mine[field], theirs[field]),
  );
  return (
    <Conflict
      by={t('savedBy', {
        name: collision.by ?? t('someone'),
        time: collision.at === null ? '' : format.dateTime(collision.at),
      })}
      fields={fields.map((field) => ({
        path: field,
        label: names[field],
        mine: show(mine, field),
        theirs: show(theirs, field),
      }))}
      onResolve={(choices) => {
        const chosen = fields
          .filter((field) => choices[field] === 'mine')
          .map((field) => [field, mine[field]] as const);
        onResolve({ ...theirs, ...Object.fromEntries(chosen) }, collision.version);
      }}
    />
  );
}
