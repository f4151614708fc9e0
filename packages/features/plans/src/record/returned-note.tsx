import type { PlanLine } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useEffect, useRef } from 'react';
import { columnName } from '../line/column-name.ts';
import { cellOfPath } from '../checks/cell-states.ts';
import { plansMessages } from '../plans.messages.ts';
import classes from './returned-note.module.css';

export const ReturnedNote_note = graphql(`
  fragment ReturnedNote_note on ReturnNote {
    reason
    text
    fields
    by
    at
  }
`);

export interface ReturnedNoteProps {
  readonly note: FragmentOf<typeof ReturnedNote_note>;
  readonly lines: readonly PlanLine[];
  readonly onGoTo?: (lineId: string, column: string) => void;
}

/** Why the plan was returned, and the places to look at again. Whoever opens the page lands here. */
export function ReturnedNote({ note, lines, onGoTo }: ReturnedNoteProps) {
  const t = useMessages(plansMessages);
  const words = useMessages(approvalWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { reason, text, fields, by, at } = readFragment(ReturnedNote_note, note);
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const lineAt = new Map(lines.map((line) => [line.id, line]));
  const places = fields.flatMap((path) => {
    const cell = cellOfPath(path, (id) => lineAt.get(id));
    return cell === null ? [] : [cell];
  });
  return (
    <section ref={section} tabIndex={-1} className={classes.note} aria-labelledby="returned-title">
      <h2 id="returned-title">
        {t('returned.title', { reason: words(`returnReason.${reason}`) })}
      </h2>
      <p className={classes.text}>{text}</p>
      <p className={classes.by}>{t('returned.by', { name: by, date: format.dateTime(at) })}</p>
      {places.length > 0 && (
        <>
          <h3>{t('returned.fields')}</h3>
          <ul>
            {places.map(({ lineId, column }) => {
              const number = lines.findIndex(({ id }) => id === lineId) + 1;
              const name = t('findings.fieldOfLine', {
                field: columnName(column, language),
                number,
              });
              return (
                <li key={`${lineId}.${column}`}>
                  {onGoTo ? (
                    <button type="button" onClick={() => onGoTo(lineId, column)}>
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
