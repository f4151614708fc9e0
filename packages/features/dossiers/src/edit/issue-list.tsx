import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { issueText } from '../checks/issue-text.ts';
import type { IssueFacts } from '../checks/issue-text.ts';
import { editMessages } from './edit.messages.ts';
import classes from './issue-list.module.css';

interface IssueListProps {
  readonly issues: readonly IssueFacts[];
  /** The name of the field at a path. */
  readonly fieldName: (path: IssueFacts['path']) => string;
  readonly onGoToField: (path: string) => void;
}

/** Everything that is missing or wrong, each with the way to its field. */
export function IssueList({ issues, fieldName, onGoToField }: IssueListProps) {
  const t = useMessages(editMessages);
  const { language } = useLanguage();
  if (issues.length === 0) return <p>{t('review.issuesNone')}</p>;
  return (
    <ul className={classes.issues}>
      {issues.map((issue) => {
        const path = issue.path.join('.');
        return (
          <li key={`${path}-${issue.code}`}>
            <button type="button" className={classes.link} onClick={() => onGoToField(path)}>
              {fieldName(issue.path)}
            </button>
            : {issueText(issue, language)}
          </li>
        );
      })}
    </ul>
  );
}
