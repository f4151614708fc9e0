import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { recordMessages } from './record.messages.ts';
import classes from './return-note.module.css';

export const ReturnNote_note = graphql(`
  fragment ReturnNote_note on ReturnNote {
    reason
    text
    fields
    by
    at
  }
`);

export interface ReturnNoteProps {
  readonly note: FragmentOf<typeof ReturnNote_note>;
  readonly fieldName: (path: readonly string[]) => string;
  /** Leads to a field that was pointed at. */
  readonly onGoToField: (path: string) => void;
}

/** Why the dossier came back, from whom, and the fields that were pointed at. */
export function ReturnNote({ note, fieldName, onGoToField }: ReturnNoteProps) {
  const { reason, text, fields, by, at } = readFragment(ReturnNote_note, note);
  const t = useMessages(recordMessages);
  const words = useMessages(approvalWords);
  const format = useFormat();
  return (
    <section className={classes.note} aria-label={t('returned')} tabIndex={-1}>
      <h2 className={classes.title}>
        {t('returnedBecause', { reason: words(`returnReason.${reason}`) })}
      </h2>
      <p className={classes.text}>{text}</p>
      <p className={classes.by}>{t('byAt', { by, at: format.dateTime(at) })}</p>
      {fields.length > 0 && (
        <ul className={classes.fields}>
          {fields.map((path) => (
            <li key={path.join('.')}>
              <button
                type="button"
                className={classes.link}
                onClick={() => onGoToField(path.join('.'))}
              >
                {fieldName(path)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
