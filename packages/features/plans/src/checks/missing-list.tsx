import type { PlanContent } from '@cau-noi/domain/plan';
import type { PlanIssue as ContentIssue } from '@cau-noi/domain/plan/issues';
import type { LineAgreementIssue } from '@cau-noi/domain/agreement/carrying-out';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { planIssueText } from '@cau-noi/i18n/plan-issue-text';
import { ActButton } from '@cau-noi/ui/act-button';
import { useState } from 'react';
import { columnName } from '../line/column-name.ts';
import { builderMessages } from '../builder/builder.messages.ts';
import { plansMessages } from '../plans.messages.ts';
import { cellOfPath } from './cell-states.ts';
import classes from './missing-list.module.css';

type PlanIssue = ContentIssue | LineAgreementIssue;

const SHOWN = 6;

export interface MissingListProps {
  readonly content: PlanContent;
  /** `planIssues` of the domain: what keeps the plan from being submitted. */
  readonly issues: readonly PlanIssue[];
  readonly onGoTo: (lineId: string, column: string) => void;
}

/** The issues of each line together, in the order of the lines; those of the plan itself first. */
function byLine(
  issues: readonly PlanIssue[],
): readonly (readonly [string, readonly PlanIssue[]])[] {
  const groups = new Map<string, readonly PlanIssue[]>();
  for (const issue of issues) {
    const [list, id] = issue.path;
    const line = list === 'lines' && typeof id === 'string' ? id : '';
    groups.set(line, [...(groups.get(line) ?? []), issue]);
  }
  return [...groups].toSorted(([a], [b]) => Number(a !== '') - Number(b !== ''));
}

/** A plan without any line: "not filled in" would not say what. */
const isEmptyPlan = ({ code, path }: PlanIssue) =>
  code === 'REQUIRED' && path.length === 1 && path[0] === 'lines';

/** What is still missing before the plan can be submitted, line by line, each a way to its cell. */
export function MissingList({ content, issues, onGoTo }: MissingListProps) {
  const t = useMessages(builderMessages);
  const { language } = useLanguage();
  const words = useMessages(plansMessages);
  const [all, setAll] = useState(false);
  const groups = byLine(issues);
  const shown = all ? groups : groups.slice(0, SHOWN);
  const lineAt = new Map(content.lines.map((line) => [line.id, line]));
  return (
    <details className={classes.list} open={issues.length > 0}>
      <summary className={classes.title}>
        <h2>{t('issues.title')}</h2> <span className={classes.count}>{issues.length}</span>
      </summary>
      {issues.length === 0 && <p>{t('issues.none')}</p>}
      <ul>
        {shown.map(([lineId, wrong]) => (
          <li key={lineId}>
            <strong>
              {lineId === ''
                ? t('issues.plan')
                : words('findings.line', {
                    number: content.lines.findIndex(({ id }) => id === lineId) + 1,
                  })}
            </strong>
            <ul>
              {wrong.map((issue) => {
                const cell = cellOfPath(issue.path, (id) => lineAt.get(id));
                const problem = isEmptyPlan(issue)
                  ? t('issues.noLines')
                  : planIssueText(issue, language);
                const key = `${issue.path.join('.')} ${issue.code}`;
                if (cell === null) return <li key={key}>{problem}</li>;
                const field = columnName(cell.column, language);
                return (
                  <li key={key}>
                    <button type="button" onClick={() => onGoTo(cell.lineId, cell.column)}>
                      {t('issues.item', { field, problem })}
                    </button>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length > shown.length && (
        <ActButton variant="subtle" onClick={() => setAll(true)}>
          {t('issues.more', { count: groups.length - shown.length })}
        </ActButton>
      )}
    </details>
  );
}
