import { sameValue } from '@cau-noi/domain/difference';
import type { Issue } from '@cau-noi/domain/result';
import { cooperationIssueText } from '@cau-noi/i18n/cooperation-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { recordMessages } from './record.messages.ts';
import type { Refused } from './refusal.ts';

/** What a form is given: what it begins with, and how what was written is sent. */
export interface RecordFormProps<Written> {
  readonly start: Written;
  readonly send: (written: Written) => Promise<Refused | null>;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
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
  { start, send }: Pick<RecordFormProps<Written>, 'start' | 'send'>,
  issuesOf: (written: Written) => readonly Issue[],
): RecordForm<Written> {
  const t = useMessages(recordMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const [written, setWritten] = useState(start);
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const unsaved = !sameValue(written, start);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const found = strict ? issuesOf(written) : [];
  const wrong = (path: string) => {
    const issue = found.find((one) => one.path.join('.') === path);
    if (issue !== undefined) return cooperationIssueText(issue, language);
    return found.length === 0 ? refused?.fields.get(path) : undefined;
  };
  const submit = async () => {
    setStrict(true);
    if (issuesOf(written).length > 0) return;
    const why = await send(written);
    setRefused(why);
    if (why === null) toast({ text: t('saved') });
  };
  return {
    written,
    change: (part) => setWritten((before) => ({ ...before, ...part })),
    wrong,
    sentence: found.length > 0 ? t('problems') : (refused?.sentence ?? null),
    submit: () => void submit(),
  };
}
