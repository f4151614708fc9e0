import { draftIssues, signingIssues } from '@cau-noi/domain/agreement/issues';
import { agreementIssueText } from '@cau-noi/i18n/agreement-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { joinFields } from '@cau-noi/portal/join-fields';
import { useKeptDraft } from '@cau-noi/portal/kept-draft';
import { useGo } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { Conflict } from '@cau-noi/ui/conflict';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { Group } from '@mantine/core';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import type { Refused } from '@cau-noi/portal/refusal';
import { AgreementFields } from './agreement-fields.tsx';
import type { Union } from './agreement-fields.tsx';
import { useFieldNames } from './field-names.ts';
import type { Named } from '../partner-choice.tsx';
import type { Written, WrittenField } from './written.ts';

export interface AgreementFormProps {
  /** Where what is typed is kept: the id of the agreement, or that of a new one. */
  readonly recordId: string;
  readonly saved: Written;
  readonly version: number;
  /** The union that keeps the agreement. */
  readonly union: Union;
  /** Whose names are known already. */
  readonly known: { readonly partners: readonly Named[]; readonly unions: readonly Union[] };
  /** Whether it has to be whole, as what was put before others. */
  readonly whole: boolean;
  readonly busy: boolean;
  readonly back: string;
  readonly send: (written: Written, version: number) => Promise<Refused | null>;
}

const NO_ISSUES: readonly WrittenIssue[] = [];

/** Everything that is written about an agreement: kept in the browser while it is typed, saved by its button. */
export function AgreementForm(props: AgreementFormProps) {
  const { recordId, saved, version, union, known, whole, busy, back, send } = props;
  const t = useMessages(agreementsMessages);
  const go = useGo();
  const { state, kept, change, resolve, done } = useKeptDraft({
    recordId,
    saved,
    version,
    join: joinFields<Written>,
  });
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { content, conflict } = state;
  const found = (whole ? signingIssues : draftIssues)(content, union.id);
  const issues = strict ? (found.length > 0 ? found : (refused?.issues ?? NO_ISSUES)) : NO_ISSUES;
  const wrong = useWrong(issues);
  if (conflict !== null) {
    return (
      <Collision
        fields={conflict.join.collisions}
        mine={content}
        theirs={conflict.theirs}
        merged={conflict.join.merged}
        onResolve={resolve}
      />
    );
  }
  const submit = async () => {
    setStrict(true);
    if (found.length > 0) return;
    const why = await send(content, state.version);
    setRefused(why);
    if (why === null) done();
  };
  return (
    <FieldColumn>
      <Problems issues={issues} why={refused?.issues.length === 0 ? refused.sentence : null} />
      <AgreementFields
        written={content}
        union={union}
        known={known}
        wrong={wrong}
        onChange={(part) => change({ ...content, ...part })}
      />
      {state.status !== 'saved' && <p>{t(kept ? 'form.kept' : 'form.notKept')}</p>}
      <Group>
        <ActButton loading={busy} onClick={() => void submit()}>
          {t('form.save')}
        </ActButton>
        <ActButton
          variant="default"
          onClick={() => {
            done();
            go(back);
          }}
        >
          {t('form.cancel')}
        </ActButton>
      </Group>
    </FieldColumn>
  );
}

/** The sentence for a field, by the first step of its path. */
function useWrong(issues: readonly WrittenIssue[]) {
  const { language } = useLanguage();
  return (field: WrittenField): string | undefined => {
    const issue = issues.find(({ path }) => path[0] === field);
    return issue && agreementIssueText(issue, language);
  };
}

interface ProblemsProps {
  readonly issues: readonly WrittenIssue[];
  readonly why: string | null;
}

/** Why it is not saved, each problem the way to its field. */
function Problems({ issues, why }: ProblemsProps) {
  const t = useMessages(agreementsMessages);
  const names = useFieldNames();
  const { language } = useLanguage();
  if (issues.length === 0 && why === null) return null;
  return (
    <div role="alert">
      {why !== null && <p>{why}</p>}
      {issues.length > 0 && <p>{t('form.problems', { count: issues.length })}</p>}
      <ul>
        {issues.map((issue) => {
          const field = String(issue.path[0]);
          return (
            <li key={`${issue.path.join('.')} ${issue.code}`}>
              <ActButton variant="subtle" size="compact-sm" onClick={() => focusField(field)}>
                {names[field as WrittenField]}
              </ActButton>{' '}
              {agreementIssueText(issue, language)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface CollisionProps {
  readonly fields: readonly WrittenField[];
  readonly mine: Written;
  readonly theirs: Written;
  readonly merged: Written;
  readonly onResolve: (content: Written) => void;
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);

/** Somebody else saved first: both texts side by side, one chosen for each field that both changed. */
function Collision({ fields, mine, theirs, merged, onResolve }: CollisionProps) {
  const names = useFieldNames();
  return (
    <Conflict
      fields={fields.map((field) => ({
        path: field,
        label: names[field],
        mine: shown(mine[field]),
        theirs: shown(theirs[field]),
      }))}
      onResolve={(choices) => {
        const chosen = fields.filter((field) => choices[field] === 'theirs');
        const parts = Object.fromEntries(chosen.map((field) => [field, theirs[field]]));
        onResolve({ ...merged, ...parts });
      }}
    />
  );
}
