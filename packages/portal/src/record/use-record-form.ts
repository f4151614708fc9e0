import { sameValue } from '@cau-noi/domain/difference';
import type { Issue } from '@cau-noi/domain/result';
import type { IssueText } from '@cau-noi/i18n/issue-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { recordMessages } from './record.messages.ts';
import { saidAt } from './refusal.ts';
import type { Refused } from './refusal.ts';

/** What a form is given: what it begins with, and how what was written is sent. */
export interface RecordFormProps<Written> {
  readonly start: Written;
  /** The version that was loaded; left out for a new record. */
  readonly version?: number;
  /** Sends what was written on a version; gives why it was refused, or null. */
  readonly send: (written: Written, version: number) => Promise<Refused | null>;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
}

/** How a kind of record is found wanting, and how that is said. */
export interface RecordRule<Written> {
  readonly issuesOf: (written: Written) => readonly Issue[];
  readonly issueText: IssueText;
}

export interface RecordForm<Written> {
  readonly written: Written;
  readonly change: (part: Partial<Written>) => void;
  /** The sentence for a field by its path, joined by points; nothing before the first wish to save. */
  readonly wrong: (path: string) => string | undefined;
  /** What is wrong with the whole. */
  readonly sentence: string | null;
  readonly submit: () => void;
}

/** A record while it is written: found wanting here first, then by the server. */
export function useRecordForm<Written extends object>(
  { start, version = 0, send }: Pick<RecordFormProps<Written>, 'start' | 'version' | 'send'>,
  { issuesOf, issueText }: RecordRule<Written>,
): RecordForm<Written> {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const [written, setWritten] = useState(start);
  // After a conflict the record is written on the version of whoever was first, knowingly.
  const [onVersion, setOnVersion] = useState(version);
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const unsaved = !sameValue(written, start);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const found = issuesOf(written);
  const issues = strict ? (found.length > 0 ? found : (refused?.issues ?? [])) : [];
  const submit = async () => {
    setStrict(true);
    const [first] = found;
    if (first !== undefined) {
      focusField(first.path.join('.'));
      return;
    }
    const why = await send(written, onVersion);
    setRefused(why);
    if (why?.collision) setOnVersion(why.collision.version);
    if (why === null) toast({ text: t('saved') });
  };
  return {
    written,
    change: (part) => setWritten((before) => ({ ...before, ...part })),
    wrong: (path) => saidAt(issues, path, (issue) => issueText(issue, language)),
    sentence: strict && found.length > 0 ? t('problems') : (refused?.sentence ?? null),
    submit: () => void submit(),
  };
}
