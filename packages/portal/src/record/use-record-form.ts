import { sameValue } from '@cau-noi/domain/difference';
import type { Issue } from '@cau-noi/domain/result';
import type { IssueText } from '@cau-noi/i18n/issue-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { joinFields } from '../draft/join-fields.ts';
import { useKeptDraft } from '../draft/use-kept-draft.ts';
import { recordMessages } from './record.messages.ts';
import { saidAt } from './refusal.ts';
import type { Refused } from './refusal.ts';

/** What a form is given: what it begins with, and how what was written is sent. */
export interface RecordFormProps<Written> {
  /** Where the browser keeps what is typed: the id of the record, a name for a new one; else it is not kept. */
  readonly keptAs?: string;
  readonly start: Written;
  /** The version that was loaded; left out for a new record. */
  readonly version?: number;
  /** Sends what was written on a version; gives why it was refused, or null. */
  readonly send: (written: Written, version: number) => Promise<Refused | null>;
  /** Loads what somebody else has saved, which then comes as `start`. */
  readonly onStale?: () => void;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
}

/** How a kind of record is found wanting, and how that is said. */
export interface RecordRule<Written> {
  readonly issuesOf: (written: Written) => readonly Issue[];
  readonly issueText: IssueText;
}

/** Somebody else saved first. */
export interface RecordConflict {
  /** What both changed: chosen for all of them at once. */
  readonly fields: readonly string[];
  readonly choose: (side: 'mine' | 'theirs') => void;
}

export interface RecordForm<Written> {
  readonly written: Written;
  readonly change: (part: Partial<Written>) => void;
  /** The sentence for a field by its path, joined by points; nothing before the first wish to save. */
  readonly wrong: (path: string) => string | undefined;
  /** What is wrong with the whole. */
  readonly sentence: string | null;
  readonly submit: () => void;
  readonly conflict: RecordConflict | null;
  /** The writer goes without saving: nothing is kept. */
  readonly leave: () => void;
}

/** The last of several values that say the same, so that effects see a change only where there is one. */
function useSame<Value>(value: Value): Value {
  const [same, setSame] = useState(value);
  if (same === value || sameValue(same, value)) return same;
  setSame(value);
  return value;
}

function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

/**
 * A record while it is written: found wanting here first, then by the server. What somebody else saved meanwhile is
 * joined with it field by field; which version of the fields that both changed stands is the writer's to say.
 */
export function useRecordForm<Written extends object>(
  { keptAs, start, version = 0, send, onStale }: Omit<RecordFormProps<Written>, 'busy' | 'back'>,
  { issuesOf, issueText }: RecordRule<Written>,
): RecordForm<Written> {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const { state, kept, change, resolve, done } = useKeptDraft({
    recordId: keptAs ?? null,
    saved: useSame(start),
    version,
    join: joinFields<Written>,
  });
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { content: written, conflict } = state;
  useAskBeforeLeaving(state.status !== 'saved' && !kept);
  const found = issuesOf(written);
  const issues = strict ? (found.length > 0 ? found : (refused?.issues ?? [])) : [];
  const submit = async () => {
    setStrict(true);
    const [first] = found;
    if (first !== undefined) {
      focusField(first.path.join('.'));
      return;
    }
    // Where nobody loads the newer version, it is written over once its writer has been named.
    const newer = onStale === undefined ? refused?.collision?.version : undefined;
    const why = await send(written, newer ?? state.version);
    setRefused(why);
    if (why?.collision) onStale?.();
    if (why !== null) return;
    done();
    toast({ text: t('saved') });
  };
  const sentenceOf = (): string | null => {
    if (strict && found.length > 0) return t('problems');
    if (refused?.collision && onStale) {
      const seen = t('conflictSeen', { name: refused.collision.by ?? t('someone') });
      return state.joined === null ? seen : `${seen} ${t('joined')}`;
    }
    return refused?.sentence ?? null;
  };
  return {
    written,
    change: (part) => change({ ...written, ...part }),
    wrong: (path) => saidAt(issues, path, (issue) => issueText(issue, language)),
    sentence: sentenceOf(),
    submit: () => void submit(),
    conflict: conflict && {
      fields: conflict.join.collisions,
      choose: (side) => {
        const { merged, collisions } = conflict.join;
        const { theirs } = conflict;
        const parts = collisions.map((name) => [name, theirs[name]] as const);
        resolve(side === 'mine' ? merged : { ...merged, ...Object.fromEntries(parts) });
      },
    },
    leave: done,
  };
}
