import { RETURN_REASONS } from '@cau-noi/domain/approval';
import type { ReturnReason } from '@cau-noi/domain/approval';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { IconX } from '@tabler/icons-react';
import type { PointedField } from '../snapshot/pointing.tsx';
import { decisionMessages } from './decision.messages.ts';
import classes from './decision.module.css';
import type { DecisionIssue } from './use-decide.ts';

/** What an approver has written so far; it outlives a change of mind and a refusal. */
export interface DecisionDraft {
  readonly note: string;
  readonly reason: ReturnReason | null;
  readonly text: string;
  readonly pointed: readonly PointedField[];
}

export const EMPTY_DRAFT: DecisionDraft = { note: '', reason: null, text: '', pointed: [] };

export interface DecisionFormProps {
  readonly draft: DecisionDraft;
  readonly onChange: (change: Partial<DecisionDraft>) => void;
  readonly issues: readonly DecisionIssue[];
}

/** The sentence of what is wrong in a field, whichever side found it. */
function useIssueAt(issues: readonly DecisionIssue[]) {
  const t = useMessages(issueWords) as (key: string, data: object) => string;
  return (field: string): string | undefined => {
    const issue = issues.find(({ path }) => path.at(-1) === field);
    return issue && t(`issue.${issue.code}`, Object(issue.data));
  };
}

/** The note beside an approval. */
export function ApproveFields({ draft, onChange, issues }: DecisionFormProps) {
  const t = useMessages(decisionMessages);
  const issueAt = useIssueAt(issues);
  return (
    <TextField
      path="decision.note"
      label={t('decide.note')}
      help={t('decide.noteHelp')}
      lines={3}
      value={draft.note}
      error={issueAt('note')}
      onChange={(note) => onChange({ note })}
    />
  );
}

/** Why it is returned, in a code and in words, and the fields that are pointed at. */
export function ReturnFields({ draft, onChange, issues }: DecisionFormProps) {
  const t = useMessages(decisionMessages);
  const words = useMessages(approvalWords);
  const issueAt = useIssueAt(issues);
  const { reason, text, pointed } = draft;
  return (
    <>
      <SelectField
        path="decision.reason"
        label={t('decide.reason')}
        required
        value={reason}
        options={RETURN_REASONS.map((value) => ({ value, label: words(`returnReason.${value}`) }))}
        error={issueAt('reason')}
        onChange={(value) => onChange({ reason: value })}
      />
      <TextField
        path="decision.text"
        label={t('decide.text')}
        help={t('decide.textHelp')}
        required
        lines={4}
        value={text}
        error={issueAt('text')}
        onChange={(value) => onChange({ text: value })}
      />
      <div role="status" className={classes.pointed}>
        <p className={classes.hint}>
          {pointed.length === 0
            ? t('decide.pointHelp')
            : t('decide.pointed', { count: pointed.length })}
        </p>
        {pointed.length > 0 && (
          <ul>
            {pointed.map(({ path, name }) => (
              <li key={path.join('.')}>
                <button
                  type="button"
                  aria-label={t('decide.unpoint', { name })}
                  onClick={() =>
                    onChange({ pointed: pointed.filter((field) => field.path !== path) })
                  }
                >
                  {name}
                  <IconX size={14} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
