import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { focusField } from '@cau-noi/ui/field';
import { issueText } from './issue-text.ts';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import classes from './register.module.css';
import { registerMessages } from './register.messages.ts';

export interface ProblemsProps {
  readonly issues: readonly WrittenIssue[];
  /** What is wrong with the whole: not permitted, the record is gone. */
  readonly sentence: string | null;
  /** The name of the field at a path. */
  readonly fieldName: (path: readonly (string | number)[]) => string;
}

/** Why it is not saved, each problem the way to its field. */
export function Problems({ issues, sentence, fieldName }: ProblemsProps) {
  const t = useMessages(registerMessages);
  const { language } = useLanguage();
  if (issues.length === 0 && sentence === null) return null;
  return (
    <div role="alert" className={classes.problems}>
      {sentence !== null && <p>{sentence}</p>}
      {issues.length > 0 && <p>{t('problems', { count: issues.length })}</p>}
      <ul>
        {issues.map((issue) => {
          const path = issue.path.join('.');
          return (
            <li key={`${path} ${issue.code}`}>
              <button type="button" className={classes.goTo} onClick={() => focusField(path)}>
                {fieldName(issue.path)}
              </button>
              {`: ${issueText(issue, language)}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
